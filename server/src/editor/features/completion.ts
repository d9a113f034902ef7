import { type SectionId, sectionOf } from '@postmortem/schemas';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver';
import { fieldNamed } from '../../language/labels.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { headEnd } from '../../postmortem/sections.ts';
import { missingParts, sectionStart } from '../../rules/support/insertSections.ts';
import { lineEnd, lineStart, nextLine } from '../../text/lines.ts';
import { newlineOf } from '../../text/newline.ts';
import { withoutTabStops } from '../../text/snippet.ts';
import type { Feature, OpenDocument } from './feature.ts';

/** The line that the cursor is in, as UTF-16 offsets in the text. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What can stand in a line, or null where it is none of that kind. */
type Complete = (line: Line, document: OpenDocument) => CompletionItem[] | null;

/** `pm-impact`, for those who type the name of a snippet. */
const PREFIX = /^pm-[\w-]{0,40}$/;
const HEADING = /^ {0,3}(?<marks>[#＃]{1,6}[ \t\u3000]*)[^#＃]{0,80}$/;

const prefixOf = (id: SectionId): string => sectionOf(id)?.prefix ?? id;

/** After `#` and `pm-`: the parts that the report has not, in the template's order, each in place of the whole line. */
const parts: Complete = (line, { text, checked: { postmortem }, context }) => {
  const marks = HEADING.exec(line.text)?.groups?.marks;
  if (marks === undefined && !PREFIX.test(line.text)) return null;
  const source = text.getText();
  const newline = newlineOf(source);
  const gap = source.slice(line.end, lineEnd(source, nextLine(source, line.end))).trim() === '' ? '' : newline;
  const range = { start: text.positionAt(line.start), end: text.positionAt(line.end) };
  return missingParts(postmortem.template.sections, postmortem, line.start).map((part, index): CompletionItem => {
    const { title, lines } = sectionStart(part.id, postmortem);
    const snippet = lines.join(newline) + gap;
    return {
      label: title,
      kind: CompletionItemKind.Struct,
      documentation: part.guidance[context.display],
      filterText:
        marks === undefined ? prefixOf(part.id) : line.text.slice(0, line.text.indexOf(marks)) + marks + title,
      sortText: String(index).padStart(3, '0'),
      insertTextFormat: context.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText: context.snippets ? snippet : withoutTabStops(snippet) },
    };
  });
};

const FIELD =
  /^(?:[-*+] {1,4})?[*_]{0,2}(?<label>[^:：*_|]{1,30})[*_]{0,2} ?[:：][*_]{0,2}[ \t\u3000]{0,8}(?<value>[^\n]{0,80})$/;

/** Behind the label of a status in the head: the words of the report's template. */
const statuses: Complete = (line, { text, checked: { postmortem } }) => {
  const { label, value } = FIELD.exec(line.text)?.groups ?? {};
  if (label === undefined || value === undefined || fieldNamed(label) !== 'status') return null;
  if (line.start > headEnd(postmortem.sections)) return null;
  const range = { start: text.positionAt(line.end - value.length), end: text.positionAt(line.end) };
  return postmortem.template.statuses[postmortem.language === 'ja' ? 'ja' : 'en'].map(
    (status, index): CompletionItem => ({
      label: status,
      kind: CompletionItemKind.EnumMember,
      sortText: String(index).padStart(3, '0'),
      textEdit: { range, newText: status },
    }),
  );
};

const KINDS: readonly Complete[] = [parts, statuses];

const isOpaque = (offset: number, { passages }: Postmortem): boolean =>
  passages.some(
    ({ leaf, offset: from }) => leaf.kind === 'code' && from + leaf.start <= offset && offset <= from + leaf.end,
  );

/** What can stand at the cursor, told by where it is; nothing in prose, in code, and in what is no postmortem. */
export const completion: Feature<CompletionParams, CompletionItem[]> = {
  answer(document, { position }) {
    const { text, checked } = document;
    const offset = text.offsetAt(position);
    if (!checked.recognised || isOpaque(offset, checked.postmortem)) return [];
    const source = text.getText();
    const [start, end] = [lineStart(source, offset), lineEnd(source, offset)];
    const line = { start, end, text: source.slice(start, end).replace(/\r$/, '') };
    for (const complete of KINDS) {
      const items = complete({ ...line, end: start + line.text.length }, document);
      if (items) return items;
    }
    return [];
  },
  unread: () => [],
};
