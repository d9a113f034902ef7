import { createTwoFilesPatch } from 'diff';
import * as z from 'zod/mini';
import { cut, readReport, reportInput, tool } from './tool.ts';

export const fixTool = tool({
  name: 'fix',
  title: { en: 'Mend what has one right form', ja: '機械的に直せる箇所を直す' },
  description:
    'A unified diff of what can be mended without a decision (an entry out of order, an empty link, a label that is no heading …), and how many findings stay. Nothing is written to disk, and no fix states a fact.',
  input: z.object(reportInput),
  output: z.object({
    diff: z.string().check(z.describe('empty where nothing can be mended so')),
    remaining: z.int().check(z.describe('findings after that')),
    cut,
  }),
  whole: ['diff'],
  async run(input, context) {
    const { text, before, findings } = await readReport(input, context, true);
    const name = input.path ?? 'report.md';
    const diff = before === null ? '' : createTwoFilesPatch(`a/${name}`, `b/${name}`, before, text);
    return { diff: diff.replace(/^=+\n/, ''), remaining: findings.length };
  },
});
