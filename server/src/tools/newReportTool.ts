import * as z from 'zod/mini';
import { reportText } from '../templates/newReport.ts';
import { shippedTemplate, UNCHOSEN_TEMPLATE } from '../templates/resolved.ts';
import { isDay } from '../text/isDay.ts';
import { cut, Refusal, tool } from './tool.ts';

const NO_DAY = (date: string): Refusal =>
  new Refusal({
    en: `“${date}” is no day such as 2026-03-04.`,
    ja: `「${date}」は 2026-03-04 のような日付ではありません。`,
  });
const NO_TEMPLATE = (id: string): Refusal =>
  new Refusal({
    en: `Unknown template “${id}”. list_templates has them.`,
    ja: `「${id}」というテンプレートはありません。list_templates で確認してください。`,
  });

export const newReportTool = tool({
  name: 'new_report',
  title: { en: 'Start a report', ja: '報告書のひな形を作る' },
  description:
    'A report to start from, in Markdown. What is to be filled in stands in {{double braces}}: replace each by a stated fact, or by words that say that it is not known yet. Nothing is written to disk.',
  input: z.object({
    template: z.optional(z.string()).check(z.describe('an id of list_templates')),
    language: z.optional(z.enum(['en', 'ja', 'both'])),
    title: z.optional(z.string().check(z.maxLength(300))).check(z.describe('what failed, in a few words')),
    date: z.optional(z.string()).check(z.describe('the day of the incident, such as 2026-03-04')),
  }),
  output: z.object({ text: z.string(), cut }),
  whole: ['text'],
  async run({ template, language, title, date: day }, { display, today }) {
    const date = day ?? today;
    const chosen = template === undefined ? UNCHOSEN_TEMPLATE : shippedTemplate(template);
    if (!chosen) throw NO_TEMPLATE(template ?? '');
    if (!isDay(date)) throw NO_DAY(date);
    const report = { template: chosen, language: language ?? display, title: title ?? null, date };
    return { text: reportText(report, template !== undefined) };
  },
});
