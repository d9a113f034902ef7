import { FIELDS, type FieldName, SEVERITY_NAMES } from '@postmortem/schemas';
import { CompletionItemKind } from 'vscode-languageserver';
import { fieldNamed } from '../../../language/labels.ts';
import { headEnd } from '../../../postmortem/sections.ts';
import { isoDay } from '../../../time/calendar.ts';
import { isInFrontMatter } from '../opaque.ts';
import { now } from './now.ts';
import { peopleMet } from './people.ts';
import { type Complete, inOrder, inReport, type Place, replacing } from './place.ts';

const MARK = /^\s{0,8}(?:[-*+•・■●]\s{1,4})?(?:\*{2}|_{2})?$/;
/** A labelled line as far as it is written: its label, and what stands before and behind the colon or the bar. */
const FIELD =
  /^(?<lead>\s{0,8}(?:[-+•・■●]\s{0,4}|\*\s{1,4}|\|\s?)?)(?<open>\*{0,2})(?<label>[^:：*_|]{1,30}?)(?<close>\*{0,2} ?[:：]\*{0,2} ?|\*{0,2} \| ?)(?<value>[^|\n]{0,80})$/;

/** Fields that hold several names. */
const LISTS: ReadonlySet<string> = new Set(['authors', 'owner', 'reviewers', 'responders']);
const SEPARATOR = /\s{0,4}[,、;|]\s{0,4}/;

/** Values that are known without asking anybody. */
function valuesOf(name: FieldName, place: Place): readonly string[] {
  const { template } = place.document.checked.postmortem;
  const language = inReport(place);
  const { day, clock, zone } = now(place);
  switch (name) {
    case 'status':
      return template.statuses[language];
    case 'severity':
      return SEVERITY_NAMES.slice(1);
    case 'date':
      return language === 'ja' ? [isoDay(day), isoDay(day).replaceAll('-', '/')] : [isoDay(day)];
    case 'start':
    case 'detected':
    case 'mitigated':
    case 'resolved':
      return [`${isoDay(day)} ${clock} ${zone}`];
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

const isInHead = ({ document, start }: Place): boolean => start <= headEnd(document.checked.postmortem.sections);

/** Behind the label of a field in the head: what may stand there. */
export const fieldValues: Complete = (place) => {
  const { label, value } = FIELD.exec(place.before)?.groups ?? {};
  const name = label === undefined ? null : fieldNamed(label.trim());
  if (!name || !(name in FIELDS) || value === undefined || !isInHead(place)) return null;
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

/** How the last field above is written. */
function formAbove({ document, start }: Place): Form {
  const { checked, text } = document;
  if (isInFrontMatter(document, start)) return KEY;
  const last = checked.postmortem.fields.findLast(
    (field) => field.start < start && !isInFrontMatter(document, field.start),
  );
  if (!last) return LIST;
  const line = text.getText().slice(text.offsetAt({ line: text.positionAt(last.start).line, character: 0 }), last.end);
  const { lead = '- ', open = '', close = ': ' } = FIELD.exec(line.trimEnd().replace(/\s?\|$/, ''))?.groups ?? {};
  return { lead, open, close, end: lead.includes('|') ? ' |' : '' };
}

/** In the head, where a line begins: the fields that the template asks for and the report has not, each with its value where that is known. */
export const fieldLabels: Complete = (place) => {
  const { document, before, after, start } = place;
  const { postmortem } = document.checked;
  const begun = /^(?<mark>\s{0,8}(?:[-*+•・■●]\s{1,4}|\|\s?)?\*{0,2})(?<word>\p{L}{0,20})$/u.exec(before)?.groups;
  if (!begun || after.trim() !== '' || !isInHead(place)) return null;
  if (start === 0 || (begun.word === '' && begun.mark === '' && !MARK.test(before))) return null;
  const form = formAbove(place);
  const isKey = isInFrontMatter(document, start);
  // A line without a mark is prose, unless the other fields have none.
  if (begun.mark!.trim() === '' ? form.lead.trim() !== '' || form === LIST : isKey) return null;
  const written = new Set(
    postmortem.fields.filter((field) => field.start !== start).map(({ name }) => fieldNamed(name)),
  );
  const language = inReport(place);
  return inOrder(
    postmortem.template.metadata
      .filter(({ name, label }) =>
        name ? !written.has(name) : !postmortem.fields.some((field) => field.name === label[language]),
      )
      .map(({ name, label }) => {
        // Who wrote it is for the writer to say.
        const isKnown = name && name in FIELDS && name !== 'severity' && !LISTS.has(name);
        const [value = ''] = isKnown ? valuesOf(name as FieldName, place) : [];
        const key = isKey ? (name ?? label.en).toLowerCase() : label[language];
        const newText = `${form.lead}${form.open}${key}${form.close}${value}${value === '' ? '' : form.end}`;
        const filterText = `${begun.mark}${key}`;
        return replacing(
          place,
          start,
          { label: key, filterText, detail: value, kind: CompletionItemKind.Field },
          newText,
        );
      }),
  );
};
