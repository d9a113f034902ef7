import * as z from 'zod/mini';
import { LANGUAGES } from './localized.ts';

export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `off` is written bare in YAML, where it is the value false in YAML 1.1: both mean the same. */
const severity = z.union([z.enum([...SEVERITIES, 'off']), z.literal(false)]);

/** A severity alone, or a severity with the rule's own options. */
export const ruleSettingSchema = z.union([severity, z.tuple([severity, z.record(z.string(), z.unknown())])]);
export type RuleSetting = z.infer<typeof ruleSettingSchema>;

const rules = z.record(z.string(), ruleSettingSchema);

/** `.postmortem.{yaml,yml,json,jsonc}`: what a team decides about its reports. */
export const configurationSchema = z.strictObject({
  /** JSON files may name their schema. */
  $schema: z.optional(z.string()),
  /** The language of the reports; `auto` decides by their text. */
  language: z.optional(z.enum(['auto', ...LANGUAGES])),
  /** Globs of the files that are postmortems, from the configuration's folder. Without it, file names and contents decide. */
  files: z.optional(z.array(z.string())),
  /** Severity of each rule by its id. */
  rules: z.optional(rules),
  /** Names that the wording rules treat as persons. */
  people: z.optional(z.array(z.string())),
});
export type Configuration = z.infer<typeof configurationSchema>;
