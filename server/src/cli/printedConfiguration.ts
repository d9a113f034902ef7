import type { Language } from '@postmortem/schemas';
import { severityOf } from '../configuration/settings.ts';
import { RULES } from '../rules/index.ts';
import { displayWidth } from '../text/displayWidth.ts';
import { type ChosenConfiguration, FileConfigurations } from './configurations.ts';
import type { Console } from './console.ts';
import { jsonText } from './jsonText.ts';

/** The rules, a line each, or as JSON. */
export function printedRules(asJson: boolean, display: Language): string {
  const rules = RULES.map(({ id, severity, docs }) => ({ rule: id, severity, summary: docs[display].summary }));
  if (asJson) return `${jsonText({ rules })}\n`;
  const width = Math.max(...rules.map(({ rule }) => displayWidth(rule)));
  return rules
    .map(({ rule, severity, summary }) => `${rule.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`)
    .join('');
}

/** What applies to a file, every rule with its severity, as JSON. */
export async function printedSettings(
  path: string,
  config: ChosenConfiguration | null,
  display: Language,
  console: Console,
): Promise<string> {
  const { settings, path: known } = await new FileConfigurations(config, display, console.error).for(path);
  const { template, language, timeZone, ticketUrl, listed, people, rules, demands } = settings;
  const entries = RULES.map(({ id, severity }) => {
    const setting = rules[id];
    return [id, setting === undefined ? severity : Array.isArray(setting) ? setting : severityOf(setting)] as const;
  });
  const printed = {
    path: known,
    listed,
    template: template.chosen ? template.id : null,
    language,
    timeZone,
    ticketUrl,
    people,
    severities: Object.fromEntries(demands.severities.map(({ name, demand }) => [name, demand])),
    statuses: demands.statuses,
  };
  return `${jsonText({ ...printed, rules: Object.fromEntries(entries) })}\n`;
}
