import {
  fieldNamed,
  METADATA_NAMES,
  meansWorkDone,
  namesRecipient,
  namesSender,
  wantsMoment,
  wantsNumber,
} from '../language/labels.ts';
import { type Status, statusNamed } from '../language/statuses.ts';
import { pairsIn } from '../layout/fields.ts';
import { pairsOfComment, pairsOfFrontMatter } from '../layout/frontMatter.ts';
import { NUMBERED_LEVEL } from '../layout/titleForms.ts';
import type { Passage } from '../markdown/blocks.ts';
import type { Row } from '../markdown/leaves.ts';
import { linesOf } from '../markdown/prose.ts';
import { memoizeByText } from '../text/memoize.ts';
import { findStamps } from '../time/stamp.ts';
import type { Field, Metadata, Section } from './model.ts';

const moved = ({ name, value, start, end }: Field, by: number): Field => ({
  name,
  value,
  start: start + by,
  end: end + by,
});

const frontMatter = memoizeByText(pairsOfFrontMatter);

/** The fields of a leaf. What looks like one in a heading, or in a row of more than two cells, is one only by its name. */
function fieldsOf({ leaf, offset }: Passage, text: string): Field[] {
  if (leaf.kind === 'frontmatter') {
    const start = offset + leaf.start;
    return frontMatter(text.slice(start, offset + leaf.end)).map((pair) => moved(pair, start));
  }
  if (leaf.kind === 'html') return offset + leaf.start === 0 ? pairsOfComment(leaf.value) : [];
  if (leaf.kind === 'row' && leaf.header && leaf.cells.length === 2) return [];
  const named = leaf.kind === 'heading' || (leaf.kind === 'row' && leaf.cells.length > 2);
  // Beside labels stand values; beside the names of columns stand other names.
  const isField = ({ name, value }: Field): boolean =>
    !named || (fieldNamed(name) !== null && fieldNamed(value) === null);
  const pairs = pairsIn(leaf);
  if (leaf.kind === 'row' && named && !pairs.every(({ value }) => fieldNamed(value) === null)) return [];
  return pairs.filter(isField).map((pair) => moved(pair, offset));
}

/** The head of a table of two columns is a field too, where a row below it is one: `| Status | Final |`. */
function headFields(above: readonly Passage[]): Field[] {
  const heads = new Map<Row['columns'], Passage>();
  const fields: Field[] = [];
  for (const passage of above) {
    const { leaf } = passage;
    if (leaf.kind !== 'row' || leaf.cells.length !== 2) continue;
    if (leaf.header) heads.set(leaf.columns, passage);
    const head = leaf.header ? undefined : heads.get(leaf.columns);
    if (!head || !fieldNamed(leaf.cells[0]!.text)) continue;
    heads.delete(leaf.columns);
    const [pair] = pairsIn(head.leaf);
    if (pair && fieldNamed(pair.name) && !fieldNamed(pair.value)) fields.push(moved(pair, head.offset));
  }
  return fields;
}

/** A heading or a marked line that is the name of a field ("### Date", 「■発生日時」): its value is the first line below. */
function titledField({ leaf, offset }: Passage, next: Passage | undefined): Field[] {
  if (leaf.kind !== 'heading' && leaf.kind !== 'paragraph') return [];
  const [title, below] = linesOf(leaf.prose.text);
  const marked = leaf.kind === 'heading' || /^[■◆●【]/u.test(title?.text ?? '');
  if (leaf.quoted || !title || !marked || !fieldNamed(title.text)) return [];
  const value = below?.text ?? (next?.leaf.kind === 'paragraph' ? linesOf(next.leaf.prose.text)[0]?.text : undefined);
  return [{ name: title.text, value: value?.trim() ?? '', start: offset + leaf.start, end: offset + leaf.end }];
}

/**
 * The labelled lines above the text, in the order of the text: front matter, label lines and rows of labels, up to the second section that
 * a postmortem has. Quoted ones only up to the first: further down they are what somebody else has said.
 */
export function readFields(passages: readonly Passage[], sections: readonly Section[], text: string): Field[] {
  const named = sections.filter(({ id, level }) => id !== null && level <= NUMBERED_LEVEL);
  const first = named[0]?.start ?? text.length;
  const end = named[1]?.start ?? text.length;
  const above = passages.filter(({ leaf, offset }) => offset + leaf.start < (leaf.quoted ? first : end));
  const fields = above.flatMap((passage, index) => [
    ...titledField(passage, above[index + 1]),
    ...fieldsOf(passage, text),
  ]);
  const heads = headFields(above);
  return heads.length === 0 ? fields : [...fields, ...heads].sort((a, b) => a.start - b.start);
}

/** The status that a report states. */
export const statusOf = ({ status }: Metadata): Status | null => statusNamed(status?.value ?? '');

/** “4711”, “INC-2026-001 (closed)”; a day is none. */
const NUMBER = /^(?!\d{4}-\d\d-\d\d)[#\w-]{0,20}\d[\w-]{0,20}(?:$|[\s(（,、])/;
const hasStamp = memoizeByText((value: string): boolean => findStamps(value).length > 0);

/** The first field of each kind that has a value, else the first. A title without a field is the first heading of level 1. */
export function readMetadata(fields: readonly Field[], sections: readonly Section[]): Metadata {
  const found: Partial<Record<keyof Metadata, Field>> = {};
  const isLetter = fields.some((field) => namesRecipient(field.name));
  for (const field of fields) {
    const isSender = isLetter && namesSender(field.name) && !hasStamp(field.value);
    const name = isSender ? 'authors' : fieldNamed(field.name);
    if (!name || (wantsMoment(field.name) && !hasStamp(field.value))) continue;
    if (wantsNumber(field.name) && !NUMBER.test(field.value)) continue;
    const isSurer = found[name]?.value && meansWorkDone(found[name].name) && !meansWorkDone(field.name);
    if (!found[name]?.value || isSurer) found[name] = found[name] && field.value === '' ? found[name] : field;
  }
  const heading = sections.find(({ level, id }) => level === 1 && id === null);
  // Below the first part, which may be the head, “Title: …” is what another is about, a commit or a ticket.
  const secondPart = sections.filter(({ style, level }) => style === 'heading' && level > 1)[1]?.start;
  if (heading && (!found.title || (secondPart !== undefined && found.title.start > secondPart))) {
    found.title = { name: 'title', value: heading.title, start: heading.start, end: heading.titleEnd };
  }
  return Object.fromEntries(METADATA_NAMES.map((name) => [name, found[name] ?? null])) as unknown as Metadata;
}
