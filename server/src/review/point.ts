import type { Language, Localized, Severity } from '@postmortem/schemas';
import type { RuleId } from '../rules/index.ts';
import type { Fix } from '../text/edit.ts';
import type { OwnPoint } from './questions.ts';

/** Something that a reviewer would ask about, at its place. Offsets are UTF-16 code units in the text. */
export interface Point {
  readonly rule: RuleId | OwnPoint;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** How many things it tells of: the actions of a list of which none has an owner. */
  readonly count: number;
  readonly message: (display: Language) => string;
  readonly fixes: () => readonly Fix[];
  /** Was it silenced by a comment that gives no reason? */
  readonly isUnreasoned: boolean;
}

/** A point that a comment in the report silences with a reason. */
export interface WaivedPoint extends Point {
  readonly reason: string;
}

/** A point that no rule has found. */
export const ownPoint = (
  rule: OwnPoint,
  severity: Severity,
  { start, end }: { readonly start: number; readonly end: number },
  message: Localized,
): Point => ({
  rule,
  severity,
  start,
  end,
  count: 1,
  message: (display) => message[display],
  fixes: () => [],
  isUnreasoned: false,
});
