import type { Language } from '@postmortem/schemas';
import { distance } from 'fastest-levenshtein';
import { saysUnknown } from '../../language/amounts.ts';
import { fieldNamed, meansDay, meansReportStatus } from '../../language/labels.ts';
import { placeholderIn } from '../../language/placeholders.ts';
import { STATUS_WORDS, statusNamed, tellsOfService } from '../../language/statuses.ts';
import type { Field, Postmortem } from '../../postmortem/model.ts';
import type { ResolvedTemplate } from '../../templates/resolved.ts';
import { YEAR } from '../../time/notations/ja/stamps.ts';
import { findStamps } from '../../time/stamp.ts';
import { type Detection, rule } from '../rule.ts';
import { isGiven } from '../support/metadataFields.ts';

/** A month or a year alone, or a quarter: coarse, but read. */
const COARSE = new RegExp(`\\b(?:19|20)\\d\\d\\b\\s*(?:${YEAR}|[-/.]?\\s*(?:Q[1-4]|\\d{1,2})\\b)?|\\bQ[1-4]\\b`);
/** A sentence tells of more than a status. */
const LONGEST_STATUS = 4;

function isReadableDate(value: string): boolean {
  return findStamps(value).some(({ from }) => from.date !== null || from.time !== null) || COARSE.test(value);
}

function isWrongDate({ name, value }: Field): boolean {
  const field = fieldNamed(name);
  if (field !== 'date' && !['start', 'detected', 'mitigated', 'resolved'].includes(field ?? '')) return false;
  const attempt = meansDay(name) || (/\d/.test(value) && field === 'date');
  return attempt && value.length <= 40 && !isReadableDate(value) && !saysUnknown(value);
}

/** Of a page that shows a status. */
const ADDRESS = /^<?https?:/i;
const isUnknownStatus = ({ name, value }: Field): boolean =>
  meansReportStatus(name) &&
  statusNamed(value) === null &&
  !tellsOfService(value) &&
  /\p{L}/u.test(value) &&
  !ADDRESS.test(value) &&
  value.split(/\s+/).length <= LONGEST_STATUS;

const LONG_ENOUGH = 4;
const lettersOf = (word: string): string => [...word].sort().join('');
/** Is a word written with one slip: a letter more, less or another, or two changed about? */
const isSlipOf = (typed: string, word: string): boolean => {
  const letters = distance(typed, word);
  return letters === 1 || (letters === 2 && lettersOf(typed) === lettersOf(word));
};

/** The status that a value is meant to be. Null for another word: that says how far the report is as its writers call it. */
function meantStatus(value: string, { statuses }: ResolvedTemplate, language: Language): string | null {
  const typed = value.toLowerCase();
  const known = [...statuses[language], ...(language === 'en' ? STATUS_WORDS : [])];
  const meant = known.find((name) => name.length >= LONG_ENOUGH && isSlipOf(typed, name.toLowerCase()));
  return meant === undefined ? null : meant[0]!.toUpperCase() + meant.slice(1);
}

/** The place of a field's value: the last thing in its line. */
function placeOfValue({ value, start, end }: Field, text: string): { start: number; end: number } {
  const at = text.lastIndexOf(value, end - value.length);
  return at >= start ? { start: at, end: at + value.length } : { start, end };
}

const isFilledIn = (field: Field): boolean => isGiven(field) && placeholderIn(field.value) === null;

export const malformed = rule({
  id: 'metadata/malformed',
  since: '0.1.0',
  severity: 'warning',
  kind: 'fault',
  unit: 'line',
  sources: ['ISO 8601-1:2019 for dates; PagerDuty, Postmortems: Draft, In Review, Reviewed, Closed.'],
  docs: {
    en: {
      summary: "a date or status that can't be read",
      why: 'Reports are sorted and counted by their date and status; what can’t be read drops out without a word.',
      rewrite: 'Write the date as 2024-03-04, and the status in one of the words that your reports use.',
    },
    ja: {
      summary: '読み取れない日付・ステータス',
      why: '報告書は日付とステータスで整理・集計されます。読み取れないものは、気づかれないまま漏れます。',
      rewrite: '日付は 2024-03-04 のように、ステータスは決まった語で書きます。',
    },
  },
  messages: {
    date: {
      en: '“{value}” is not read as a date. Write it as 2024-03-04.',
      ja: '「{value}」を日付として読み取れません。2024-03-04 の形で書いてください。',
    },
    status: {
      en: '“{value}” is not read as a status. Is “{meant}” meant?',
      ja: '「{value}」をステータスとして読み取れません。「{meant}」の書き間違いではありませんか。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '# Checkout outage\n\n- Date: last Tuesday\n- Status: Fnial\n\n## Summary\n\nCheckout failed.',
      good: '# Checkout outage\n\n- Date: 2024-03-04\n- Status: Final\n\n## Summary\n\nCheckout failed.',
    },
    {
      language: 'ja',
      bad: '# 決済障害\n\n- 日付: 先週の火曜\n- ステータス: レビユー中\n\n## 概要\n\n決済に失敗した。',
      good: '# 決済障害\n\n- 日付: 2024-03-04\n- ステータス: レビュー中\n\n## 概要\n\n決済に失敗した。',
    },
  ],
  *detect({ fields, template, document: { text }, language }: Postmortem): Iterable<Detection> {
    for (const field of fields.filter(isFilledIn)) {
      const place = placeOfValue(field, text);
      // Below a title of its own the value is another line.
      const isBelow = !text.slice(place.start, place.end).includes(field.value);
      const at = { ...place, ...(isBelow ? { unit: 'section' as const } : {}) };
      if (isWrongDate(field)) {
        yield { ...at, message: 'date', values: { value: field.value }, section: null };
      } else if (isUnknownStatus(field)) {
        const meant = meantStatus(field.value, template, language === 'ja' ? 'ja' : 'en');
        if (meant === null) continue;
        yield {
          ...at,
          message: 'status',
          values: { value: field.value, meant },
          section: null,
          fixes: () => [
            {
              title: { en: `Replace it by “${meant}”`, ja: `「${meant}」に置き換える` },
              edits: [{ ...place, insert: meant }],
            },
          ],
        };
      }
    }
  },
});
