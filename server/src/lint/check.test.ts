import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import { type Checked, check, DocumentCache } from './check.ts';

/** `npm run fuzz` asks for more. */
const RUNS = Number(process.env.POSTMORTEM_FUZZ ?? 40);
const SEED = Number(process.env.POSTMORTEM_SEED ?? 21);
const PATIENCE = { timeout: 60_000 + RUNS * 500 };

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
  it('has the findings of one that is checked for the first time, whatever path led to its text', PATIENCE, () => {
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
      { seed: SEED, numRuns: RUNS },
    );
  });
});

describe('a section of which part is left unread', () => {
  const rulesIn = (impact: string): string[] =>
    check(
      {
        text: `# Outage\n\n## Summary\n\nCheckout failed.\n\n## Impact\n\n${impact}\n\n## Root cause\n\nThe pool was full.\n`,
        path: 'postmortem.md',
        settings: DEFAULT_SETTINGS,
      },
      () => {},
    )
      .findings.filter(({ section }) => section === 'impact')
      .map(({ rule }) => rule);

  it('is not said to lack what may stand there', () => {
    expect(rulesIn('')).toContain('section/empty');
    expect(rulesIn('Carts were lost.')).toContain('impact/unquantified');
    expect(rulesIn('Carts were lost. '.repeat(500))).toEqual([]);
    expect(rulesIn(`Carts were lost.\n\n${'310 orders '.repeat(800)}`)).toEqual([]);
  });
  it('is told of what does stand there', () => {
    const unread = 'x'.repeat(9000);
    expect(rulesIn(`Impact: Tom carelessly deleted the database.\n\n${unread}`)).toEqual(['wording/blame']);
  });
});
