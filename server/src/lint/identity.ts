import { sentencesOf } from '../language/sentences.ts';
import { ruleOf } from '../rules/index.ts';
import { toHalfWidth } from '../text/halfWidth.ts';
import type { Finding } from './lint.ts';

/** By what a finding is known again after the text around it has changed. Two findings may have the same. */
export interface Identity {
  readonly rule: string;
  readonly section: string | null;
  /** Without marks of Markdown, its forms and spaces made one; empty where the finding is about something that is not there. */
  readonly sentence: string;
}

/** Marks of lists, quotations, headings, rows and check boxes: a sentence that moves from one into another is the same. */
const MARKS = /^(?:[\s\-*+>|#・]|\d{1,9}[.)]\s|\[[ xX]\])+/;

const normalised = (text: string): string =>
  toHalfWidth(text)
    .replace(MARKS, '')
    .replace(/[\s|]+/g, ' ')
    .trim()
    .toLowerCase();

/** The sentences of the lines around a place, as far as it touches them. */
function sentencesAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', Math.max(start, end - 1));
  const lines = text.slice(from, next < 0 ? text.length : next);
  return sentencesOf(lines)
    .filter((sentence) => {
      const at = from + sentence.start;
      return at < Math.max(end, start + 1) && at + sentence.text.length > start;
    })
    .map((sentence) => sentence.text)
    .join(' ');
}

/** What is secret is not told again where identities are kept. */
const hidden = (text: string, { rule, start, end }: Finding): string =>
  rule.startsWith('privacy/') ? text.slice(0, start) + '…'.repeat(end - start) + text.slice(end) : text;

/** @param text that the finding was found in */
export function identityOf(finding: Finding, text: string): Identity {
  const { rule, section, start, end, unit } = finding;
  const isAboutNothing = unit === 'document' && ruleOf(rule).kind === 'absence';
  const sentence = isAboutNothing ? '' : normalised(sentencesAround(hidden(text, finding), start, end));
  return { rule, section, sentence };
}

/** An identity as one text, to compare and to hash. */
export const identityKey = ({ rule, section, sentence }: Identity): string =>
  [rule, section ?? '', sentence].join('\n');
