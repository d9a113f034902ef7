import type { Language } from '@postmortem/schemas';
import { type AddressKind, addressesIn } from './addresses.ts';
import type { Stretch } from './code.ts';
import { findNames } from './findNames.ts';
import { isInAddress } from './inAddress.ts';
import { mentionsIn } from './mentions.ts';
import type { Person, Standing } from './names.ts';
import type { Numbered, Numbers } from './numbers.ts';
import { placeholder, type Replacement, roleName } from './roles.ts';

export type ReplacedKind = 'name' | AddressKind;

/** What stands for something at one place. */
export interface Replaced extends Stretch {
  readonly kind: ReplacedKind;
  /** What it was, as it was written; of a secret only what kind it was. */
  readonly what: string;
  readonly by: string;
}

const REDACTED: Replacement = { text: '[REDACTED]', slug: '[REDACTED]' };

/** Signs that nothing takes for a part of a word. */
const blanked = (text: string, stretches: readonly Stretch[]): string => {
  const signs = text.split('');
  for (const { start, end } of stretches) signs.fill('\uE000', start, end);
  return signs.join('');
};

interface Found extends Stretch {
  readonly kind: ReplacedKind;
  readonly what: string;
  /** Equal where the same is meant. */
  readonly key: string | number;
  /** Of a name, whose it is. */
  readonly standing: Standing | null;
  readonly isLink: boolean;
}

/** Whoever is alone in what they did needs no number. */
const ALONE: ReadonlySet<Standing> = new Set(['authors', 'owner']);

/** Behind a placeholder in brackets these would make a link of it, or a definition that no reader sees. */
const MAKES_LINK = new Set(['(', '[', ':']);

function insertFor({ start, end, kind, isLink }: Found, { text, slug }: Replacement, source: string): string {
  if (isLink) return `https://${slug}.invalid`;
  const wantsSlug = isInAddress(source, start, end) || (kind !== 'name' && MAKES_LINK.has(source[end] ?? ''));
  if (!wantsSlug) return text;
  const joint = (sign: string | undefined): string => (sign !== undefined && /[A-Za-z0-9]/.test(sign) ? '-' : '');
  return kind === 'secret' ? slug : joint(source[start - 1]) + slug + joint(source[end]);
}

function foundIn(text: string, people: readonly Person[], isCode: (at: number) => boolean): Found[] {
  const addresses = addressesIn(text).map((each) => ({
    ...each,
    standing: null,
    what: each.kind === 'secret' ? each.key : text.slice(each.start, each.end),
  }));
  const withoutAddresses = blanked(text, addresses);
  const names = findNames(withoutAddresses, people).map(({ person, start, end }) => ({
    kind: 'name' as const,
    what: text.slice(start, end),
    key: person.id,
    standing: person.standing,
    start,
    end,
    isLink: false,
  }));
  const mentions = mentionsIn(blanked(withoutAddresses, names))
    .filter(({ start }) => !isCode(start))
    .map(({ handle, start, end }) => ({
      kind: 'name' as const,
      what: text.slice(start, end),
      key: handle.toLowerCase(),
      standing: 'met' as const,
      start,
      end,
      isLink: false,
    }));
  return [...addresses, ...names, ...mentions].sort((a, b) => a.start - b.start);
}

/**
 * Everything that a public version says otherwise: names by roles, what leads to machines and people by placeholders, secrets by nothing.
 * The same by the same, numbered as they come.
 * @param numbers goes on with those that are given already
 * @param isCode is an offset in code, where “@” means something else?
 */
export function replacementsIn(
  text: string,
  people: readonly Person[],
  numbers: Numbers,
  language: Language,
  isCode: (at: number) => boolean,
): Replaced[] {
  const numbered = foundIn(text, people, isCode).map((found) => {
    const kind = kindOf(found);
    return { found, number: kind ? numbers.of(kind, found.key) : 0 };
  });
  return numbered.map(({ found, number }) => {
    const { kind, what, start, end } = found;
    return { kind, what, by: insertFor(found, standsFor(found, number, numbers, language), text), start, end };
  });
}

const kindOf = ({ kind, standing }: Found): Numbered | null =>
  standing ?? (kind === 'secret' || kind === 'name' ? null : kind);

function standsFor({ kind, standing }: Found, number: number, numbers: Numbers, language: Language): Replacement {
  if (standing) return roleName(standing, ALONE.has(standing) && numbers.isAlone(standing) ? null : number, language);
  return kind === 'secret' || kind === 'name' ? REDACTED : placeholder(kind, number, language);
}

/** The text with what is replaced made unreadable, so that what is left can be looked through. */
export const withoutReplaced = (text: string, replaced: readonly Stretch[]): string => blanked(text, replaced);
