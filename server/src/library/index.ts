import { type Configuration, configurationSchema } from '@postmortem/schemas';
import type * as Api from '../../../package/index.d.ts';
import { version as packageVersion } from '../../../package.json';
import { type Settings, settingsFor } from '../configuration/settings.ts';
import { type Checked, check } from '../lint/check.ts';
import { printedFindings } from '../printed/findings.ts';
import { placesOf } from '../printed/places.ts';
import { printedPostmortem } from '../printed/postmortem.ts';
import { ruleNamed } from '../rules/index.ts';
import { shippedTemplate } from '../templates/resolved.ts';
import { isTimeZone } from '../time/places.ts';

/** What is wrong with the values of a configuration that has the right form; null where nothing is. */
function faultIn({ template, timeZone, rules = {} }: Configuration): string | null {
  if (template !== undefined && !shippedTemplate(template)) return `template: there is no “${template}”.`;
  if (timeZone !== undefined && !isTimeZone(timeZone)) return `timeZone: “${timeZone}” is no IANA name.`;
  const unknown = Object.keys(rules).find((id) => !ruleNamed(id));
  return unknown === undefined ? null : `rules: there is no “${unknown}”.`;
}

/** What the schema says, in words: its own are not loaded, which a configuration file's problems don't need either. */
const wordsOf = (issue: { readonly code?: string; readonly keys?: readonly string[] } | undefined): string =>
  issue?.keys ? `there is no key “${issue.keys.join('”, “')}”` : 'this value can’t be used here';

function settingsOf(configuration: Api.Configuration, path: string): Settings {
  const { data, error } = configurationSchema.safeParse(configuration);
  const issue = error?.issues[0];
  if (!data) throw new TypeError(`${['configuration', ...(issue?.path ?? [])].join('.')}: ${wordsOf(issue)}.`);
  const fault = faultIn(data);
  if (fault !== null) throw new TypeError(`configuration.${fault}`);
  const nowhere = { start: 0, end: 0 };
  const file = { configuration: data, location: '/', text: '', problems: [], placeOf: () => nowhere };
  return settingsFor({ files: [file], learned: new Map(), baselines: new Map(), dependencies: [] }, `/${path}`);
}

/** A text, checked, with what is to be told of that besides findings. */
function checked(
  text: string,
  { path = 'postmortem.md', configuration = {}, all = false, locale = 'en' }: Api.Options,
): { result: Checked; notices: string[] } {
  if (typeof text !== 'string') throw new TypeError('text: a string is needed.');
  const notices: string[] = [];
  const onRuleError = (rule: string, error: unknown): void => void notices.push(`${rule}: ${String(error)}`);
  const result = check({ text, path, settings: settingsOf(configuration, path), force: all }, onRuleError);
  if (result.notice) notices.push(result.notice[locale]);
  const at = placesOf(text);
  return {
    result,
    notices: [...notices, ...result.skipped.map(({ start, why }) => `${at(start).line}: ${why[locale]}`)],
  };
}

export const lint: typeof Api.lint = (text, options = {}) => {
  const { result, notices } = checked(text, options);
  const findings = printedFindings(result.findings, placesOf(text), options.locale ?? 'en', () => null);
  return { postmortem: result.recognised, findings: findings.map(({ url, ...finding }) => finding), notices };
};

export const inspect: typeof Api.inspect = (text, options = {}) => {
  const { postmortem, recognised } = checked(text, options).result;
  const { path, ...printed } = printedPostmortem('', postmortem, recognised, placesOf(text));
  return printed;
};

export const version: typeof Api.version = packageVersion;
