import {
  type Configuration,
  configurationSchema,
  type Localized,
  type RuleSetting,
  sectionSettingSchema,
} from '@postmortem/schemas';
import type { ZodMiniType } from 'zod/mini';
import { didYouMean, nearestName } from '../text/didYouMean.ts';
import { type ConfigurationSource, readSource } from './source.ts';

/** What the check of a configuration must know of a rule. */
export interface KnownRule {
  readonly id: string;
  /** The shape of its options, by name; a rule without it takes none. */
  readonly options?: { readonly schema: ZodMiniType; readonly docs: Readonly<Record<string, Localized>> };
}

/** Something in a configuration file that can't be used, at its place. The rest of the file applies. */
export interface ConfigurationProblem {
  readonly start: number;
  readonly end: number;
  readonly message: Localized;
  /** The known name that was meant by what stands there. */
  readonly meant?: string;
}

export interface ParsedConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
  /** UTF-16 offsets of the value at a path, or of the nearest value around it. */
  readonly placeOf: ConfigurationSource['placeOf'];
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
}

const KEYS = Object.keys(configurationSchema.def.shape);
/** The keys of a configuration that people write. */
export const CONFIGURATION_KEYS: readonly string[] = KEYS.filter((key) => key !== '$schema');
const SECTION_KEYS = Object.keys(sectionSettingSchema.def.shape);
const OVERRIDE_KEYS = KEYS.filter((key) => !['$schema', 'extends', 'sections', 'overrides'].includes(key));

const knownKeys = ([head]: readonly PropertyKey[]): readonly string[] =>
  head === 'sections' ? SECTION_KEYS : head === 'overrides' ? OVERRIDE_KEYS : KEYS;

/** How the shapes that the schema asks for are written. */
const FORMS: Readonly<Record<string, string>> = {
  array: '[a, b]',
  object: 'key: value',
  record: 'key: value',
  string: 'text',
};

/** Keys that take more than one shape. */
const EITHER: Readonly<Record<string, string>> = {
  extends: 'a path, or [a, b]',
  title: 'text, or { en: text, ja: text }',
  guidance: 'text, or { en: text, ja: text }',
};

function messageOf(issue: Issue): Localized {
  const name = issue.path.join('.') || 'configuration';
  if (issue.code === 'unrecognized_keys') {
    const keys = (issue.keys ?? []).join(', ');
    const known = knownKeys(issue.path);
    const meant = didYouMean(keys, known);
    const list = known.join(', ');
    return {
      en: `Unknown key “${keys}”.${meant.en || ` Known keys: ${list}.`}`,
      ja: `「${keys}」というキーはありません。${meant.ja || `使えるキーは ${list} です。`}`,
    };
  }
  if (issue.path.at(-2) === 'rules') {
    return {
      en: `${name}: write off, hint, info, warning or error, or a list of one of them and the rule's options.`,
      ja: `${name}: off、hint、info、warning、error のいずれか、または [重大度, { オプション }] の形で書いてください。`,
    };
  }
  const key = String(issue.path.at(-1) ?? '');
  const expected =
    issue.values?.map(String).join(', ') ?? FORMS[issue.expected ?? ''] ?? EITHER[key] ?? issue.expected ?? 'text';
  return {
    en: `${name}: this value can't be used here; expected ${expected}.`,
    ja: `${name}: この値は使えません。使えるのは ${expected} です。`,
  };
}

/** The known name that a fix may write. */
function meantBy(name: string, known: readonly string[]): Pick<ConfigurationProblem, 'meant'> {
  const meant = nearestName(name, known);
  return meant === null ? {} : { meant };
}

function optionProblems(
  { id, options }: KnownRule,
  setting: RuleSetting,
  path: readonly PropertyKey[],
  source: ConfigurationSource,
): ConfigurationProblem[] {
  if (!Array.isArray(setting)) return [];
  const known = Object.keys(options?.docs ?? {}).join(', ');
  const result = options?.schema.safeParse(setting[1]);
  const fits = result ? result.success : Object.keys(setting[1]).length === 0;
  if (fits) return [];
  const [issue] = (result?.error?.issues ?? []) as readonly Issue[];
  const [unknown] = issue?.keys ?? [];
  if (unknown !== undefined && known !== '') {
    const names = Object.keys(options?.docs ?? {});
    const meant = didYouMean(unknown, names);
    return [
      {
        ...source.keyPlaceOf([...path, 1, unknown]),
        ...meantBy(unknown, names),
        message: {
          en: `${id} has no option “${unknown}”.${meant.en || ` Options: ${known}.`}`,
          ja: `${id} に「${unknown}」というオプションはありません。${meant.ja || `使えるのは ${known} です。`}`,
        },
      },
    ];
  }
  return [
    {
      ...source.placeOf([...path, 1, ...(issue?.path ?? [])]),
      message: {
        en: known ? `${id}: this value can't be used. Options: ${known}.` : `${id} takes no options.`,
        ja: known
          ? `${id}: この値は使えません。使えるオプションは ${known} です。`
          : `${id} にオプションはありません。`,
      },
    },
  ];
}

