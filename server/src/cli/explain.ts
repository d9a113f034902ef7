import { parseArgs } from 'node:util';
import { RULES, ruleOf } from '../rules/index.ts';
import { UsageError } from './errors.ts';
import type { Console } from './main.ts';

/** `postmortem explain RULE`: what a rule checks, why, how to rewrite, its source. */
export async function explainCommand(argv: readonly string[], console: Console): Promise<0> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { locale: { type: 'string' } },
    allowPositionals: true,
  });
  const known = RULES.map(({ id }) => id).join(', ');
  const [id] = positionals;
  if (!id) throw new UsageError(`Name a rule: postmortem explain RULE. Rules: ${known}.`);
  const rule = ruleOf(id);
  if (!rule) throw new UsageError(`No rule is called “${id}”. Rules: ${known}.`);
  const display = console.display(values.locale);
  const { summary, why, rewrite } = rule.docs[display];
  const example = rule.examples.find(({ language }) => language === display) ?? rule.examples[0];
  const indent = (text: string): string => text.replace(/^(?=.)/gm, '    ');
  const parts = [`${rule.id} (${rule.severity}): ${summary}`, why, rewrite];
  if (example) parts.push(`✗\n${indent(example.bad)}`, `✓\n${indent(example.good)}`);
  console.write(`${[...parts, ...rule.sources.map((source) => `— ${source}`)].join('\n\n')}\n`);
  return 0;
}
