import type { Blanks, BlanksParams } from '@postmortem/schemas/protocol';
import type { Checked } from '../../lint/check.ts';
import { rangeOf } from '../ranges.ts';
import type { Feature } from './feature.ts';

const PLACEHOLDER = 'section/placeholder';

/** What is still to be filled in, told or not, in the order of the text: placeholders, and fields of the head without a value. */
export function blanksOf({
  findings,
  postmortem,
}: Checked): readonly { readonly start: number; readonly end: number }[] {
  const placeholders = findings.filter(({ rule }) => rule === PLACEHOLDER);
  const fields = postmortem.fields
    .filter(({ value, end }) => value === '' && placeholders.every(({ start }) => start !== end))
    .map(({ end }) => ({ start: end, end }));
  return [...placeholders, ...fields].sort((one, other) => one.start - other.start);
}

/** The places to go to, one after the other. */
export const blanks: Feature<BlanksParams, Blanks> = {
  answer({ text, checked }) {
    return blanksOf(checked).map((blank) => rangeOf(text, blank));
  },
  unread: () => [],
};
