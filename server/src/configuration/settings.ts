import type {
  Baseline,
  Configuration,
  KnownFinding,
  Language,
  RuleSetting,
  SectionSetting,
  Severity,
  StatusDemand,
} from '@postmortem/schemas';
import type { Status } from '../language/statuses.ts';
import { type ResolvedTemplate, shippedTemplate, UNCHOSEN_TEMPLATE, withSections } from '../templates/resolved.ts';
import { selects } from '../text/globs.ts';
import { isTimeZone } from '../time/places.ts';
import type { Demands, ResolvedSeverity } from './demands.ts';
import type { ConfigurationFile, LoadedConfiguration } from './load.ts';
import { canonical, folderOf, pathFrom, resolveLocation } from './locations.ts';

/** Where a setting was made: a file and the UTF-16 offset in it. */
export interface Origin {
  readonly file: ConfigurationFile;
  readonly start: number;
}

/** What applies to one document, all configuration files and their overrides taken together. */
export interface Settings {
  readonly language: Language | 'auto';
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly people: readonly string[];
  readonly template: ResolvedTemplate;
  readonly timeZone: string | null;
  /** The address of a ticket, with `{ticket}` in it; null where none is given. */
  readonly ticketUrl: string | null;
  /** Do globs take the document for a report? Null: its name and contents decide. */
  readonly listed: boolean | null;
  /** Findings that the team knows of and that are not told. */
  readonly baseline: readonly KnownFinding[];
  /** What is asked for by the severity and the status that a report states. */
  readonly demands: Demands;
  /** Which file set a rule's severity, by the rule's id, and which the template, under `template`. */
  readonly origins: ReadonlyMap<string, Origin>;
}

type Choices = Pick<Configuration, 'template' | 'language' | 'timeZone' | 'ticketUrl' | 'rules' | 'people'>;

/** What a baseline at a location knows of a document. */
function knownIn(
  baselines: ReadonlyMap<string, Baseline>,
  location: string,
  document: string,
): readonly KnownFinding[] {
  const files = baselines.get(location)?.files ?? {};
  const path = pathFrom(folderOf(location), document);
  return path !== null && Object.hasOwn(files, path) ? files[path]! : [];
}

class Merged {
  language: Settings['language'] = 'auto';
  timeZone: string | null = null;
  ticketUrl: string | null = null;
  resolved: ResolvedTemplate = UNCHOSEN_TEMPLATE;
  listed: boolean | null = null;
  baseline: readonly KnownFinding[] = [];
  isTemplate = false;
  readonly rules: Record<string, RuleSetting> = {};
  readonly people: string[] = [];
  readonly sections: Record<string, SectionSetting> = {};
  readonly severities = new Map<string, Omit<ResolvedSeverity, 'name'>>();
  readonly statuses: Partial<Record<Status, StatusDemand>> = {};
  readonly origins = new Map<string, Origin>();

  constructor(
    private readonly document: string,
    private readonly learned: ReadonlyMap<string, ResolvedTemplate>,
    private readonly baselines: ReadonlyMap<string, Baseline>,
  ) {}

  apply(file: ConfigurationFile): void {
    const { files, sections = {}, overrides = [], baseline, severities = {}, statuses = {} } = file.configuration;
    const folder = folderOf(file.location);
    const path = pathFrom(folder, this.document);
    this.choose(file.configuration, file, []);
    Object.assign(this.sections, sections);
    Object.assign(this.statuses, statuses);
    for (const [name, demand] of Object.entries(severities))
      this.severities.set(name, { demand, template: demand.template ? this.templateOf(demand.template, file) : null });
    if (baseline) this.baseline = knownIn(this.baselines, resolveLocation(folder, baseline), this.document);
    if (files) this.listed = path !== null && selects(files, path);
    overrides.forEach((override, index) => {
      if (path !== null && selects(override.files, path)) this.choose(override, file, ['overrides', index]);
    });
  }

  private templateOf(template: string, { location }: ConfigurationFile): ResolvedTemplate | null {
    return shippedTemplate(template) ?? this.learned.get(resolveLocation(folderOf(location), template)) ?? null;
  }

  private choose(choices: Choices, file: ConfigurationFile, path: readonly PropertyKey[]): void {
    const { template, language, timeZone, ticketUrl, rules = {}, people = [] } = choices;
    if (template !== undefined) {
      const location = resolveLocation(folderOf(file.location), template);
      this.resolved = this.templateOf(template, file) ?? this.resolved;
      if (canonical(location) === canonical(this.document)) this.isTemplate = true;
      this.origins.set('template', { file, start: file.placeOf([...path, 'template']).start });
    }
    if (language !== undefined) this.language = language;
    if (timeZone !== undefined && isTimeZone(timeZone)) this.timeZone = timeZone;
    if (ticketUrl !== undefined) this.ticketUrl = ticketUrl;
    this.people.push(...people);
    for (const [id, setting] of Object.entries(rules)) {
      this.rules[id] = setting;
      this.origins.set(id, { file, start: file.placeOf([...path, 'rules', id]).start });
    }
  }
}

/** Templates with a team's sections, so that the same template is the same object for every document and every key. */
const changedTemplates = new WeakMap<ResolvedTemplate, Map<string, ResolvedTemplate>>();

function withTeamSections(
  resolved: ResolvedTemplate,
  sections: Readonly<Record<string, SectionSetting>>,
): ResolvedTemplate {
  if (Object.keys(sections).length === 0) return resolved;
  const key = JSON.stringify(sections);
  const known = changedTemplates.get(resolved) ?? new Map<string, ResolvedTemplate>();
  changedTemplates.set(resolved, known);
  const changed = known.get(key) ?? withSections(resolved, sections);
  known.set(key, changed);
  return changed;
}

/** Where a file sets a rule for a document: in the last override that does, else among its own rules. */
export function pathOfRule(
  rule: string,
  { configuration, location }: ConfigurationFile,
  document: string,
): (string | number)[] {
  const path = pathFrom(folderOf(location), document);
  const override = (configuration.overrides ?? []).findLastIndex(
    ({ files, rules }) => rules?.[rule] !== undefined && path !== null && selects(files, path),
  );
  return override === -1 ? ['rules', rule] : ['overrides', override, 'rules', rule];
}

/**
 * What the configuration says for a document.
 * @param document its location, a URI or an absolute path with slashes
 */
export function settingsFor(loaded: LoadedConfiguration | null, document: string): Settings {
  const merged = new Merged(document, loaded?.learned ?? new Map(), loaded?.baselines ?? new Map());
  for (const file of loaded?.files ?? []) merged.apply(file);
  const { language, timeZone, ticketUrl, isTemplate, rules, people, baseline, origins, statuses } = merged;
  const severities = [...merged.severities].map(([name, { demand, template }]) => ({
    name,
    demand,
    template: template && withTeamSections(template, merged.sections),
  }));
  // A team's template looks like a report and is none.
  const listed = isTemplate ? false : merged.listed;
  return {
    language,
    timeZone,
    ticketUrl,
    listed,
    rules,
    people,
    baseline,
    origins,
    demands: { severities, statuses },
    template: withTeamSections(merged.resolved, merged.sections),
  };
}

/** The severity of a setting, whatever options are beside it; YAML's bare `off` is false. */
export const severityOf = (setting: RuleSetting): Severity | 'off' =>
  (Array.isArray(setting) ? setting[0] : setting) || 'off';

/** What applies where there is no configuration. */
export const DEFAULT_SETTINGS: Settings = settingsFor(null, '');
