import type { SectionId } from '@postmortem/schemas';
import { type ActionColumn, actionColumnNamed } from '../language/columns.ts';
import { sectionsNamed } from '../language/titles.ts';
import type { Passage } from '../markdown/blocks.ts';
import type { Leaf } from '../markdown/leaves.ts';
import { memoizeByObject } from '../text/memoize.ts';

/** What a report says of itself once more, as JSON for programs. */
export interface ReportData {
  /** The parts that it holds, each with the UTF-16 offset of its key in the text. */
  readonly parts: readonly { readonly id: SectionId; readonly at: number }[];
  /** What each of its actions gives. */
  readonly actionColumns: ReadonlySet<ActionColumn>;
}

const NOTHING: ReportData = { parts: [], actionColumns: new Set() };
/** Alerts have a summary, too; so many parts are those of a report. */
const FEWEST_PARTS = 3;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isFilled = (value: unknown): boolean =>
  Array.isArray(value) || isObject(value) ? Object.keys(value).length > 0 : value !== null && value !== '';
/** `corrective_actions`, as a title would be written. */
const nameOf = (key: string): string => key.replaceAll('_', ' ').toLowerCase();

function objectIn(text: string): Json | null {
  if (!text.trimStart().startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const dataIn = memoizeByObject((leaf: Leaf): Json | null => (leaf.kind === 'code' ? objectIn(leaf.value) : null));

/** The columns that every action has a value for. */
function columnsOf(actions: unknown): ActionColumn[] {
  const rows = Array.isArray(actions) ? actions.filter(isObject) : [];
  const [first = {}] = rows;
  return Object.keys(first)
    .filter((key) => rows.every((row) => isFilled(row[key])))
    .flatMap((key) => actionColumnNamed(nameOf(key)) ?? []);
}

function readData({ leaf, offset }: Passage, text: string): ReportData {
  const data = dataIn(leaf);
  if (!data) return NOTHING;
  const source = text.slice(offset + leaf.start, offset + leaf.end);
  const filled = Object.entries(data).filter(([, value]) => isFilled(value));
  const parts = filled.flatMap(([key]) =>
    sectionsNamed(nameOf(key)).map((id) => ({ id, at: offset + leaf.start + source.indexOf(`"${key}"`) })),
  );
  if (new Set(parts.map(({ id }) => id)).size < FEWEST_PARTS) return NOTHING;
  const actions = filled.filter(([key]) => sectionsNamed(nameOf(key)).includes('action-items'));
  return { parts, actionColumns: new Set(actions.flatMap(([, value]) => columnsOf(value))) };
}

/** The first block of JSON in which a report says its parts again. Nothing is found wrong by it: it only silences. */
export const reportData = memoizeByObject(
  (passages: readonly Passage[], text: string): ReportData =>
    passages.map((passage) => readData(passage, text)).find((data) => data !== NOTHING) ?? NOTHING,
);
