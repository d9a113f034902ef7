// What a release is made of (CycloneDX), from what npm says of all that is installed and what the bundler has put in.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const HEAD = /^(?<name>\S+) (?<version>\d+\.\d+\.\d+\S*) \([\w.-]+\)$/gm;

/** The packages that are bundled, as `name@version`: each has its licence in the notices. */
export function bundledNames() {
  const notices = readFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  return new Set([...notices.matchAll(HEAD)].map(({ groups: { name, version } }) => `${name}@${version}`));
}

/** Everything that is installed: tools that never ship, and dependencies that only the bundles hold, both among “dev”. */
function installed() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--include', 'dev'];
  return JSON.parse(execFileSync(npm, args, { cwd: root, maxBuffer: 64_000_000, shell: process.platform === 'win32' }));
}

/** Writes it beside the release, of what lies in dist/. @returns its path @throws where a bundled package is not installed */
export function writeBillOfMaterials() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const bundled = bundledNames();
  const { components, dependencies, ...bill } = installed();
  const shipped = components.filter((each) => bundled.has(`${each.name}@${each.version}`));
  const found = new Set(shipped.map((each) => `${each.name}@${each.version}`));
  const absent = [...bundled].filter((each) => !found.has(each));
  if (absent.length > 0) throw new Error(`npm does not know what is bundled: ${absent.join(', ')}. Run npm ci.`);
  const refs = new Set([bill.metadata.component['bom-ref'], ...shipped.map((each) => each['bom-ref'])]);
  const among = dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
  const file = join(root, `${name}-${version}.cdx.json`);
  writeFileSync(file, `${JSON.stringify({ ...bill, components: shipped, dependencies: among }, null, 2)}\n`);
  return file;
}
