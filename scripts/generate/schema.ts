import { configurationSchema, SEVERITIES, TEMPLATES } from '@postmortem/schemas';
import * as z from 'zod/mini';
import type { Rule } from '../../server/src/rules/rule.ts';

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  extends: 'Configuration files to start from, relative to this one; the later wins, and this file over all of them.',
  template: 'The id of a template, or a Markdown file to learn the sections from.',
  language: 'The language of the reports; auto decides by their text.',
  timeZone: 'The zone of times that name none, as an IANA name: Asia/Tokyo.',
  ticketUrl: 'The address of a ticket with {ticket} where its key goes: https://tracker.example/browse/{ticket}.',
  files:
    "Globs of the files that are postmortems, from this file's folder; “!” before one takes away. Without it, names and contents decide.",
  rules: 'Severity of each rule.',
  people: 'Names that the wording rules treat as persons.',
  sections: 'Sections changed or added, by id.',
  severities:
    'What reports ask for by the severity that they state: SEV-1: { template: google-sre, due: 7d, sections: [five-whys], actions: { due: required } }.',
  statuses: 'What reports ask for by their status: draft, in-progress, in-review, final, closed.',
  overrides: 'What differs for some files; the later wins.',
};

/** What a severity or a status may ask for. */
const DEMANDS: Readonly<Record<string, string>> = {
  template: DESCRIPTIONS.template!,
  due: 'How long after the incident the report has to be final: 7d, 2w.',
  sections: 'The ids of sections that a report must have besides.',
  actions: 'What each action must have, or may be without.',
  rules: 'Severity of each rule for these reports.',
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

/** A template's id, completed by editors, or any path. */
const templateChoice = (description: string): Record<string, unknown> => ({
  description,
  anyOf: [{ enum: TEMPLATES.map(({ id }) => id) }, { type: 'string' }],
});

/** The JSON Schema of a configuration, with each rule's id and summary, for editors that complete and check it. */
export function configurationSchemaJson(rules: readonly Rule[]): object {
  const schema = z.toJSONSchema(configurationSchema, { io: 'input', target: 'draft-7' }) as unknown as Schema;
  const override = (schema.properties.overrides as { items: Schema }).items;
  for (const properties of [schema.properties, override.properties]) {
    for (const [key, description] of Object.entries(DESCRIPTIONS)) {
      if (properties[key]) properties[key].description = description;
    }
    properties.template = templateChoice(DESCRIPTIONS.template!);
    properties.rules = { $ref: '#/definitions/rules' };
  }
  const { severities, statuses } = schema.properties;
  for (const { additionalProperties } of [severities, statuses] as unknown as { additionalProperties: Schema }[]) {
    for (const [key, description] of Object.entries(DEMANDS))
      if (additionalProperties.properties[key]) additionalProperties.properties[key].description = description;
    if (additionalProperties.properties.template)
      additionalProperties.properties.template = templateChoice(DEMANDS.template!);
    additionalProperties.properties.rules = { $ref: '#/definitions/rules' };
  }
  override.properties.files!.description =
    "Globs of the files that this applies to, from this file's folder; “!” before one takes away.";
  schema.definitions = {
    severity: { enum: [...SEVERITIES, 'off', false] },
    rules: {
      type: 'object',
      description: DESCRIPTIONS.rules,
      additionalProperties: false,
      properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
    },
  };
  return { title: 'Postmortem configuration', ...schema };
}
