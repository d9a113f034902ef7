import type { Localized } from '@postmortem/schemas';
import { compileGlob, type GlobFault, LONGEST_GLOB, MOST_CHOICES, MOST_STARS, takenAway } from '../text/globs.ts';
import type { Problems } from './problems.ts';
import type { ConfigurationSource } from './source.ts';

const GLOB_FAULTS: Readonly<Record<GlobFault, Localized>> = {
  empty: {
    en: 'An empty glob selects nothing. Write one such as docs/**/*.md.',
    ja: '空のパターンは何も選びません。docs/**/*.md のように書いてください。',
  },
  long: {
    en: `A glob may have ${LONGEST_GLOB} characters. Shorten it.`,
    ja: `パターンは ${LONGEST_GLOB} 文字までです。短くしてください。`,
  },
  stars: {
    en: `A part of a path may have ${MOST_STARS} stars. Take some out, or write ** for any folders.`,
    ja: `パスの一区切りに使える * は ${MOST_STARS} 個までです。減らすか、任意のフォルダーは ** と書いてください。`,
  },
  groups: {
    en: 'Groups such as (a|b) or !(a) can’t be used. Write {a,b}, or ! before the whole glob.',
    ja: '(a|b) や !(a) は使えません。{a,b} と書くか、除くときは先頭に ! を付けてください。',
  },
  choices: {
    en: `The braces come to more than ${MOST_CHOICES} globs. Write several globs instead.`,
    ja: `波かっこの組み合わせが ${MOST_CHOICES} を超えています。パターンを分けてください。`,
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
  return usable.length > 0 || globs.length === 0 ? usable : null;
}
