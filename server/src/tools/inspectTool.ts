import * as z from 'zod/mini';
import { cut, readReport, reportInput, tool } from './tool.ts';

const text = z.nullable(z.string());
const metric = z.nullable(z.object({ duration: z.string().check(z.describe('ISO 8601')), from: z.int(), to: z.int() }));

export const inspectTool = tool({
  name: 'inspect',
  title: { en: 'Read a postmortem', ja: 'ポストモーテムを読み取る' },
  description:
    'The report as the tool reads it: sections, metadata, timeline with instants, action items with owner and due date, and how long each step took, all with line numbers. Null for what the text does not give.',
  input: z.object(reportInput),
  output: z.object({
    postmortem: z.boolean(),
    language: z.string(),
    status: text,
    day: text,
    metadata: z.record(z.string(), text),
    metrics: z.record(z.string(), metric),
    sections: z.array(z.object({ id: text, title: z.string(), level: z.int(), line: z.int(), endLine: z.int() })),
    timeline: z.array(z.object({ line: z.int(), start: text, end: text, milestone: text, text: z.string() })),
    actionItems: z.array(
      z.object({ line: z.int(), text: z.string(), owner: text, due: text, ticket: text, done: z.boolean() }),
    ),
    cut,
  }),
  async run(input, context) {
    const { postmortem: read } = await readReport(input, context);
    const { postmortem, language, status, day, metadata, metrics } = read;
    return {
      postmortem,
      language,
      status,
      day,
      metadata,
      metrics,
      sections: read.sections.map(({ id, title, level, line, endLine }) => ({ id, title, level, line, endLine })),
      timeline: read.timeline.map((entry) => ({
        line: entry.line,
        start: entry.start,
        end: entry.end,
        milestone: entry.milestone,
        text: entry.text,
      })),
      actionItems: read.actionItems.map(({ line, text, owner, due, ticket, done }) => ({
        line,
        text,
        owner,
        due,
        ticket,
        done,
      })),
    };
  },
});
