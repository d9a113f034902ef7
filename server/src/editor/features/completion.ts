import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { actionSlots } from './completions/actions.ts';
import { cells } from './completions/cells.ts';
import { suppressedRules } from './completions/comments.ts';
import { entries } from './completions/entries.ts';
import { fieldLabels, fieldValues } from './completions/fields.ts';
import { parts } from './completions/parts.ts';
import { type Complete, inOrder, mayBeReport, placeAt } from './completions/place.ts';
import type { Feature } from './feature.ts';
import { isInComment, isInFrontMatter, isOpaque } from './opaque.ts';

/** What each place knows: the first that answers is taken. On an empty line the next part may begin as well. */
const IN_COMMENT: readonly Complete[] = [suppressedRules];
const IN_FRONT_MATTER: readonly Complete[] = [fieldValues, fieldLabels];
const IN_TEXT: readonly Complete[] = [entries, cells, actionSlots, fieldValues, fieldLabels, parts];

/** What can stand at the cursor, told by where it is; nothing in prose, in code, and in what is no postmortem. */
export const completion: Feature<CompletionParams, CompletionItem[]> = {
  answer(document, { position }) {
    const offset = document.text.offsetAt(position);
    if (!mayBeReport(document) || isOpaque(document, offset)) return [];
    const place = placeAt(document, offset);
    const kinds = isInComment(document, offset)
      ? IN_COMMENT
      : isInFrontMatter(document, offset)
        ? IN_FRONT_MATTER
        : IN_TEXT;
    const isOpen = kinds === IN_TEXT && (place.before + place.after).trim() === '';
    for (const complete of kinds) {
      const items = complete(place);
      if (items) return isOpen && complete !== parts ? inOrder([...items, ...(parts(place) ?? [])]) : items;
    }
    return [];
  },
  unread: () => [],
};
