import type { Language } from '@postmortem/schemas';
import type { CompletionItem } from 'vscode-languageserver';
import { isExpected } from '../../../postmortem/recognise.ts';
import { reportLanguage } from '../../../postmortem/reportLanguage.ts';
import { partAt } from '../../../postmortem/sections.ts';
import { lineEnd, lineStart } from '../../../text/lines.ts';
import type { OpenDocument } from '../feature.ts';

/** Where the cursor is: its line, as UTF-16 offsets in the text, and what of it stands on either side. */
export interface Place {
  readonly document: OpenDocument;
  readonly offset: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** What can stand at a place, or null where it is none of that kind. */
export type Complete = (place: Place) => CompletionItem[] | null;

export function placeAt(document: OpenDocument, offset: number): Place {
  const source = document.text.getText();
  const [start, end] = [lineStart(source, offset), lineEnd(source, offset)];
  return { document, offset, start, end, before: source.slice(start, offset), after: source.slice(offset, end) };
}

/** An empty line, or a heading that is begun. */
export const HEADING_BEGUN = /^(?:#{1,6}[ \t][^#|]{0,30})?$/;

/** Is the place in a part of the report? */
export const isIn = ({ document, offset }: Place, id: 'timeline' | 'action-items'): boolean =>
  partAt(document.checked.postmortem.sections, Math.max(0, offset - 1))?.ids.includes(id) ?? false;

/** The language of the report; before its first word that of the display. */
export function inReport({ document: { checked, context } }: Place): Language {
  const isOpen = context.settings.language === 'auto' && !/\p{L}/u.test(checked.postmortem.document.text);
  return isOpen ? context.display : reportLanguage(checked.postmortem);
}

/** Keeps the order in which items are given. */
export const inOrder = (items: readonly CompletionItem[]): CompletionItem[] =>
  items.map((item, index) => ({ ...item, sortText: String(index).padStart(3, '0') }));

/** An item in place of what stands there. @param from UTF-16 offset where that begins @param to where it ends, at the cursor if not given */
export function replacing(
  { document: { text }, offset }: Place,
  from: number,
  item: Pick<CompletionItem, 'label'> & Partial<CompletionItem>,
  newText: string,
  to = offset,
): CompletionItem {
  const range = { start: text.positionAt(from), end: text.positionAt(to) };
  return { filterText: newText, ...item, textEdit: { range, newText } };
}

/** A report, or one that is about to be: its name says so, and little stands in it. */
export const mayBeReport = ({ checked, context: { settings, path } }: OpenDocument): boolean =>
  checked.recognised || isExpected(settings.listed, path);
