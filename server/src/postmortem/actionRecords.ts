import { handleIn, isPersonOrGroup } from '../language/actionOwners.ts';
import { isOpenState } from '../language/actionStates.ts';
import {
  beginsWithVerb,
  endsWithVerb,
  isDoneState,
  namesNoActions,
  saysDone,
  titleSaysWho,
} from '../language/actionWords.ts';
import { type ActionColumn, namesFinishedDay } from '../language/columns.ts';
import { isBold } from '../layout/lines.ts';
import type { Passage } from '../markdown/blocks.ts';
import type { Row } from '../markdown/leaves.ts';
import type { Prose } from '../markdown/prose.ts';
import { firstIndex } from '../text/firstIndex.ts';
import { type ActionField, fieldsIn, fieldsInTable, holdsDate, isTracked, statedIn } from './actionFields.ts';
import { INDEPENDENT, placeOf, type Surroundings } from './actionGroups.ts';
import { labelsIn, slotsIn } from './actionSlots.ts';
import { statementOf } from './actionStatements.ts';
import { ticketIn } from './actionTails.ts';
import type { ActionItem, Section } from './model.ts';
import { sectionAt } from './sections.ts';

/** What fields below titles say: “### AI-1: Set the limit”, “- Owner: Ann”, “- Due: 8 May”. */
export interface ActionRecords {
  readonly items: readonly ActionItem[];
  /** Does a leaf that begins there belong to one of them? */
  readonly holds: (at: number) => boolean;
  /** Is it a field of the group that it stands in? */
  readonly isField: (at: number) => boolean;
  /** What the fields of a group say of all that is in it. */
  readonly saidAt: (at: number) => Surroundings;
}

interface Title {
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
  /** Does it name a part of the report, whatever else it says: 「恒久対策」? */
  readonly isPart: boolean;
}

type PlacedField = ActionField & { readonly offset: number };

/** The leaves below a title, or from one field that names an action to the next, with their fields. */
interface Stretch {
  readonly title: Title | null;
  readonly start: number;
  end: number;
  readonly fields: PlacedField[];
  /** Items and rows that are no fields: details of one action, or the actions of a group. */
  readonly details: { readonly prose: Prose; readonly start: number }[];
  readonly fieldsAt: number[];
}

