import { type Configuration, configurationSchema } from '@postmortem/schemas';
import { addDemandProblems } from './demandProblems.ts';
import { usableGlobs } from './globProblems.ts';
import { longMapsIn, MOST_KEYS } from './mostKeys.ts';
import { nextTurn } from './nextTurn.ts';
import { type ConfigurationProblem, Problems } from './problems.ts';
import { readSource } from './readSource.ts';
import { addRuleProblems, type KnownRule } from './ruleProblems.ts';
import { addSchemaProblems, type Issue } from './schemaProblems.ts';
import type { ConfigurationSource } from './source.ts';
import { withoutFaults } from './withoutFaults.ts';

export interface ParsedConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
  /** UTF-16 offsets of the value at a path, or of the nearest value around it. */
  readonly placeOf: ConfigurationSource['placeOf'];
}

/** Keys without a value say nothing. */
const withoutEmpty = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null))
    : value;

/** What does not fit the schema after so many attempts at taking out what can't be used is given up. */
const MOST_ATTEMPTS = 10;

/** What of a value fits the schema. Every attempt takes out what the last one found. */
function fitted(written: unknown, problems: Problems, source: ConfigurationSource): Configuration {
  const long = longMapsIn(written).map((path) => ({ code: 'too_big', path, maximum: MOST_KEYS, keep: MOST_KEYS }));
  addSchemaProblems(problems, long, source);
  let value = withoutEmpty(withoutFaults(written ?? {}, long));
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const result = configurationSchema.safeParse(value);
    if (result.success) return result.data;
    const issues = result.error.issues as readonly Issue[];
    addSchemaProblems(problems, issues, source);
    value = withoutFaults(
      value,
      issues.map(({ code, path, keys, maximum }) => ({ path, keys, keep: code === 'too_big' ? maximum : undefined })),
    );
  }
  return {};
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
  const source = await readSource(name, text);
  await nextTurn();
  const problems = new Problems();
  const { broken } = source;
  if (broken) {
    const reason = broken.message.replace(/\.$/, '');
    problems.add(() => ({
      start: broken.start,
      end: broken.end,
      message: {
        en: `From here on this file can't be read (${reason}). Until it is fixed, only what stands above applies.`,
        ja: `ここから先は読めません（${reason}）。直るまでは、上に書かれた設定だけを使います。`,
      },
    }));
  }
  for (const flaw of source.flaws) problems.add(() => flaw);
  const { files, ...rest } = fitted(source.value, problems, source);
  const known = new Map(knownRules.map((rule) => [rule.id, rule]));
  addRuleProblems(problems, rest.rules ?? {}, ['rules'], known, source);
  const overrides = rest.overrides?.map((override, index) => {
    const path = ['overrides', index];
    addRuleProblems(problems, override.rules ?? {}, [...path, 'rules'], known, source);
    return { ...override, files: [...(usableGlobs(override.files, [...path, 'files'], problems, source) ?? [])] };
  });
  addDemandProblems(problems, rest, known, source);
  const globs = files && usableGlobs(files, ['files'], problems, source);
  const configuration = { ...rest, ...(globs ? { files: [...globs] } : {}), ...(overrides ? { overrides } : {}) };
  return { configuration, problems: problems.all(), placeOf: source.placeOf };
}
