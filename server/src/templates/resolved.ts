import {
  DEFAULT_TEMPLATE,
  FIELDS,
  type FieldName,
  type Language,
  type Localized,
  type MetadataName,
  type RuleSetting,
  type SectionId,
  type SectionSetting,
  STATUS_NAMES,
  sectionIdFrom,
  sectionOf,
  type Template,
  type TemplateSection,
  templateOf,
} from '@postmortem/schemas';

/** A section of a form, with everything that is said about it filled in. */
export interface FormSection {
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
}

/** A line of metadata that a form asks for: a known field, or a label of the team's own. */
export interface FormField {
  readonly name: MetadataName | null;
  readonly label: Localized;
  readonly required: boolean;
}

/** The shape that a report is held to: a template that ships or a team's own, with a configuration's changes. */
export interface Form {
  readonly id: string;
  /** Was it chosen by configuration or front matter? The default only asks for what nearly all forms share. */
  readonly chosen: boolean;
  readonly metadata: readonly FormField[];
  readonly statuses: Localized<readonly string[]>;
  /** Severities of rules that the form sets; a configuration's own win. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly sections: readonly FormSection[];
  /** Lines of the form that help its writer, and that a finished report has no more. */
  readonly help: readonly string[];
}

/** One value for each language. */
export const inBoth = <T>(value: (language: Language) => T): Localized<T> => ({ en: value('en'), ja: value('ja') });

function formSection(section: TemplateSection): FormSection {
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

/** A section as it is everywhere, for what is not part of a form. */
export const sectionAnywhere = (id: SectionId): FormSection => formSection({ id, required: false });

/** A known field as forms ask for it. */
export const knownField = (name: FieldName, required: boolean): FormField => ({
  name,
  label: FIELDS[name].label,
  required,
});

function formFrom(template: Template, chosen: boolean): Form {
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
    sections: sections.map(formSection),
    help: [],
  };
}

/** The form of a report for which none was chosen. */
export const DEFAULT_FORM = formFrom(DEFAULT_TEMPLATE, false);

const shipped = new Map<string, Form>();

/** The form of a template that ships, or null for an id that none has. */
export function formOf(id: string): Form | null {
  const template = templateOf(id);
  if (!template) return null;
  const form = shipped.get(id) ?? formFrom(template, true);
  shipped.set(id, form);
  return form;
}

const localizedText = (text: string | Localized | undefined, otherwise: Localized): Localized =>
  text === undefined ? otherwise : typeof text === 'string' ? inBoth(() => text) : text;

function changed(section: FormSection, { title, aliases = [], guidance, required }: SectionSetting): FormSection {
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

/** A form with the sections that a configuration changes or adds; what is added is after the one that it names, else last. */
export function withSections(form: Form, settings: Readonly<Record<string, SectionSetting>>): Form {
  const sections = form.sections.map((section) => {
    const setting = settings[section.id];
    return setting ? changed(section, setting) : section;
  });
  for (const [id, setting] of Object.entries(settings)) {
    if (form.sections.some((section) => section.id === id)) continue;
    const added = changed(formSection({ id, required: false }), setting);
    const after = sections.findIndex((section) => section.id === setting.after);
    sections.splice(after === -1 ? sections.length : after + 1, 0, added);
  }
  return { ...form, sections };
}