const NUMBERED = /^(?:[^\d\s:：]{0,12}\s?\d{1,3}(?:\.\d{1,2})?\s?[:：.)）]|[^\d\s:：]{1,6}[-#]?\d{1,3}\s)\s{0,3}\S/;
/** What only counts an action: “3. ”, “AI-3: ”. */
const NUMBER = /^(?:\d{1,2}[.)]|[A-Z]{1,8}[ -]?\d{1,3}\s?[:：.])\s{0,3}(?=\S)/i;
const ONLY_A_NUMBER = /^[^\d\s:：]{0,12}\s?[-#]?\d{1,3}[:：.)）]?$/;

const partOf = ({ fields }: Stretch, part: ActionColumn) => fields.find((field) => field.part === part);
const stated = ({ fields }: Stretch, part: ActionColumn): string | null => statedIn(fields, part);
const isRepeated = ({ fields }: Stretch): boolean =>
  fields.some(
    ({ part }, at) => fields.findIndex((field) => field.part === part) !== at && (part === 'owner' || part === 'due'),
  );

/** Do fields below a title make it the action, or are they said of all that is below it? */
function isAction(stretch: Stretch): boolean {
  const { title, details } = stretch;
  if (!stretch.fields.some(isTracked) || isRepeated(stretch)) return false;
  if (details.some(({ prose }) => labelsIn(prose).owner !== undefined || labelsIn(prose).due !== undefined))
    return false;
  if (!title) return details.length === 0 && partOf(stretch, 'text') !== undefined;
  const name = title.prose.text.trim();
  if (isPersonOrGroup(name) || titleSaysWho(name) || namesNoActions(name)) return false;
  const bare = name.replace(NUMBER, '');
  const isOwned = partOf(stretch, 'owner') !== undefined;
  const isDue = partOf(stretch, 'due') !== undefined;
  const tracked = new Set(stretch.fields.filter(isTracked).map(({ part }) => part));
  // A date alone may be that of a meeting.
  if (!isOwned && isDue && tracked.size === 1 && !NUMBERED.test(name)) return false;
  if (NUMBERED.test(name) || beginsWithVerb(bare) || endsWithVerb(bare)) return true;
  // Below “Storage”, “Owner: Ann” may be said of all that is listed.
  return details.length === 0 ? isOwned || tracked.size > 1 : isOwned && isDue && !title.isPart;
}

/** What its fields say of its state; null where they say nothing. */
function stateOf(fields: readonly ActionField[]): 'done' | 'open' | null {
  const isDone = fields.some(
    ({ part, label, value }) =>
      (part === 'state' && isDoneState(value)) ||
      ((part === 'state' || part === 'due') &&
        namesFinishedDay(label, part === 'due' && hasOtherDue(fields, label)) &&
        holdsDate(value)),
  );
  if (isDone) return 'done';
  return fields.some(({ part, value }) => part === 'state' && isOpenState(value)) ? 'open' : null;
}

/** 「完了日」 is the due date unless another field is. */
const hasOtherDue = (fields: readonly ActionField[], label: string): boolean =>
  fields.some((field) => field.part === 'due' && field.label !== label);

function actionOf(stretch: Stretch, said: Surroundings, section: Section): ActionItem {
  const { title } = stretch;
  const named = partOf(stretch, 'text');
  const isTitled = title !== null && !(named && ONLY_A_NUMBER.test(title.prose.text.trim()));
  const text = isTitled ? title.prose.text.trim().replace(NUMBER, '') : named!.value;
  const [textStart, textEnd] = isTitled
    ? [title.start, title.end]
    : [named!.offset + named!.start, named!.offset + named!.end];
  const slots = title ? slotsIn(title.prose) : null;
  const inTitle =
    title && (handleIn(title.prose.text) ?? (slots?.owner && isPersonOrGroup(slots.owner) ? slots.owner : null));
  // What a title says under a label was written behind it to fill a field's place.
  const labelled = title ? labelsIn(title.prose) : {};
  const elsewhere = (part: 'owner' | 'due', otherwise: string | null | undefined): string | null =>
    stated(stretch, part) ?? labelled[part] ?? (partOf(stretch, part) ? null : (otherwise ?? said[part]));
  const owner = elsewhere('owner', inTitle);
  const due = elsewhere('due', slots?.due);
  const says = title ? statementOf(title.prose) : null;
  const state = says?.isOpen ? 'open' : stateOf(stretch.fields);
  return {
    start: title ? stretch.start : Math.min(...stretch.fieldsAt),
    end: stretch.end,
    text,
    words: text,
    textStart,
    textEnd,
    wordsEnd: textEnd,
    owner,
    due,
    ticket: stated(stretch, 'ticket') ?? (title ? ticketIn(title.prose.text) : null),
    inherited: {
      owner: owner !== null && owner === said.owner && !partOf(stretch, 'owner'),
      due: due !== null && due === said.due && !partOf(stretch, 'due'),
    },
    type: stated(stretch, 'type') ?? said.type,
    done:
      state === 'done' ||
      says?.isDone === true ||
      saysDone(text) ||
      (state !== 'open' && (said.done || says?.isPast === true)),
    table: null,
    hasPoints: stretch.details.length > 0,
    section,
  };
}

/** Cuts the leaves of parts at their titles, and at fields that name another action than the one before. */
class Cutter {
  readonly stretches: Stretch[] = [];
  private rows: { readonly row: Row; readonly offset: number }[] = [];

  begin(title: Title | null, start: number): void {
    this.closeTable();
    this.stretches.push({ title, start, end: start, fields: [], details: [], fieldsAt: [] });
  }

  private at(start: number): Stretch {
    if (this.stretches.length === 0) this.begin(null, start);
    return this.stretches.at(-1)!;
  }

  read({ leaf, offset }: Passage): void {
    const [start, end] = [offset + leaf.start, offset + leaf.end];
    if (leaf.kind === 'row') {
      if (leaf.header) this.closeTable();
      this.rows.push({ row: leaf, offset });
      this.at(start).end = end;
      return;
    }
    this.closeTable();
    if (leaf.kind === 'paragraph') {
      const isOfItem = leaf.item !== null && (leaf.item.depth > 1 || !leaf.first);
      const fields = isOfItem ? [] : fieldsIn(leaf);
      if (leaf.item === null && fields.length === 0 && isBold(leaf.prose)) {
        this.begin({ prose: leaf.prose, start, end, isPart: false }, start);
      } else if (fields.length > 0) this.take(fields, start, offset);
      else if (!isOfItem && leaf.item !== null) this.at(start).details.push({ prose: leaf.prose, start });
    }
    this.at(start).end = end;
  }

  /** Begins anew where a field names another action than the one before. */
  private next(start: number): void {
    const { title, fields } = this.at(start);
    if (title === null && fields.some(isTracked)) this.begin(null, start);
  }

  private take(fields: readonly ActionField[], start: number, offset: number): void {
    if (fields[0]!.part === 'text') this.next(start);
    const stretch = this.at(start);
    stretch.fields.push(...fields.map((field) => ({ ...field, offset })));
    stretch.fieldsAt.push(start);
  }

  closeTable(): void {
    const rows = this.rows;
    this.rows = [];
    if (rows.length === 0) return;
    const fields = fieldsInTable(rows.map(({ row }) => row));
    const start = rows[0]!.offset + rows[0]!.row.start;
    if (fields.some(({ part }) => part === 'text')) this.next(start);
    const stretch = this.at(start);
    stretch.end = Math.max(stretch.end, rows.at(-1)!.offset + rows.at(-1)!.row.end);
    const offsets = new Map(rows.map(({ row, offset }) => [row, offset]));
    if (fields.length === 0)
      stretch.details.push(
        ...rows.flatMap(({ row, offset }) =>
          row.cells.slice(0, 1).map((prose) => ({ prose, start: offset + row.start })),
        ),
      );
    else {
      stretch.fields.push(...fields.map(({ row, ...field }) => ({ ...field, offset: offsets.get(row)! })));
      stretch.fieldsAt.push(...rows.map(({ row, offset }) => offset + row.start));
    }
  }
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly said: Surroundings;
}

/** Which of some places, in order and apart, holds another? */
function holding<Place extends { readonly start: number; readonly end: number }>(
  places: readonly Place[],
  at: number,
): Place | undefined {
  const place = places[firstIndex(places, ({ start }) => start > at) - 1];
  return place && at < place.end ? place : undefined;
}

/** Of what fields are said that make no action: of all that is around them, of repeated ones each of the item above. */
function groupsOf(stretch: Stretch): Group[] {
  const saidIn = (fields: readonly PlacedField[]): Surroundings => ({
    ...INDEPENDENT,
    owner: statedIn(fields, 'owner'),
    due: statedIn(fields, 'due'),
    done: stateOf(fields) === 'done',
  });
  if (!isRepeated(stretch)) return [{ start: stretch.start, end: stretch.end, said: saidIn(stretch.fields) }];
  return stretch.details.map(({ start }, at) => {
    const end = stretch.details[at + 1]?.start ?? stretch.end;
    const below = stretch.fields.filter(
      (field) => field.offset + field.start > start && field.offset + field.start < end,
    );
    return { start, end, said: saidIn(below) };
  });
}

/** The actions that are titles or rows with fields, and what other fields say of their groups. @param passages of the parts of action items */
export function readActionRecords(sections: readonly Section[], passages: readonly Passage[]): ActionRecords {
  const cutter = new Cutter();
  for (const passage of passages) {
    const { leaf, offset } = passage;
    const start = offset + leaf.start;
    if (leaf.kind !== 'heading') cutter.read(passage);
    else {
      const section = sectionAt(sections, start);
      const top = placeOf(section)?.top;
      const isPart = section?.start === start && section.ids.length > 0;
      const title = top && top.start !== start ? { prose: leaf.prose, start, end: offset + leaf.end, isPart } : null;
      cutter.begin(title, title ? start : offset + leaf.end);
    }
  }
  cutter.closeTable();
  const items: ActionItem[] = [];
  const groups: Group[] = [];
  const fieldsAt = new Set<number>();
  for (const stretch of cutter.stretches) {
    if (!stretch.fields.some(isTracked)) continue;
    const place = placeOf(sectionAt(sections, stretch.start));
    if (!place || place.said.excluded) continue;
    if (isAction(stretch)) items.push(actionOf(stretch, place.said, place.top));
    else {
      for (const at of stretch.fieldsAt) fieldsAt.add(at);
      groups.push(...groupsOf(stretch));
    }
  }
  return {
    items,
    holds: (at) => holding(items, at) !== undefined,
    isField: (at) => fieldsAt.has(at),
    saidAt: (at) => holding(groups, at)?.said ?? INDEPENDENT,
  };
}
