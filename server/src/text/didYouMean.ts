import type { Localized } from '@postmortem/schemas';
import { closest, distance } from 'fastest-levenshtein';

/** A third of a name may be mistyped, two characters of a short one, but half of each must be right. */
const mostEdits = (name: string, known: string): number =>
  Math.min(Math.max(2, Math.floor(name.length / 3)), Math.floor(Math.min(name.length, known.length) / 2));

/** The known name that a misspelt one was meant to be, or null where none is near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const nearest = closest(name, [...known]);
  return distance(name, nearest) <= mostEdits(name, nearest) ? nearest : null;
}

/** The sentence that a message about an unknown name ends with, with a space before it; empty where no name is near. */
export const meant = (nearest: string | null): Localized =>
  nearest === null
    ? { en: '', ja: '' }
    : { en: ` Did you mean “${nearest}”?`, ja: `「${nearest}」の誤りではありませんか。` };

/** That sentence for an unknown name. */
export const didYouMean = (name: string, known: readonly string[]): Localized => meant(nearestName(name, known));
