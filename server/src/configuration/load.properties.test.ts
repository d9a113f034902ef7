import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tries } from '../../../test/properties.ts';
import { RULES } from '../rules/index.ts';
import type { FileRead } from './files.ts';
import { loadConfiguration } from './load.ts';
import { settingsFor } from './settings.ts';

const KEYS = [
  ...['extends', 'template', 'language', 'timeZone', 'files', 'people', 'sections', 'overrides', 'rules', '$schema'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'wording/blame',
    'timeline/order',
    'impact',
    'title',
    'aliases',
    '',
  ],
];
const WORDS = [
  ...[
    'ja',
    'off',
    'warning',
    'UTC',
    'Mars',
    'google-sre',
    'our.md',
    '../x.md',
    '.postmortem.yaml',
    '//host/x',
    'http://[',
  ],
  ...['(a+)+z', '**/*.md', '!x', '{a,{b,c}}', '\ud800', '\u0000', '#', '&a', '*a', '<<', '🙂'],
];
const leaf = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.double(),
  fc.string({ maxLength: 12 }),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '- ',
  '\n',
  '  ',
  '\t',
  '"',
  "'",
  '&a ',
  '*a',
  '<<: ',
  '!!js ',
  '|\n',
  '# ',
  '\uFEFF',
  '[['.repeat(300),
];
/** As a hand or a program left it: cut, with pieces thrown in. */
const mutated = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      text,
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...PIECES)), { maxLength: 4 }),
    )
    .map(([whole, throws]) =>
      throws.reduce((left, [at, piece]) => {
        const from = Math.floor(at * left.length);
        return left.slice(0, from) + piece + left.slice(from + (piece.length % 3));
      }, whole),
    );
const yaml = (written: unknown): string => {
  const entries = typeof written === 'object' && written !== null ? Object.entries(written) : [];
  return entries.map(([key, inner]) => `${JSON.stringify(key)}: ${JSON.stringify(inner)}`).join('\n');
};
const written = value.map((each) => JSON.stringify(each) ?? 'null');

it.each([
  ['.postmortem.yaml', mutated(value.map(yaml))],
  ['.postmortem.json', mutated(written)],
  ['.postmortem.jsonc', mutated(written.map((text) => `// ours\n${text},`))],
])('whatever %s says, it is read, and its problems are told inside of it', async (name, text) => {
  const location = `file:///work/${name}`;
  const read = async (at: string, content: string): Promise<FileRead> =>
    at.startsWith('file:///work/') ? { text: content, real: at } : { why: 'absent' };
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      const loaded = await loadConfiguration(
        { location, content: { text: content, real: location } },
        (at) => read(at, content),
        RULES,
      );
      for (const { text: whole, problems } of loaded.files) {
        expect(problems.length).toBeLessThanOrEqual(250);
        for (const { start, end, message } of problems) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(message.en.includes('\n') || message.ja.includes('\n')).toBe(false);
        }
      }
      const settings = settingsFor(loaded, 'file:///work/docs/a.md');
      expect(['auto', 'en', 'ja']).toContain(settings.language);
      expect(Object.getPrototypeOf(settings.rules)).toBe(Object.prototype);
    }),
    tries(300, 6),
  );
});

it('overrides of files that share nothing apply in any order', async () => {
  const OVERRIDES = [
    { files: ['a/**'], language: 'ja' },
    { files: ['b/*.md'], rules: { 'timeline/order': 'off' } },
    { files: ['c.md'], people: ['Ana'], timeZone: 'Asia/Tokyo' },
    { files: ['d/**', '!d/x.md'], template: 'pagerduty' },
  ];
  const settingsOf = async (overrides: readonly unknown[], path: string) => {
    const location = '/work/.postmortem.json';
    const content = { text: JSON.stringify({ overrides }), real: location };
    const loaded = await loadConfiguration({ location, content }, async () => ({ why: 'absent' }), RULES);
    const { origins, ...settings } = settingsFor(loaded, `/work/${path}`);
    return settings;
  };
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(OVERRIDES, { minLength: OVERRIDES.length }),
      fc.constantFrom('a/x.md', 'b/y.md', 'c.md', 'd/x.md', 'd/e/f.md', 'z.md'),
      async (shuffled, path) => {
        expect(await settingsOf(shuffled, path)).toEqual(await settingsOf(OVERRIDES, path));
      },
    ),
    tries(60, 7),
  );
});
