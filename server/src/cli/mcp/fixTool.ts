import { createTwoFilesPatch } from 'diff';
import * as z from 'zod';
import { cut, readReport, reportInput, tool } from './tool.ts';

export const fixTool = tool({
  name: 'fix',
  title: 'Mend what has one right form',
  description:
    'A unified diff of what can be mended without a decision (an entry out of order, an empty link, a label that is no heading …), and how many findings stay. Nothing is written to disk, and no fix states a fact.',
  input: z.object(reportInput),
  output: z.object({
    diff: z.string().describe('empty where nothing can be mended so'),
    remaining: z.int().describe('findings after that'),
    cut,
  }),
  whole: ['diff'],
  async run(input, context) {
    const { report, before } = await readReport(input, context, true);
    const name = input.path ?? 'report.md';
    const diff = before === null ? '' : createTwoFilesPatch(`a/${name}`, `b/${name}`, before, report?.text ?? '');
    return { diff: diff.replace(/^=+\n/, ''), remaining: report?.findings.length ?? 0 };
  },
});
