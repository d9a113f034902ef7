import { type ActionColumn, actionColumnNamed, LABELLED_PART, OWNER_IN_BRACKETS } from '../language/columns.ts';
import { isEmptyValue } from '../language/emptyValues.ts';
import { saysDone } from '../language/statuses.ts';
import type { Passage } from '../markdown/blocks.ts';
import type { Paragraph, Row } from '../markdown/leaves.ts';
import { linesOf, type Prose, sourceOffset } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { findStamps } from '../time/stamp.ts';
import type { ActionItem, Section } from './model.ts';
import { partAt, sectionAt } from './sections.ts';

const HANDLE = /(?<![\w.])@[A-Za-z][\w.-]*/;
const TICKET = /\b(?!UTC-|SHA-|ISO-|UTF-|RFC-|P\d-|SEV-)[A-Z][A-Z0-9]+-\d+\b|(?<![\w&])#\d+\b|https?:\/\/\S+/;
const given = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return isEmptyValue(trimmed) ? null : trimmed;
};

const hasLink = ({ spans }: Prose): string | undefined =>
  spans.find(({ kind, url }) => kind === 'link' && /^https?:|#\d|\/(?:issues|pull)\//.test(url ?? ''))?.url;

/** The parts in a sentence: "(owner: SRE, due: 2026-03-20, PAY-311)", "@alice", 「担当: 決済チーム」. */
const partsIn = memoizeByObject(
  (prose: Prose): Omit<ActionItem, 'start' | 'end' | 'textEnd' | 'done' | 'inTable' | 'type'> => {
    const { text } = prose;
    const labels: Partial<Record<ActionColumn, string>> = {};
    for (const { groups } of text.matchAll(LABELLED_PART)) {
      const part = actionColumnNamed(groups!.label!);
      const value = given(groups!.value);
      if (part && value) labels[part] ??= value;
    }
    const date = findStamps(text).find(({ from }) => from.date !== null);
    return {
      text: text.split('\n')[0]!.trim(),
      owner: labels.owner ?? HANDLE.exec(text)?.[0] ?? OWNER_IN_BRACKETS.exec(text)?.groups?.owner ?? null,
      due: labels.due ?? (date ? text.slice(date.start, date.end) : null),
      ticket: given(labels.ticket) ?? TICKET.exec(text)?.[0] ?? hasLink(prose) ?? null,
    };
  },
);

/** What each column of a table holds, and which one has the action's text. */
const columnsOf = memoizeByObject((columns: readonly Prose[]) => {
  const parts = columns.map(({ text }) => actionColumnNamed(text));
  const named = parts.indexOf('text');
  return { parts, index: named >= 0 ? named : parts.indexOf(undefined) };
});

function inRow(row: Row, offset: number): ActionItem[] {
  if (row.header) return [];
  const { parts, index } = columnsOf(row.columns);
  const action = row.cells[index];
  if (!action || action.text.trim() === '') return [];
  const cell = (part: ActionColumn): Prose | undefined => row.cells[parts.indexOf(part)];
  const inside = partsIn(action);
  const state = cell('state')?.text ?? '';
  const all = row.cells.map(({ text }) => text).join(' | ');
  return [
    {
      start: offset + row.start,
      end: offset + row.end,
      text: action.text.trim(),
      textEnd: offset + sourceOffset(action, action.text.trimEnd().length, 'end'),
      owner: given(cell('owner')?.text) ?? inside.owner,
      due: given(cell('due')?.text) ?? inside.due,
      ticket:
        given(cell('ticket')?.text) ??
        inside.ticket ??
        TICKET.exec(all)?.[0] ??
        row.cells.map(hasLink).find(Boolean) ??
        null,
      type: given(cell('type')?.text),
      done: saysDone(state) || saysDone(cell('ticket')?.text ?? ''),
      inTable: true,
    },
  ];
}

/** What the item inside an item says belongs to the item: owner, date and ticket may be in its sub-items. */
function inItem(paragraph: Paragraph, offset: number, inside: readonly Prose[], type: string | null): ActionItem {
  const { prose, item } = paragraph;
  const own = partsIn(prose);
  const below = inside.map((each) => partsIn(each));
  const first = linesOf(prose.text)[0];
  const pick = (part: 'owner' | 'due' | 'ticket'): string | null =>
    own[part] ?? below.map((each) => each[part]).find(Boolean) ?? null;
  return {
    start: offset + paragraph.start,
    end: offset + paragraph.end,
    text: own.text,
    textEnd: offset + sourceOffset(prose, first?.end ?? prose.text.length, 'end'),
    // A group for one owner: "### @payments".
    owner: pick('owner') ?? HANDLE.exec(type ?? '')?.[0] ?? null,
    due: pick('due'),
    ticket: pick('ticket'),
    type,
    done: item?.checked === true || saysDone(prose.text) || /^~~/.test(prose.text),
    inTable: false,
  };
}

/** A ticket listed by itself belongs to the actions around it. */
const ONLY_A_REFERENCE = /^\s*(?:\[[^\]\n]+\]|https?:\/\/\S+|#\d+|[A-Z][A-Z0-9]+-\d+)\s*$/;

/** A line that only names a group ("Process improvements:", "Short term") or a part of the item above is no action. */
const isGroup = (text: string, hasSubItems: boolean): boolean =>
  hasSubItems && (/[:：]$/.test(text.trim()) || text.trim().split(/\s+/).length <= 3);

/** The action items of a document, in the order of the text. */
export function readActionItems(sections: readonly Section[], passages: readonly Passage[]): ActionItem[] {
  const items: ActionItem[] = [];
  const parts = sections.filter(({ ids }) => ids.includes('action-items'));
  passages.forEach((passage, index) => {
    const { leaf, offset } = passage;
    const at = offset + leaf.start;
    if (leaf.quoted || !parts.some(({ start, end }) => start <= at && at < end)) return;
    const part = partAt(sections, at);
    if (!part?.ids.includes('action-items')) return;
    if (part.style === 'number' && at < part.titleEnd) return; // `3. Action items` is an item to Markdown.
    if (leaf.kind === 'row') items.push(...inRow(leaf, offset));
    if (leaf.kind !== 'paragraph' || !leaf.item || !leaf.first) return;
    const { item } = leaf;
    const inside: Paragraph[] = [];
    for (let next = index + 1; next < passages.length; next++) {
      const other = passages[next]!;
      if (other.offset !== offset || other.leaf.start >= item.end) break;
      if (other.leaf.kind === 'paragraph') inside.push(other.leaf);
    }
    const deeper = inside.filter((other) => other.item && other.item.depth > item.depth);
    if (isGroup(leaf.prose.text, deeper.length > 0) || ONLY_A_REFERENCE.test(leaf.prose.text)) return;
    if (item.depth > 1 && items.some(({ start, end }) => start < at && end >= at)) return;
    const innermost = sectionAt(sections, at);
    const type = innermost && innermost !== part ? innermost.title : null;
    const action = inItem(
      leaf,
      offset,
      inside.map(({ prose }) => prose),
      type,
    );
    // Its sub-items are part of it, not actions of their own.
    items.push({ ...action, end: offset + item.end });
  });
  return items;
}
