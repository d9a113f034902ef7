import { readFileSync } from 'node:fs';
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

/**
 * Every regular expression of the product, run by the real engine on texts that are made to keep it busy: time must grow with the text,
 * not with its square. Recheck's analysis looks further, knows no lookbehind,
 * and takes 4 minutes for a third of the expressions.
 */

interface Expression {
  /** Where it is made: `server/src/lint.ts:43`. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** Characters of an attack, where nothing bounds the text: a time that grows with the square shows from there on. */
const PROBE = 3000;
const PROBE_OF_BOUNDED = 250;
/** Of one expression; where there are more, every n-th. */
const MOST_ATTACKS = 150;
/** A sentence; see LONGEST_SENTENCE in rules/claims.ts. */
const SENTENCE = 2000;
/** Near a verb; see NEAR in language/{en,ja}/subject.ts. */
const NEAR = 200;
/** A title that has been cut to what is compared; see LONGEST_TITLE in language/titles.ts. */
const TITLE = 160;

/** Expressions that are only run on texts of a bounded length, by their file and what they hold. */
const LONGEST: readonly (readonly [path: RegExp, holds: string, characters: number])[] = [
  [/language\/(?:en|ja)\/subject/, '', NEAR],
  [
    /language\/(?:en|ja)\/(?:speculation|blame|byRole|harm|humanError|measures|counterfactual|quantity)|rules\/wording\//,
    '',
    SENTENCE,
  ],
  [/rules\/timeline\/duration/, '', SENTENCE],
  [/language\/titles/, 'for .+', TITLE],
  [/language\/titles/, 'ならびに', TITLE],
  [/postmortem\/recognise/, 'お詫び', 400],
  [/postmortem\/recognise/, 'templates?(?:', 255],
  [/rules\/sentence/, '[*_[`~]+$', 3],
  [/timelineEdits\/chat/, '\\s+(?:APP|BOT', 60],
  // The product's own texts: templates, numbers, lengths of time, a slug without two hyphens in a row, an existing path.
  [/markdown\/limits/, '\\d{3}', 17],
  [/server\/src\/snippet/, '', SENTENCE],
  [/cli\/metrics/, '(\\d+)', 20],
  [/newReport/, '^-+|-+$', 60],
  [/cli\/files/, '\\/+$', 4096],
];

/** Milliseconds, on a busy machine. */
const LONGEST_TIME = 500;

const FILES = globSync(['{server,schemas,client}/src/**/*.ts', '!**/*.test.ts']).sort();

function literals(file: string): Expression[] {
  const text = readFileSync(file, 'utf8');
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && 'start' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      const line = text.slice(0, Number(node.start)).split('\n').length;
      found.push({ at: `${file}:${line}`, source: pattern, flags });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(text, { lang: 'ts' }).body);
  return found;
}

