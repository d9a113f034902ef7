import { toHalfWidth } from '../text/halfWidth.ts';
import { zonesIn } from '../time/zones.ts';
import type { Field } from './model.ts';

const BRACKET = /[(（](?<inside>[^()（）]{1,40})[)）]\s{0,3}$/u;

/** A label without the zone of its value: “Start (UTC)”, 「発生日時（JST）」. @returns the zone as it is written, null where it names none */
export function withoutZone(label: string): { readonly words: string; readonly zone: string | null } {
  const { index, groups } = BRACKET.exec(label) ?? {};
  const inside = groups?.inside ?? '';
  const [zone] = zonesIn(inside);
  return zone?.start === 0 && zone.end === inside.length
    ? { words: label.slice(0, index).trimEnd(), zone: inside }
    : { words: label, zone: null };
}

/** What a field says, in half-width forms, with the zone that its label names where the value has none. Only the zone is added, at its end. */
export function withZoneOfLabel({ name, value }: Pick<Field, 'name' | 'value'>): string {
  const { zone } = withoutZone(name);
  const text = toHalfWidth(value);
  return zone === null || zonesIn(text).length > 0 || /\dZ\b/.test(text) ? text : `${text} ${zone}`;
}
