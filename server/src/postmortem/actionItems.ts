import { announces, leadsToPoints, saysAllDone } from '../language/actionWords.ts';
import { besideTitle, isBesideText } from '../layout/besideTitle.ts';
import { type BulletItem, bulletItemsIn, cellItemsIn } from '../layout/bullets.ts';
import { isBold } from '../layout/lines.ts';
import type { Passage } from '../markdown/blocks.ts';
import type { Paragraph, Row } from '../markdown/leaves.ts';
import type { Prose } from '../markdown/prose.ts';
import { fieldsIn, isTracked, statedIn } from './actionFields.ts';
import { both, dueOfLead, INDEPENDENT, isGroup, placeOf, type Surroundings, saidBy } from './actionGroups.ts';
import { actionHeadings } from './actionHeadings.ts';
import { type ActionList, actionsOf } from './actionLists.ts';
import { type ActionRecords, readActionRecords } from './actionRecords.ts';
import { ownerBefore, type Slots } from './actionSlots.ts';
import { ownerBelow, stateIn, statementOf } from './actionStatements.ts';
import { actionsInTable, type TableRow } from './actionTables.ts';
import { GrowingLists } from './growingLists.ts';
import type { ActionItem, Section } from './model.ts';
import { sectionAt } from './sections.ts';

const LONGEST_NAME = 60;

/** The action items of a document, in the order of the text. @param text the whole of it */
export function readActionItems(
  sections: readonly Section[],
  passages: readonly Passage[],
  text: string,
): ActionItem[] {
  const parts = sections.filter(({ ids }) => ids.includes('action-items'));
  if (parts.length === 0) return [];
  const partAt = (at: number): Section | undefined => parts.findLast(({ start, end }) => start <= at && at < end);
  const records = readActionRecords(
    sections,
    passages.filter(({ leaf, offset }) => {
      const part = partAt(offset + leaf.start);
      return part !== undefined && !leaf.quoted && !isBesideText(part.style);
    }),
  );
  const reader = new ActionReader(sections, text, records);
  passages.forEach((passage, index) => {
    const at = passage.offset + passage.leaf.start;
    const part = partAt(at);
    // `3. Action items` is an item to Markdown.
    const isTitle = part?.style === 'number' && at < part.titleEnd;
    if (passage.leaf.quoted || !part || isTitle || records.holds(at)) reader.close();
    else if (records.isField(at)) return;
    else if (passage.leaf.kind === 'row' && isBesideText(part.style)) reader.readBeside(passage.leaf, passage.offset);
    else reader.read(passage, index, passages);
  });
  const items = actionsOf(reader.lists());
  const inside = (part: Section) => items.filter(({ start }) => part.start <= start && start < part.end);
  const unrecorded = passages.filter(({ leaf, offset }) => !records.holds(offset + leaf.start));
  const headed = parts.map((part) => ({
    part,
    actions: actionHeadings(part, inside(part), sections, unrecorded, text),
  }));
  const steps = new Set(headed.flatMap(({ part, actions }) => (actions.length > 0 ? inside(part) : [])));
  const numbered = headed.flatMap(({ actions }) => actions);
  const listed = items.filter((item) => !steps.has(item));
  return [...listed, ...numbered, ...records.items].sort((one, other) => one.start - other.start);
}

type Spans = Pick<ActionItem, 'start' | 'end' | 'textStart' | 'textEnd' | 'wordsEnd' | 'hasPoints'>;

interface Words {
  readonly prose: Prose;
  /** The paragraphs below it in its item. */
  readonly inside: readonly Paragraph[];
  readonly checked: boolean | null;
}

const NOTHING: readonly Paragraph[] = [];

class ActionReader {
  private readonly growing = new GrowingLists();
  private rows: TableRow[] = [];
  private lead: Surroundings = INDEPENDENT;
  private isLeadUsed = false;
  private groups: { readonly end: number; readonly said: Surroundings }[] = [];
  /** Where the last action with what is below it ends. */
  private taken = 0;
  private readonly places = new Map<Section | null, ReturnType<typeof placeOf>>();

