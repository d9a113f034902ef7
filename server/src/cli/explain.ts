import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '@postmortem/schemas';
import { byDefault, type RuleSource, sourcesOf } from '../explain.ts';
import { RULES, ruleOf } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { Configurations } from './configurations.ts';
import { UsageError } from './errors.ts';
import type { Console } from './main.ts';
import { placesOf } from './places.ts';

const HEADING = { en: 'Set here:', ja: '設定箇所:' } as const;

function sourceLine({ file, start, severity, files }: RuleSource): string {
  const { line, column } = placesOf(file.text)(start);
  return `  ${severity}  ${file.location}:${line}:${column}${files ? `  (${files.join(', ')})` : ''}`;
}

/** Which file and line set the rule, the last that fits a document winning. */
async function settingText(rule: Rule, configurations: Configurations, display: Language): Promise<string> {
  const sources = sourcesOf(rule.id, await configurations.loadedFor(resolve('postmortem.md')));
  const lines = sources.length > 0 ? sources.map(sourceLine) : [`  ${byDefault(rule)[display]}`];
  return [HEADING[display], ...lines].join('\n');
}

/** `postmortem explain RULE`: what a rule checks, why, how to rewrite, its source, and what set its severity. */
export async function explainCommand(argv: readonly string[], console: Console): Promise<0> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { config: { type: 'string' }, locale: { type: 'string' } },
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
  const configurations = new Configurations(values.config ?? null, display, console.error);
  parts.push(await settingText(rule, configurations, display));
  console.write(`${[...parts, ...rule.sources.map((source) => `— ${source}`)].join('\n\n')}\n`);
  return 0;
}
