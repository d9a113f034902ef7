import { LANGUAGES, type Language } from '@postmortem/schemas';
import * as en from '../language/en/publicVersion.ts';
import * as ja from '../language/ja/publicVersion.ts';
import { oneOf } from '../text/words.ts';
import type { Standing } from './names.ts';

const ROLE_NAMES = { en: en.ROLE_NAMES, ja: ja.ROLE_NAMES } as const;
const PLACEHOLDERS = { en: en.PLACEHOLDERS, ja: ja.PLACEHOLDERS } as const;

export type PlaceholderKind = keyof typeof en.PLACEHOLDERS;

/** What is put in the place of something: in a text, and where no spaces may be: in an address, in code. */
export interface Replacement {
  readonly text: string;
  readonly slug: string;
}

const LETTERS = 26;

/** A, B … Z, AA: what Japanese tells people apart by. */
function letterOf(number: number): string {
  const rest = Math.floor((number - 1) / LETTERS);
  return (rest > 0 ? letterOf(rest) : '') + String.fromCharCode('A'.charCodeAt(0) + ((number - 1) % LETTERS));
}

const slugOf = (text: string): string => text.toLowerCase().replaceAll(' ', '-');

/** @param number from 1; null where there is only one of them */
export function roleName(standing: Standing, number: number | null, language: Language): Replacement {
  const name = ROLE_NAMES[language][standing];
  const slug = slugOf(ROLE_NAMES.en[standing]);
  if (number === null) return { text: name, slug };
  return { text: language === 'ja' ? name + letterOf(number) : `${name} ${number}`, slug: `${slug}-${number}` };
}

const SLUGS: Readonly<Record<PlaceholderKind, (number: number) => string>> = {
  host: (number) => `host-${number}`,
  address: (number) => `ip-address-${number}`,
  email: (number) => `address-${number}@host.invalid`,
  phone: (number) => `phone-number-${number}`,
};

/** `[host 1]`; in an address `host-1`. @param number from 1 */
export function placeholder(kind: PlaceholderKind, number: number, language: Language): Replacement {
  const name = PLACEHOLDERS[language][kind];
  return { text: language === 'ja' ? `［${name}${number}］` : `[${name} ${number}]`, slug: SLUGS[kind](number) };
}

const DIGITS = /[ -]?(\d{1,6})/y;
const CAPITALS = /([A-Z]{1,2})(?![A-Za-z])/y;

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1, 0);

/**
 * The highest number that something has in a text already, 0 where it has none: whoever exports a public version again meets new people.
 * @param kind what is numbered by itself
 */
export function lastNumberIn(text: string, kind: Standing | PlaceholderKind): number {
  const names = LANGUAGES.map((language) => ({ ...ROLE_NAMES[language], ...PLACEHOLDERS[language] })[kind]);
  let last = 0;
  for (const name of [...names, slugOf(names[0]!)]) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      [DIGITS.lastIndex, CAPITALS.lastIndex] = [at + name.length, at + name.length];
      const digits = DIGITS.exec(text)?.[1];
      const letters = CAPITALS.exec(text)?.[1];
      last = Math.max(last, digits ? Number(digits) : letters ? numberOf(letters) : 0);
    }
  }
  return last;
}

const ROLE = `(?:${oneOf(LANGUAGES.flatMap((language) => Object.values<string>(ROLE_NAMES[language])))})`;
const SLUG = `(?:${oneOf(Object.values(en.ROLE_NAMES).map(slugOf))})`;
const STAND_IN = oneOf(LANGUAGES.flatMap((language) => Object.values<string>(PLACEHOLDERS[language])));
const STAND_IN_SLUG = oneOf(Object.keys(SLUGS).map((kind) => SLUGS[kind as PlaceholderKind](0).split('-0')[0]!));
const WHOLE_ROLE = new RegExp(`^(?:${ROLE}(?: ?\\d+|[A-Z]{1,2})?|${SLUG}(?:-\\d+)?)$`);
const STANDS_FOR = new RegExp(
  `(?:${ROLE}(?: ?\\d+|[A-Z]{1,2}(?![A-Za-z]))?|${STAND_IN} ?\\d+|(?:${SLUG}|${STAND_IN_SLUG})-\\d+(?:@[\\w.-]+)?)`,
  'g',
);

/** Is it what a public version calls somebody? Then it names nobody, and stays when a public version is exported again. */
export const isRoleName = (text: string): boolean => WHOLE_ROLE.test(text.trim());

/** A value without those whom a public version stands for in it: 「エンジニアAと鈴木」 names 鈴木, `engineer-1@shop.io` nobody. */
export const withoutRoles = (value: string): string => value.replace(STANDS_FOR, ',');
