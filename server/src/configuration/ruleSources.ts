import type { Localized, Severity } from '@postmortem/schemas';
import type { ConfigurationFile, LoadedConfiguration } from './load.ts';
import { severityOf } from './settings.ts';

/** A place where a configuration sets a rule. */
export interface RuleSource {
  readonly file: ConfigurationFile;
  /** UTF-16 offset in the file. */
  readonly start: number;
  readonly severity: Severity | 'off';
  /** The globs of the override that it is in; null for all files. */
  readonly files: readonly string[] | null;
}

/** Every place where a rule is set, in the order in which they apply: the last that fits a document wins. */
export function sourcesOf(rule: string, loaded: LoadedConfiguration | null): RuleSource[] {
  return (loaded?.files ?? []).flatMap((file) => {
    const { rules = {}, overrides = [] } = file.configuration;
    const places = [
      { setting: rules[rule], path: ['rules', rule] as PropertyKey[], files: null },
      ...overrides.map(({ rules: own = {}, files }, index) => ({
        setting: own[rule],
        path: ['overrides', index, 'rules', rule],
        files,
      })),
    ];
    return places.flatMap(({ setting, path, files }) =>
      setting === undefined ? [] : [{ file, start: file.placeOf(path).start, severity: severityOf(setting), files }],
    );
  });
}

/** What holds where no configuration sets a rule. */
export const byDefault = ({ severity }: { readonly severity: Severity | 'off' }): Localized => ({
  en: `${severity}: the default; no configuration sets it.`,
  ja: `${severity}（既定値。設定ファイルでは指定されていません）`,
});
