import type { Localized, Severity, StatusDemand } from '@postmortem/schemas';
import { type Demands, rulesOf } from './demands.ts';
import type { ConfigurationFile, LoadedConfiguration } from './load.ts';
import { severityOf } from './settings.ts';

/** A place where a configuration sets a rule. */
export interface RuleSource {
  readonly file: ConfigurationFile;
  /** UTF-16 offset in the file. */
  readonly start: number;
  readonly severity: Severity | 'off';
  /** The globs of the override that it is in, or the severity or the status of a report; null for all. */
  readonly only: readonly string[] | null;
}

/** Every place where a rule is set, in the order in which they apply: the last that fits a document wins. */
export function sourcesOf(rule: string, loaded: LoadedConfiguration | null): RuleSource[] {
  return (loaded?.files ?? []).flatMap((file) => {
    const { rules = {}, overrides = [], severities = {}, statuses = {} } = file.configuration;
    const demands = (key: string, all: Readonly<Record<string, StatusDemand | undefined>>) =>
      Object.entries(all).map(([name, demand]) => ({
        setting: rulesOf(demand ?? {})[rule],
        path: [key, name],
        only: [name],
      }));
    const places = [
      { setting: rules[rule], path: ['rules', rule] as PropertyKey[], only: null },
      ...overrides.map(({ rules: own = {}, files }, index) => ({
        setting: own[rule],
        path: ['overrides', index, 'rules', rule],
        only: files,
      })),
      ...demands('severities', severities),
      ...demands('statuses', statuses),
    ];
    return places.flatMap(({ setting, path, only }) =>
      setting === undefined ? [] : [{ file, start: file.placeOf(path).start, severity: severityOf(setting), only }],
    );
  });
}

/** Who sets a rule besides the configuration's rules, in the order in which they apply: “SEV-1”, “final”. */
export function demandsOn(
  rule: string,
  { severities, statuses }: Demands,
): { name: string; severity: Severity | 'off' }[] {
  const all = [...severities.map(({ name, demand }) => [name, demand] as const), ...Object.entries(statuses)];
  return all.flatMap(([name, demand]) => {
    const setting = rulesOf(demand ?? {})[rule];
    return setting === undefined ? [] : [{ name, severity: severityOf(setting) }];
  });
}

/** What holds where no configuration sets a rule. */
export const byDefault = ({ severity }: { readonly severity: Severity | 'off' }): Localized => ({
  en: `${severity}: the default; no configuration sets it.`,
  ja: `${severity}（既定値。設定ファイルでは指定されていません）`,
});
