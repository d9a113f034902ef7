import type { Blanks, BlanksParams } from '@postmortem/schemas/protocol';
import { isEmptyValue } from '../../language/emptyValues.ts';
import type { Feature } from './feature.ts';

const PLACEHOLDER = 'section/placeholder';

/** What is still to be filled in, told or not: placeholders, and fields of the head without a value. */
export const blanks: Feature<BlanksParams, Blanks> = {
  answer({ text, checked: { findings, postmortem } }) {
    const placeholders = findings.filter(({ rule }) => rule === PLACEHOLDER);
    const fields = postmortem.fields
      .filter(
        ({ value, end }) => value === '' && isEmptyValue(value) && placeholders.every(({ start }) => start !== end),
      )
      .map(({ end }) => ({ start: end, end }));
    return [...placeholders, ...fields]
      .sort((one, other) => one.start - other.start)
      .map(({ start, end }) => ({ start: text.positionAt(start), end: text.positionAt(end) }));
  },
  unread: () => [],
};
