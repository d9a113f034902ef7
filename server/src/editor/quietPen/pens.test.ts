/** What stays shown of a text that is still being read. */
import { expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Pens } from './pens.ts';

const URI = 'file:///reports/postmortem.md';
const TEXT = '# Outage\n\nIt was the disk.\n';
const at = (start: number, end: number): Diagnostic => {
  const document = TextDocument.create(URI, 'markdown', 1, TEXT);
  return { message: 'A guess.', range: { start: document.positionAt(start), end: document.positionAt(end) } };
};

/** The words that a finding on “disk” marks after an edit. */
function markedAfter(edit: { at: number; removed: number; inserted: number }, text: string): string[] {
  const pens = new Pens();
  pens.opened(URI, TEXT);
  const from = TEXT.indexOf('disk');
  pens.showing(TextDocument.create(URI, 'markdown', 1, TEXT), [at(from, from + 4)]);
  pens.edited(URI, [edit]);
  const document = TextDocument.create(URI, 'markdown', 2, text);
  return pens.shownLast(document).map(({ range }) => document.getText(range));
}

it.each([
  ['before it', { at: 0, removed: 0, inserted: 3 }, `\n\n\n${TEXT}`, 'disk'],
  ['behind it', { at: TEXT.length, removed: 0, inserted: 1 }, `${TEXT}\n`, 'disk'],
  ['in it', { at: TEXT.indexOf('sk'), removed: 0, inserted: 1 }, TEXT.replace('disk', 'di-sk'), 'di-sk'],
  ['over its end', { at: TEXT.indexOf('sk'), removed: 3, inserted: 1 }, TEXT.replace('disk.', 'dig'), 'di'],
])('a finding stays on its words after an edit %s', (_, edit, text, words) => {
  expect(markedAfter(edit, text)).toEqual([words]);
});

it('nothing stays of a document that was closed', () => {
  const pens = new Pens();
  const document = TextDocument.create(URI, 'markdown', 1, TEXT);
  pens.opened(URI, TEXT);
  pens.showing(document, [at(0, 4)]);
  pens.closed(URI);
  expect(pens.shownLast(document)).toEqual([]);
});
