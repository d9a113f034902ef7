import { toHalfWidth } from '../text/halfWidth.ts';
import { meaningsOf, oneOf, type Words } from '../text/words.ts';
import { type Cue, holdsAny } from './cue.ts';
import * as enBeginnings from './en/milestoneBeginnings.ts';
import * as enEnds from './en/milestoneEnds.ts';
import * as enMarks from './en/milestoneMarks.ts';
import * as jaBeginnings from './ja/milestoneBeginnings.ts';
import * as jaEnds from './ja/milestoneEnds.ts';
import * as jaMarks from './ja/milestoneMarks.ts';

/** Points of an incident that its timeline tells of. `follow-up` is what happens after it is over. */
export const MILESTONES = [
  'start',
  'detected',
  'acknowledged',
  'declared',
  'identified',
  'mitigated',
  'resolved',
  'follow-up',
] as const;
export type Milestone = (typeof MILESTONES)[number];

/** What an entry says of the incident's milestones. */
export interface ToldMilestones {
  /** What it marks itself as: "Detected: …", 【復旧】, "OUTAGE BEGINS". A mark wins over wording. */
  readonly marked: readonly Milestone[];
  /** What its words tell of, the latest first. */
  readonly worded: readonly Milestone[];
  /** Does it say that something fails? The incident begins there where nothing tells earlier that it is known. */
  readonly harm: boolean;
  /** Does it say that something did not help, or not for long? */
  readonly unreached: boolean;
  /** Does it say that what seemed over comes back, or goes on? */
  readonly recurs: boolean;
}

export const NOTHING_TOLD: ToldMilestones = { marked: [], worded: [], harm: false, unreached: false, recurs: false };

const LABELS = meaningsOf<Milestone>(enMarks.MARKS, jaMarks.MARKS);
const LOUD = Object.entries(enMarks.LOUD_MARKS).map(
  ([milestone, marks]: [string, Words]) =>
    [milestone as Milestone, new RegExp(`\\b${oneOf(marks.map((mark) => mark.toUpperCase()))}\\b`)] as const,
);

/** In front of a colon or a dash, or all that there is. */
const HEAD = /^[^\p{L}\p{N}]{0,4}(?<head>[^:：—–\n]{2,40}?)[*_\s]*(?:[:：]|[—–]|\s-{1,2}\s|[.。]?$)/u;
/** 【検知】 anywhere, "(outage starts)" at the end. */
const BRACKETS = /【(?<lenticular>[^【】]{2,20})】|[(（<](?<round>[^()（）<>]{2,24})[)）>][\s.。]{0,3}$/g;
/** "(1)" behind a label, and what several are joined with. */
const ASIDE = /[(（][^()（）]{0,16}[)）]/g;
const JOINED = /[/・&、+]| and /;
const EMPHASIS = /[*_`]/g;

const labelsIn = (text: string): Milestone[] =>
  text
    .replace(ASIDE, ' ')
    .replace(EMPHASIS, '')
    .split(JOINED)
    .flatMap((label) => LABELS.get(label.trim().toLowerCase()) ?? []);

function marksIn(text: string): Milestone[] {
  const head = HEAD.exec(text)?.groups?.head ?? '';
  const bracketed = [...text.matchAll(BRACKETS)].flatMap(({ groups }) =>
    labelsIn(groups!.lenticular ?? groups!.round ?? ''),
  );
  const loud = LOUD.flatMap(([milestone, marks]) => (marks.test(text) ? [milestone] : []));
  return [...new Set([...labelsIn(head), ...bracketed, ...loud])];
}

/** An entry may be wrapped, even inside its mark. */
const BLANKS = /\s+/g;
/** What a tool wrote, or somebody said, is no word of the entry. */
const QUOTED = /["“「][^"”」\n]{0,80}["”」]/g;

const NOT_REACHED = [...enEnds.NOT_REACHED, ...jaEnds.NOT_REACHED];
const RECURS = [...enEnds.RECURS, ...jaEnds.RECURS];
const FOLLOW_UP = [...enEnds.FOLLOW_UP, ...jaEnds.FOLLOW_UP];
const HARM = [...enBeginnings.HARM, ...jaBeginnings.HARM];

type Cues = readonly (readonly [Milestone, readonly Cue[]])[];
/** Of these an entry tells one, the latest. */
const ENDS: Cues = [
  ['resolved', [...enEnds.RESOLVED, ...jaEnds.RESOLVED]],
  ['mitigated', [...enEnds.MITIGATED, ...jaEnds.MITIGATED]],
  ['identified', [...enEnds.IDENTIFIED, ...jaEnds.IDENTIFIED]],
];
/** Several of these may be told at once: "Checkout is down, the alert pages the on-call engineer". */
const BEGINNINGS: Cues = [
  ['declared', [...enBeginnings.DECLARED, ...jaBeginnings.DECLARED]],
  ['acknowledged', [...enBeginnings.ACKNOWLEDGED, ...jaBeginnings.ACKNOWLEDGED]],
  ['detected', [...enBeginnings.DETECTED, ...jaBeginnings.DETECTED]],
  ['start', [...enBeginnings.STARTED, ...jaBeginnings.STARTED]],
];

function wordedIn(text: string, unreached: boolean): readonly Milestone[] {
  if (holdsAny(FOLLOW_UP, text)) return ['follow-up'];
  const told = ([, cues]: Cues[number]): boolean => holdsAny(cues, text);
  const end = unreached ? undefined : ENDS.find(told);
  return end ? [end[0]] : BEGINNINGS.filter(told).map(([milestone]) => milestone);
}

/** @param text of an entry, without its time */
export function toldMilestones(text: string): ToldMilestones {
  if (text.trim() === '') return NOTHING_TOLD;
  const whole = toHalfWidth(text).replace(BLANKS, ' ');
  const said = whole.replace(QUOTED, ' ');
  const unreached = holdsAny(NOT_REACHED, said);
  return {
    marked: marksIn(whole),
    worded: wordedIn(said, unreached),
    harm: holdsAny(HARM, whole),
    unreached,
    recurs: holdsAny(RECURS, said),
  };
}
