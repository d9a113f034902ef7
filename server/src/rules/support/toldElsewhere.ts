import { SECTIONS, type SectionId } from '@postmortem/schemas';
import { endsInDone } from '../../language/actionStates.ts';
import { titleSaysDone } from '../../language/actionWords.ts';
import { saysHowMuch } from '../../language/amounts.ts';
import { actionColumnNamed } from '../../language/columns.ts';
import * as en from '../../language/en/timelines.ts';
import { isTitleOfHypotheses } from '../../language/hypothesisTitles.ts';
import * as ja from '../../language/ja/timelines.ts';
import { fieldNamed } from '../../language/labels.ts';
import { normaliseTitle } from '../../language/titleText.ts';
import { isIntroduction, type TellablePart, tellingIn, titleHintsAt, titleNames } from '../../language/told.ts';
import { reportData } from '../../postmortem/dataBlocks.ts';
import { LABEL_LEVEL, type Postmortem, type Section } from '../../postmortem/model.ts';
import { partAt } from '../../postmortem/sections.ts';
import { partsTold, type Told } from '../../postmortem/told.ts';
import { lineEnd } from '../../text/lines.ts';
import { oneOf } from '../../text/words.ts';
import { bodySentences } from './bodySentences.ts';
import { firstPart, lead, summaryField, type ToldAt } from './lead.ts';
import { rowTelling } from './rowTelling.ts';
import { timelineTold } from './timelineTold.ts';

/** Parts that speak of the report's own subject. What was learned or is planned, and what others wrote, tells of something else. */
const STORY: ReadonlySet<SectionId> = new Set([
  'summary',
  'background',
  'impact',
  'detection',
  'trigger',
  'root-cause',
  'contributing-factors',
  'five-whys',
  'response',
  'resolution',
  'went-wrong',
]);
const PLACES: Readonly<Record<TellablePart, ReadonlySet<SectionId>>> = {
  impact: STORY,
  'root-cause': STORY,
  // What calls itself the cause is one wherever it stands.
  'named-cause': new Set([...STORY, 'timeline', 'lessons-learned']),
  // An entry of the timeline may tell what ended it, and is about one moment only.
  resolution: new Set([...STORY, 'timeline']),
  'action-items': new Set([...STORY, 'lessons-learned', 'went-well', 'open-questions', 'communication']),
};

/** Paragraphs with which a text without any titled part opens. */
const OPENING = 2;
function endOfOpening({ sections, passages }: Postmortem): number {
  if (sections.some(({ id }) => id !== null)) return Number.POSITIVE_INFINITY;
  const last = passages.filter(({ leaf }) => leaf.kind === 'paragraph')[OPENING - 1];
  return last ? last.offset + last.leaf.end : Number.POSITIVE_INFINITY;
}

/** 「発生日: 2026-09-29（復旧済み）」 tells the day. */
const isKnownField = (at: number, { fields }: Postmortem): boolean =>
  fields.some(({ name, start, end }) => start <= at && at < end && fieldNamed(name) !== null);

/** A sentence that tells of a part, as a UTF-16 offset. */
interface Place {
  readonly at: number;
  /** Is it told there for the whole report? */
  readonly isSummed: boolean;
}

/** The sentence that tells of a part: in the summary or above the first part, where it is told for the whole report, else the first. */
function firstTelling(part: TellablePart, postmortem: Postmortem): Place | null {
  // A text without any part sums itself up in its first lines, if anywhere.
  const summed = Math.min(firstPart(postmortem), endOfOpening(postmortem));
  let first: Place | null = null;
  let summary: Place | null = null;
  for (const { section, text, language, range, head } of bodySentences(postmortem)) {
    if (isIntroduction(text, language) || isKnownField(range(0, 1).start, postmortem)) continue;
    if (section?.id && !PLACES[part].has(section.id)) continue;
    const found = tellingIn(part, text, language);
    if (found === null) continue;
    const at = range(found, found).start;
    // A row is about one thing of many.
    if ((section?.ids.includes('summary') || (!section?.id && at < summed)) && head === '') {
      // “It hit our users, and we are sorry” opens; the sentence that counts them is the impact.
      if (part !== 'impact' || saysHowMuch(text)) return { at, isSummed: true };
      summary ??= { at, isSummed: false };
    }
    first ??= { at, isSummed: false };
  }
  return summary ?? first;
}

/** Is there a summary, which tells what happened to whom? */
const isSummedUp = (postmortem: Postmortem): boolean =>
  lead(postmortem) !== null ||
  bodySentences(postmortem).some(
    ({ section, text, language }) => section?.ids.includes('summary') && !isIntroduction(text, language),
  );

type Telling = (postmortem: Postmortem) => ToldAt | null;

