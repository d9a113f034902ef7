import { type Configuration, configurationSchema, type Localized } from '@postmortem/schemas';
import { readSource } from './source.ts';

/** Something in a configuration file that can't be used, at its place. The rest of the file applies. */
export interface ConfigurationProblem {
  readonly start: number;
  readonly end: number;
  readonly message: Localized;
}

export interface ParsedConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
}

const KEYS = Object.keys(configurationSchema.def.shape);

function messageOf(issue: Issue): Localized {
  const name = issue.path.join('.') || 'configuration';
  if (issue.code === 'unrecognized_keys') {
    const keys = (issue.keys ?? []).join(', ');
    return {
      en: `Unknown key: ${keys}. Known keys: ${KEYS.join(', ')}.`,
      ja: `不明なキーです: ${keys}。使えるキー: ${KEYS.join(', ')}。`,
    };
  }
  if (issue.path[0] === 'rules' && issue.path.length > 1) {
    return {
      en: `${name}: write off, hint, info, warning or error, or a list of one of them and the rule's options.`,
      ja: `${name}: off、hint、info、warning、error のいずれか、またはその値とオプションの組を書いてください。`,
    };
  }
  const expected = issue.values?.map(String).join(', ') ?? issue.expected ?? '';
  return {
    en: `${name}: this value can't be used here; expected ${expected}.`,
    ja: `${name}: この値は使えません。使える値: ${expected}。`,
  };
}

/** The value without what is at the paths: what is left is checked again. */
function without(value: unknown, path: readonly PropertyKey[], keys: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [head, ...rest] = path;
  if (head === undefined) return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (key !== String(head)) return [[key, inner]];
    const left = rest.length > 0 || keys.length > 0 ? without(inner, rest, keys) : undefined;
    return left === undefined ? [] : [[key, left]];
  });
  return Object.fromEntries(entries);
}

/**
 * Reads a configuration file. Never throws: what can't be used becomes a problem and is left out.
 * @param name of the file; its ending says whether it is YAML or JSON
 * @param knownRules ids that `rules` may name
 */
export async function parseConfiguration(
  name: string,
  text: string,
  knownRules: readonly string[],
): Promise<ParsedConfiguration> {
  const source = await readSource(name, text);
  if (source.syntaxProblems.length > 0) {
    const problems = source.syntaxProblems.map(({ message, start, end }) => ({
      start,
      end,
      message: {
        en: `This file can't be read: ${message} Until it is mended, the defaults apply.`,
        ja: `このファイルは読めません: ${message} 直るまでは既定値を使います。`,
      },
    }));
    return { configuration: {}, problems };
  }
  const problems: ConfigurationProblem[] = [];
  let value = source.value ?? {};
  // Every round takes out what the last one found; a file can't have more problems than values.
  for (;;) {
    const result = configurationSchema.safeParse(value);
    if (result.success) {
      for (const rule of Object.keys(result.data.rules ?? {})) {
        if (knownRules.includes(rule)) continue;
        problems.push({
          ...source.placeOf(['rules', rule]),
          message: { en: `No rule is called “${rule}”.`, ja: `「${rule}」という規則はありません。` },
        });
      }
      return { configuration: result.data, problems };
    }
    for (const issue of result.error.issues as readonly Issue[]) {
      const at = issue.keys?.length ? [...issue.path, issue.keys[0]!] : issue.path;
      problems.push({ ...source.placeOf(at), message: messageOf(issue) });
      value = without(value, issue.path, issue.keys ?? []) ?? {};
    }
  }
}
