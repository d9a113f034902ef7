import type { Language, Localized, RuleSetting, SectionId, Severity } from '@postmortem/schemas';
import { severityOf } from '../configuration/settings.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { partAt } from '../postmortem/sections.ts';
import { RULES, type RuleId } from '../rules/index.ts';
import type { OptionValues } from '../rules/options.ts';
import type { Detection, Rule, Unit, Values } from '../rules/rule.ts';
import type { Fix } from '../text/edit.ts';
import { besideConflict } from './conflicts.ts';
import type { FindingCache } from './findingCache.ts';
import { suppressionsIn } from './suppression.ts';

/** Something that a reviewer would say, at its place. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** UTF-16 offsets in the text, `start` before `end` wherever there is text. */
  readonly start: number;
  readonly end: number;
  readonly section: SectionId | null;
  /** The id of the phrase that was found, where the rule looks for phrases. */
  readonly phrase: string | null;
  /** What an editor waits for that the writer leaves. */
  readonly unit: Unit;
  /** How many things it tells of at once: the actions of a list of which none has an owner. */
  readonly count: number;
  readonly message: (display: Language) => string;
  /** Names it in a list, where an editor shows the rule's findings at one place as one. */
  readonly item: Localized | null;
  readonly fixes: () => readonly Fix[];
}

/** A finding that a comment silences. */
export interface Waived {
  readonly finding: Finding;
  /** Why, in the writer's words; null where the comment gives no reason. */
  readonly reason: () => string | null;
}

/** What decides about a lint besides the text. */
export interface LintOptions {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly people: readonly string[];
  /** Told when a rule throws: that rule is left out for this document, the rest goes on. */
  readonly onRuleError: (rule: string, error: unknown) => void;
}

export const NO_OPTIONS: LintOptions = { rules: {}, people: [], onRuleError: () => {} };

/** A message with its placeholders filled in, in the language of the display. */
export function fill(template: string, values: Values, display: Language): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'string' ? value : value[display];
  });
}

/** The options of a setting, as far as they fit; the configuration's own check has told what doesn't. */
function optionsOf(rule: Rule, setting: RuleSetting | undefined): OptionValues {
  const result = Array.isArray(setting) ? rule.options?.schema.safeParse(setting[1]) : undefined;
  return result?.success ? result.data : {};
}

function findingSeverity(rule: Rule, detection: Detection, setting: RuleSetting | undefined): Severity | null {
  const chosen = setting === undefined ? null : severityOf(setting);
  if (chosen) return chosen === 'off' ? null : chosen;
  return detection.severity ?? (rule.severity === 'off' ? null : rule.severity);
}

/** Could it say something? Of the rules that are off by themselves, only those that look at the whole report speak unasked. */
const speaks = (rule: Rule, setting: RuleSetting | undefined): boolean =>
  setting === undefined ? rule.severity !== 'off' || !rule.passageByPassage : severityOf(setting) !== 'off';

function findingOf(rule: Rule<RuleId>, detection: Detection, severity: Severity, postmortem: Postmortem): Finding {
  const { start, end, section, phrase = null, item = null, message, values = {}, fixes } = detection;
  const { unit = rule.unit, count = 1 } = detection;
  return {
    rule: rule.id,
    severity,
    start,
    end,
    section: section === undefined ? (partAt(postmortem.sections, start)?.id ?? null) : section,
    phrase,
    unit,
    count,
    message: (display) => fill(rule.messages[message]![display], values, display),
    item,
    fixes: fixes ?? (() => []),
  };
}

/** By code unit: the order of a locale, which an engine loads for 30 ms, would tell nothing of ids. */
const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byPlace = (a: Finding, b: Finding): number => a.start - b.start || a.end - b.end || inOrder(a.rule, b.rule);

/** What is found, and what would be if no comment silenced it, each in the order of the text. */
export interface Linted {
  readonly findings: readonly Finding[];
  readonly waived: readonly Waived[];
}

/**
 * Runs the rules over a postmortem, one after the other.
 * @param memory of the document's findings, where it is checked again and again; null where it is checked once
 */
export function lintWithWaived(
  postmortem: Postmortem,
  options: LintOptions,
  rules: readonly Rule<RuleId>[] = RULES,
  memory: FindingCache | null = null,
): Linted {
  const { silence, reasonFor, unused } = suppressionsIn(postmortem);
  const isBesideConflict = besideConflict(postmortem);
  const { people } = options;
  const settingOf = (rule: Rule): RuleSetting | undefined =>
    options.rules[rule.id] ?? postmortem.template.rules[rule.id];
  const run = (rule: Rule, passages = postmortem.passages): readonly Detection[] => {
    try {
      const context = { passages, people, options: optionsOf(rule, settingOf(rule)), unusedComments: unused };
      return [...rule.detect(postmortem, context)];
    } catch (error) {
      options.onRuleError(rule.id, error);
      return [];
    }
  };
  const speaking = rules.filter((rule) => speaks(rule, settingOf(rule)));
  const remembering = speaking.filter(({ passageByPassage }) => passageByPassage);
  const remembered = memory?.detect(postmortem, remembering, options, run);
  const waived: Waived[] = [];
  const findings = speaking.flatMap((rule) =>
    (remembered?.get(rule.id) ?? run(rule)).flatMap((detection): Finding[] => {
      const severity = findingSeverity(rule, detection, settingOf(rule));
      if (!severity || (rule.compares && isBesideConflict(detection.start))) return [];
      const finding = findingOf(rule, detection, severity, postmortem);
      if (!silence(rule.id, detection.start)) return [finding];
      waived.push({ finding, reason: () => reasonFor(rule.id, detection.start) });
      return [];
    }),
  );
  return {
    findings: findings.sort(byPlace),
    waived: waived.sort((one, other) => byPlace(one.finding, other.finding)),
  };
}

/** What the rules find in a postmortem, in the order of the text. Parameters as those of `lintWithWaived`. */
export const lint = (...of: Parameters<typeof lintWithWaived>): Finding[] => [...lintWithWaived(...of).findings];
