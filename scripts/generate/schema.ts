import { configurationSchema, SEVERITIES, TEMPLATES } from '@postmortem/schemas';
import * as z from 'zod/mini';
import { KEY_TEXTS, type KeyTexts } from '../../server/src/configuration/keyTexts.ts';
import type { Rule } from '../../server/src/rules/rule.ts';

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

/** A template's id, completed by editors, or any path. */
const templateChoice = (description: string): Record<string, unknown> => ({
  description,
  anyOf: [{ enum: TEMPLATES.map(({ id }) => id) }, { type: 'string' }],
});

/** Says what each key is for, and what a template and the rules of a place may be. */
function describe({ properties }: Schema, texts: KeyTexts): void {
  for (const [key, text] of Object.entries(texts)) properties[key]!.description = text!.en;
  if (properties.template) properties.template = templateChoice(texts.template!.en);
  if (properties.rules) properties.rules = { $ref: '#/definitions/rules' };
}

/** The JSON Schema of a configuration, with each rule's id and summary, for editors that complete and check it. */
export function configurationSchemaJson(rules: readonly Rule[]): object {
  const schema = z.toJSONSchema(configurationSchema, { io: 'input', target: 'draft-7' }) as unknown as Schema;
  const { overrides, severities, statuses } = schema.properties as unknown as {
    overrides: { items: Schema };
    severities: { additionalProperties: Schema };
    statuses: { additionalProperties: Schema };
  };
  const { TOP, OVERRIDE, SEVERITY, STATUS, ACTION } = KEY_TEXTS;
  describe(schema, TOP);
  describe(overrides.items, OVERRIDE);
  for (const [{ additionalProperties }, texts] of [
    [severities, SEVERITY],
    [statuses, STATUS],
  ] as const) {
    describe(additionalProperties, texts);
    describe(additionalProperties.properties.actions as unknown as Schema, ACTION);
  }
  schema.definitions = {
    severity: { enum: [...SEVERITIES, 'off', false] },
    rules: {
      type: 'object',
      description: TOP.rules.en,
      additionalProperties: false,
      properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
    },
  };
  return { title: 'Postmortem configuration', ...schema };
}
