import { missingParts } from '../../postmortem/insertSections.ts';
import type { Postmortem, Section } from '../../postmortem/model.ts';
import { ancestors, headEnd, sectionAt } from '../../postmortem/sections.ts';
import { STORY } from '../../rules/support/explainedGap.ts';
import { firstIndex } from '../../text/firstIndex.ts';
import { lineEnd, lineStart } from '../../text/lines.ts';
import type { Range, Tellable } from '../quietPen/pen.ts';
import type { ShownFinding } from './shownFindings.ts';

const CLOSED = /[。！？|]|[.!?](?=[\s"'”’」』)）])/;

/** The lines that a range touches. */
const linesOf = (text: string, start: number, end: number): Range => ({
  from: lineStart(text, start),
  to: lineEnd(text, end),
});

/** Its line, as long as no sign has closed the sentence or the cell. */
const openSentence = (text: string, start: number, end: number): Range[] =>
  CLOSED.test(text.slice(Math.max(start, end - 1), lineEnd(text, end))) ? [] : [linesOf(text, start, end)];

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** The last of some things in the order of the text that holds a place. */
function holding<Each extends Placed>(all: readonly Each[], at: number): Each | undefined {
  const last = all[firstIndex(all, ({ start }) => start > at) - 1];
  return last && at < last.end ? last : undefined;
}

/** All lines of what the place is in: an entry, an action. */
function wholeLines(start: number, end: number, { document, timeline, actionItems }: Postmortem): Range {
  const whole = holding(timeline, start) ?? holding(actionItems, start);
  return linesOf(document.text, start, Math.max(end, whole?.end ?? end));
}

/** A section up to where the next begins; the last one takes what is typed at its end. */
const withoutNext = ({ start, titleEnd, end }: Section, { length }: string): Range => ({
  titleEnd,
  from: start,
  to: end === length ? end : end - 1,
});

/** The part that holds a place; the head of a report, where none does. */
function partOf(at: number, { document: { text }, sections }: Postmortem): Range {
  const part = ancestors(sectionAt(sections, at)).find(({ id }) => id !== null);
  return part ? withoutNext(part, text) : { from: 0, to: Math.min(text.length, headEnd(sections)) };
}

/** The timeline that holds a place, or the first one. */
function timelineOf(at: number, postmortem: Postmortem): Range {
  const { timeline, document } = postmortem;
  const entry = holding(timeline, at) ?? timeline.find(({ sure }) => sure);
  return entry ? withoutNext(entry.section, document.text) : partOf(at, postmortem);
}

/** The timeline that holds a place with the parts that tell of it in sentences: the whole report, as long as it lacks one of these. */
function storyOf(at: number, postmortem: Postmortem): Tellable['unit'] {
  const { template, sections, document } = postmortem;
  const asked = template.sections.filter(({ id, required }) => required && STORY.has(id));
  if (missingParts(asked, postmortem).length > 0) return 'document';
  const parts = sections.filter(({ ids }) => ids.some((id) => STORY.has(id)));
  return [timelineOf(at, postmortem), ...parts.map((part) => withoutNext(part, document.text))];
}

/** What has to be left before a finding is told while somebody writes. */
export function unitOf({ unit, start, end }: ShownFinding, postmortem: Postmortem): Tellable['unit'] {
  const { text } = postmortem.document;
  switch (unit) {
    case 'none':
      return [];
    case 'document':
      return 'document';
    case 'token':
      return [{ from: start, to: end + 1 }];
    case 'sentence':
      return openSentence(text, start, end);
    case 'line':
      return [wholeLines(start, end, postmortem)];
    case 'section':
      return [partOf(start, postmortem)];
    case 'timeline':
      return [timelineOf(start, postmortem)];
    case 'timeline and story':
      return storyOf(start, postmortem);
    case 'sentence and timeline':
      return [...openSentence(text, start, end), timelineOf(start, postmortem)];
  }
}
