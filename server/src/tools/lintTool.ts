import * as z from 'zod/mini';
import { cut, readReport, reportInput, tool } from './tool.ts';

export const lintTool = tool({
  name: 'lint',
  title: { en: 'Check a postmortem', ja: 'ポストモーテムを検査' },
  description:
    'Says of an incident report in Markdown (English or Japanese) what a careful reviewer would: missing sections, guesses in the root cause, blame, timelines that cannot be true, action items without owner. Mend the text and call it again until what is left are facts that nobody has stated.',
  input: z.object(reportInput),
  output: z.object({
    count: z.int().check(z.describe('of all findings')),
    findings: z.array(
      z.object({
        rule: z.string().check(z.describe('“explain” says more of it')),
        severity: z.enum(['error', 'warning', 'info', 'hint']),
        line: z.int(),
        column: z.int(),
        message: z.string(),
        section: z.nullable(z.string()),
      }),
    ),
    notices: z.array(z.string()).check(z.describe('what of the text or of a configuration could not be read')),
    cut,
  }),
  async run(input, context) {
    const { findings, notices } = await readReport(input, context);
    return {
      count: findings.length,
      findings: findings.map(({ rule, severity, line, column, message, section }) => ({
        rule,
        severity,
        line,
        column,
        message,
        section,
      })),
      notices: [...notices],
    };
  },
});
