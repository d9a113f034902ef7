import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { actionCells, actionSlots } from './completions/actions.ts';
import { suppressedRules } from './completions/comments.ts';
import { entries } from './completions/entries.ts';
import { fieldLabels, fieldValues } from './completions/fields.ts';
import { parts } from './completions/parts.ts';
import { type Complete, isOpaque, mayBeReport, placeAt } from './completions/place.ts';
import type { Feature } from './feature.ts';

/** The first that knows the place answers. */
const KINDS: readonly Complete[] = [
  suppressedRules,
  entries,
  actionCells,
  actionSlots,
  fieldValues,
  fieldLabels,
  parts,
];

/** What can stand at the cursor, told by where it is; nothing in prose, in code, and in what is no postmortem. */
export const completion: Feature<CompletionParams, CompletionItem[]> = {
  answer(document, { position }) {
    const offset = document.text.offsetAt(position);
    if (!mayBeReport(document) || isOpaque(offset, document.checked.postmortem)) return [];
    const place = placeAt(document, offset);
    for (const complete of KINDS) {
      const items = complete(place);
      if (items) return items;
    }
    return [];
  },
  unread: () => [],
};
