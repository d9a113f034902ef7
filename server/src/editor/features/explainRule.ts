import type { Language } from '@postmortem/schemas';
import type { ExplainedRule, ExplainRuleParams } from '@postmortem/schemas/protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { byDefault, demandsOn } from '../../configuration/ruleSources.ts';
import { severityOf } from '../../configuration/settings.ts';
import { ruleNamed } from '../../rules/index.ts';
import type { WorkspaceConfigurations } from '../configurations.ts';

/** What reports of a severity or a status have instead. */
const besidesOf = (demands: ReturnType<typeof demandsOn>, display: Language): string =>
  demands
    .map(({ name, severity }) =>
      display === 'ja' ? `「${name}」の報告書では ${severity}。` : ` Reports that are ${name}: ${severity}.`,
    )
    .join('');

/** What sets the severity of a rule for a document: the line of a configuration, or the rule's own default. */
export async function explainRule(
  { uri, rule }: ExplainRuleParams,
  configurations: WorkspaceConfigurations,
  display: Language,
): Promise<ExplainedRule | null> {
  const known = ruleNamed(rule);
  if (!known) return null;
  const { settings } = await configurations.for(uri);
  const origin = settings.origins.get(rule);
  const besides = besidesOf(demandsOn(rule, settings.demands), display);
  if (!origin) return { text: `${rule}: ${byDefault(known)[display]}${besides}`, place: null };
  const { location, text } = origin.file;
  const { line, character } = TextDocument.create(location, 'yaml', 0, text).positionAt(origin.start);
  const severity = severityOf(settings.rules[rule]!);
  const name = location.slice(location.lastIndexOf('/') + 1);
  const said: Record<Language, string> = {
    en: `${rule}: ${severity}, set in ${name}, line ${line + 1}.`,
    ja: `${rule}: ${severity}（${name} の ${line + 1} 行目で指定）`,
  };
  return { text: said[display] + besides, place: { uri: location, line, character } };
}
