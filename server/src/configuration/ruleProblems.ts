import type { Localized, RuleSetting } from '@postmortem/schemas';
import type { ZodMiniType } from 'zod/mini';
import { didYouMean } from '../text/didYouMean.ts';
import type { ConfigurationProblem, Problems } from './problems.ts';
import { type Issue, meantBy } from './schemaProblems.ts';
import type { ConfigurationSource } from './source.ts';

/** What the check of a configuration must know of a rule. */
export interface KnownRule {
  readonly id: string;
  /** The shape of its options, by name; a rule without it takes none. */
  readonly options?: { readonly schema: ZodMiniType; readonly docs: Readonly<Record<string, Localized>> };
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

/** Tells which rules are unknown, and which options can't be used. */
export function addRuleProblems(
  problems: Problems,
  rules: Readonly<Record<string, RuleSetting>>,
  path: readonly PropertyKey[],
  known: ReadonlyMap<string, KnownRule>,
  source: ConfigurationSource,
): void {
  for (const [id, setting] of Object.entries(rules)) {
    const rule = known.get(id);
    if (rule) for (const problem of optionProblems(rule, setting, [...path, id], source)) problems.add(() => problem);
    else
      problems.add(() => {
        const ids = [...known.keys()];
        const meant = didYouMean(id, ids);
        const message = { en: `Unknown rule “${id}”.${meant.en}`, ja: `「${id}」という規則はありません。${meant.ja}` };
        return { ...source.keyPlaceOf([...path, id]), ...meantBy(id, ids), message };
      });
  }
}
