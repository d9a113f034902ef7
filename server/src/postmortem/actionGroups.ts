import { handleIn, isPersonOrGroup } from '../language/actionOwners.ts';
import { tellsWhatWasDone, titleSaysOpen } from '../language/actionStates.ts';
import { dueAlone, namesPastEvent, periodIn } from '../language/actionTerms.ts';
import {
  looksForward,
  namesAim,
  namesChecklist,
  namesGroup,
  namesGroupInBold,
  namesNoActions,
  namesProcedure,
  speaksOfAll,
  titleSaysDone,
  withoutActions,
} from '../language/actionWords.ts';
import { isBold } from '../layout/lines.ts';
import type { Prose } from '../markdown/prose.ts';
import { memoizeByText } from '../text/memoize.ts';
import { findStamps } from '../time/stamp.ts';
import { labelsIn, ownerBefore } from './actionSlots.ts';
import { dueAsWritten } from './dueDay.ts';
import type { Section } from './model.ts';
import { ancestors, titleText } from './sections.ts';

/** What the names around a list say of all that is in it. */
export interface Surroundings {
  readonly owner: string | null;
  readonly due: string | null;
  readonly done: boolean;
  /** Does a name say that it is still to be done? Then no name around it makes it done. */
  readonly open: boolean;
  /** Problems, guidelines, points of a sentence: no actions. */
  readonly excluded: boolean;
  /** Does the list stand right below a title that names an aim, for which much may be done already? */
  readonly aim: boolean;
  readonly type: string | null;
}

export const INDEPENDENT: Surroundings = {
  owner: null,
  due: null,
  done: false,
  open: false,
  excluded: false,
  aim: false,
  type: null,
};

/**
 * “Storage team (Ann), by 8 May”, “Ann's tasks”, 「開発部（期限:5月末）」: of the parts of a name the first that is somebody's.
 */
const groupIn = (name: string): string | null =>
  labelsIn({ text: name, spans: [], runs: [] }).owner ??
  [name, ...name.split(/[,，、()（）]|\s[-–—]\s/)].map((part) => withoutActions(part.trim())).find(isPersonOrGroup) ??
  null;

const BRACKET_AT_END = /[(（](?<inside>[^()（）]{1,30})[)）]$/;
/** “Short-term (Today)” */
function dueInBracket(name: string): string | null {
  const inside = BRACKET_AT_END.exec(name)?.groups?.inside;
  return inside === undefined ? null : dueAlone(inside.trim());
}

/** What a name of a group says: its title, the item or the sentence above. */
export function saidBy(name: string, prose: Prose | null): Surroundings {
  const bare = name.replace(/(?<![\s:：*_])[\s:：*_]+$/, '');
  const stamp = findStamps(bare).find(({ from }) => from.date !== null);
  const done = titleSaysDone(name) && !titleSaysOpen(name);
  return {
    owner: (prose && ownerBefore(prose)) ?? handleIn(bare) ?? groupIn(bare),
    // Of what is done a date says when it was.
    due: done ? null : stamp ? dueAsWritten(bare, stamp) : (dueAlone(bare) ?? periodIn(bare) ?? dueInBracket(bare)),
    done,
    open: titleSaysOpen(name) || looksForward(name),
    excluded: namesNoActions(name),
    aim: false,
    // As the heading of a group does, a name in bold says of what kind its actions are, or whose.
    type: prose && isBold(prose) ? bare : null,
  };
}

const saidByTitle = memoizeByText((title: string) => saidBy(title, null));

export const both = (inner: Surroundings, outer: Surroundings): Surroundings => ({
  owner: inner.owner ?? outer.owner,
  due: inner.due ?? outer.due,
  done: inner.done || (outer.done && !inner.open),
  open: inner.open || (outer.open && !inner.done),
  excluded: inner.excluded || outer.excluded,
  aim: inner.aim || outer.aim,
  type: inner.type ?? outer.type,
});

/** The outermost section of action items that a section lies in, and what the titles down to it say. */
export function placeOf(section: Section | null): { readonly top: Section; readonly said: Surroundings } | null {
  const chain = ancestors(section);
  if (!chain.find(({ id }) => id !== null)?.ids.includes('action-items')) return null;
  const top = chain.findLast(({ ids }) => ids.includes('action-items'))!;
  // The title of the report tells what happened: “When the disk filled up”.
  if (ancestors(top.parent).some(({ title, level }) => level > 1 && namesProcedure(title))) return null;
  const inside = chain.slice(0, chain.indexOf(top) + 1);
  if (inside.some(({ title }) => namesChecklist(title))) return null;
  const said = inside.reduce((all, each) => {
    const says = saidByTitle(titleText(each));
    if (!each.ids.includes('action-items')) return both(all, says);
    return both(all, { ...says, excluded: false, owner: each === top ? null : says.owner });
  }, INDEPENDENT);
  // 「再発防止」 below 「実施した修正」 was done with it.
  const isDoneAbove = ancestors(top.parent).some(({ title, level }) => level > 1 && tellsWhatWasDone(title));
  return {
    top,
    said: {
      ...said,
      done: said.done || (isDoneAbove && !said.open),
      aim: inside[0] === top && namesAim(titleText(top)),
      type: inside[0] === top ? null : (inside[0]?.title ?? null),
    },
  };
}

/** Does an item only name those below it? A long name in bold does, where no verb says what to do. */
export const isGroup = (prose: Prose): boolean =>
  namesGroup(prose.text) || namesNoActions(prose.text) || (isBold(prose) && namesGroupInBold(prose.text));

const LONGEST_LEAD = 160;

/** By when a sentence above a list says that all of it will be done: “Within the next 24 hours we will be rolling out:”. */
export function dueOfLead(text: string): string | null {
  if (text.length > LONGEST_LEAD) return null;
  const stamp = speaksOfAll(text)
    ? findStamps(text).find(({ from, start, end }) => from.date !== null && !namesPastEvent(text, start, end))
    : undefined;
  if (stamp) return dueAsWritten(text, stamp);
  return /[:：]\s*$/.test(text) ? periodIn(text) : null;
}
