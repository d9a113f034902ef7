import { isEmptyValue } from '../../language/emptyValues.ts';
import { fieldNamed } from '../../language/labels.ts';
import { markLength } from '../../markdown/blocks.ts';
import type { Field, Postmortem } from '../../postmortem/model.ts';
import { reportLanguage } from '../../postmortem/reportLanguage.ts';
import type { ResolvedField } from '../../templates/resolved.ts';
import type { Edit } from '../../text/edit.ts';
import { lineEnd, lineStart } from '../../text/lines.ts';
import { newlineOf } from '../../text/newline.ts';
import { escapedForSnippet, stopNumbering } from '../../text/snippet.ts';

export const isGiven = (field: Field | null): field is Field => field !== null && !isEmptyValue(field.value);

/** A field that a report is to get, with what tells its writer what belongs there. */
export interface NewField {
  readonly field: ResolvedField;
  readonly hint: string;
  /** The values that it may have; any where there are none. */
  readonly choices: readonly string[];
}

const stopFor = ({ hint, choices }: NewField): string =>
  choices.length > 0 ? `\${1|${choices.join(',')}|}` : `\${1:${escapedForSnippet(hint)}}`;

/** The marks around a label, and its colon, as the report's last line of its metadata has them. */
function marksOf(field: Field, text: string): { before: string; after: string } | null {
  const line = text.slice(lineStart(text, field.start), field.end);
  const at = line.lastIndexOf(field.name);
  const colon = /^[*_]*[ \t]*[:：][*_]*[ \t]*/.exec(line.slice(at + field.name.length))?.[0];
  if (at === -1 || !colon) return null;
  const before = /^[ \t]*(?:>[ \t]?)*(?:[-*+•・■●][ \t]*)?[*_]*$/.exec(line.slice(0, at))?.[0];
  return before === undefined ? null : { before, after: colon.trimEnd() + (/：$/.test(colon) ? '' : ' ') };
}

/** Adds fields below the others, as they are written, or below the title. */
export function addFields(added: readonly NewField[], postmortem: Postmortem): Edit {
  const { fields, sections, document, passages } = postmortem;
  const { text } = document;
  const newline = newlineOf(text);
  const language = reportLanguage(postmortem);
  const number = stopNumbering();
  const lines = (before: string, after: string, label: (field: ResolvedField) => string, close = ''): string =>
    added
      .map((each) => number(escapedForSnippet(before + label(each.field) + after) + stopFor(each)) + close)
      .join(newline);
  const inReport = ({ label }: ResolvedField): string => label[language];
  const front = passages[0]?.leaf.kind === 'frontmatter' ? passages[0] : null;
  const frontEnd = front ? front.offset + front.leaf.end : 0;
  const known = fields.filter(({ name }) => fieldNamed(name) !== null);
  // What is indented belongs to the item above it.
  const above = known.filter(({ start }) => start >= frontEnd && /^\S/.test(text.slice(lineStart(text, start)))).at(-1);
  const marks = above && marksOf(above, text);
  const insertAt = (at: number, insert: string): Edit => ({ start: at, end: at, insert, snippet: true });
  if (above && marks) {
    // Two spaces at the end break the line: each has them.
    const end = lineEnd(text, above.end);
    const spaces = /^ {2,}$/.test(text.slice(above.end, end)) ? text.slice(above.end, end) : '';
    const at = spaces === '' ? above.end : end;
    return insertAt(at, newline + lines(marks.before, marks.after, inReport, spaces));
  }
  if (front && known.length > 0) {
    const key = ({ name, label }: ResolvedField): string => (name ?? label.en).toLowerCase();
    const toml = text.startsWith('+++', front.offset + front.leaf.start);
    const [close, written] = toml ? ['+++', lines('', ' = "', key, '"')] : ['---', lines('', ': ', key)];
    return insertAt(text.lastIndexOf(close, frontEnd), written + newline);
  }
  const items = lines('- ', ': ', inReport);
  const title = sections.find(({ level }) => level === 1);
  if (title) return insertAt(title.titleEnd, newline + newline + items);
  if (frontEnd > 0) return insertAt(frontEnd, `${newline}${items}${newline}${newline}`);
  return insertAt(markLength(text), `${items}${newline}${newline}`);
}
