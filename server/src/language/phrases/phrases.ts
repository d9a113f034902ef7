import type { Cue, Guard, Strength } from '../cue.ts';
import type { CuePool } from '../cuePool.ts';
import { type Grammar, sourceOf } from './notation.ts';
import { type PackedRows, unpack } from './packed.ts';
import { type Row, rowsOf } from './rows.ts';

/** What the phrases of a list have in common. */
export interface Group {
  readonly kind: string;
  readonly strength: Strength;
  readonly graded?: true;
  readonly subject?: NonNullable<Cue['subject']>;
  readonly reads?: NonNullable<Cue['reads']>;
  readonly sections?: NonNullable<Cue['sections']>;
}

const AROUND = { notAfter: ['(?:', ')\\s{0,3}$'], notBefore: ['^\\s{0,3}(?:', ')'], unless: ['', ''] } as const;
const NONE: readonly string[] = [];

/** A phrase of a list as the matcher runs it: there are thousands, so that each is compiled when a sentence holds its words. */
class Phrase implements Cue {
  private compiled: RegExp | undefined;
  private readonly guards: Partial<Record<keyof typeof AROUND, Guard>> = {};

  constructor(
    private readonly row: Row,
    private readonly group: Group,
    private readonly grammar: Grammar,
    readonly pool: CuePool,
  ) {}

  get id(): string {
    return this.row.id;
  }
  get kind(): string {
    return this.group.kind;
  }
  get written(): string {
    return this.row.pattern;
  }
  get words(): Cue['words'] {
    return this.row.words;
  }
  get strength(): Strength {
    return this.group.strength;
  }
  get graded(): boolean {
    return this.group.graded === true;
  }
  get subject(): Cue['subject'] {
    return this.group.subject;
  }
  get reads(): Cue['reads'] {
    return this.group.reads;
  }
  get sections(): Cue['sections'] {
    return this.group.sections;
  }
  get folded(): boolean {
    return this.grammar.folded;
  }
  get pattern(): RegExp {
    this.compiled ??= new RegExp(sourceOf(this.row.pattern, this.grammar), `g${this.grammar.flags}`);
    return this.compiled;
  }
  get notAfter(): Guard | undefined {
    return this.guard('notAfter');
  }
  get notBefore(): Guard | undefined {
    return this.guard('notBefore');
  }
  get unless(): Guard | undefined {
    return this.guard('unless');
  }
  get matches(): readonly string[] {
    return this.row.matches ?? NONE;
  }
  get ignores(): readonly string[] {
    return this.row.ignores ?? NONE;
  }

  private guard(place: keyof typeof AROUND): Guard | undefined {
    const written = this.row[place];
    if (written === undefined) return undefined;
    const [before, after] = AROUND[place];
    this.guards[place] ??= new RegExp(before + sourceOf(written, this.grammar) + after, this.grammar.flags);
    return this.guards[place];
  }
}

/**
 * The phrases of a list as cues.
 * @param pool what they are looked for together with
 * @param list the build puts packed rows in place of the text
 */
export function phrases(grammar: Grammar, pool: CuePool, group: Group, list: string | PackedRows): Cue[] {
  const rows = typeof list === 'string' ? rowsOf(grammar, list) : unpack(list);
  const cues = rows.map((row) => new Phrase(row, group, grammar, pool));
  pool.add(cues);
  return cues;
}
