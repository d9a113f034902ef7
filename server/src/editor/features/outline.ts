import { type DocumentSymbol, type DocumentSymbolParams, SymbolKind } from 'vscode-languageserver';
import type { ActionItem, Postmortem, Section, TimelineEntry } from '../../postmortem/model.ts';
import { titleText } from '../../postmortem/sections.ts';
import { rangeOf } from '../ranges.ts';
import type { Feature, OpenDocument } from './feature.ts';

/** Longer names are cut by every editor. */
const LONGEST_NAME = 100;

const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line;
};

/** A part of the outline before it has a place in its tree. Offsets are UTF-16 code units. */
interface Part {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly start: number;
  readonly end: number;
  /** Where its name stands. */
  readonly nameEnd: number;
}

const sectionPart = (section: Section): Part => ({
  name: shortened(titleText(section)) || '–',
  detail: '',
  kind: SymbolKind.String,
  start: section.start,
  end: section.end,
  nameEnd: section.titleEnd,
});

const entryPart = ({ start, end, stampStart, stampEnd, text }: TimelineEntry, source: string): Part => ({
  name: shortened(`${source.slice(stampStart, stampEnd)} ${text}`),
  detail: '',
  kind: SymbolKind.Event,
  start: Math.min(start, stampStart),
  end: Math.max(end, stampEnd),
  nameEnd: stampEnd,
});

const actionPart = ({ start, end, text, textEnd, owner, due, done }: ActionItem): Part => ({
  name: shortened(`${done ? '✓ ' : ''}${text}`) || '–',
  detail: [owner, due].filter((each) => each !== null).join(' · '),
  kind: SymbolKind.Property,
  start,
  end,
  nameEnd: Math.min(Math.max(textEnd, start), end),
});

function partsOf({ sections, timeline, actionItems, document }: Postmortem): Part[] {
  const entries = timeline.filter(({ nested }) => !nested).map((entry) => entryPart(entry, document.text));
  // A heading may be an entry or an action, too: it is told once, as what it means.
  const told = new Set([...entries, ...actionItems].map(({ start }) => start));
  const titles = sections.filter(({ start }) => !told.has(start)).map(sectionPart);
  return [...titles, ...entries, ...actionItems.map(actionPart)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The sections of a report with its entries and actions as children. */
export const outline: Feature<DocumentSymbolParams, DocumentSymbol[]> = {
  answer({ text, checked, context }: OpenDocument) {
    if (!checked.recognised || !context.outline) return [];
    const top: DocumentSymbol[] = [];
    const open: { readonly end: number; readonly children: DocumentSymbol[] }[] = [];
    for (const { name, detail, kind, start, end, nameEnd } of partsOf(checked.postmortem)) {
      while (open.length > 0 && start >= open.at(-1)!.end) open.pop();
      const last = Math.min(end, open.at(-1)?.end ?? end);
      const children: DocumentSymbol[] = [];
      const range = rangeOf(text, { start, end: last });
      const selectionRange = { start: range.start, end: text.positionAt(Math.min(nameEnd, last)) };
      (open.at(-1)?.children ?? top).push({ name, detail, kind, range, selectionRange, children });
      open.push({ end: last, children });
    }
    return top;
  },
  unread: () => [],
};
