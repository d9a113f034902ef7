import { FIELDS, type FieldName, type Language, type Localized, SEVERITY_NAMES } from '@postmortem/schemas';
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
}

const TITLE_HINT: Localized = { en: 'What failed, in a few words', ja: '何が起きたかを短く' };

const inLanguages = ({ en, ja }: Localized, language: NewReport['language']): string =>
  language === 'both' && en !== ja ? `${en} / ${ja}` : language === 'en' ? en : ja;

/** The language of what a writer starts from. */
const textLanguage = (language: NewReport['language']): Language => (language === 'en' ? 'en' : 'ja');

function startValue({ name, label }: ResolvedField, { template, language, date }: NewReport): string {
  const text = textLanguage(language);
  if (name === 'date') return date;
  if (name === 'status') return `\${1|${template.statuses[text].join(',')}|}`;
  if (name === 'severity') return `\${1|${SEVERITY_NAMES.join(',')}|}`;
  const hint = name !== null && name in FIELDS ? FIELDS[name as FieldName].hint[text] : label[text];
  return `\${1:${escapedForSnippet(hint)}}`;
}

function sectionLines({ title, body, under }: ResolvedSection, language: NewReport['language']): string {
  const heading = `${under === null ? '##' : '###'} ${escapedForSnippet(inLanguages(title, language))}`;
  const lines = body[textLanguage(language)];
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
    ...template.sections.map((section) => number(sectionLines(section, language))),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The same as the text of a file: what is to be filled in is in double braces, where `section/placeholder` finds it. */
export const reportText = (report: NewReport, named: boolean): string => withPlaceholders(reportSnippet(report, named));