/** Parts whose titles leave open what their text is about: “Evidence and mechanism”. */
const HOLDS_ANYTHING: ReadonlySet<SectionId> = new Set(['response', 'supporting-info']);

/** Is it a title within the report that plainly names no other part? */
const isOpenTitle = (
  { ids, level, start, sure }: Section,
  { metadata }: Postmortem,
  also: ReadonlySet<SectionId>,
): boolean =>
  (level > 1 || start > (metadata.title?.start ?? 0)) &&
  (sure !== 'plain' || ids[0] === undefined || HOLDS_ANYTHING.has(ids[0]) || also.has(ids[0]));

const NO_OTHER: ReadonlySet<SectionId> = new Set();

const titled =
  (says: (title: string) => boolean, isShown: boolean, also = NO_OTHER): Telling =>
  (postmortem) => {
    const isTold = postmortem.sections.some((each) => isOpenTitle(each, postmortem, also) && says(each.title));
    return isTold ? { sure: false, isShown } : null;
  };

/** Entries that a timeline has at least whose last one tells how it ended. */
const FEWEST_ENTRIES = 3;

/** “Incident closed; postmortem scheduled” tells what was done with the record. */
const CLOSES = new RegExp(`^(?:${oneOf(en.CLOSED, ja.CLOSED)})\\s?(?:$|[|;.,、。；])`, 'i');

/** Does an entry tell what ended it, or that it was over, or are there enough that the last one may? */
const isEnded = ({ timeline }: Postmortem): boolean =>
  timeline.length >= FEWEST_ENTRIES ||
  timeline.some(
    ({ milestones, text }) =>
      milestones.includes('mitigated') || (milestones.includes('resolved') && !CLOSES.test(text)),
  );

/** “What went wrong” that is no part of the lessons learned tells what happened and why. */
const toldAsWrong = ({ sections }: Postmortem): boolean =>
  sections.some(({ ids, parent }) => ids.includes('went-wrong') && (parent === null || parent.id === null));

/** Parts in which open boxes are what is still to be done. */
const HOLDS_BOXES: ReadonlySet<SectionId> = new Set([
  'lessons-learned',
  'went-wrong',
  'went-well',
  'open-questions',
  'summary',
]);

/** The first box that is still open, where the report weighs what was learned. */
function openBox({ passages, sections }: Postmortem): ToldAt | null {
  const found = passages.find(
    ({ leaf, offset }) =>
      leaf.item?.checked === false &&
      partAt(sections, offset + leaf.start)?.ids.some((id) => HOLDS_BOXES.has(id)) === true,
  );
  return found ? { at: found.offset + found.leaf.start, sure: true } : null;
}

/** Who does what by when. */
const assigned: Telling = (postmortem) => rowTelling(postmortem, actionColumnNamed, 'text', 'owner', 'due');
/** The part that weighs what could have caused it. */
function hypotheses({ sections }: Postmortem): ToldAt | null {
  const part = sections.find(({ title, level }) => level > 1 && isTitleOfHypotheses(title));
  return part ? { at: part.start, sure: true } : null;
}

/** That it is told, and where only a reader knows: a sentence or an entry may be one step of several. */
const somewhere =
  (isTold: (postmortem: Postmortem) => boolean): Telling =>
  (postmortem) =>
    isTold(postmortem) ? { sure: false } : null;
const inAnySentence = (part: TellablePart): Telling =>
  somewhere((postmortem) => firstTelling(part, postmortem) !== null);
const impactTold: Telling = (postmortem) => {
  const told = firstTelling('impact', postmortem);
  return told && (told.isSummed ? { sure: true, at: told.at } : { sure: false });
};
/** “The root cause was …” */
const causeNamed: Telling = (postmortem) => {
  const told = firstTelling('named-cause', postmortem);
  return told && { sure: true, at: told.at };
};
/** “Why nobody saw it” may be about another cause, and an overview about another thing. */
const UNSHOWN: ReadonlySet<SectionId> = new Set(['root-cause', 'summary']);

/** A section whose title has words of a part, though it names none: 「実務上の規則」, "The plan". */
const hinted = (id: SectionId): Telling => titled((title) => titleHintsAt(id, title), !UNSHOWN.has(id));
/** “Recovery / return-to-service plan”: a title of what ended it may go on with what is planned. */
const planned = titled(
  (title) => titleHintsAt('action-items', title) || titleNames('action-items', title),
  true,
  new Set(['resolution']),
);
const named = (id: SectionId): Telling => titled((title) => titleNames(id, title), true);
/** UTF-16 code units of a line that sums something up; a shorter one states a level. */
const SUMS_UP = 60;

