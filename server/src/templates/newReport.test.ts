import { LANGUAGES, TEMPLATES } from '@postmortem/schemas';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import { check } from '../lint/check.ts';
import { reportSnippet, reportText } from './newReport.ts';
import { shippedTemplate } from './resolved.ts';

const fail = (rule: string, error: unknown): never => {
  throw new Error(`${rule}: ${String(error)}`);
};
const read = (text: string) => check({ text, path: 'new.md', settings: DEFAULT_SETTINGS }, fail);
const compose = (id: string, language: 'en' | 'ja' | 'both') =>
  reportText({ template: shippedTemplate(id)!, language, title: 'Checkout outage', date: '2026-03-04' }, true);

/** What a writer may put into each placeholder: a fact of the kind that it asks for. */
function filledIn(text: string): string {
  let minute = 0;
  return text.replace(/TBD$/gm, 'SEV2').replace(/\{\{([^}]*)\}\}/g, (_, hint: string) => {
    if (/^(?:First effect|Detected|Mitigated|Resolved)|影響が発生|^検知（|^緩和（|^復旧/.test(hint))
      return hint.replace(/[(（].*/, '');
    if (/^(?:What happened|起きたこと)$/.test(hint))
      return /[a-z]/.test(hint) ? 'The error alert fired as errors rise' : 'エラーが発生し、アラートで検知';
    if (/^(?:What ended it|収束した理由)$/.test(hint)) return /[a-z]/.test(hint) ? 'Recovered' : '復旧';
    if (/HH:MM|^time$|^時刻$|^start$|^end$|開始|終了|when|日時/i.test(hint)) {
      if (/^when|日時$/.test(hint)) return '2026-03-04 10:05';
      minute++;
      const clock = `10:${String(minute).padStart(2, '0')}`;
      return /YYYY|when|日時/i.test(hint) ? `2026-03-04 ${clock}` : clock;
    }
    if (/^(?:UTC|JST|time zone|タイムゾーン)$/.test(hint)) return 'UTC';
    if (/date|日付|実施日/.test(hint)) return '2026-04-01';
    if (/number|share|duration|minutes|件数|割合|時間|人数|分$/.test(hint)) return '12';
    return /[\u3040-\u30ff\u4e00-\u9fff]/.test(hint) ? '決済サーバー' : 'the checkout server';
  });
}

describe.each(TEMPLATES.map(({ id }) => id))('a new report after %s', (id) => {
  it.each([...LANGUAGES, 'both'] as const)(
    'is a postmortem that has only its placeholders found in it (%s)',
    (language) => {
      const text = compose(id, language);
      const { recognised, findings, postmortem } = read(text);
      expect(postmortem.template.id).toBe(id);
      expect(recognised).toBe(true);
      expect(findings.map(({ rule }) => rule).filter((rule) => rule !== 'section/placeholder')).toEqual([]);
      const places = text.split('\n').filter((line) => /\{\{|TBD$/.test(line));
      expect(findings).toHaveLength(places.length);
      expect(places).not.toEqual([]);
    },
  );
  it.each([...LANGUAGES, 'both'] as const)('lints clean once it is filled in (%s)', (language) => {
    const found = read(filledIn(compose(id, language))).findings;
    expect(found.map(({ rule, start, message }) => `${rule} ${start} ${message('en')}`)).toEqual([]);
  });
  it('has tab stops numbered through', () => {
    const snippet = reportSnippet(
      { template: shippedTemplate(id)!, language: 'en', title: null, date: '2026-03-04' },
      false,
    );
    const stops = [...snippet.matchAll(/\$\{(\d+)[:|]/g)].map(([, number]) => Number(number));
    expect(stops).toEqual([...new Set(stops)].sort((a, b) => a - b));
  });
});
