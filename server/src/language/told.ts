import type { Language } from '@postmortem/schemas';
import { memoizeByText } from '../text/memoize.ts';
import { type Cue, findCue, holdsAny } from './cue.ts';
import * as enTitles from './en/tellingTitles.ts';
import * as en from './en/told.ts';
import * as jaTitles from './ja/tellingTitles.ts';
import * as ja from './ja/told.ts';

/** Parts of a report of which a sentence can tell, wherever it stands. */
export type TellablePart = 'impact' | 'root-cause' | 'named-cause' | 'resolution' | 'action-items';

const TELLING: Readonly<Record<TellablePart, Readonly<Record<Language, readonly Cue[]>>>> = {
  impact: { en: en.TELLS_IMPACT, ja: ja.TELLS_IMPACT },
  'root-cause': { en: en.TELLS_CAUSE, ja: ja.TELLS_CAUSE },
  'named-cause': { en: en.NAMES_CAUSE, ja: ja.NAMES_CAUSE },
  resolution: { en: en.TELLS_RESOLUTION, ja: ja.TELLS_RESOLUTION },
  'action-items': { en: en.TELLS_ACTIONS, ja: ja.TELLS_ACTIONS },
};
const TELLING_TITLES = [...enTitles.TELLING_TITLES, ...jaTitles.TELLING_TITLES];
const NAMING_TITLES = [...enTitles.NAMING_TITLES, ...jaTitles.NAMING_TITLES];
const cuesOfTitles = memoizeByText((part) => TELLING_TITLES.filter(({ kind }) => kind === part));
const namesInTitles = memoizeByText((part) => NAMING_TITLES.filter(({ kind }) => kind === part));
const INTRODUCES = { en: en.INTRODUCES, ja: ja.INTRODUCES };

/** Where a sentence tells of a part, as an offset in it; null where it does not. */
export const tellingIn = (part: TellablePart, sentence: string, language: Language): number | null =>
  findCue(TELLING[part][language], sentence)?.start ?? null;

/** Does a sentence only say what kind of document it opens? */
export const isIntroduction = (sentence: string, language: Language): boolean =>
  holdsAny(INTRODUCES[language], sentence);

/** Does a title have the name of a part among other words: “Root cause assessment”, “Timeline pattern”? */
export const titleNames = (part: string, title: string): boolean => holdsAny(namesInTitles(part), title.toLowerCase());

/** May a part be told below a title, by its words, though the title names no part? */
export const titleHintsAt = (part: string, title: string): boolean => holdsAny(cuesOfTitles(part), title.toLowerCase());
