import type { Localized } from '@postmortem/schemas';
import { MOST_KEYS } from './mostKeys.ts';
import type { ConfigurationSource, Flaw } from './source.ts';

/** Deeper than anybody writes. */
const DEEPEST = 50;

/**
 * Is a value deeper than anybody writes, or without end, as an alias that holds itself is?
 * @param seen how deep its values stood where they were looked at before
 */
function isTooDeep(value: unknown, seen: Map<object, number>): boolean {
  const goesOn = (inner: unknown, depth: number): boolean => {
    if (typeof inner !== 'object' || inner === null) return false;
    if (depth > DEEPEST) return true;
    // What is used twice is looked at again only where it is deeper.
    if ((seen.get(inner) ?? -1) >= depth) return false;
    seen.set(inner, depth);
    return Object.values(inner).some((each) => goesOn(each, depth + 1));
  };
  return goesOn(value, 1);
}

/** What keeps a text from being data at all. */
export const TOO_DEEP = { message: `it is nested more than ${DEEPEST} levels deep`, start: 0, end: 0 };

const LEFT_OUT: Localized<(key: string) => string> = {
  en: (key) => `“${key}” is nested more than ${DEEPEST} levels deep. It is left out.`,
  ja: (key) => `「${key}」の入れ子が ${DEEPEST} 段を超えているため、使いません。`,
};

/** A configuration without the values that are too deep, which are told at their keys. */
export function withoutTooDeep(
  value: unknown,
  keyPlaceOf: ConfigurationSource['keyPlaceOf'],
): { readonly value: unknown; readonly flaws: readonly Flaw[] } {
  const seen = new Map<object, number>();
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { value: isTooDeep(value, seen) ? [] : value, flaws: [] };
  const all = Object.entries(value);
  const deep = new Set(all.filter(([, inner]) => isTooDeep(inner, seen)).map(([key]) => key));
  return {
    value: Object.fromEntries(all.filter(([key]) => !deep.has(key))),
    flaws: [...deep].slice(0, MOST_KEYS).map((key) => ({
      message: { en: LEFT_OUT.en(key), ja: LEFT_OUT.ja(key) },
      ...keyPlaceOf([key]),
    })),
  };
}
