import type { Cue, Guard, Pattern, Strength } from '../cue.ts';
import type { CuePool } from '../cuePool.ts';
import { type Grammar, sourceOf } from './notation.ts';
import { type Row, rowsOf } from './rows.ts';

/** What the phrases of a list have in common. */
export interface Group {
  readonly kind: string;
  readonly strength: Strength;
  readonly graded?: true;
  readonly subject?: NonNullable<Cue['subject']>;
  readonly reads?: NonNullable<Cue['reads']>;
  readonly section?: NonNullable<Cue['section']>;
}

const AROUND = { notAfter: ['(?:', ')\\s{0,3}$'], notBefore: ['^\\s{0,3}(?:', ')'], unless: ['', ''] } as const;

class LazyPattern implements Pattern {
  private compiled: string | undefined;
  constructor(
    private readonly pattern: string,
    private readonly grammar: Grammar,
  ) {}
  get source(): string {
    this.compiled ??= sourceOf(this.pattern, this.grammar);
    return this.compiled;
  }
  get flags(): string {
    return this.grammar.flags;
  }
}

class LazyGuard implements Guard {
  private compiled: RegExp | undefined;
  constructor(
    private readonly pattern: string,
    private readonly grammar: Grammar,
    private readonly place: keyof typeof AROUND,
  ) {}
  test(text: string): boolean {
    const [before, after] = AROUND[this.place];
    this.compiled ??= new RegExp(before + sourceOf(this.pattern, this.grammar) + after, this.grammar.flags);
    return this.compiled.test(text);
  }
}

const NONE: readonly string[] = [];

/**
 * The phrases of a list as cues.
 * @param pool what they are looked for together with
 * @param list the build puts rows in place of the text, without its sentences: what nothing reads at work doesn't ship
 */
export function phrases(grammar: Grammar, pool: CuePool, group: Group, list: string | readonly Row[]): Cue[] {
  const rows = typeof list === 'string' ? rowsOf(grammar, list) : list;
  const cues = rows.map(({ id, pattern, words, notAfter, notBefore, unless, matches = NONE, ignores = NONE }) => ({
    ...group,
    pool,
    id,
    written: pattern,
    pattern: new LazyPattern(pattern, grammar),
    words,
    ...(notAfter && { notAfter: new LazyGuard(notAfter, grammar, 'notAfter') }),
    ...(notBefore && { notBefore: new LazyGuard(notBefore, grammar, 'notBefore') }),
    ...(unless && { unless: new LazyGuard(unless, grammar, 'unless') }),
    matches,
    ignores,
  }));
  pool.add(cues);
  return cues;
}
