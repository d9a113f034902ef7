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

/** The JSON Schema of a configuration, with each rule's id and summary, for editors that complete and check it. */
export function configurationSchemaJson(rules: readonly Rule[]): object {
  const schema = z.toJSONSchema(configurationSchema, { io: 'input', target: 'draft-7' }) as unknown as Schema;
  for (const [key, description] of Object.entries(DESCRIPTIONS)) schema.properties[key]!.description = description;
  const severity = { enum: [...SEVERITIES, 'off', false] };
  schema.definitions = {
    severity,
    setting: {
      oneOf: [
        { $ref: '#/definitions/severity' },
        { type: 'array', items: [{ $ref: '#/definitions/severity' }, { type: 'object' }], minItems: 2, maxItems: 2 },
      ],
    },
  };
  schema.properties.rules = {
    type: 'object',
    description: DESCRIPTIONS.rules,
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, docs, severity: standard }) => [
        id,
        { description: `${docs.en.summary} (${standard})`, $ref: '#/definitions/setting' },
      ]),
    ),
  };
  return { title: 'Postmortem configuration', ...schema };
}
