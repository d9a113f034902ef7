import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { actionSlots } from './completions/actions.ts';
import { cells } from './completions/cells.ts';
import { suppressedRules } from './completions/comments.ts';
import { dayHeadings } from './completions/dayHeadings.ts';
import { entries } from './completions/entries.ts';
import { fieldLabels, fieldValues } from './completions/fields.ts';
import { groupHeadings } from './completions/groupHeadings.ts';
import { parts } from './completions/parts.ts';
import { type Complete, inOrder, mayBeReport, placeAt } from './completions/place.ts';
import { reportTitle } from './completions/reportTitle.ts';
import { sentenceLabels } from './completions/sentenceLabels.ts';
import { underline } from './completions/underline.ts';
import type { Feature } from './feature.ts';
import { isInComment, isInFrontMatter, isOpaque } from './opaque.ts';

/** What each place knows: the first that answers is taken. */
const IN_COMMENT: readonly Complete[] = [suppressedRules];
const IN_FRONT_MATTER: readonly Complete[] = [fieldValues, fieldLabels];
const IN_TEXT: readonly Complete[] = [
  underline,
  entries,
  dayHeadings,
  groupHeadings,
  fieldValues,
  cells,
  sentenceLabels,
  actionSlots,
  reportTitle,
  fieldLabels,
  parts,
];

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
    // On an empty line and at the sign of a title anything may begin.
    const isOpen = /^[#＃]?\s*$/.test(place.before + place.after);
    if (isOpen) return inOrder(kinds.flatMap((complete) => complete(place) ?? []));
    for (const complete of kinds) {
      const items = complete(place);
      if (items) return items;
    }
    return [];
  },
  unread: () => [],
};