function ruleProblems(
  rules: Readonly<Record<string, RuleSetting>>,
  path: readonly PropertyKey[],
  knownRules: readonly KnownRule[],
  source: ConfigurationSource,
): ConfigurationProblem[] {
  return Object.entries(rules).flatMap(([id, setting]) => {
    const rule = knownRules.find((known) => known.id === id);
    if (rule) return optionProblems(rule, setting, [...path, id], source);
    const ids = knownRules.map((known) => known.id);
    const meant = didYouMean(id, ids);
    const message = { en: `Unknown rule “${id}”.${meant.en}`, ja: `「${id}」という規則はありません。${meant.ja}` };
    return [{ ...source.keyPlaceOf([...path, id]), ...meantBy(id, ids), message }];
  });
}

/** An override that applies to no file: it stands in for one that can't be used, so that the others keep their places. */
const NO_OVERRIDE = { files: [] };

/** The value without what can't be used. */
function repaired(value: unknown, path: readonly PropertyKey[], keys: readonly string[]): unknown {
  const [head, index, key] = path;
  const { overrides } = (value ?? {}) as { overrides?: unknown };
  if (head === 'overrides' && typeof index === 'number' && Array.isArray(overrides) && keys.length === 0) {
    if (key === undefined || key === 'files') {
      return { ...(value as object), overrides: overrides.map((each, at) => (at === index ? NO_OVERRIDE : each)) };
    }
  }
  return without(value, path, keys) ?? {};
}

/** Keys without a value say nothing. */
const withoutEmpty = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null))
    : value;

/** The value without what is at the paths: what is left is checked again. */
function without(value: unknown, path: readonly PropertyKey[], keys: readonly string[]): unknown {
  const [head, ...rest] = path;
  if (Array.isArray(value) && head !== undefined) {
    return value.flatMap((inner, index) => {
      if (index !== head) return [inner];
      const left = rest.length > 0 || keys.length > 0 ? without(inner, rest, keys) : undefined;
      return left === undefined ? [] : [left];
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
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
  knownRules: readonly KnownRule[],
): Promise<ParsedConfiguration> {
  const source = await readSource(name, text.replace(/^\uFEFF/, ''));
  if (source.syntaxProblems.length > 0) {
    const problems = source.syntaxProblems.map(({ message, start, end }) => ({
      start,
      end,
      message: {
        en: `This file can't be read (${message.replace(/\.$/, '')}). Until it is fixed, the defaults apply.`,
        ja: `このファイルは読めません（${message.replace(/\.$/, '')}）。直るまでは既定値を使います。`,
      },
    }));
    return { configuration: {}, problems, placeOf: source.placeOf };
  }
  const problems: ConfigurationProblem[] = [];
  let value = withoutEmpty(source.value ?? {});
  // Every round takes out what the last one found; a file can't have more problems than values.
  for (;;) {
    const result = configurationSchema.safeParse(value);
    if (result.success) {
      const { rules = {}, overrides = [] } = result.data;
      problems.push(...ruleProblems(rules, ['rules'], knownRules, source));
      overrides.forEach((override, index) => {
        problems.push(...ruleProblems(override.rules ?? {}, ['overrides', index, 'rules'], knownRules, source));
      });
      return { configuration: result.data, problems, placeOf: source.placeOf };
    }
    const issues = result.error.issues as readonly Issue[];
    // Each unknown key is one problem, at the key.
    for (const issue of issues.flatMap((each) => each.keys?.map((key) => ({ ...each, keys: [key] })) ?? [each])) {
      const [key] = issue.keys ?? [];
      const place = key === undefined ? source.placeOf(issue.path) : source.keyPlaceOf([...issue.path, key]);
      const meant = key === undefined ? {} : meantBy(key, knownKeys(issue.path));
      problems.push({ ...place, ...meant, message: messageOf(issue) });
    }
    // From the last to the first, so that what is taken out of a list moves nothing that is still to go.
    const before = JSON.stringify(value);
    for (const { path, keys } of [...issues].reverse()) value = repaired(value, path, keys ?? []);
    // What nothing can be taken out of is given up, so that this ends whatever is written.
    if (JSON.stringify(value) === before) value = {};
  }
}
