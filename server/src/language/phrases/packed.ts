import type { Row } from './rows.ts';

/**
 * A list as it ships: one text instead of thousands of objects, which an engine would make at every start. A row a line, its fields
 * with tabs between them: id, pattern, words, and which of the guards it has.
 */
export interface PackedRows {
  readonly rows: string;
  /** Each guard of the list once: many phrases share one. */
  readonly guards: readonly string[];
}

const GUARDS = ['notAfter', 'notBefore', 'unless'] as const;
const BETWEEN = { rows: '\n', fields: '\t', sets: '¦', words: '|' } as const;

/** Without the sentences, which nothing reads at work. */
export function pack(rows: readonly Row[]): PackedRows {
  const guards = [...new Set(rows.flatMap((row) => GUARDS.flatMap((name) => row[name] ?? [])))];
  const lines = rows.map((row) => {
    const words = row.words.map((set) => set.join(BETWEEN.words)).join(BETWEEN.sets);
    const of = GUARDS.map((name) => (row[name] === undefined ? '' : String(guards.indexOf(row[name]))));
    while (of.at(-1) === '') of.pop();
    return [row.id, row.pattern, words, ...of].join(BETWEEN.fields);
  });
  return { rows: lines.join(BETWEEN.rows), guards };
}

export function unpack({ rows, guards }: PackedRows): Row[] {
  return rows.split(BETWEEN.rows).map((line): Row => {
    const [id = '', pattern = '', words = '', ...of] = line.split(BETWEEN.fields);
    const row: { -readonly [field in keyof Row]: Row[field] } = { id, pattern, words: [] };
    if (words !== '') row.words = words.split(BETWEEN.sets).map((set) => set.split(BETWEEN.words));
    GUARDS.forEach((name, index) => {
      if (of[index]) row[name] = guards[Number(of[index])]!;
    });
    return row;
  });
}
