import type { Language } from '@postmortem/schemas';
import { isEmptyValue } from '../../language/emptyValues.ts';
import { fieldNamed } from '../../language/labels.ts';
import type { Field, Postmortem } from '../../postmortem/model.ts';
import type { ResolvedField } from '../../templates/resolved.ts';
import type { Edit } from '../../text/edit.ts';
import { lineStart } from '../../text/lines.ts';
import { newlineOf } from '../../text/newline.ts';
import { escapedForSnippet } from '../../text/snippet.ts';

export const isGiven = (field: Field | null): field is Field => field !== null && !isEmptyValue(field.value);

/** The language that is written into a report. */
export const languageOfReport = ({ language }: Postmortem): Language => (language === 'ja' ? 'ja' : 'en');

/** A line like the report's last one of its metadata: the same marks around the label, the same colon. */
function lineLike(field: Field, label: string, stop: string, text: string): string | null {
  const line = text.slice(lineStart(text, field.start), field.end);
  const at = line.lastIndexOf(field.name);
  const colon = /^[*_]*[ \t]*[:：][*_]*[ \t]*/.exec(line.slice(at + field.name.length))?.[0];
  if (at === -1 || !colon) return null;
  const marks = /^[ \t]*(?:[-*+•・■●][ \t]*)?[*_]*$/.exec(line.slice(0, at))?.[0];
  return marks === undefined
    ? null
    : escapedForSnippet(marks + label + colon.trimEnd()) + (/：$/.test(colon) ? '' : ' ') + stop;
}

/** Adds a field below the others, as they are written, or below the title. */
export function addField(field: ResolvedField, hint: string, choices: readonly string[], postmortem: Postmortem): Edit {
  const { fields, sections, document, passages } = postmortem;
  const { text } = document;
  const newline = newlineOf(text);
  const language = languageOfReport(postmortem);
  const stop = choices.length > 0 ? `\${1|${choices.join(',')}|}` : `\${1:${escapedForSnippet(hint)}}`;
  const front = passages[0]?.leaf.kind === 'frontmatter' ? passages[0] : null;
  const frontEnd = front ? front.offset + front.leaf.end : 0;
  const known = fields.filter(({ name }) => fieldNamed(name) !== null);
  const above = known.filter(({ start }) => start >= frontEnd).at(-1);
  const like = above && lineLike(above, field.label[language], stop, text);
  if (above && like) return { start: above.end, end: above.end, insert: newline + like, snippet: true };
  const isYaml = front !== null && text.startsWith('---', front.offset);
  if (isYaml && known.length > 0) {
    const close = text.lastIndexOf('---', frontEnd);
    return {
      start: close,
      end: close,
      insert: `${(field.name ?? field.label.en).toLowerCase()}: ${stop}${newline}`,
      snippet: true,
    };
  }
  const line = `- ${field.label[language]}: ${stop}`;
  const title = sections.find(({ level }) => level === 1);
  if (!title)
    return {
      start: frontEnd,
      end: frontEnd,
      insert: `${frontEnd > 0 ? newline : ''}${line}${newline}${newline}`,
      snippet: true,
    };
  return { start: title.titleEnd, end: title.titleEnd, insert: newline + newline + line, snippet: true };
}
