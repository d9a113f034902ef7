import type { RuleSetting, SeverityDemand, StatusDemand } from '@postmortem/schemas';
import type { Status } from '../language/statuses.ts';
import type { ResolvedTemplate } from '../templates/resolved.ts';
import { memoizeByObject } from '../text/memoize.ts';

/** What a severity asks for, with its template as it applies. */
export interface ResolvedSeverity {
  readonly name: string;
  readonly demand: SeverityDemand;
  /** Null where the severity chooses none. */
  readonly template: ResolvedTemplate | null;
}

/** What reports are asked for besides, by what they say of themselves. */
export interface Demands {
  readonly severities: readonly ResolvedSeverity[];
  readonly statuses: Readonly<Partial<Record<Status, StatusDemand>>>;
}

/** What applies to one report. */
export interface Demanded {
  readonly template: ResolvedTemplate;
  /** The ids of sections that it must have besides. */
  readonly sections: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Days from the incident within which it has to be final; null where nothing asks for it. */
  readonly dueDays: number | null;
}

/** A part that is required is missed as loudly as an owner is, one that is optional not at all. */
const SETTINGS = { required: 'warning', optional: 'off' } as const;

/** The rules that a severity or a status sets, those that it names over those of its actions. */
export function rulesOf({ actions = {}, rules = {} }: StatusDemand): Record<string, RuleSetting> {
  const parts = Object.entries(actions).flatMap(([part, wanted]) =>
    wanted ? [[`action/${part}`, SETTINGS[wanted]] as const] : [],
  );
  return { ...Object.fromEntries(parts), ...rules };
}

const DAYS = { d: 1, w: 7 } as const;

/** Days of `7d` or `2w`. */
const daysOf = (due: string): number => Number(due.slice(0, -1)) * DAYS[due.slice(-1) as keyof typeof DAYS];

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What stands beside a severity: 「SEV-1（重大）」, “SEV-2, was SEV-1”. */
const BESIDE = /[,;:()[\]/、。（）→]| [-–—] /;

/**
 * The severity that a report states: “SEV1” and “sev-1 (critical)” are SEV-1, “SEV-10” is not. Of several the first counts.
 * @param severities of the configuration, by their names
 */
export function severityStated(
  stated: string | null,
  severities: readonly ResolvedSeverity[],
): ResolvedSeverity | null {
  for (const part of (stated ?? '').split(BESIDE)) {
    const found = severities.find(({ name }) => bare(name) !== '' && bare(name) === bare(part));
    if (found) return found;
  }
  return null;
}

/** Kept for as long as the settings are, so that the same report is held to the same objects at every key. */
const known = memoizeByObject((_: Demands) => new Map<string, Demanded>());

/**
 * What a report is held to: the configuration's rules and template, with what its severity asks for, and its status over that.
 * @param stated the severity as the report states it
 */
export function demandedOf(
  { demands, template, rules }: { readonly demands: Demands } & Pick<Demanded, 'template' | 'rules'>,
  stated: string | null,
  status: Status | null,
): Demanded {
  const severity = severityStated(stated, demands.severities);
  const byStatus = status === null ? undefined : demands.statuses[status];
  if (!severity && !byStatus) return { template, sections: [], rules, dueDays: null };
  const key = JSON.stringify([severity?.name, status]);
  const before = known(demands).get(key);
  if (before) return before;
  const ofSeverity: SeverityDemand = severity?.demand ?? {};
  const demanded: Demanded = {
    template: severity?.template ?? template,
    sections: [...new Set([...(ofSeverity.sections ?? []), ...(byStatus?.sections ?? [])])],
    rules: { ...rules, ...rulesOf(ofSeverity), ...rulesOf(byStatus ?? {}) },
    dueDays: ofSeverity.due === undefined ? null : daysOf(ofSeverity.due),
  };
  known(demands).set(key, demanded);
  return demanded;
}
