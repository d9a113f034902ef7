import type { Words } from '../text/words.ts';

/** The shape of a token that opens a door. */
export interface Secret {
  readonly name: string;
  /** What it names `value` is the secret; all of it where it names nothing. */
  readonly pattern: RegExp;
  /** Told apart from words and ids, where the shape alone tells too little. */
  readonly isSecret?: (value: string) => boolean;
  /** In lower case; one of them stands in every such token, and a text without is not looked at. */
  readonly words: Words;
  /** Made up: no character of them has ever opened anything. Split, so that scanners of repositories don't take them for real. */
  readonly matches: readonly string[];
  readonly leaves: readonly string[];
}

export const letters = 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zA';

/** Joined when it is run: what packs and publishes the extension looks for tokens too, and would find one in the bundle. */
export const made = (...parts: readonly string[]): string => parts.join('');
