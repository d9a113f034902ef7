import { configurationSchema, SEVERITIES } from '@postmortem/schemas';
import * as z from 'zod/mini';
import type { Rule } from '../../server/src/rules/rule.ts';

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  language: 'The language of the reports; auto decides by their text.',
  files: "Globs of the files that are postmortems, from this file's folder. Without it, names and contents decide.",
  rules: 'Severity of each rule.',
  people: 'Names that the wording rules treat as persons.',
};

interface Schema {
  properties: Record<string, Record<string, unknown>>;
  [key: string]: unknown;
}

/** A rule's severity, alone or with its options by name. */
function settingOf({ docs, severity, options }: Rule): object {
  const description = `${docs.en.summary} (${severity})`;
  if (!options) return { description, $ref: '#/definitions/severity' };
  const { $schema: _, ...shape } = z.toJSONSchema(options.schema, {
    io: 'input',
    target: 'draft-7',
  }) as unknown as Schema;
  for (const [name, { en }] of Object.entries(options.docs)) shape.properties[name]!.description = en;
  const pair = { type: 'array', items: [{ $ref: '#/definitions/severity' }, shape], minItems: 2, maxItems: 2 };
  return { description, oneOf: [{ $ref: '#/definitions/severity' }, pair] };
}

/** The JSON Schema of a configuration, with each rule's id and summary, for editors that complete and check it. */
export function configurationSchemaJson(rules: readonly Rule[]): object {
  const schema = z.toJSONSchema(configurationSchema, { io: 'input', target: 'draft-7' }) as unknown as Schema;
  for (const [key, description] of Object.entries(DESCRIPTIONS)) schema.properties[key]!.description = description;
  schema.definitions = { severity: { enum: [...SEVERITIES, 'off', false] } };
  schema.properties.rules = {
    type: 'object',
    description: DESCRIPTIONS.rules,
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
  };
  return { title: 'Postmortem configuration', ...schema };
}
