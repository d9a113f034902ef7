import * as en from '../../language/en/timespans.ts';
import * as ja from '../../language/ja/timespans.ts';
import type { Passage } from '../../markdown/blocks.ts';
import type { Leaf } from '../../markdown/leaves.ts';
import { linesOf, type Prose, sourceOffset } from '../../markdown/prose.ts';
import type { PointKind, Postmortem, Section } from '../../postmortem/model.ts';
import { labelOf, pointIn, pointKindOf } from '../../postmortem/points.ts';
import { sectionAt } from '../../postmortem/sections.ts';
import { toHalfWidth } from '../../text/halfWidth.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { meaningsOf, oneOf } from '../../text/words.ts';
import { durationsIn, type StatedDuration } from '../../time/durations.ts';
import type { Stamp } from '../../time/stamp.ts';
import { type Length, secondsFrom } from './lengths.ts';

/** Points and lengths that a report keeps under labels: "Start: …", "| Duration | 1h 20m |". */
export type LengthKind = 'whole' | 'detected' | 'mitigated' | 'resolved';

const LENGTHS = meaningsOf<LengthKind>(en.LENGTH_LABELS, ja.LENGTH_LABELS);

const COUNTED_FROM = new RegExp(
  `^\\s*(?:[(（]?${oneOf(en.COUNTED_FROM)}\\b(?!\\s*\\d)|${oneOf(ja.COUNTED_FROM)})`,
  'i',
);

/** "restored within 2 minutes of the deploy", "25 min (from the decision on)": counted from something that no label names. */
export const isCountedFrom = (text: string, { end, seconds }: StatedDuration): boolean =>
  seconds > 0 && COUNTED_FROM.test(text.slice(end));

interface Labelled {
  readonly label: string;
  readonly value: string;
  /** Of the value, in its prose. */
  readonly prose: Prose;
  readonly start: number;
}

interface LabelledPoint {
  readonly kind: PointKind;
  readonly stamp: Stamp;
  readonly shown: string;
}

export interface LabelledLength {
  readonly kind: LengthKind;
  readonly stated: StatedDuration;
  readonly text: string;
  /** Offsets of the value count as the leaf's own do. */
  readonly place: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const PAIR = /^(?<label>[^:：\d]{2,40}?)\s*[:：]\s*(?<value>\S.*)$/u;
/** "Resolved 2024-01-02 17:07" */
const WITHOUT_COLON = /^(?<label>[^:：\d]{2,40}?)\s+(?<value>\d.*)$/u;

function labelledIn(leaf: Leaf): Labelled[] {
  if (leaf.quoted) return [];
  if (leaf.kind === 'row') {
    const [label, value] = leaf.cells;
    return leaf.cells.length === 2 && label && value
      ? [{ label: labelOf(label.text), value: toHalfWidth(value.text), prose: value, start: 0 }]
      : [];
  }
  if (leaf.kind !== 'paragraph') return [];
  return linesOf(leaf.prose.text).flatMap(({ text, start }) => {
    const { label, value } = (PAIR.exec(text) ?? WITHOUT_COLON.exec(text))?.groups ?? {};
    if (!label || !value) return [];
    return [
      {
        label: labelOf(label),
        value: toHalfWidth(value),
        prose: leaf.prose,
        start: start + text.length - value.length,
      },
    ];
  });
}

const pointsOfLeaf = memoizeByObject((leaf: Leaf): readonly LabelledPoint[] =>
  labelledIn(leaf).flatMap(({ label, value }) => {
    const kind = pointKindOf(label);
    const stamp = kind ? pointIn(value) : null;
    return kind && stamp ? [{ kind, stamp, shown: value.slice(stamp.start, stamp.end).trim() }] : [];
  }),
);

const lengthsOfLeaf = memoizeByObject((leaf: Leaf): readonly LabelledLength[] =>
  labelledIn(leaf).flatMap(({ label, value, prose, start: from }): LabelledLength[] => {
    const kind = LENGTHS.get(label);
    const [stated, another] = kind ? durationsIn(value) : [];
    if (!kind || !stated || another || isCountedFrom(value, stated)) return [];
    const place = (start: number, end: number) => ({
      start: sourceOffset(prose, from + start),
      end: sourceOffset(prose, from + end, 'end'),
    });
    return [{ kind, stated, text: value, place }];
  }),
);

export const labelledLengths = ({ leaf }: Passage): readonly LabelledLength[] => lengthsOfLeaf(leaf);

/** The part under a heading, so that two incidents in one document keep their own points. */
function headed(section: Section | null): Section | null {
  let at = section;
  while (at && at.level > 6) at = at.parent;
  return at;
}

/** The points that a part or, without any, the whole head keeps under labels. */
function pointsFor({ leaf, offset }: Passage, { passages, sections }: Postmortem): readonly LabelledPoint[] {
  const own = headed(sectionAt(sections, offset + leaf.start));
  return passages
    .filter((passage) => pointsOfLeaf(passage.leaf).length > 0)
    .filter((passage) => headed(sectionAt(sections, passage.offset + passage.leaf.start)) === own)
    .flatMap((passage) => pointsOfLeaf(passage.leaf));
}

const BEGINNINGS: readonly PointKind[] = ['start', 'detected', 'declared'];
const ENDS: Readonly<Record<LengthKind, readonly PointKind[]>> = {
  whole: ['mitigated', 'resolved'],
  detected: ['detected'],
  mitigated: ['mitigated'],
  resolved: ['resolved'],
};

/** What the labelled points beside it give for a labelled length: every pair that could be meant, the likeliest first. */
export function lengthsBeside(length: LabelledLength, passage: Passage, postmortem: Postmortem): Length[] {
  const points = pointsFor(passage, postmortem);
  const ends = points.filter(({ kind }) => ENDS[length.kind].includes(kind));
  const beginnings = BEGINNINGS.flatMap((kind) => points.filter((point) => point.kind === kind));
  return beginnings.flatMap((from) =>
    ends.flatMap((to): Length[] => {
      const seconds = from === to ? null : secondsFrom(from.stamp.from, to.stamp.from);
      return seconds === null || seconds === 0 ? [] : [{ seconds, between: `${from.shown}–${to.shown}` }];
    }),
  );
}

/** What decides about the labelled lengths of a passage besides themselves: the points that they are held against. */
export const pointsKey = (passage: Passage, postmortem: Postmortem): string =>
  lengthsOfLeaf(passage.leaf).length === 0
    ? ''
    : pointsFor(passage, postmortem)
        .map(({ kind, stamp: { from }, shown }) => `${kind} ${shown} ${from.date?.year ?? ''}`)
        .join();
