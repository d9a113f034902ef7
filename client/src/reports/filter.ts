import type { Language } from '@postmortem/schemas';
import type { ReportSummary } from '@postmortem/schemas/reports';
import type { Filter, IndexedReport } from './model.ts';
import { TEXTS, type ViewTexts } from './texts.ts';

type Action = ReportSummary['actions'][number];
type Kind = Exclude<keyof Filter, 'open'>;

const yearOf = ({ day }: ReportSummary): string => day?.slice(0, 4) ?? '';
const openOwners = ({ actions }: ReportSummary): string[] =>
  actions.filter(({ done }) => !done).map(({ owner }) => owner ?? '');

/** What a report has of each kind; the empty text is none. */
const VALUES: Readonly<Record<Kind, (summary: ReportSummary) => readonly string[]>> = {
  severities: ({ severity }) => [severity ?? ''],
  statuses: ({ status }) => [status ?? ''],
  years: (summary) => [yearOf(summary)],
  owners: openOwners,
};
const KINDS = Object.keys(VALUES) as Kind[];

const namesOf = (texts: ViewTexts): Readonly<Record<Kind, (value: string) => string>> => ({
  severities: (value) => value,
  statuses: (value) => texts.status[value as keyof ViewTexts['status']] ?? texts.noStatus,
  years: (value) => value || texts.noDate,
  owners: (value) => value || texts.noOwner,
});

/** Is an action shown that is open? */
export const showsAction = ({ owners }: Filter, { owner }: Action): boolean =>
  owners.length === 0 || owners.includes(owner ?? '');

export const isFiltered = (filter: Filter): boolean => filter.open || KINDS.some((kind) => filter[kind].length > 0);

/** Is a report shown? */
export function shows(filter: Filter, { summary }: IndexedReport): boolean {
  if (filter.open && !summary.actions.some(({ done }) => !done)) return false;
  return KINDS.every(
    (kind) => filter[kind].length === 0 || VALUES[kind](summary).some((value) => filter[kind].includes(value)),
  );
}

/** What a filter is called above the list: "SEV-1, open". */
export function filterName(filter: Filter, display: Language): string {
  const texts = TEXTS[display];
  const names = namesOf(texts);
  const chosen = KINDS.flatMap((kind) => filter[kind].map(names[kind]));
  return [...chosen, ...(filter.open ? [texts.filterOpen] : [])].join(texts.listed);
}

/** One choice of the filter; a line between kinds has a label alone. */
export interface FilterChoice {
  readonly label: string;
  /** Null for a line between kinds. */
  readonly kind: keyof Filter | null;
  readonly value: string;
  readonly isChosen: boolean;
}

/** In the order of a report's life. */
const LIFE = Object.keys(TEXTS.en.status);
type Order = (one: string, other: string) => number;
const byName: Order = (one, other) => one.localeCompare(other);
const ORDERS: Readonly<Record<Kind, Order>> = {
  severities: byName,
  statuses: (one, other) => LIFE.indexOf(one) - LIFE.indexOf(other),
  years: (one, other) => byName(other, one),
  owners: byName,
};
/** What is stated of none comes last. */
const noneLast =
  (order: Order): Order =>
  (one, other) =>
    one === '' || other === '' ? Number(one === '') - Number(other === '') : order(one, other);

/** All that reports can be narrowed down to, by kind, with what is chosen. */
export function filterChoices(reports: readonly IndexedReport[], filter: Filter, display: Language): FilterChoice[] {
  const texts = TEXTS[display];
  const names = namesOf(texts);
  const titles: Readonly<Record<Kind, string>> = {
    severities: texts.severity,
    statuses: texts.statusKind,
    years: texts.year,
    owners: texts.owner,
  };
  const separator = (label: string): FilterChoice => ({ label, kind: null, value: '', isChosen: false });
  const choices = KINDS.flatMap((kind) => {
    const all = [...new Set([...reports.flatMap(({ summary }) => VALUES[kind](summary)), ...filter[kind]])];
    const values = all.filter((value) => value !== '' || kind !== 'severities').sort(noneLast(ORDERS[kind]));
    const of = values.map((value) => ({
      label: names[kind](value),
      kind,
      value,
      isChosen: filter[kind].includes(value),
    }));
    return of.length === 0 ? [] : [separator(titles[kind]), ...of];
  });
  const open = { label: texts.onlyOpen, kind: 'open', value: '', isChosen: filter.open } as const;
  return [separator(texts.actions), open, ...choices];
}

/** The filter that some choices make. */
export function filterOf(chosen: readonly FilterChoice[]): Filter {
  const of = (kind: Kind): string[] => chosen.filter((each) => each.kind === kind).map(({ value }) => value);
  return {
    severities: of('severities'),
    statuses: of('statuses'),
    years: of('years'),
    owners: of('owners'),
    open: chosen.some(({ kind }) => kind === 'open'),
  };
}
