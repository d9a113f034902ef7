import type { Localized } from '@postmortem/schemas';
import { isTitleOfGroup } from '../../language/actionGroups.ts';
import { tellsLack, writesReport } from '../../language/actionNotes.ts';
import { saysAtOnce } from '../../language/actionTerms.ts';
import { mayTellPast, saysDone, titleSaysDone, titleSaysWho } from '../../language/actionWords.ts';
import { reportData } from '../../postmortem/dataBlocks.ts';
import type { ActionItem, Postmortem, Section } from '../../postmortem/model.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import type { Detection } from '../rule.ts';
import { type ActionPart, blanksFor } from './actionBlanks.ts';

/** The actions of a section that lack a part, among all that are open. */
interface LackOfMany {
  readonly section: Section;
  readonly items: readonly ActionItem[];
  readonly open: number;
}

/** Actions that lack a part: nearly all of a section's, which is said once at its title, or single ones whose neighbours have it. */
interface Lack {
  readonly throughout: readonly LackOfMany[];
  readonly single: readonly ActionItem[];
}

const MANY = 2;
/** One that has it has so many neighbours without it that they are told together. */
const NEIGHBOURS = 4;

/** Does an action say it itself? The date of a done one is the day when it was done. */
const states = (part: ActionPart, item: ActionItem): boolean =>
  item[part] !== null && (part === 'owner' || !item.done) && (part === 'ticket' || !item.inherited[part]);

/** Is anything asked of it? What there was not is no plan, and who reads the report knows that it is written. */
const isAsked = ({ done, text }: ActionItem): boolean => !done && !tellsLack(text) && !writesReport(text);

/** May a group give a part to its actions where others do: any may be a team, and “Immediate” a date? */
const mayGive = (part: ActionPart, { type, table }: ActionItem): boolean =>
  type !== null && !table && (part === 'owner' || (part === 'due' && saysAtOnce(type)));

/** The open actions without a part. Where some groups are teams or weeks, the others may be, too: “Immediate” beside “This week”. */
function lacking(part: ActionPart, items: readonly ActionItem[]): ActionItem[] {
  const groupsGive = part !== 'ticket' && items.some(({ inherited, type }) => inherited[part] && type !== null);
  return items.filter((item) => item[part] === null && isAsked(item) && !(groupsGive && mayGive(part, item)));
}

const NO_LACK: Lack = { throughout: [], single: [] };

/** Is it told in a group of its own who does them, and by when, or in data? */
const isToldApart = (part: ActionPart, { sections, passages, document }: Postmortem): boolean =>
  sections.some(({ title, parent }) => parent?.ids.includes('action-items') && titleSaysWho(title)) ||
  reportData(passages, document.text).actionColumns.has(part);

function lackIn(part: ActionPart, postmortem: Postmortem): Lack {
  const { actionItems } = postmortem;
  if (part !== 'ticket' && isToldApart(part, postmortem)) return NO_LACK;
  const throughout = (all: readonly ActionItem[]): LackOfMany[] => {
    const items = lacking(part, all);
    // What the titles of groups give to most of them is not lacking throughout.
    const given = all.filter((item) => !item.done && item[part] !== null).length;
    const stated = all.filter((item) => states(part, item)).length;
    if (items.length < MANY || items.length <= given || items.length < NEIGHBOURS * stated) return [];
    return [{ section: items[0]!.section, items, open: all.filter(isAsked).length }];
  };
  const [everywhere] = throughout(actionItems);
  // Numbers are those of one section.
  if (everywhere && everywhere.items.length === everywhere.open) return { throughout: [everywhere], single: [] };
  const sections = [...new Set(actionItems.map(({ section }) => section))];
  const inSections = sections.flatMap((section) => throughout(actionItems.filter((item) => item.section === section)));
  const told = new Set(inSections.flatMap(({ items }) => items));
  return { throughout: inSections, single: lacking(part, actionItems).filter((item) => !told.has(item)) };
}

const lacks = memoizeByObject((postmortem: Postmortem) => ({
  owner: lackIn('owner', postmortem),
  due: lackIn('due', postmortem),
  ticket: lackIn('ticket', postmortem),
}));

