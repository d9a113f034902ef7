import * as z from 'zod/mini';
import { RULES, ruleNamed } from '../rules/index.ts';
import { didYouMean } from '../text/didYouMean.ts';
import { cut, locale, Refusal, tool } from './tool.ts';

function unknownRule(id: string): Refusal {
  const ids = RULES.map((rule) => rule.id);
  const meant = didYouMean(id, ids);
  return new Refusal({
    en: `Unknown rule “${id}”.${meant.en} Rules: ${ids.join(', ')}.`,
    ja: `「${id}」という規則はありません。${meant.ja}規則: ${ids.join('、')}。`,
  });
}

export const explainTool = tool({
  name: 'explain',
  title: { en: 'Explain a rule', ja: '規則を説明' },
  description: 'What a rule checks, why it matters, how to rewrite, and an example of each.',
  input: z.object({ rule: z.string().check(z.describe('such as wording/speculation')), locale }),
  output: z.object({
    rule: z.string(),
    severity: z.string(),
    summary: z.string(),
    why: z.string(),
    rewrite: z.string(),
    bad: z.nullable(z.string()),
    good: z.nullable(z.string()),
    cut,
  }),
  async run(input, { display }) {
    const rule = ruleNamed(input.rule);
    if (!rule) throw unknownRule(input.rule);
    const language = input.locale ?? display;
    const example = rule.examples.find((each) => each.language === language) ?? rule.examples[0];
    const { summary, why, rewrite } = rule.docs[language];
    const { bad = null, good = null } = example ?? {};
    return { rule: rule.id, severity: rule.severity, summary, why, rewrite, bad, good };
  },
});