/** 「最終結論（先に結論）」 sums up where it stands before all parts. */
const conclusion: Telling = (postmortem) => {
  const isTold = postmortem.sections.some(
    (each) =>
      each.start <= firstPart(postmortem) &&
      isOpenTitle(each, postmortem, NO_OTHER) &&
      titleNames('summary', each.title),
  );
  return isTold ? { sure: false, isShown: true } : null;
};
/** Is a label called as a section is: “Impact”, and not “Services affected”, which names them only? */
function isTitleOf(id: SectionId, label: string): boolean {
  const { en: english, ja: japanese } = SECTIONS.find((section) => section.id === id)!.wording;
  return [english, japanese].some(({ title }) => normaliseTitle(title) === normaliseTitle(label));
}

/** Does a line say what happened to how many, or when? */
const sumsUp = (text: string, at: number): boolean => {
  const line = text.slice(at, lineEnd(text, at));
  return line.length >= SUMS_UP && /\d/.test(line);
};

/** 「影響: 17:38〜18:11、フォームの送信が失敗」 as a label above all headings, or all other parts, sums the report up. */
const labelledImpact: Telling = ({ sections, document: { text } }) => {
  const heading = sections.find(({ level }) => level > 1 && level < LABEL_LEVEL);
  // Without headings the report may begin with it.
  const end = heading?.start ?? sections.find(({ id }) => id !== null)?.titleEnd ?? 0;
  const label = sections.find(
    ({ level, title, start }) =>
      level >= LABEL_LEVEL && isTitleOf('impact', title) && start < end && sumsUp(text, start),
  );
  return label ? { at: label.start, sure: true } : null;
};
/** “Symptoms” are what users saw, and sum up what happened, too. */
const symptoms = titled((title) => titleNames('impact', title), true, new Set(['summary']));
/** 「恒久対策（実装済み）」 is what ended it. */
const doneMeasures: Telling = ({ sections }) => {
  const done = sections.find(({ ids, title }) => ids.includes('action-items') && endsInDone(title));
  return done ? { at: done.start, sure: true, isShown: true } : null;
};

const titledAsResolution = titled((title) => titleNames('resolution', title), true, new Set(['action-items']));
/** “Remediation actions” beside a plan of its own are what ended it. */
const remedied: Telling = (postmortem) => {
  const plans = postmortem.sections.filter(
    ({ ids, parent }) => ids[0] === 'action-items' && parent?.id !== 'action-items',
  );
  return plans.length > 1 ? titledAsResolution(postmortem) : null;
};

/** What tells of a section that has no title of its own, the first that is found. */
const TOLD_BY: Partial<Record<SectionId, readonly Telling[]>> = {
  summary: [conclusion, summaryField, lead, labelledImpact, hinted('summary')],
  impact: [symptoms, impactTold, hinted('impact'), somewhere(isSummedUp)],
  timeline: [timelineTold, named('timeline')],
  'root-cause': [
    named('root-cause'),
    causeNamed,
    hypotheses,
    inAnySentence('root-cause'),
    somewhere(toldAsWrong),
    hinted('root-cause'),
  ],
  resolution: [
    named('resolution'),
    doneMeasures,
    remedied,
    inAnySentence('resolution'),
    somewhere(isEnded),
    hinted('resolution'),
  ],
  'action-items': [openBox, assigned, inAnySentence('action-items'), planned],
};

/** The key of a part in the data that a report repeats itself in. */
function keyOf(id: SectionId, { passages, document }: Postmortem): ToldAt | null {
  const part = reportData(passages, document.text).parts.find((each) => each.id === id);
  return part ? { at: part.at, sure: true } : null;
}

/** 「即時対応」 among measures is told of the past where it says so: 「即時対応（実施済み）」. */
const mayBePlanned = ({ by, start, title }: Told, { sections }: Postmortem): boolean =>
  by === 'group' && partAt(sections, start)?.ids.includes('action-items') === true && !titleSaysDone(title);

/**
 * Where a report tells what a section that it has not would hold; null where it is told nowhere. It softens what is said of the missing
 * section, and raises nothing; where it is sure the reader is pointed at it.
 */
export function toldElsewhere(id: SectionId, postmortem: Postmortem): ToldAt | null {
  const labelled = partsTold(postmortem).filter((part) => part.id === id);
  const plain = labelled.find((part) => !mayBePlanned(part, postmortem));
  if (plain) return { at: plain.start, sure: true, isShown: plain.by === 'group' || isTitleOf(id, plain.title) };
  for (const tell of TOLD_BY[id] ?? [hinted(id)]) {
    const told = tell(postmortem);
    if (told) return told;
  }
  return labelled[0] ? { sure: false } : keyOf(id, postmortem);
}
