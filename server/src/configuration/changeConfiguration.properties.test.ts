/** Laws of a changed configuration: it says what was asked, everything else says what it said, and stands where it stood. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { tries } from '../../../test/properties.ts';
import { type ConfigurationChange, withChange } from './changeConfiguration.ts';
import { valueAt, withValueAt } from './changeSteps.ts';

const RULES = ['wording/blame', 'wording/speculation', 'timeline/gap', 'timeline/order', 'section/missing'];
const SEVERITIES = ['off', 'hint', 'info', 'warning', 'error'];
const WORDS = ['probably', 'root cause: x', '**/*.md', '!docs/x.md', '#1', 'off', '多分', "it's", 'a, b', '- x', ''];
const INDENTS = [1, 2, 4];
const GAPS = ['', '\n', '\n\n\n'];

/** How somebody writes: quotes, brackets or lines, spaces, comments. Each draw is one of the numbers that a text is made with. */
class Hand {
  private at = 0;
  private told = 0;

  constructor(
    private readonly draws: readonly number[],
    readonly indent: string,
  ) {}

  one<Value>(choices: readonly Value[]): Value {
    return choices[this.draws[this.at++ % this.draws.length]! % choices.length]!;
  }

  /** Behind a line, or as a line of its own. */
  comment(): string {
    return this.one(['', '', ` # says ${++this.told}`, `   #   says ${++this.told}`]);
  }

  lineOfComment(column: string): string {
    return this.one(['', '', '', `${column}# says ${++this.told}\n`]);
  }

  word(word: string): string {
    const isPlain = /^[a-z]+$/.test(word);
    return this.one([isPlain ? word : JSON.stringify(word), JSON.stringify(word), `'${word.replaceAll("'", "''")}'`]);
  }

  list(words: readonly string[], column: string): string {
    const items = words.map((word) => this.word(word));
    if (words.length === 0) return ` []${this.comment()}`;
    const inBrackets = [items.join(', '), ` ${items.join(' , ')} `, `${items.join(`,\n ${column}`)},`];
    if (this.one([true, false])) return ` [${this.one(inBrackets)}]${this.comment()}`;
    const inner = this.one([column + this.indent, column]);
    return `${this.comment()}\n${items.map((item) => `${this.lineOfComment(inner)}${inner}- ${item}${this.comment()}`).join('\n')}`;
  }

  setting(words: readonly string[] | null, column: string): string {
    const severity = this.word(this.one(SEVERITIES));
    if (words === null) return ` ${severity}${this.comment()}`;
    if (this.one([true, false]))
      return ` [${severity}, { allow: [${words.map((word) => this.word(word)).join(', ')}], limit: 3 }]${this.comment()}`;
    const inner = column + this.indent;
    const options = `${inner}  `;
    return `${this.comment()}\n${inner}- ${severity}${this.comment()}\n${this.lineOfComment(options)}${inner}- allow:${this.list(words, options)}\n${options}limit: 3${this.comment()}`;
  }
}

const rule = fc.record({
  id: fc.constantFrom(...RULES),
  words: fc.option(fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 3 })),
});
const rules = fc.uniqueArray(rule, { maxLength: 4, selector: ({ id }) => id });
type Rules = readonly { readonly id: string; readonly words: readonly string[] | null }[];

function writtenRules(hand: Hand, some: Rules, column: string, sharesLast: boolean): string {
  const inner = column + hand.indent;
  const isShared = sharesLast && some.length > 1;
  const lines = some.map(({ id, words }, at) => {
    const isLast = at === some.length - 1;
    const value = isShared && isLast ? ` *std${hand.comment()}` : hand.setting(words, inner);
    const anchor = isShared && at === 0 ? ' &std' : '';
    return `${hand.lineOfComment(inner)}${inner}${hand.one([id, `"${id}"`])}:${anchor}${value}`;
  });
  return `${column}rules:${hand.comment()}\n${lines.join(`\n${hand.one(['', '', '\n'])}`)}`;
}

