import type { Localized } from '@postmortem/schemas';
import type * as z from 'zod/mini';

/** A team's own words for a rule of wording. */
export interface WordOptions {
  /** Phrases that are found too, wherever the rule looks. */
  readonly add?: readonly string[] | undefined;
  /** Never found: words, or the ids of phrases. */
  readonly allow?: readonly string[] | undefined;
  /** 推定される・考えられる・可能性がある: the graded scale of Japanese accident reports counts as a statement. */
  readonly allowGradedTerms?: boolean | undefined;
}

/** Every option that a rule may take, by name; `RuleOptions` says which of them one takes. */
export interface OptionValues extends WordOptions {
  readonly minutes?: number | undefined;
}

/** The shape of a rule's options, and what each is for. */
export interface RuleOptions {
  readonly schema: z.ZodMiniType<OptionValues>;
  readonly docs: Readonly<Record<string, Localized>>;
}
