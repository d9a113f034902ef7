import type { Localized } from '@postmortem/schemas';
import { compileGlob, type GlobFault, LONGEST_GLOB, takenAway } from '../text/globs.ts';
import type { Problems } from './problems.ts';
import type { ConfigurationSource } from './source.ts';

const GLOB_FAULTS: Readonly<Record<GlobFault, Localized>> = {
  empty: {
    en: 'An empty glob selects nothing. Write docs/**/*.md, and quote what begins with “!” or “*”.',
    ja: '空のパターンは何も選びません。docs/**/*.md のように書き、! や * で始まるものは引用符で囲んでください。',
  },
  long: {
    en: `A glob may have ${LONGEST_GLOB} characters. Shorten it.`,
    ja: `パターンは ${LONGEST_GLOB} 文字までです。短くしてください。`,
  },
  groups: {
    en: 'Groups such as @(a|b) or *(a) can’t be used. Write {a,b}, or \\( for a bracket in a name.',
    ja: '@(a|b) や *(a) は使えません。{a,b} と書くか、名前の括弧は \\( と書いてください。',
  },
  parent: {
    en: 'A glob can’t lead up from this folder. Put the configuration above the files, or use “extends”.',
    ja: 'このフォルダーより上は指定できません。設定ファイルを上の階層に置くか、extends を使ってください。',
  },
  backslash: {
    en: 'Globs have slashes and begin in this folder. Write docs/postmortems/**.',
    ja: 'パターンはこのフォルダーからのパスを / で区切って書きます。例: docs/postmortems/**',
  },
  choices: {
    en: 'The braces come to too many globs. Write several globs instead.',
    ja: '波かっこの組み合わせが多すぎます。パターンを分けてください。',
  },
};

/** The globs that can be used; nothing where there are none, so that the other files are not taken away by a mistake. */
export function usableGlobs(
  globs: readonly string[],
  path: readonly PropertyKey[],
  problems: Problems,
  source: ConfigurationSource,
): readonly string[] | null {
  const usable = globs.filter((glob, index) => {
    const fault = compileGlob(takenAway(glob) ?? glob);
    if (typeof fault === 'object') return true;
    problems.add(() => ({ ...source.placeOf([...path, index]), message: GLOB_FAULTS[fault] }));
    return false;
  });
  // “All but these” is what was written, or nothing is known of what was meant.
  const isAllBut = (list: readonly string[]): boolean => list.every((glob) => takenAway(glob) !== null);
  return usable.length < globs.length && isAllBut(usable) && !isAllBut(globs) ? null : usable;
}
