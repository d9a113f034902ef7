import type { Language, Localized, SectionId, Severity } from '@postmortem/schemas';
import type { Cue } from '../language/cue.ts';
import type { Passage } from '../markdown/blocks.ts';
import type { Postmortem } from '../postmortem/model.ts';
import type { Fix } from '../text/edit.ts';
import type { OptionValues, RuleOptions } from './options.ts';

/** Values for a message's `{placeholders}`: a text, or one for each language of the display. */
export type Values = Readonly<Record<string, string | Localized>>;

/** What a rule has found, before anything is said about it. */
export interface Detection {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** Names it in a list, where an editor shows all of the rule's findings at one place as one, by the message `together`. */
  readonly item?: Localized;
  /** The id of the phrase that was found, for rules of wording; null for one that a configuration added. */
  readonly phrase?: string | null;
  readonly values?: Values;
  /** The section that is missing or that holds the place; where the rule does not say, it is looked up. */
  readonly section?: SectionId | null;
  /** Where it differs from the rule's own severity; a rule that is `off` by itself speaks where it gives one. */
  readonly severity?: Severity;
  /** Where it differs from the rule's own. */
  readonly unit?: Unit;
  /** How many things it tells of at once, where these are several. */
  readonly count?: number;
  readonly fixes?: () => readonly Fix[];
}

/** Offsets are UTF-16 code units in the text. */
export interface UnusedComment {
  readonly start: number;
  readonly end: number;
  /** A name in it that no rule has, with the one that was meant. */
  readonly unknown: {
    readonly name: string;
    readonly start: number;
    readonly end: number;
    readonly nearest: string | null;
  } | null;
  /** Is it the first of those that are too many, which nothing heeds? */
  readonly isTooMany: boolean;
}

export interface RuleContext {
  /** Where a rule that reads passage by passage is to look: everywhere, or only at what is not cached. */
  readonly passages: readonly Passage[];
  /** What the configuration says to the rule besides its severity; checked against `Rule.options`. */
  readonly options: OptionValues;
  /** Names that the configuration gives as those of persons. */
  readonly people: readonly string[];
  /** Comments that silence none of the findings of the rules before this one, or that name a rule which there is not. */
  readonly unusedComments: () => readonly UnusedComment[];
}

export interface RuleDocs {
  /** One line for tables and settings. */
  readonly summary: string;
  readonly why: string;
  readonly rewrite: string;
}

/**
 * What a finding is read from or compares: an editor tells it once the writer has left that (`editor/quietPen/`). A token is left when a
 * sign follows that can't go on with it, a sentence when it is closed; a line is an item, a row or an entry with all its lines.
 */
export type Unit =
  | 'none'
  | 'token'
  | 'sentence'
  | 'line'
  | 'section'
  | 'sentence and timeline'
  | 'timeline'
  | 'timeline and story'
  | 'document';

/** A text with what the rule says to it: `bad` is found, `good` is not. The rule's page shows them and a test runs them. */
export interface RuleExample {
  readonly language: Language;
  readonly bad: string;
  readonly good: string;
}

/** A rule is data and one function that detects; everything else is made from the data. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  /** The version that it came with. */
  readonly since: string;
  /** Without configuration; `off` rules speak only where they are asked to. */
  readonly severity: Severity | 'off';
  /** Something that is not there, that is not right, or that is only written in another form. To a writer who is at it, what is absent is no warning. */
  readonly kind: 'absence' | 'fault' | 'form';
  readonly unit: Unit;
  /** Set where it compares places of the report with each other: it is silent about the two sides of a Git conflict. */
  readonly compares?: true;
  /** Sources of the rule and of its figures: a book, a guide, a measurement. */
  readonly sources: readonly string[];
  readonly docs: Localized<RuleDocs>;
  /** Texts by name, with `{placeholders}`. Each says what was found, why it matters, what to write instead. */
  readonly messages: Readonly<Record<string, Localized>>;
  readonly examples: readonly RuleExample[];
  /** The phrases that the rule looks for; its page lists them with their examples. */
  readonly cues?: Localized<readonly Cue[]>;
  /** Which options the configuration may give, by name; a rule without it takes none. */
  readonly options?: RuleOptions;
  /**
   * Set where what is found in a passage depends on nothing but the passage, the sections that it lies in, the report's language and names,
   * and on what this says of it: such findings are cached as long as the passage is.
   */
  readonly passageByPassage?: (postmortem: Postmortem) => (passage: Passage) => string;
  /** The section that it must know all of, `own` for the one of each finding: it says nothing where part of that was left unread. */
  readonly requiresComplete?: SectionId | 'own';
  readonly detect: (postmortem: Postmortem, context: RuleContext) => Iterable<Detection>;
}

/** Says of a rule's literal that it is one, and keeps its id as a type. */
export const rule = <const Id extends string>(literal: Rule<Id>): Rule<Id> => literal;

/** For rules whose findings depend on nothing besides the passage and its sections. */
export const ALONE = () => () => '';
