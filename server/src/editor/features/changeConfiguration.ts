import { type Language, type Localized, NAMED_LIKE_REPORTS } from '@postmortem/schemas';
import type {
  ChangeConfigurationParams,
  ChangedConfiguration,
  TreatAsReportParams,
} from '@postmortem/schemas/protocol';
import { type ConfigurationChange, withChange } from '../../configuration/changeConfiguration.ts';
import type { ConfigurationFile } from '../../configuration/load.ts';
import { folderOf, pathFrom } from '../../configuration/locations.ts';
import { pathOfRule, severityOf } from '../../configuration/settings.ts';
import { ruleNamed } from '../../rules/index.ts';
import type { WorkspaceConfigurations } from '../configurations.ts';

const UNREADABLE = (name: string): Localized => ({
  en: `${name} has a mistake, so nothing was written into it. Mend it, then try again.`,
  ja: `${name} に誤りがあるため、書き込んでいません。直してから、もう一度実行してください。`,
});

/** A rule's setting with one more word among those that it allows. */
function withWord(rule: string, word: string, known: unknown): unknown {
  const [severity, options] = Array.isArray(known)
    ? [known[0], known[1] as { readonly allow?: readonly string[] }]
    : [known === undefined ? ruleNamed(rule)?.severity : severityOf(known as 'off'), {}];
  return [severity, { ...options, allow: [...new Set([...(options.allow ?? []), word])] }];
}

/** A severity with the options that the rule has already. */
const withOptions = (value: unknown, known: unknown): unknown => (Array.isArray(known) ? [value, known[1]] : value);

const nameOf = (location: string): string => location.slice(location.lastIndexOf('/') + 1);

function changed(
  file: ConfigurationFile | null,
  location: string,
  change: ConfigurationChange,
  display: Language,
): ChangedConfiguration {
  // What of a file can't be used would be lost with what is written over it.
  const isWhole = !file || file.problems.length === 0;
  const text = isWhole ? withChange(file?.text ?? '', location, change) : null;
  const problem = text === null ? UNREADABLE(nameOf(location))[display] : null;
  return { uri: location, exists: file !== null, text: text ?? '', problem };
}

/**
 * What the nearest configuration says once a document is, or is not, taken for a report: it is named under `files`, or taken away there.
 * A list of files names all that are reports, so one that begins with this document keeps the others by their names.
 */
export async function treatAsReport(
  { uri, report }: TreatAsReportParams,
  configurations: WorkspaceConfigurations,
  display: Language,
): Promise<ChangedConfiguration> {
  // As it is on the disk now, not as it was when it was last used.
  configurations.reset();
  const files = (await configurations.nearest(uri))?.files ?? [];
  const file = files.at(-1) ?? null;
  const location = file?.location ?? configurations.newLocation(uri);
  const path = pathFrom(folderOf(location), uri) ?? nameOf(uri);
  const known = files.findLast((each) => each.configuration.files)?.configuration.files ?? NAMED_LIKE_REPORTS;
  const others = known.filter((glob) => glob !== path && glob !== `!${path}`);
  return changed(file, location, { path: ['files'], value: [...others, report ? path : `!${path}`] }, display);
}

/** What the nearest configuration of a document says after a change; one at the workspace's root where there is none. */
export async function changeConfiguration(
  { uri, change: { path, value, word } }: ChangeConfigurationParams,
  configurations: WorkspaceConfigurations,
  display: Language,
): Promise<ChangedConfiguration> {
  configurations.reset();
  const file = (await configurations.nearest(uri))?.files.at(-1) ?? null;
  const location = file?.location ?? configurations.newLocation(uri);
  const { settings } = await configurations.for(uri);
  const [rule] = path[0] === 'rules' ? path.slice(-1) : [];
  const known = rule === undefined ? undefined : settings.rules[rule];
  const set = word === null ? withOptions(value, known) : withWord(path.at(-1)!, word, known);
  // What an override sets is set there: above it, nothing would change for this document.
  const place = file && rule !== undefined ? pathOfRule(rule, file, uri) : path;
  return changed(file, location, { path: place, value: set }, display);
}
