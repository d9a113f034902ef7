// The licences of all that is bundled, as each of them asks for: made from what the bundler has read, so that none can be forgotten.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;

/** Packages without a file of their licence, and what they say of it elsewhere. */
const STATED_ELSEWHERE = {
  format: { license: 'MIT', text: 'Copyright 2010 - 2014 Sami Samhuri. MIT license, see its Readme.md.' },
};

/** The folder of the package that a bundled file is of; null for our own. */
function packageOf(input) {
  const path = input.replace(/^[\w-]+:/, '').replaceAll('\\', '/');
  const match = /^(?<folder>(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  return match?.groups.folder ?? null;
}

/** @param metafiles what esbuild has written about its bundles @returns the packages in them, by name and version */
export function bundledPackages(metafiles) {
  const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)).map(packageOf));
  folders.delete(null);
  const packages = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((each) => LICENCE.test(each));
    const text =
      file && existsSync(join(root, folder, file)) ? readFileSync(join(root, folder, file), 'utf8').trim() : null;
    const { [name]: elsewhere } = STATED_ELSEWHERE;
    return {
      name,
      version,
      license: license ?? elsewhere?.license ?? null,
      text: text ?? elsewhere?.text ?? 'No text of the licence comes with it.',
    };
  });
  const byName = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const HEAD = /^(?<name>\S+) (?<version>\d+\.\d+\.\d+\S*) \([\w.-]+\)$/gm;
/** The packages that a text of notices names, as `name@version`. */
export const packagesNoticed = (text) =>
  new Set([...text.matchAll(HEAD)].map(({ groups: { name, version } }) => `${name}@${version}`));

/** @throws where a package states no licence at all */
export function notices(packages) {
  const unlicensed = packages.filter(({ license }) => license === null).map(({ name }) => name);
  if (unlicensed.length > 0)
    throw new Error(`No licence is stated by ${unlicensed.join(', ')}: look at it, or do without.`);
  const parts = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
  return `Postmortem contains these packages, under their own licences.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
