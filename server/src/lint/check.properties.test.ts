import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../../../test/properties.ts';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import { type Checked, check, DocumentCache } from './check.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const file = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
const TEXTS = [
  ...['sections.en.md', 'sections.ja.md', 'timeline.md', 'wording.en.md', 'wording.ja.md'].map((name) =>
    file('test', 'fixtures', name),
  ),
  ...['checkout-outage.md', 'payment-delay.ja.md', 'clean.md'].map((name) => file('examples', 'postmortems', name)),
];
/** What changes findings elsewhere: sections, names, statuses, suppressions, hypotheses. */
const INSERTS = [
  ...['x', ' ', '\n', '\n\n', '# ', '## Root cause\n\n', '## 原因\n\n', '**Impact:** ', '- ', '> ', '`', '```\n', '|'],
  ...[
    'Tom forgot it. ',
    '担当者が失念した。',
    'It was probably the disk. ',
    'Hypotheses:\n\n',
    '仮説:\n\n',
    '10:00 ',
    '翌日',
  ],
  ...[
    '- Authors: Tom\n',
    'Status: Closed\n',
    '<!-- postmortem-disable -->\n',
    '<!-- postmortem-disable-next-line -->\n',
  ],
  ...['[a](#)', '[x]: /y\n', '{{todo}}', '\r\n', '2024-02-30', '(UTC)', 'See “Glossary” section. '],
];

const SETTINGS = {
  ...DEFAULT_SETTINGS,
  rules: { 'privacy/personal': 'info', 'section/order': 'warning', 'action/ticket': 'info' },
} as typeof DEFAULT_SETTINGS;
const fail = (rule: string, error: unknown): never => {
  throw new Error(`${rule} failed`, { cause: error });
};
const checked = (text: string, memory?: DocumentCache): Checked =>
  check({ text, path: 'postmortem.md', settings: SETTINGS, force: true }, fail, memory);
const plain = ({ findings }: Checked) =>
  findings.map(({ message, fixes, ...place }) => ({ ...place, message: message('en'), fixes: fixes() }));

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 1, max: 40 })),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...INSERTS)),
  }),
  { minLength: 1, maxLength: 5 },
);

describe('a document that is checked again and again', () => {
  it('has the findings of one that is checked for the first time, whatever path led to its text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), edits, (start, changes) => {
        const memory = new DocumentCache();
        let text = start;
        checked(text, memory);
        for (const { at, remove, insert } of changes) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + insert + text.slice(from + remove);
          expect({ text, findings: plain(checked(text, memory)) }).toEqual({ text, findings: plain(checked(text)) });
        }
      }),
      tries(40, 21),
    );
  });
});
