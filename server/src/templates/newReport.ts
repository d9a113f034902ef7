import {
  FIELDS,
  type FieldName,
  type Language,
  type Localized,
  SEVERITY_NAMES,
  type SectionId,
} from '@postmortem/schemas';
import { escapedForSnippet, stopNumbering, withPlaceholders } from '../text/snippet.ts';
import type { ResolvedField, ResolvedSection, ResolvedTemplate } from './resolved.ts';

/** What a new report is made from. */
export interface NewReport {
  readonly template: ResolvedTemplate;
  /** `both`: titles and labels in English and Japanese, the text to start from in Japanese. */
  readonly language: Language | 'both';
  /** Null: a placeholder. */
  readonly title: string | null;
  /** Day of the incident, ISO 8601. */
  readonly date: string;
  /** Who writes it; null where nobody tells. */
  readonly author?: string | null;
  /** The zone that its times are in, as it is written; null where nobody tells. */
  readonly zone?: string | null;
}

const TITLE_HINT: Localized = { en: 'What failed, in a few words', ja: '何が起きたかを短く' };

const inLanguages = ({ en, ja }: Localized, language: NewReport['language']): string =>
  language === 'both' && en !== ja ? `${en} / ${ja}` : language === 'en' ? en : ja;

/** The language of what a writer starts from. */
const textLanguage = (language: NewReport['language']): Language => (language === 'en' ? 'en' : 'ja');

function startValue({ name, label }: ResolvedField, { template, language, date, author }: NewReport): string {
  const text = textLanguage(language);
  if (name === 'date') return date;
  if (author && (name === 'authors' || name === 'owner')) return escapedForSnippet(author);
  if (name === 'status') return `\${1|${template.statuses[text].join(',')}|}`;
  if (name === 'severity') return `\${1|${SEVERITY_NAMES.join(',')}|}`;
  const hint = name !== null && name in FIELDS ? FIELDS[name as FieldName].hint[text] : label[text];
  return `\${1:${escapedForSnippet(hint)}}`;
}

/** What blanks ask for whose answer is known: the zone anywhere, the day in the summary. */
const ZONE_HINTS: ReadonlySet<string> = new Set(['UTC', 'JST', 'time zone', 'タイムゾーン']);
const DAY_HINTS: ReadonlySet<string> = new Set(['date', '日付']);
const BLANK = /\$\{\d{1,2}:(?<hint>[^}]{1,80})\}/g;

/** A line to start from, without the blanks whose answer is known. */
const withKnown = (line: string, id: SectionId, { zone, date }: NewReport): string =>
  line.replace(BLANK, (blank, hint: string) => {
    if (zone && ZONE_HINTS.has(hint)) return escapedForSnippet(zone);
    return id === 'summary' && DAY_HINTS.has(hint) ? date : blank;
  });

function sectionLines({ id, title, body, under }: ResolvedSection, report: NewReport): string {
  const { language } = report;
  const heading = `${under === null ? '##' : '###'} ${escapedForSnippet(inLanguages(title, language))}`;
  const lines = body[textLanguage(language)].map((line) => withKnown(line, id, report));
  return [heading, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}

/**
 * A whole report to start from, as a snippet with tab stops in TextMate syntax.
 * @param named does the report itself name its template? Not where the configuration does so already
 */
export function reportSnippet(report: NewReport, named: boolean): string {
  const { template, language, title } = report;
  const number = stopNumbering();
  const heading = title === null ? `\${1:${TITLE_HINT[textLanguage(language)]}}` : escapedForSnippet(title);
  const fields = template.metadata.map(
    (field) => `- ${escapedForSnippet(inLanguages(field.label, language))}: ${startValue(field, report)}`,
  );
  return [
    ...(named ? [`---\ntemplate: ${template.id}\n---`] : []),
    number(`# ${heading}`),
    ...(fields.length > 0 ? [fields.map(number).join('\n')] : []),
    ...template.sections.map((section) => number(sectionLines(section, report))),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The same as the text of a file: what is to be filled in is in double braces, where `section/placeholder` finds it. */
export const reportText = (report: NewReport, named: boolean): string => withPlaceholders(reportSnippet(report, named));
