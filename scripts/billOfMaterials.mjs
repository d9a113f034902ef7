// What a release is made of (CycloneDX), from what npm says of all that is installed and what the bundler has put in.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesNoticed } from './notices.mjs';

const root = join(import.meta.dirname, '..');

/** Everything that is installed: tools that never ship, and dependencies that only the bundles hold, both among “dev”. */
function installed() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--include', 'dev'];
  return JSON.parse(execFileSync(npm, args, { cwd: root, maxBuffer: 64_000_000, shell: process.platform === 'win32' }));
}

/** Writes it beside the release, of what lies in dist/. @returns its path @throws where a bundled package is not installed */
export function writeBillOfMaterials() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const bundled = packagesNoticed(readFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8'));
  const { components, dependencies, ...bill } = installed();
  const known = new Map(components.map((each) => [`${each.name}@${each.version}`, each]));
  const absent = [...bundled].filter((each) => !known.has(each));
  if (absent.length > 0) throw new Error(`npm does not know what is bundled: ${absent.join(', ')}. Run npm ci.`);
  const shipped = [...bundled].map((each) => known.get(each));
  const refs = new Set([bill.metadata.component['bom-ref'], ...shipped.map((each) => each['bom-ref'])]);
  const among = dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
  const file = join(root, `${name}-${version}.cdx.json`);
  writeFileSync(file, `${JSON.stringify({ ...bill, components: shipped, dependencies: among }, null, 2)}\n`);
  return file;
}
