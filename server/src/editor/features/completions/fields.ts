import { FIELD_NAMES, FIELDS, type FieldName, type MetadataName, SEVERITY_NAMES } from '@postmortem/schemas';
import { CompletionItemKind } from 'vscode-languageserver';
import { fieldNamed, labelAsWritten, labelsOf, meansReportDay, reportDayLabels } from '../../../language/labels.ts';
import { headEnd } from '../../../postmortem/sections.ts';
import { lineStart } from '../../../text/lines.ts';
import { isInFrontMatter } from '../opaque.ts';
import { inCaseOf } from './caseOfTitles.ts';
import { momentAsWritten, waysToWrite } from './days.ts';
import { now } from './now.ts';
import { peopleMet } from './people.ts';
import { type Complete, inOrder, inReport, isIn, type Place, replacing } from './place.ts';

/** A labelled line as far as it is written: its label, and what stands before and behind the colon, the bar or the wide blank. */
const FIELD =
  /^(?<lead>\s{0,8}(?:[-+•・■●]\s{0,4}|\*\s{1,4}|\|\s?)?)(?<open>\*{0,2})(?<label>[^:：*_|\u3000]{1,30}?)(?<close>\*{0,2} ?[:：]\*{0,2} ?|\*{0,2} \| ?|\u3000{1,6})(?<value>[^|\n]{0,80})$/;

/** Fields that hold several names. */
const LISTS: ReadonlySet<string> = new Set(['authors', 'owner', 'reviewers', 'responders']);
const SEPARATOR = /\s{0,4}[,、;|]\s{0,4}/;

/** Values that are known without asking anybody. */
function valuesOf(name: FieldName, place: Place): readonly string[] {
  const { template } = place.document.checked.postmortem;
  const language = inReport(place);
  const { epoch, day, clock, zone } = now(place);
  switch (name) {
    case 'status':
      return template.statuses[language];
    case 'severity':
      return SEVERITY_NAMES.slice(1);
    case 'date':
      return waysToWrite(day, place);
    case 'start':
    case 'detected':
    case 'mitigated':
    case 'resolved':
      return [momentAsWritten(epoch, place) ?? `${waysToWrite(day, place)[0]} ${clock} ${zone.name}`];
    case 'authors': {
      const { writer } = place.document.context;
      const met = peopleMet(place);
      return writer !== null && met.includes(writer) ? [writer, ...met.filter((name) => name !== writer)] : met;
    }
    case 'owner':
    case 'reviewers':
      return peopleMet(place);
    default:
      return [];
  }
}

const MOMENTS: ReadonlySet<string> = new Set(['date', 'start', 'detected', 'mitigated', 'resolved']);

/** The last two cells of a row: a label and its value. */
const lastPair = (row: string): string => row.slice(row.lastIndexOf('|', row.lastIndexOf('|') - 1));

const isInHead = ({ document, start }: Place): boolean => start <= headEnd(document.checked.postmortem.sections);

