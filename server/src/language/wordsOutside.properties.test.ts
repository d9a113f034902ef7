// Words of a language stand in language/ and time/notations/, where those who speak it find them.
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

const LONGEST_LINE = 160;
const ROOT = join(import.meta.dirname, '..', '..', '..');
const files = (...patterns: string[]) =>
  globSync(patterns, { cwd: ROOT, absolute: true })
    .map((path) => relative(ROOT, path).split(sep).join('/'))
    .sort();
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Letters that a pattern may look for outside, as no language has them as words. */
const ALLOWED: readonly (readonly [words: string, why: string])[] = [
  ['https issues pull', 'parts of addresses'],
  ['md markdown jsonc index', 'names of files'],
  ['br details summary hr img div table center aside id name', 'HTML'],
  ['user content', 'GitHub’s prefix of anchors'],
  ['postmortem pm disable enable next line file template', 'the product’s own comments, key and prefix'],
  ['UTC GMT SHA ISO UTF RFC SEV PT', 'signs of standards'],
  ['xx', 'digits that are left open'],
  ['no reply do not postmaster abuse', 'mailboxes of nobody, RFC 2142'],
  [
    'example com net org jp invalid test localhost corp internal intranet lan local',
    'names of hosts, RFC 2606 and use',
  ],
];
const allowed = new Set(ALLOWED.flatMap(([words]) => words.split(' ')));

interface Pattern {
  /** Where it starts, in UTF-16 units. */
  readonly start: number;
  readonly source: string;
}

/** What shows, as it is written, that a string is a part of a pattern. */
const PART_OF_PATTERN = /\(\?|\\\\[bdswp]|\[\^/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly Node[];
  readonly regex?: { readonly pattern: string };
  readonly value?: unknown;
}

/** Every regular expression of a file, and every string that one is made of. */
function patternsOf(text: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: Node, part: boolean): void => {
    const put = (source: string): void => {
      found.push({ start: node.start, source });
    };
    const written = text.slice(node.start, node.end);
    const isText = node.type === 'TemplateLiteral' || node.type === 'BinaryExpression' || node.type === 'Literal';
    const within = part || (isText && PART_OF_PATTERN.test(written));
    if (node.regex) put(node.regex.pattern);
    else if (node.type === 'TemplateElement' && within) put((node.value as { readonly cooked: string }).cooked);
    else if (node.type === 'Literal' && within && typeof node.value === 'string') put(node.value);
    const made = node.type === 'NewExpression' && node.callee?.name === 'RegExp' ? node.arguments?.[0] : undefined;
    for (const child of Object.values(node).flat()) {
      if (typeof child === 'object' && child !== null && 'type' in child) visit(child, within || child === made);
    }
  };
  for (const node of parseAst(text, { lang: 'ts' }).body) visit(node as unknown as Node, false);
  return found;
}

const GROUP = /\(\?(?:[:=!]|<[=!]|<\w+>)/g;
const ESCAPE = /\\(?:p\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|k<\w+>|[\s\S])/g;
const CLASS = /\[[^\]]*\]/g;

/** The words that a pattern looks for: of Latin letters two in a row, of Japanese ones any. */
function wordsIn(source: string): string[] {
  const plain = source.replace(ESCAPE, ' ').replace(GROUP, '(');
  const japanese = plain.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) ?? [];
  return [...japanese, ...(plain.replace(CLASS, ' ').match(/[A-Za-z]{2,}/g) ?? [])];
}

describe('a pattern outside of language/ and time/notations/', () => {
  const outside = files(
    '{server,schemas}/src/**/*.ts',
    '!**/*.test.ts',
    '!server/src/language/**',
    '!**/notations/**',
  ).flatMap((file) => {
    const text = textOf(file);
    return patternsOf(text).map(({ start, source }) => ({ file, text, start, source }));
  });

  it('holds no word', () => {
    const found = outside.flatMap(({ file, text, start, source }) => {
      const words = wordsIn(source).filter((word) => !allowed.has(word));
      return words.length > 0 ? [`${file}:${text.slice(0, start).split('\n').length} ${words.join(' ')}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('is looked at', () => {
    expect(outside.length).toBeGreaterThan(200);
    const used = new Set(outside.flatMap(({ source }) => wordsIn(source)));
    expect(
      [...allowed].filter((word) => !used.has(word)),
      'words that need not be allowed',
    ).toEqual([]);
  });

  it.each([
    ['const a = /^(?:owner|[a-z]+)$/i', ['owner']],
    ['const a = new RegExp("担当" + b)', ['担当']],
    ['const a = `(?<day>\\\\d+)${b} later`', ['later']],
    ['const a = /[年月]\\p{Script=Han}\\bx/', ['年月']],
    ["const a = 'No pattern 時刻'", []],
  ])('%s', (text, words) => {
    expect(patternsOf(text).flatMap(({ source }) => wordsIn(source))).toEqual(words);
  });
});

it('no file of words has a line to scroll', () => {
  const lines = files('server/src/language/**/*.ts', 'server/src/time/notations/**/*.ts').flatMap((file) =>
    textOf(file)
      .split('\n')
      .map((line, index) => ({ at: `${file}:${index + 1}`, line })),
  );
  expect(lines.length).toBeGreaterThan(5000);
  expect(lines.filter(({ line }) => line.length > LONGEST_LINE).map(({ at }) => at)).toEqual([]);
});
