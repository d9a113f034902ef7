import { TEMPLATES } from '@postmortem/schemas';
import * as z from 'zod/mini';
import { shippedTemplate } from '../templates/resolved.ts';
import { cut, locale, tool } from './tool.ts';

export const listTemplatesTool = tool({
  name: 'list_templates',
  title: { en: 'List templates', ja: 'テンプレートの一覧' },
  description: 'The forms of report that “new_report” writes, with the sections that each requires.',
  input: z.object({ locale }),
  output: z.object({
    templates: z.array(z.object({ id: z.string(), name: z.string(), required: z.array(z.string()) })),
    cut,
  }),
  async run(input, { display }) {
    const language = input.locale ?? display;
    const templates = TEMPLATES.map(({ id, name }) => ({
      id,
      name: name[language],
      required: (shippedTemplate(id)?.sections ?? []).filter(({ required }) => required).map((section) => section.id),
    }));
    return { templates };
  },
});