/** Another field behind the first, or a list or map of YAML: what a value would take the place of is not all the writer's to lose. */
const HOLDS_MORE = /[·|;；,、][\s*_]{0,4}[^\s:：|][^:：|]{0,24}[:：]|^\s{0,4}[[{"']/;

/** The field that a label names; the day of a report is written as that of an incident. */
const fieldBehind = (label: string): MetadataName | null =>
  fieldNamed(label) ?? (meansReportDay(label) ? 'date' : null);

/** Behind the label of a field in the head: what may stand there. */
export const fieldValues: Complete = (place) => {
  const isRow = /^\s{0,8}\|/.test(place.before);
  const { label, value } = FIELD.exec(isRow ? lastPair(place.before) : place.before)?.groups ?? {};
  const name = label === undefined ? null : fieldBehind(label.trim());
  if (!name || !(name in FIELDS) || value === undefined || HOLDS_MORE.test(value)) return null;
  // A table of times may stand below the summary.
  if (!isInHead(place) && !(isRow && MOMENTS.has(name) && !isIn(place, 'timeline'))) return null;
  // One of several names is replaced, of any other field the whole value.
  const typed = LISTS.has(name) ? value.slice(/^.*[,、;]\s*/.exec(value)?.[0].length ?? 0) : value;
  if (/^[*_]/.test(place.after)) return null;
  // The word at the cursor is replaced; what is written behind it stays.
  const rest = (LISTS.has(name) ? /^[^,、;|\r]*/ : /^[^\s,、;|(（\r]*/).exec(place.after)![0].trimEnd();
  const given = LISTS.has(name) ? new Set((value + place.after).split(SEPARATOR)) : new Set<string>();
  return inOrder(
    valuesOf(name as FieldName, place)
      .filter((each) => !given.has(each))
      .map((each) =>
        replacing(
          place,
          place.offset - typed.length,
          { label: each, kind: CompletionItemKind.EnumMember },
          each,
          place.offset + rest.length,
        ),
      ),
  );
};

interface Form {
  readonly lead: string;
  readonly open: string;
  readonly close: string;
  readonly end: string;
}
const LIST: Form = { lead: '- ', open: '', close: ': ', end: '' };
const KEY: Form = { ...LIST, lead: '' };

/** The lines of the fields above the cursor, but for those of front matter, in their parts. */
function fieldsAbove({ document, start }: Place): readonly (Partial<Form> & { readonly label?: string })[] {
  const { checked, text } = document;
  const source = text.getText();
  return checked.postmortem.fields
    .filter((field) => field.start < start && !isInFrontMatter(document, field.start))
    .map((field) => {
      const line = source.slice(lineStart(source, field.start), field.end);
      return FIELD.exec(line.trimEnd().replace(/\s?\|$/, ''))?.groups ?? {};
    });
}

/** How the last field above is written. */
function formAbove(place: Place): Form {
  if (isInFrontMatter(place.document, place.start)) return KEY;
  const last = fieldsAbove(place).at(-1);
  if (!last) return LIST;
  const { lead = '- ', open = '', close = ': ' } = last;
  return { lead, open, close, end: lead.includes('|') ? ' |' : '' };
}

/** The form of the fields above, with the marks that are typed already. */
function formBegun(mark: string, place: Place): Form {
  const form = formAbove(place);
  if (!mark.endsWith('**') || form.open !== '') return form;
  return { ...form, lead: mark.slice(0, -2), open: '**', close: ':** ' };
}

interface Label {
  readonly name: MetadataName | null;
  readonly text: string;
}

/** What the report does not state yet: what its template asks for, other fields, other names of both, then days of the report itself. */
function labelsLeft({ document, start }: Place, language: 'en' | 'ja'): readonly Label[] {
  const { fields, template } = document.checked.postmortem;
  const others = fields.filter((field) => field.start !== start);
  const written = new Set(others.map(({ name }) => fieldNamed(name)));
  const isLeft = ({ name, text }: Label): boolean =>
    name ? !written.has(name) : !others.some((field) => field.name === text);
  const asked = template.metadata.map(({ name, label }) => ({ name, text: label[language] }));
  const known = FIELD_NAMES.map((name) => ({ name, text: FIELDS[name].label[language] }));
  const left = [...asked, ...known.filter(({ name }) => !asked.some((each) => each.name === name))].filter(isLeft);
  const byOtherNames = left.flatMap(({ name }) =>
    name === null ? [] : labelsOf(name, language).map((label) => ({ name, text: labelAsWritten(label) })),
  );
  const daysOfReport = reportDayLabels(language).map((label) => ({ name: null, text: labelAsWritten(label) }));
  const unique = new Map<string, Label>();
  for (const label of [...left, ...byOtherNames, ...daysOfReport.filter(isLeft)]) {
    const key = label.text.toLowerCase();
    if (!unique.has(key)) unique.set(key, label);
  }
  return [...unique.values()];
}

/** In the head, where a line begins: the fields that the report has not, each with its value where that is known. */
export const fieldLabels: Complete = (place) => {
  const { document, before, after, start } = place;
  const begun = /^(?<mark>\s{0,8}(?:[-*+•・■●]\s{1,4}|\|\s?)?\*{0,2})(?<word>\p{L}{0,20})$/u.exec(before)?.groups;
  if (!begun || after.trim() !== '' || start === 0 || !isInHead(place)) return null;
  const form = formBegun(begun.mark!, place);
  const isKey = isInFrontMatter(document, start);
  // An indented line goes on with the value above it; TOML has other keys.
  if (isKey && (begun.mark !== '' || !document.text.getText().startsWith('---'))) return null;
  // A word without a mark is prose, unless the other fields have none.
  if (begun.mark!.trim() !== '' ? isKey : begun.word !== '' && (form.lead.trim() !== '' || form === LIST)) return null;
  const language = inReport(place);
  const left = isKey ? labelsLeft(place, 'en').filter(({ text }) => /^\w+$/.test(text)) : labelsLeft(place, language);
  const values = new Map<MetadataName, string>();
  // Who wrote it is for the writer to say. A field has many names, and one value.
  const firstValueOf = (name: MetadataName): string => {
    const isKnown = name in FIELDS && name !== 'severity' && !LISTS.has(name);
    const value = values.get(name) ?? (isKnown ? valuesOf(name as FieldName, place)[0] : undefined) ?? '';
    values.set(name, value);
    return value;
  };
  const above = fieldsAbove(place).flatMap(({ label }) => label ?? []);
  return inOrder(
    left.map(({ name, text }) => {
      const known = name ?? fieldBehind(text);
      const value = known === null ? '' : firstValueOf(known);
      const key = isKey ? text.toLowerCase() : inCaseOf(text, above);
      const newText = `${form.lead}${form.open}${key}${form.close}${value}${value === '' ? '' : form.end}`;
      const item = {
        label: key,
        filterText: `${begun.mark}${key}`,
        detail: value,
        kind: CompletionItemKind.Field,
      };
      return replacing(place, start, item, newText);
    }),
  );
};
