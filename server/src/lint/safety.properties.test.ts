import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../../../test/properties.ts';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import type { Edit } from '../text/edit.ts';
import { withoutTabStops, withPlaceholders } from '../text/snippet.ts';
import { check } from './check.ts';

const LONGEST = 900;
/** A fix may bring out another: a label made a heading lets what is beside it be read as a title. Four in a row were met. */
const MOST_ROUNDS = 6;
/** Each step moves one thing; a range of a fixture has no more that could be out of place. */
const MOST_STEPS = 20;

const root = join(import.meta.dirname, '..', '..', '..');
const TEXTS = [
  ...['sections.en.md', 'sections.ja.md', 'timeline.md', 'wording.en.md', 'wording.ja.md'].map(
    (name) => `test/fixtures/${name}`,
  ),
  ...['checkout-outage.md', 'payment-delay.ja.md', 'clean.md'].map((name) => `examples/postmortems/${name}`),
].map((path) => readFileSync(join(root, path), 'utf8').replace(/^ *\^+ [\w/-]+\n/gm, ''));

const PIECES = [
  ...[
    '\n',
    '\n\n',
    ' ',
    '`',
    '**',
    '[',
    '](',
    ')',
    '|',
    '> ',
    '- ',
    '```\n',
    '~~~\n',
    '<!--',
    '-->',
    '<!A',
    '<?',
    '<![CDATA[',
    '<script>',
    '\n<div>\n',
    '+++\n',
    '---\n',
    '\r\n',
    '\uFEFF',
    '\u0000',
    '𠮷',
    '１０：００',
  ],
  ...[
    '10:00',
    '2024-02-30',
    '25:61',
    '{{x}}',
    '[a](#)',
    'Tom forgot it. ',
    'probably ',
    '翌日',
    '担当者が失念した。',
    '## Impact\n',
    'UTC',
    '99:99',
  ],
];
/** A range of a fixture with pieces thrown in, doubled or taken out. */
const mutated = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    from: fc.double({ min: 0, max: 0.8, noNaN: true }),
    changes: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        remove: fc.nat({ max: 60 }),
        insert: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 }), fc.constant('')),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ text, from, changes }) => {
    const start = Math.floor(from * text.length);
    return changes.reduce(
      (mutant, { at, remove, insert }) => {
        const place = Math.floor(at * mutant.length);
        return mutant.slice(0, place) + insert + mutant.slice(place + remove);
      },
      text.slice(start, start + LONGEST),
    );
  });

const fail = (rule: string, error: unknown): never => {
  throw new Error(`${rule} failed`, { cause: error });
};
const findingsIn = (text: string) =>
  check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, fail).findings;
const apply = (text: string, edits: readonly Edit[], fill = withoutTabStops): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (at, { start, end, insert, snippet }) => at.slice(0, start) + (snippet ? fill(insert) : insert) + at.slice(end),
      text,
    );
const words = (text: string): string => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(String).sort().join(' ');

/** What can be applied without anybody filling in a blank: it moves what is there. */
const MOVES = new Set(['timeline/order', 'section/order']);

describe('any text', () => {
  it('has every finding and every edit inside of it, and every fix leaves a text that is read', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const tried = new Set<string>();
        for (const { rule, start, end, message, fixes } of findingsIn(text)) {
          expect({ text, inside: 0 <= start && start <= end && end <= text.length }).toEqual({ text, inside: true });
          expect(message('en')).not.toMatch(/\{\w+\}$|undefined|NaN/);
          for (const { edits } of fixes()) {
            const ordered = [...edits].sort((a, b) => a.start - b.start);
            ordered.forEach((edit, index) => {
              const least = ordered[index - 1]?.end ?? 0;
              expect({ text, fits: least <= edit.start && edit.start <= edit.end && edit.end <= text.length }).toEqual({
                text,
                fits: true,
              });
            });
            if (!tried.has(rule)) findingsIn(apply(text, edits));
          }
          tried.add(rule);
        }
      }),
      tries(500, 31),
    );
  });

  it('comes to rest when the first fix of every finding is applied, again and again', () => {
    const touches = (a: Edit, b: Edit): boolean =>
      a.start === b.start ? a.end > a.start || b.end > b.start : a.start < b.end && b.start < a.end;
    /** As an editor fixes all: what gets in the way of an earlier edit waits for the next round; blanks are left to be filled in. */
    const round = (text: string): string => {
      const edits: Edit[] = [];
      for (const { fixes } of findingsIn(text)) {
        const fix = fixes()[0]?.edits ?? [];
        if (!fix.some((edit) => edits.some((other) => touches(edit, other)))) edits.push(...fix);
      }
      return apply(text, edits.reverse(), withPlaceholders);
    };
    fc.assert(
      fc.property(mutated, (text) => {
        let rested = text;
        for (let at = 0; at < MOST_ROUNDS; at++) rested = round(rested);
        expect(round(rested)).toBe(rested);
      }),
      tries(500, 31),
    );
  });

  it('comes to rest when things are moved to their places, and keeps every word', () => {
    const moveIn = (text: string) =>
      findingsIn(text)
        .filter(({ rule }) => MOVES.has(rule))
        .flatMap(({ fixes }) => fixes())
        .find(({ title }) => !title.en.startsWith('Mistyped'));
    fc.assert(
      fc.property(mutated, (text) => {
        let now = text;
        let steps = 0;
        for (let fix = moveIn(now); fix; fix = moveIn(now)) {
          now = apply(now, fix.edits);
          expect({ text, words: words(now) }).toEqual({ text, words: words(text) });
          expect({ text, rests: ++steps < MOST_STEPS }).toEqual({ text, rests: true });
        }
      }),
      tries(100, 32),
    );
  });
});
