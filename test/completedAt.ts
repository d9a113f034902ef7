import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_SETTINGS } from '../server/src/configuration/settings.ts';
import { completion } from '../server/src/editor/features/completion.ts';
import type { RequestContext } from '../server/src/editor/requestContext.ts';
import { openedAt } from './openDocument.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, listed: true, timeZone: 'Asia/Tokyo' };

/** The minute that tests of completion are written in: 10:17 in Tokyo. */
export const NOW = Date.parse('2026-03-05T01:17:30Z');

/** What is offered at the `¦` of a report in Tokyo's time, and the text once it is taken. */
export function completedAt(marked: string, choices: Partial<RequestContext> = {}) {
  const document = openedAt(marked, { settings: SETTINGS, ...choices });
  const items = completion.answer(document, { textDocument: document.text, position: document.cursor });
  return {
    items,
    labels: items.map(({ label }) => label),
    taken: (label: string) => {
      const item = items.find((each) => each.label === label)!;
      return TextDocument.applyEdits(document.text, [item.textEdit as TextEdit]);
    },
  };
}
