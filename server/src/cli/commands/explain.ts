import { resolve } from 'node:path';
import { LANGUAGES, type Language } from '@postmortem/schemas';
import { byDefault, type RuleSource, sourcesOf } from '../../configuration/ruleSources.ts';
import { type Cue, idsOf } from '../../language/cue.ts';
import { placesOf } from '../../printed/places.ts';
import { RULES, ruleNamed } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { didYouMean } from '../../text/didYouMean.ts';
import { CONFIG_OPTION, command } from '../command.ts';
import { chosenConfiguration, FileConfigurations } from '../configurations.ts';
import { UsageError } from '../errors.ts';
import { visible } from '../visible.ts';

const ALLOW = { en: 'To leave it alone, in .postmortem.yaml:', ja: '指摘しない場合（.postmortem.yaml）:' } as const;
const HEADING = { en: 'Set here:', ja: '設定箇所:' } as const;

function sourceLine({ file, start, severity, only }: RuleSource): string {
  const { line, column } = placesOf(file.text)(start);
  return `  ${severity}  ${file.location}:${line}:${column}${only ? `  (${only.join(', ')})` : ''}`;
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

const NAME_ONE = new UsageError({
  en: 'Name a rule: postmortem explain RULE|PHRASE. postmortem lint --rules lists them.',
  ja: '規則を指定してください: postmortem explain RULE|PHRASE（一覧は postmortem lint --rules）',
});

function unknownName(id: string): UsageError {
  const meant = didYouMean(id, everyName());
  return new UsageError({
    en: `Unknown rule or phrase “${id}”.${meant.en || ' postmortem lint --rules lists the rules.'}`,
    ja: `「${id}」という規則や表現はありません。${meant.ja || '一覧は postmortem lint --rules で表示します。'}`,
  });
}

/** `postmortem explain RULE|PHRASE`: what a rule or a phrase checks, why, how to rewrite, its source, and what set its severity. */
export const explainCommand = command({
  name: 'explain',
  operands: 'RULE|PHRASE',
  offers: RULES.map(({ id }) => id),
  summary: {
    en: 'says what a rule or a phrase checks, why, how to rewrite, and what sets it',
    ja: '規則や表現の内容、理由、書き換え方、設定箇所を説明します',
  },
  options: { config: CONFIG_OPTION },
  examples: [
    {
      line: 'postmortem explain wording/speculation',
      says: { en: 'a rule, and which file and line set it', ja: '規則と、それを設定したファイルと行' },
    },
    {
      line: 'postmortem explain slip/forget',
      says: {
        en: 'the phrase that a finding names, and how to leave it alone',
        ja: '指摘にある表現と、指摘しない方法',
      },
    },
  ],
  async run({ values, operands, display }, console) {
    const [id] = operands;
    if (!id) throw NAME_ONE;
    const phrases = phrasesCalled(id);
    const rule = ruleNamed(id) ?? phrases[0]?.rule;
    if (!rule) throw unknownName(id);
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
  },
});
