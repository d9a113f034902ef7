import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '@postmortem/schemas';
import { byDefault, type RuleSource, sourcesOf } from '../../configuration/ruleSources.ts';
import { type Cue, idsOf } from '../../language/cue.ts';
import { RULES, ruleOf } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { didYouMean } from '../../text/didYouMean.ts';
import { chosenConfiguration, FileConfigurations } from '../configurations.ts';
import type { Console } from '../console.ts';
import { UsageError } from '../errors.ts';
import { placesOf } from '../places.ts';
import { visible } from '../visible.ts';

const ALLOW = { en: 'To leave it alone, in .postmortem.yaml:', ja: '指摘しない場合（.postmortem.yaml）:' } as const;
const HEADING = { en: 'Set here:', ja: '設定箇所:' } as const;

function sourceLine({ file, start, severity, files }: RuleSource): string {
  const { line, column } = placesOf(file.text)(start);
  return `  ${severity}  ${file.location}:${line}:${column}${files ? `  (${files.join(', ')})` : ''}`;
}

/** Which file and line set the rule, the last that fits a document winning. */
async function settingText(rule: Rule, configurations: FileConfigurations, display: Language): Promise<string> {
  const sources = sourcesOf(rule.id, await configurations.loadedFor(resolve('postmortem.md')));
  const lines = sources.length > 0 ? sources.map(sourceLine) : [`  ${byDefault(rule)[display]}`];
  return [HEADING[display], ...lines].join('\n');
}

/** The phrases that a name stands for, which may be that of a frame. */
const phrasesCalled = (name: string): { readonly rule: Rule; readonly cue: Cue }[] =>
  RULES.flatMap((rule) =>
    LANGUAGES.flatMap((language) => rule.cues?.[language] ?? [])
      .filter((cue) => idsOf(cue).includes(name))
      .map((cue) => ({ rule, cue })),
  );

const everyName = (): string[] =>
  RULES.flatMap(({ id, cues }) => [id, ...LANGUAGES.flatMap((language) => cues?.[language] ?? []).flatMap(idsOf)]);

/** What a phrase looks like, and how to have it left alone. */
function phraseText(phrases: ReturnType<typeof phrasesCalled>, name: string, display: Language): string {
  const rules = [...new Set(phrases.map(({ rule }) => rule))];
  const lines = phrases.map(({ rule, cue }) => `${rule.id}  ${cue.id}  (${cue.kind}): ${cue.written}`);
  const settings = rules.map(({ id, severity }) => `  ${id}: [${severity}, { allow: ['${name}'] }]`);
  return [lines.join('\n'), [ALLOW[display], 'rules:', ...settings].join('\n')].join('\n\n');
}

/** `postmortem explain RULE|PHRASE`: what a rule or a phrase checks, why, how to rewrite, its source, and what set its severity. */
export async function explainCommand(argv: readonly string[], console: Console): Promise<0> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { config: { type: 'string' }, locale: { type: 'string' } },
    allowPositionals: true,
  });
  const rules = `Rules: ${RULES.map((each) => each.id).join(', ')}.`;
  const [id] = positionals;
  if (!id) throw new UsageError(`Name a rule: postmortem explain RULE|PHRASE. ${rules}`);
  const phrases = phrasesCalled(id);
  const rule = ruleOf(id) ?? phrases[0]?.rule;
  if (!rule) throw new UsageError(`Unknown rule or phrase “${id}”.${didYouMean(id, everyName()).en || ` ${rules}`}`);
  const display = console.display(values.locale);
  const { summary, why, rewrite } = rule.docs[display];
  const example = rule.examples.find(({ language }) => language === display) ?? rule.examples[0];
  const indent = (text: string): string => text.replace(/^(?=.)/gm, '    ');
  const parts = [`${rule.id} (${rule.severity}): ${summary}`, why, rewrite];
  if (phrases.length > 0) parts.unshift(phraseText(phrases, id, display));
  if (example) parts.push(`✗\n${indent(example.bad)}`, `✓\n${indent(example.good)}`);
  const configurations = new FileConfigurations(await chosenConfiguration(values.config), display, console.error);
  parts.push(await settingText(rule, configurations, display));
  console.write(visible(`${[...parts, ...rule.sources.map((source) => `— ${source}`)].join('\n\n')}\n`));
  return 0;
}