  constructor(
    private readonly sections: readonly Section[],
    private readonly text: string,
    private readonly records: ActionRecords,
  ) {}

  private placeAt(at: number): ReturnType<typeof placeOf> {
    const section = sectionAt(this.sections, at);
    const known = this.places.get(section);
    if (known !== undefined) return known;
    const place = placeOf(section);
    this.places.set(section, place);
    return place;
  }

  /** What titles, fields and the sentence above a place say of what stands there. */
  private saidAt(at: number, { said }: NonNullable<ReturnType<typeof placeOf>>): Surroundings {
    return both(this.lead, both(this.records.saidAt(at), said));
  }

  lists(): ActionList[] {
    this.close();
    return this.growing.all();
  }

  /** Ends the list or table that is being read, and forgets what was said above it. */
  close(): void {
    this.closeTable();
    this.growing.close();
    this.isLeadUsed = false;
    this.lead = INDEPENDENT;
  }

  private closeTable(): void {
    const [first] = this.rows;
    if (!first) return;
    const rows = this.rows;
    this.rows = [];
    const place = this.placeAt(first.offset + first.row.start);
    if (!place) return;
    const said = this.saidAt(first.offset + first.row.start, place);
    if (said.excluded) return;
    const items = actionsInTable(rows).map(
      ({ isOpen, ...item }): ActionItem => ({
        ...item,
        owner: item.owner ?? said.owner,
        due: item.due ?? said.due,
        inherited: { owner: item.owner === null && said.owner !== null, due: item.due === null && said.due !== null },
        type: item.type ?? said.type,
        done: item.done || (said.done && !isOpen) || this.isStruck(item.textStart),
        section: place.top,
      }),
    );
    this.growing.addTable(items, said);
  }

  private isStruck(at: number): boolean {
    return this.text.startsWith('~~', at) || this.text.startsWith('~~', at - 2);
  }

  read(passage: Passage, index: number, passages: readonly Passage[]): void {
    const { leaf, offset } = passage;
    if (leaf.kind === 'row') {
      if (leaf.header) this.closeTable();
      // What was said above a list was said of that.
      if (this.rows.length === 0 && this.isLeadUsed) this.lead = INDEPENDENT;
      this.rows.push({ row: leaf, offset });
      return;
    }
    this.closeTable();
    if (leaf.kind === 'heading') this.close();
    if (leaf.kind !== 'paragraph') return;
    if (leaf.item) {
      if (leaf.first) this.readItem(leaf, passage, index, passages);
      return;
    }
    const { lead, items } = bulletItemsIn(leaf.prose);
    if (items.length > 0) {
      if (lead !== '') this.lead = { ...INDEPENDENT, done: saysAllDone(lead), excluded: leadsToPoints(lead) };
      this.readBullets(items, passage);
      return;
    }
    this.close();
    const { prose } = leaf;
    const isName = prose.text.length <= LONGEST_NAME && (/[:：]\s*$/.test(prose.text) || isBold(prose));
    const said = isName
      ? saidBy(prose.text, prose)
      : { ...INDEPENDENT, owner: ownerBefore(prose), due: dueOfLead(prose.text) };
    this.lead = {
      ...said,
      done: said.done || saysAllDone(prose.text),
      open: said.open || (/[:：]\s*$/.test(prose.text) && announces(prose.text)),
      excluded: said.excluded || leadsToPoints(prose.text),
    };
  }

  /** The text beside a title: its bulleted lines, else all of it. */
  readBeside(row: Row, offset: number): void {
    this.close();
    const leaf = besideTitle(row);
    if (!statementOf(leaf.prose).isNoAction) this.readBullets(cellItemsIn(leaf.prose), { leaf, offset });
    this.close();
  }

  private readBullets(items: readonly BulletItem[], { leaf, offset }: Passage): void {
    for (const { prose, start, end } of items) {
      const [at, to] = [offset + start, offset + end];
      const place = this.placeAt(at);
      if (!place) continue;
      const said = this.saidAt(at, place);
      if (said.excluded) continue;
      const spans = { start: at, end: to, textStart: at, textEnd: to, wordsEnd: to, hasPoints: false };
      this.add({ prose, inside: NOTHING, checked: null }, spans, said, place.top);
    }
    this.taken = offset + leaf.end;
  }

