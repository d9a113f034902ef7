import {
  DEFAULT_TEMPLATE,
  FIELDS,
  type FieldName,
  type Language,
  type Localized,
  type MetadataName,
  type RuleSetting,
  SECTION_IDS,
  type SectionId,
  type SectionSetting,
  STATUS_NAMES,
  sectionIdFrom,
  sectionOf,
  type Template,
  type TemplateSection,
  templateOf,
} from '@postmortem/schemas';
import { memoizeByObject } from '../text/memoize.ts';

/** A section of a template, with everything that is said about it filled in. */
export interface ResolvedSection {
  readonly id: SectionId;
  readonly title: Localized;
  /** Other titles that a team gives to it. */
  readonly aliases: readonly string[];
  readonly guidance: Localized;
  /** Lines to start from, with tab stops in TextMate syntax. */
  readonly body: Localized<readonly string[]>;
  readonly required: boolean;
  /** Any of these answers the same question. */
  readonly alternatives: readonly SectionId[];
  readonly under: SectionId | null;
  /** Set where a team asks for it by the severity or the status of a report: missing, it is missing in the shortest report. */
  readonly isDemanded?: true;
  /** Set where it is no part of the template itself, which then says nothing of its place. */
  readonly isExtra?: true;
}

/** A line of metadata that a template asks for: a known field, or a label of the team's own. */
export interface ResolvedField {
  readonly name: MetadataName | null;
  readonly label: Localized;
  readonly required: boolean;
}

/** The shape that a report is held to: a template that ships or a team's own, with a configuration's changes. */
export interface ResolvedTemplate {
  readonly id: string;
  /** Was it chosen by configuration or front matter? The default only asks for what nearly all templates share. */
  readonly chosen: boolean;
  readonly metadata: readonly ResolvedField[];
  readonly statuses: Localized<readonly string[]>;
  /** Severities of rules that the template sets; a configuration's own win. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly sections: readonly ResolvedSection[];
  /** Lines of the template that help its writer, and that a finished report has no more. */
  readonly help: readonly string[];
}

/** One value for each language. */
export const inBoth = <T>(value: (language: Language) => T): Localized<T> => ({ en: value('en'), ja: value('ja') });

function resolvedSection(section: TemplateSection): ResolvedSection {
  const { required, title, guidance, body, alternatives = [], under } = section;
  const id = sectionIdFrom(section.id);
  const known = sectionOf(id)?.wording;
  return {
    id,
    required,
    alternatives: alternatives.map(sectionIdFrom),
    aliases: [],
    under: under === undefined ? null : sectionIdFrom(under),
    title: title ?? inBoth((language) => known?.[language].title ?? id),
    guidance: guidance ?? inBoth((language) => known?.[language].guidance ?? ''),
    body: body ?? inBoth((language) => known?.[language].body ?? []),
  };
}

/** A section as it is everywhere, for what is not part of a template. */
export const sectionAnywhere = (id: SectionId): ResolvedSection => resolvedSection({ id, required: false });

/** A known field as templates ask for it. */
const knownField = (name: FieldName, required: boolean): ResolvedField => ({
  name,
  label: FIELDS[name].label,
  required,
});

function resolvedTemplate(template: Template, chosen: boolean): ResolvedTemplate {
  const { id, metadata, statuses = STATUS_NAMES, rules = {}, sections } = template;
  return {
    id,
    chosen,
    metadata: [
      ...metadata.required.map((name) => knownField(name, true)),
      ...(metadata.optional ?? []).map((name) => knownField(name, false)),
    ],
    statuses,
    rules,
    sections: sections.map(resolvedSection),
    help: [],
  };
}

/** The template of a report for which none was chosen. */
export const UNCHOSEN_TEMPLATE = resolvedTemplate(DEFAULT_TEMPLATE, false);

const shipped = new Map<string, ResolvedTemplate>();

/** The template of a template that ships, or null for an id that none has. */
export function shippedTemplate(id: string): ResolvedTemplate | null {
  const template = templateOf(id);
  if (!template) return null;
  const resolved = shipped.get(id) ?? resolvedTemplate(template, true);
  shipped.set(id, resolved);
  return resolved;
}

const localizedText = (text: string | Localized | undefined, otherwise: Localized): Localized =>
  text === undefined ? otherwise : typeof text === 'string' ? inBoth(() => text) : text;

function changed(
  section: ResolvedSection,
  { title, aliases = [], guidance, required }: SectionSetting,
): ResolvedSection {
  // A title that the team gives means what the team says, even where other reports use it for something else.
  const given = title === undefined ? [] : typeof title === 'string' ? [title] : [title.en, title.ja];
  return {
    ...section,
    title: localizedText(title, section.title),
    guidance: localizedText(guidance, section.guidance),
    aliases: [...section.aliases, ...given, ...aliases],
    required: required ?? section.required,
  };
}

/** A template with the sections that a configuration changes or adds; what is added is after the one that it names, else last. */
export function withSections(
  resolved: ResolvedTemplate,
  settings: Readonly<Record<string, SectionSetting>>,
): ResolvedTemplate {
  const sections = resolved.sections.map((section) => {
    const setting = settings[section.id];
    return setting ? changed(section, setting) : section;
  });
  for (const [id, setting] of Object.entries(settings)) {
    if (resolved.sections.some((section) => section.id === id)) continue;
    const added = changed(resolvedSection({ id, required: false }), setting);
    const after = sections.findIndex((section) => section.id === setting.after);
    sections.splice(after === -1 ? sections.length : after + 1, 0, added);
  }
  return { ...resolved, sections };
}

const USUAL: readonly string[] = SECTION_IDS;

/** Behind which section of a template another usually stands. */
function usuallyAfter(id: string, { sections }: ResolvedTemplate): { readonly after?: string } {
  const before = USUAL.slice(0, Math.max(0, USUAL.indexOf(id)));
  const after = before.findLast((each) => sections.some((section) => section.id === each));
  return after === undefined ? {} : { after };
}

function withDemanded(resolved: ResolvedTemplate, ids: readonly string[]): ResolvedTemplate {
  const known = new Set<string>(resolved.sections.map(({ id }) => id));
  const asked = ids.map((id) => [id, { required: true, ...usuallyAfter(id, resolved) }] as const);
  const { sections } = withSections(resolved, Object.fromEntries(asked));
  return {
    ...resolved,
    sections: sections.map((section) => {
      if (!ids.includes(section.id)) return section;
      return { ...section, isDemanded: true, ...(known.has(section.id) ? {} : { isExtra: true }) };
    }),
  };
}

const demandedOf = memoizeByObject((_: ResolvedTemplate) => new Map<string, ResolvedTemplate>());

/** A template with sections that a report must have, part of the template or not; the same for the same, at every key. */
export function demanding(resolved: ResolvedTemplate, ids: readonly string[]): ResolvedTemplate {
  if (ids.length === 0) return resolved;
  const key = ids.join(' ');
  const demanded = demandedOf(resolved).get(key) ?? withDemanded(resolved, ids);
  demandedOf(resolved).set(key, demanded);
  return demanded;
}
