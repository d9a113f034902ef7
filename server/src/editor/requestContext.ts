import type { Language } from '@postmortem/schemas';
import type { Settings } from '../configuration/settings.ts';
import { memoizeByObject } from '../text/memoize.ts';

/** Settings as a worker can be sent them: without the files that they are from. The same settings are the same object. */
export const portable = memoizeByObject(({ origins: _, ...settings }: Settings): Omit<Settings, 'origins'> => settings);

/** What decides about an answer besides the text. Plain data, so that a worker can be asked as well. */
export interface RequestContext {
  /** The document's path from its workspace folder. */
  readonly path: string;
  readonly settings: Omit<Settings, 'origins'>;
  /** Counts the changes of configurations: within one the settings are the same. */
  readonly generation: number;
  readonly display: Language;
  /** Are messages wanted in the language of each report, whatever the editor's own is? */
  readonly asReport: boolean;
  /** Who writes, where the editor has told it. */
  readonly writer: string | null;
  /** Address of a rule's page with `{rule}` in it; null where the pages ship with the server. */
  readonly rulePage: string | null;
  /** Does the editor take edits with tab stops? */
  readonly snippets: boolean;
  /** Does what it is offered at the cursor have tab stops? */
  readonly completesSnippets: boolean;
  /** Does it take edits that say which version of the document they are for? Edits with tab stops need that form. */
  readonly versionedEdits: boolean;
  /** Can it ask a person to choose? It then has the commands of `@postmortem/schemas/protocol`. */
  readonly asks: boolean;
  /** Are lengths shown beside the timeline? */
  readonly hints: boolean;
  /** Does it want entries and actions in its outline? */
  readonly outline: boolean;
}