  private readItem(leaf: Paragraph, { offset }: Passage, index: number, passages: readonly Passage[]): void {
    const item = leaf.item!;
    this.isLeadUsed = true;
    const at = offset + leaf.start;
    const place = this.placeAt(at);
    // A label that is the section's own title is no action of it.
    if (!place || at < this.taken || at < place.top.titleEnd) return;
    this.groups = this.groups.filter(({ end }) => end > at);
    const said = this.groups.reduce((outer, group) => both(group.said, outer), this.saidAt(at, place));
    const isFieldOfGroup = this.groups.length > 0 && fieldsIn(leaf).some(isTracked);
    if (said.excluded || isFieldOfGroup || statementOf(leaf.prose).isNoAction) return;
    const inside: Paragraph[] = [];
    for (let next = index + 1; next < passages.length; next++) {
      const other = passages[next]!;
      if (other.offset !== offset || other.leaf.start >= item.end) break;
      if (other.leaf.kind === 'paragraph') inside.push(other.leaf);
    }
    const hasPoints = inside.some((other) => other.item !== null && other.item.depth > item.depth);
    const points = inside.filter((other) => other.first && other.item !== null && other.item.depth === item.depth + 1);
    const isOfFields = points.length > 0 && points.every((point) => fieldsIn(point).length > 0);
    if (hasPoints && !isOfFields && isGroup(leaf.prose)) {
      const fields = points.flatMap((point) => fieldsIn(point));
      const stated = { ...INDEPENDENT, owner: statedIn(fields, 'owner'), due: statedIn(fields, 'due') };
      this.groups.push({ end: offset + item.end, said: both(stated, saidBy(leaf.prose.text, leaf.prose)) });
      return;
    }
    const { start, end } = statementOf(leaf.prose);
    const spans = {
      start: at,
      // Its sub-items are part of it, not actions of their own.
      end: offset + item.end,
      textStart: offset + start,
      textEnd: offset + end,
      wordsEnd: offset + leaf.end,
      hasPoints,
    };
    this.add({ prose: leaf.prose, inside, checked: item.checked }, spans, said, place.top);
    this.taken = offset + item.end;
  }

  private add({ prose, inside, checked }: Words, spans: Spans, said: Surroundings, section: Section): void {
    const { slots: own, isDone, isDropped, isOpen: isTagged, isPast, firstLine, words } = statementOf(prose);
    const below = inside
      .filter((each) => !statementOf(each.prose).isDone)
      .map((each): Slots => ({ ...statementOf(each.prose).slots, owner: ownerBelow(each.prose) }));
    const pick = (part: keyof Slots): string | null =>
      own[part] ?? below.map((each) => each[part]).find(Boolean) ?? null;
    const isOpen = checked === false || isTagged;
    const state = isOpen ? 'open' : stateIn(inside);
    const done =
      checked === true ||
      this.isStruck(spans.textStart) ||
      state === 'done' ||
      isDropped ||
      (checked !== false && isDone) ||
      (state !== 'open' && (said.done || isPast));
    const [owner, due] = [pick('owner'), pick('due')];
    const { start, end, textStart, textEnd, wordsEnd, hasPoints } = spans;
    // Spread into it, they would make V8 lay each action out anew: 8 ms a key in a list of 600.
    const action: ActionItem = {
      start,
      end,
      textStart,
      textEnd,
      wordsEnd,
      hasPoints,
      text: firstLine,
      words,
      owner: owner ?? said.owner,
      due: due ?? said.due,
      inherited: { owner: owner === null && said.owner !== null, due: due === null && said.due !== null },
      ticket: pick('ticket'),
      type: said.type,
      done,
      table: null,
      section,
    };
    this.growing.add(action, { checked, isStated: owner !== null || due !== null, said });
  }
}
