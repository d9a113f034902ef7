import { hasGroupLabel } from '../language/actionGroups.ts';
import type { ActionItem } from './model.ts';

interface List {
  readonly items: readonly ActionItem[];
  /** How many say themselves who does them or by when. */
  readonly stated: number;
}

/** Words that tell what an action is about: shorter ones, as “add”, stand in any. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}./@-]{2,40}[\p{L}\p{N}]/gu;
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(WORD) ?? []);

/** Of the words of an action so many stand in another that says the same. */
const SAME = 0.5;
/** Of a list that says again what another says so many of its actions are there. */
const MOST = 0.5;
/** Nobody keeps more actions than that in two forms; to compare each with each would take long. */
const LONGEST = 50;

const says = (words: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  words.size > 1 && [...words].filter((word) => other.has(word)).length >= SAME * words.size;

/** “Prevent: leak detection, better tests”: an item for each group sums up what others say; one action behind the label is an action. */
const sumsUp = ({ text }: ActionItem): boolean => hasGroupLabel(text) && /[,、]/.test(text);

/** Lists without an owner or a date that say again what others say with both: a summary above a table, a list to tick off below one. */
export function repeatsOf<Each extends List>(lists: readonly Each[]): ReadonlySet<Each> {
  const assigned = lists.flatMap(({ items }) => items.filter(({ owner, due }) => owner !== null && due !== null));
  if (assigned.length === 0 || assigned.length > LONGEST) return new Set();
  const known = assigned.map(({ text }) => wordsOf(text));
  const isRepeat = ({ items, stated }: List): boolean =>
    stated === 0 &&
    items.length > 1 &&
    items.length <= LONGEST &&
    (items.every(sumsUp) ||
      items.filter(({ text }) => known.some((other) => says(wordsOf(text), other))).length >= MOST * items.length);
  return new Set(lists.filter(isRepeat));
}
