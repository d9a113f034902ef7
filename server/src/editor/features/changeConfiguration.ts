import type { Language, Localized } from '@postmortem/schemas';
import type { ChangeConfigurationParams, ChangedConfiguration } from '@postmortem/schemas/protocol';
import { withChange } from '../../configuration/changeConfiguration.ts';
import { severityOf } from '../../configuration/settings.ts';
import { ruleOf } from '../../rules/index.ts';
import type { WorkspaceConfigurations } from '../configurations.ts';

const UNREADABLE = (name: string): Localized => ({
  en: `${name} has a mistake, so nothing was written into it. Mend it, then try again.`,
  ja: `${name} に誤りがあるため、書き込んでいません。直してから、もう一度実行してください。`,
});

/** A rule's setting with one more word among those that it allows. */
function withWord(rule: string, word: string, known: unknown): unknown {
  const [severity, options] = Array.isArray(known)
    ? [known[0], known[1] as { readonly allow?: readonly string[] }]
    : [known === undefined ? ruleOf(rule)?.severity : severityOf(known as 'off'), {}];
  return [severity, { ...options, allow: [...new Set([...(options.allow ?? []), word])] }];
}

/** What the nearest configuration of a document says after a change; one at the workspace's root where there is none. */
export async function changeConfiguration(
  { uri, change: { path, value, word } }: ChangeConfigurationParams,
  configurations: WorkspaceConfigurations,
  display: Language,
): Promise<ChangedConfiguration> {
  const file = (await configurations.nearest(uri))?.files.at(-1) ?? null;
  const location = file?.location ?? configurations.newLocation(uri);
  const rule = path.at(-1)!;
  const set = word === null ? value : withWord(rule, word, file?.configuration.rules?.[rule]);
  const text = withChange(file?.text ?? '', location, { path, value: set });
  const problem = text === null ? UNREADABLE(location.slice(location.lastIndexOf('/') + 1))[display] : null;
  return { uri: location, exists: file !== null, text: text ?? '', problem };
}