/** Where a part may be written: in the table that the actions are in, else behind each. */
const EXAMPLES: Readonly<Record<ActionPart | 'both', Readonly<Record<'table' | 'list', Localized>>>> = {
  owner: {
    table: { en: 'in a column “Owner”', ja: '「担当」の列を設けるなどして' },
    list: { en: '“(owner: Payments)”', ja: '各項目の末尾に「（担当: 決済チーム）」のように' },
  },
  due: {
    table: { en: 'in a column “Due”', ja: '「期限」の列を設けるなどして' },
    list: { en: '“(due: 2026-03-20)”', ja: '各項目の末尾に「（期限: 2026-03-20）」のように' },
  },
  ticket: {
    table: { en: 'in a column “Ticket”', ja: '「チケット」の列を設けるなどして' },
    list: { en: '“(PAY-311)”', ja: '各項目の末尾に「（PAY-311）」のように' },
  },
  both: {
    table: { en: 'in columns “Owner” and “Due”', ja: '「担当」「期限」の列を設けるなどして' },
    list: {
      en: '“(owner: Payments, due: 2026-03-20)”',
      ja: '各項目の末尾に「（担当: 決済チーム、期限: 2026-03-20）」のように',
    },
  },
};

const exampleOf = (part: ActionPart | 'both', items: readonly ActionItem[]): Localized =>
  EXAMPLES[part][items.some(({ table }) => table !== null) ? 'table' : 'list'];

const isSame = (some: readonly ActionItem[], others: readonly ActionItem[]): boolean =>
  some.length === others.length && some.every((item, index) => item === others[index]);

const OPEN_BOX = '[ ]';
/** Does it say how far it is, by an open box too, or might it: “Running it as root does nothing now”, “(Done as of 2021-06-30)” in what is listed below it? */
const showsState = ({ done, table, words, start, textStart, end }: ActionItem, text: string): boolean =>
  done ||
  text.slice(start, textStart).includes(OPEN_BOX) ||
  table?.columns.includes('state') === true ||
  mayTellPast(words) ||
  text.slice(start, end).split('\n').some(saysDone);

/** … or does a title below that of the part say so: 「4.1 即時実装したもの」? */
const someShowsState = ({ start, end }: Section, { actionItems, sections, document }: Postmortem): boolean =>
  actionItems.some((item) => showsState(item, document.text)) ||
  sections.some((inner) => inner.start > start && inner.start < end && titleSaysDone(inner.title));

const THE_OTHER: Partial<Record<ActionPart, ActionPart>> = { owner: 'due', due: 'owner' };

/**
 * What the open actions lack of a part. An action without owner and date gets one finding, which the owner's rule says; so does a section.
 */
export function* actionsWithout(part: ActionPart, postmortem: Postmortem): Iterable<Detection> {
  const { [part]: lack, ...others } = lacks(postmortem);
  const other = THE_OTHER[part];
  const also = other ? (others as Record<ActionPart, Lack>)[other] : null;
  for (const { section, items, open } of lack.throughout) {
    const isBoth = also?.throughout.some((each) => isSame(each.items, items)) ?? false;
    if (isBoth && part === 'due') continue;
    const message = open === items.length ? 'none' : 'most';
    // Nothing shows that those without a mark are still open where none has one.
    const unmarked = message === 'none' && !someShowsState(section, postmortem) ? 'Unmarked' : '';
    yield {
      start: section.start,
      end: section.titleEnd,
      message: `${message}${isBoth ? 'OfBoth' : ''}${unmarked}`,
      values: { example: exampleOf(isBoth ? 'both' : part, items), lacking: String(items.length), open: String(open) },
      section: 'action-items',
      // What a section lacks that is one of several, another may still say.
      unit: isTitleOfGroup(section.title) ? 'document' : 'section',
      count: items.length,
      fixes: () => blanksFor(isBoth ? ['owner', 'due'] : [part], items, postmortem.document.text),
    };
  }
  // The first of many is told with the others.
  const isStated = postmortem.actionItems.some((item) => states(part, item));
  const alsoSingle = new Set(also?.single);
  for (const item of lack.single) {
    const isBoth = alsoSingle.has(item);
    if (isBoth && part === 'due') continue;
    yield {
      start: item.textStart,
      end: item.textEnd,
      message: isBoth ? 'both' : 'missing',
      section: 'action-items',
      ...(isStated ? {} : { unit: 'section' }),
      fixes: () => blanksFor(isBoth ? ['owner', 'due'] : [part], [item], postmortem.document.text),
    };
  }
}
