import * as z from 'zod/mini';
import { LANGUAGES, localized } from './localized.ts';

export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `off` is written bare in YAML, where it is the value false in YAML 1.1: both mean the same. */
const severity = z.union([z.enum([...SEVERITIES, 'off']), z.literal(false)]);

/** A severity alone, or a severity with the rule's own options. */
export const ruleSettingSchema = z.union([severity, z.tuple([severity, z.record(z.string(), z.unknown())])]);
export type RuleSetting = z.infer<typeof ruleSettingSchema>;

const rules = z.record(z.string(), ruleSettingSchema);

/** A list of at most so many: what is longer was not written by hand, and is read at every start. */
const list = <Item extends z.ZodMiniType>(item: Item, most: number) => z.array(item).check(z.maxLength(most));
const MOST = { extends: 100, files: 1000, overrides: 1000, aliases: 1000, people: 50_000 } as const;

/** One text for every language, or one for each. */
const text = z.union([z.string(), localized(z.string())]);

/** What a team says about a section that is known, or a section of its own. */
export const sectionSettingSchema = z.strictObject({
  /** As snippets and fixes write it. */
  title: z.optional(text),
  /** Other titles that mean it. */
  aliases: z.optional(list(z.string(), MOST.aliases)),
  /** What belongs there. */
  guidance: z.optional(text),
  /** Must a report have it? */
  required: z.optional(z.boolean()),
  /** The id of the section that an added one is after. */
  after: z.optional(z.string()),
});
export type SectionSetting = z.infer<typeof sectionSettingSchema>;

/** What an action must have, or may be without. */
const part = z.enum(['required', 'optional']);

const demands = {
  /** The ids of sections that a report must have besides. */
  sections: z.optional(list(z.string(), MOST.aliases)),
  /** What each action must have. */
  actions: z.optional(z.strictObject({ owner: z.optional(part), due: z.optional(part), ticket: z.optional(part) })),
  /** Severity of rules, by id. */
  rules: z.optional(rules),
};

/** What reports in a status must have. */
export const statusDemandSchema = z.strictObject(demands);
/** What reports of a severity must have. */
export const severityDemandSchema = z.strictObject({
  /** The id of a template, or a Markdown file to learn the sections from. */
  template: z.optional(z.string()),
  /** How long after the incident the report has to be final: `7d`, `2w`. */
  due: z.optional(z.string().check(z.regex(/^\d{1,3}[dw]$/))),
  ...demands,
});
export type StatusDemand = z.infer<typeof statusDemandSchema>;
export type SeverityDemand = z.infer<typeof severityDemandSchema>;

/** States of a report, the furthest first. */
export const REPORT_STATUSES = ['closed', 'final', 'in-review', 'in-progress', 'draft'] as const;

const shared = {
  /** The id of a template, or a Markdown file to learn the sections from. */
  template: z.optional(z.string()),
  /** The language of the reports; `auto` decides by their text. */
  language: z.optional(z.enum(['auto', ...LANGUAGES])),
  /** The zone of times that name none, as an IANA name. */
  timeZone: z.optional(z.string()),
  /** The address of a ticket, with `{ticket}` where its key goes: keys in reports lead there. */
  ticketUrl: z.optional(
    z.string().check(z.refine((address) => /^https?:\/\/\S+$/.test(address) && address.includes('{ticket}'))),
  ),
  /** Severity of each rule by its id. */
  rules: z.optional(rules),
  /** Names that the wording rules treat as persons. */
  people: z.optional(list(z.string(), MOST.people)),
};

/** `.postmortem.{yaml,yml,json,jsonc}`: what a team decides about its reports. */
export const configurationSchema = z.strictObject({
  /** JSON files may name their schema. */
  $schema: z.optional(z.string()),
  /** Configuration files to start from, relative to this one; the later wins, and this file over all of them. */
  extends: z.optional(z.union([z.string(), list(z.string(), MOST.extends)])),
  ...shared,
  /** Globs of the files that are postmortems, from the configuration's folder; `!` before one takes away. Without it, file names and contents decide. */
  files: z.optional(list(z.string(), MOST.files)),
  /** A file that `lint --write-baseline` wrote: what is in it is not told again. */
  baseline: z.optional(z.string()),
  /** Sections changed or added, by id. */
  sections: z.optional(z.record(z.string(), sectionSettingSchema)),
  /** What reports ask for by their severity, as they state it. */
  severities: z.optional(z.record(z.string(), severityDemandSchema)),
  /** What reports ask for by their status. */
  statuses: z.optional(z.partialRecord(z.enum(REPORT_STATUSES), statusDemandSchema)),
  /** What differs for some files; the later wins. */
  overrides: z.optional(list(z.strictObject({ files: list(z.string(), MOST.files), ...shared }), MOST.overrides)),
});
export type Configuration = z.infer<typeof configurationSchema>;
export type Override = NonNullable<Configuration['overrides']>[number];
