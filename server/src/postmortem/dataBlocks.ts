import { sectionsNamed } from '../language/titles.ts';
import type { Passage } from '../markdown/blocks.ts';
import { memoizeByObject } from '../text/memoize.ts';

/** A key of the data that a report repeats itself in, and its UTF-16 offset in the text. */
export interface DataKey {
  /** As a title or a label would be written: `corrective_actions` is “corrective actions”. */
  readonly name: string;
  readonly at: number;
}

const KEY = /^[ \t]*(?:- )?"?(?<key>[A-Za-z][\w-]{1,40})"?[ \t]*:(?=\s)/gm;
/** Settings and alerts have a summary, too; so many parts are those of a report. */
const FEWEST_PARTS = 3;

function keysIn({ leaf, offset }: Passage, text: string): DataKey[] {
  if (leaf.kind !== 'code') return [];
  const source = text.slice(offset + leaf.start, offset + leaf.end);
  return [...source.matchAll(KEY)].map(({ index, groups }) => ({
    name: groups!.key!.replaceAll('_', ' ').toLowerCase(),
    at: offset + leaf.start + index,
  }));
}

/** The keys of the blocks of JSON or YAML in which a report says itself again for programs. Nothing is found wrong by them. */
export const dataKeysIn = memoizeByObject((passages: readonly Passage[], text: string): readonly DataKey[] =>
  passages.flatMap((passage) => {
    const keys = keysIn(passage, text);
    const parts = new Set(keys.flatMap(({ name }) => sectionsNamed(name)));
    return parts.size >= FEWEST_PARTS ? keys : [];
  }),
);
