import type { Settings } from '../configuration/settings.ts';
import { memoizeByObject } from '../text/memoize.ts';
import type { AnswerPreferences } from './editorCapabilities.ts';

/** Settings as a worker can be sent them: without the files that they are from. The same settings are the same object. */
export const portable = memoizeByObject(({ origins: _, ...settings }: Settings): Omit<Settings, 'origins'> => settings);

/** What decides about an answer besides the text. Plain data, so that a worker can be asked as well. */
export interface RequestContext extends AnswerPreferences {
  /** The document's path from its workspace folder. */
  readonly path: string;
  readonly settings: Omit<Settings, 'origins'>;
  /** Counts the changes of configurations: within one the settings are the same. */
  readonly generation: number;
  /** Who writes, where the editor has told it. */
  readonly writer: string | null;
}
