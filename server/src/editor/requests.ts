import type { Language } from '@postmortem/schemas';
import type { TimelineChange, TimelineEdits } from '@postmortem/schemas/protocol';
import type { CodeAction, Diagnostic, Hover, Position, Range } from 'vscode-languageserver';
import type { Settings } from '../configuration/settings.ts';
import type { FixOptions } from './features/codeActions.ts';

/** What an editor asks about a document as it is now. Plain data, so that another thread can be asked as well. */
export type Question =
  | { readonly kind: 'diagnostics' }
  | { readonly kind: 'hover'; readonly position: Position }
  | {
      readonly kind: 'codeActions';
      readonly range: Range;
      readonly diagnostics: readonly Diagnostic[];
      readonly options: FixOptions;
      /** Also what answers no finding. */
      readonly refactorings: boolean;
    }
  | { readonly kind: 'timelineEdits'; readonly change: TimelineChange }
  | { readonly kind: 'zoneChoices'; readonly timeZone: string };

export interface Answers {
  readonly diagnostics: readonly Diagnostic[];
  readonly hover: Hover | null;
  readonly codeActions: readonly CodeAction[];
  readonly timelineEdits: TimelineEdits;
  readonly zoneChoices: readonly string[];
}

export type Answer<Asked extends Question> = Answers[Asked['kind']];

/** What decides about the answers besides the text. Plain data too. */
export interface Circumstances {
  /** The document's path from its workspace folder. */
  readonly path: string;
  readonly settings: Omit<Settings, 'origins'>;
  /** Counts the changes of configurations: within one the settings are the same. */
  readonly generation: number;
  readonly display: Language;
  /** Address of a rule's page with `{rule}` in it; null where the pages ship with the server. */
  readonly rulePage: string | null;
}