/** What `new RegExp` makes while the server's modules are loaded. */
async function constructed(): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string, string]) {
      const made = new target(...args);
      const caller = new Error().stack!.split('\n')[2] ?? '';
      const [at] = /(?:server|schemas)\/src\/[^:)]+(?::\d+)?/.exec(caller) ?? [];
      if (at) found.push({ at, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    const modules = (import.meta as unknown as Globbing).glob([
      './**/*.ts',
      '!./**/*.test.ts',
      '!./{node,browser}.ts',
      '!./cli/{cli,main}.ts',
    ]);
    for (const load of Object.values(modules)) await load();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** What Vite adds to a module. */
interface Globbing {
  glob(patterns: readonly string[]): Readonly<Record<string, () => Promise<unknown>>>;
}

interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** One of each kind of character that texts are made of. */
const ALPHABET = [...' \t\naAq0-_.,:/()"\'*<>[]|?!#=@`：。、（）のア人一ー—'];
/** What may end an attack, so that a match that has come this far fails. */
const ENDS = ['\u0001', '\n', '。', ':', 'x'];

const times = (lists: readonly (readonly string[])[], most: number): string[] =>
  lists.reduce<string[]>((all, list) => all.flatMap((a) => list.map((b) => a + b)).slice(0, most), ['']);

/** Texts that lead an expression to each of its repetitions, repeat what it repeats there, and then don't go on as it wants. */
function attacksOn({ source, flags }: Expression): Attack[] {
  const tree = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const attacks = new Map<string, Attack>();
  const put = (prefix: string, pump: string, suffix: string): void => {
    if (pump !== '') attacks.set([prefix, pump, suffix].join('\0'), { prefix, pump, suffix });
  };
  const classes = new Map<string, readonly string[]>();
  function charactersOf({ raw }: AST.Node): readonly string[] {
    const known = classes.get(raw);
    if (known) return known;
    const one = new RegExp(`^${raw}$`, flags.replace(/[gyd]/g, ''));
    const found = [...new Set([...ALPHABET, ...raw.replace(/[\\[\]^]/g, '')])].filter((sign) => one.test(sign));
    classes.set(raw, found);
    return found;
  }
  /** Some of what a part matches; with `most` above a few every way to match it, as far as that goes. */
  function samplesOf(node: AST.Element, most: number): string[] {
    switch (node.type) {
      case 'Character':
        return [String.fromCodePoint(node.value)];
      case 'CharacterSet':
      case 'CharacterClass': {
        const characters = charactersOf(node);
        return characters.length === 0 ? [''] : characters.slice(0, most > 4 && characters.length <= 4 ? 4 : 1);
      }
      case 'Group':
      case 'CapturingGroup': {
        const { alternatives } = node;
        const middle = alternatives[alternatives.length >> 1]!;
        const some =
          most > 4 || alternatives.length <= 3 ? alternatives : [alternatives[0]!, middle, alternatives.at(-1)!];
        return [...new Set(some.flatMap((each) => samplesOfAll(each.elements, most > 4 ? most : 2)))].slice(0, most);
      }
      case 'Quantifier': {
        const repeated = samplesOf(node.element, most).map((sample) => sample.repeat(Math.max(1, node.min)));
        return node.min > 0 ? repeated : most > 4 ? [...repeated, ''] : [repeated[0]!, ''];
      }
      default:
        return [''];
    }
  }
  const samplesOfAll = (elements: readonly AST.Element[], most: number): string[] =>
    times(
      elements.map((element) => samplesOf(element, most)),
      most,
    );
  function repeat({ element, max }: AST.Quantifier, before: readonly string[]): void {
    const isClass = element.type === 'CharacterSet' || element.type === 'CharacterClass';
    const pumps = isClass ? charactersOf(element).slice(0, 12) : samplesOf(element, max === Infinity ? 48 : 8);
    const ends = ENDS.filter((end) => !isClass || !charactersOf(element).includes(end)).slice(0, 2);
    for (const suffix of ['', ...ends]) {
      for (const pump of pumps) {
        put('q', pump, suffix);
        for (const prefix of before) {
          put(prefix, pump, suffix);
          put('', prefix + pump, suffix);
        }
      }
      for (const prefix of before) put('', prefix, suffix);
    }
  }
  function visit(node: AST.Pattern | AST.Element, before: readonly string[]): void {
    if (node.type === 'Quantifier') {
      if (node.max >= 8) repeat(node, before);
      visit(node.element, before);
    } else if ('alternatives' in node) {
      for (const { elements } of node.alternatives) {
        elements.forEach((element, index) => {
          visit(element, times([before, samplesOfAll(elements.slice(0, index), 3)], 3));
        });
      }
    }
  }
  visit(tree, ['']);
  const step = Math.ceil(attacks.size / MOST_ATTACKS);
  return [...attacks.values()].filter((_, index) => index % step === 0);
}

function timeOf(expression: RegExp, text: string): number {
  expression.lastIndex = 0;
  const start = performance.now();
  expression.test(text);
  return performance.now() - start;
}

/** The least of some runs: what else the machine does is left out. */
const surely = (expression: RegExp, text: string): number => Math.min(...[1, 2, 3].map(() => timeOf(expression, text)));

const longestFor = ({ at, source }: Expression): number | null =>
  LONGEST.find(([path, holds]) => path.test(at) && source.includes(holds))?.[2] ?? null;

/** What may take twice as long with each repetition grows by a few of them; what has not by the sixtieth doesn't. */
function next(count: number, took: number): number {
  if (took < 1) return count < 40 ? count + 4 : count * 3;
  return count < 60 ? count + Math.max(2, count >> 3) : Math.ceil(count * 1.5);
}

/** Why an attack succeeds, or null. It grows step by step, so that nothing hangs where an expression takes forever. */
function success(expression: RegExp, { prefix, pump, suffix }: Attack, longest: number | null): string | null {
  const grown = (count: number): string => prefix + pump.repeat(count) + suffix;
  const probe = longest === null ? PROBE : Math.min(longest, PROBE_OF_BOUNDED);
  const most = longest === null ? LONGEST_TIME : (LONGEST_TIME * probe) / longest;
  let took = 0;
  for (let count = 4; ; count = next(count, took)) {
    const text = grown(count);
    took = timeOf(expression, text);
    if (took > 3 * LONGEST_TIME || (took > most && surely(expression, text) > most)) return `${text.length} characters`;
    if (text.length < probe) continue;
    if (longest !== null || took < 1) return null;
    return growsWithSquare(expression, text, grown(Math.ceil(count / 4))) ? 'the square' : null;
  }
}

/** Four times the text: 4 times the time is fine, 16 times is the square. It shows again and again, where a machine that is busy does not. */
const growsWithSquare = (expression: RegExp, whole: string, quarter: string): boolean =>
  [1, 2, 3, 4, 5].every(() => {
    const took = surely(expression, whole);
    return took > 1 && took > 10 * surely(expression, quarter);
  });

const all = [...FILES.flatMap(literals), ...(await constructed())];
const expressions = [...new Map(all.map((each) => [each.source + each.flags.replace(/[gd]/g, ''), each])).values()];

describe('every regular expression of the product', () => {
  it('is looked at', () => {
    expect(expressions.length).toBeGreaterThan(600);
  });

  it.each([
    /^(?:a|a ?)+$/, // exponential
    /^(?:[ \t]{0,3}>[ \t]?){40}/, // one of ours, once
    /(?:\s*\w+\s*)*:/, // the square and more
  ])('would be found if it were like %s', { timeout: 60_000 }, ({ source, flags }) => {
    const attacks = attacksOn({ at: 'here', source, flags });
    expect(attacks.some((each) => success(new RegExp(source, flags), each, null))).toBe(true);
  });

  it('takes a time that grows with the text', { timeout: 120_000 }, () => {
    const found = expressions.flatMap((each) => {
      const expression = new RegExp(each.source, each.flags);
      timeOf(expression, 'compiled by now');
      const bound = longestFor(each);
      for (const attack of attacksOn(each)) {
        const why = success(expression, attack, bound);
        if (why) return `${each.at} /${each.source.slice(0, 60)}/: ${why} ${JSON.stringify(attack)}`;
      }
      return [];
    });
    expect(found).toEqual([]);
  });
});