const configuration = fc
  .record({
    draws: fc.array(fc.nat({ max: 59 }), { minLength: 7, maxLength: 40 }),
    indent: fc.constantFrom(...INDENTS),
    newline: fc.constantFrom('\n', '\r\n'),
    rules,
    inOverride: rules,
    files: fc.option(fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 4 })),
    isShared: fc.boolean(),
    mark: fc.constantFrom('', '', '\uFEFF', '---\n'),
    end: fc.constantFrom('\n', '', '\n\n# the end\n'),
  })
  .map(({ draws, indent, newline, rules: some, inOverride, files, isShared, mark, end }) => {
    const hand = new Hand(draws, ' '.repeat(indent));
    const parts = [
      `${hand.lineOfComment('')}language: ${hand.word('ja')}${hand.comment()}`,
      ...(some.length > 0
        ? [writtenRules(hand, some, '', isShared)]
        : [hand.one([`rules:${hand.comment()}`, 'rules: {}'])]),
      ...(files ? [`files:${hand.list(files, '')}`] : []),
      ...(inOverride.length > 0
        ? [`overrides:\n  - files: [ 'a/**' ]${hand.comment()}\n${writtenRules(hand, inOverride, '    ', false)}`]
        : []),
      `sections:${hand.one(['\n  impact:\n    required: true # said', ' { impact: { required: true } }'])}`,
    ];
    return (mark + parts.join(`\n${hand.one(GAPS)}`) + end).replaceAll('\n', newline);
  });

/** What is asked for, made of what a text says: a rule's severity, a word that it allows, a file that is, or is no, report, a section. */
const wish = fc.record({
  kind: fc.constantFrom('severity', 'word', 'file', 'section'),
  id: fc.constantFrom(...RULES),
  severity: fc.constantFrom(...SEVERITIES),
  word: fc.constantFrom(...WORDS, 'new'),
  inOverride: fc.boolean(),
});
type Wish = typeof wish extends fc.Arbitrary<infer Value> ? Value : never;

function changeFor({ kind, id, severity, word, inOverride }: Wish, said: unknown): ConfigurationChange {
  if (kind === 'section') return { path: ['sections', inOverride ? 'impact' : 'root-cause', 'required'], value: false };
  if (kind === 'file') {
    const known = (valueAt(said, ['files']) ?? ['**/*.md']) as readonly string[];
    return { path: ['files'], value: [...known.filter((each) => each !== word), word] };
  }
  const isThere = inOverride && valueAt(said, ['overrides', 0, 'rules', id]) !== undefined;
  const path = [...(isThere ? ['overrides', 0] : []), 'rules', id];
  const known = valueAt(said, path);
  const [before, options] = Array.isArray(known) ? known : [known ?? 'warning', {}];
  if (kind === 'severity') return { path, value: Array.isArray(known) ? [severity, options] : severity };
  return { path, value: [before, { ...options, allow: [...new Set([...(options.allow ?? []), word])] }] };
}

const saidIn = (text: string): unknown => {
  const document = parseDocument(text);
  expect(document.errors).toEqual([]);
  return document.toJS();
};
const linesOf = (text: string): string[] => text.split(/\r?\n/);
const commentsIn = (text: string): string[] => [...text.matchAll(/# (?:says \d+|said|the end)/g)].map(String);

/** How many lines of a text have gone from another. */
function goneFrom(before: string, after: string): number {
  const left = linesOf(after);
  return linesOf(before).filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

describe('a changed configuration in YAML', () => {
  const changed = fc.record({ text: configuration, wish }).map(({ text, wish: asked }) => {
    const said = saidIn(text);
    const change = changeFor(asked, said);
    return { text, said, change, after: withChange(text, '.postmortem.yaml', change) };
  });

  it('says what was asked, and all else that it said', () => {
    fc.assert(
      fc.property(changed, ({ text, said, change: { path, value }, after }) => {
        expect({ text, isWritten: after !== null }).toEqual({ text, isWritten: true });
        expect(saidIn(after!)).toEqual(withValueAt(said, path, value));
        expect(withChange(after!, '.postmortem.yaml', { path, value })).toBe(after);
      }),
      tries(400, 61),
    );
  });

  it('keeps every comment, line end and line but that of the value, and that of who shared it', () => {
    fc.assert(
      fc.property(changed, ({ text, change, after }) => {
        expect(commentsIn(after!)).toEqual(commentsIn(text));
        if (text.includes('\r\n')) expect(after).not.toMatch(/(?<!\r)\n/);
        expect(after!.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
        const most = 1 + (text.includes('*std') ? 2 : 0) + (change.path[0] === 'files' ? 1 : 0);
        expect({ text, after, gone: Math.max(most, goneFrom(text, after!)) }).toEqual({ text, after, gone: most });
      }),
      tries(400, 62),
    );
  });
});
