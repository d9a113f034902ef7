import { isPersonOrGroup } from '../language/actionOwners.ts';
import { beginsOpen, isOpenState, saysDropped } from '../language/actionStates.ts';
import { isDoneState, saysDone, saysOnlyDone, tellsPast } from '../language/actionWords.ts';
import { inOneLine } from '../language/inOneLine.ts';
import { holdsJapanese } from '../language/language.ts';
import type { Paragraph } from '../markdown/leaves.ts';
import { linesOf, type Prose, sourceOffset } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { labelsIn, slotsIn } from './actionSlots.ts';
import { isNoAction } from './noActions.ts';

/** What the prose of an item says by itself, read once: a long list is gone through at every key. Offsets count from the leaf. */
export const statementOf = memoizeByObject((prose: Prose) => {
  const { text } = prose;
  const first = linesOf(text)[0];
  return {
    slots: slotsIn(prose),
    isDone: saysDone(text),
    isDropped: saysDropped(text),
    isOpen: beginsOpen(text),
    // A sentence of Japanese says at its end whether it tells the past.
    isPast: tellsPast(holdsJapanese(text) ? inOneLine(text) : text),
    isNoAction: isNoAction(prose),
    firstLine: text.split('\n')[0]!.trim(),
    words: inOneLine(text),
    start: sourceOffset(prose, 0),
    end: sourceOffset(prose, first?.end ?? text.length, 'end'),
  };
});

/** What a line below an action says of its state: “Status: Done”, “Done on 2026-05-06”. Of others nothing is known. */
export function stateIn(inside: readonly Paragraph[]): 'done' | 'open' | null {
  const state = inside.map(({ prose }) => labelsIn(prose).state).find(Boolean);
  if (state === undefined) return inside.some(({ prose }) => saysOnlyDone(prose.text)) ? 'done' : null;
  return isDoneState(state) ? 'done' : isOpenState(state) ? 'open' : null;
}

/** Below an action others speak too: only a label or a name by itself says whose it is. */
export const ownerBelow = (prose: Prose): string | null =>
  labelsIn(prose).owner ?? (isPersonOrGroup(prose.text.trim()) ? prose.text.trim() : null);
