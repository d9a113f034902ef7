import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { isJapanese } from './scripts.ts';

/** A text as names are compared: without case, accents, escapes, emphasis and invisible signs. Each unit knows where it comes from. */
export interface Folded {
  readonly text: string;
  /** Where in the source each UTF-16 unit of `text` begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Accents that are signs of their own once a letter is taken apart. */
const ACCENT = /[\u0300-\u036f]/g;
const ACCENTS = /[\u0300-\u036f]/;
/** Voicing marks of kana by themselves, as in ｶﾞ: they belong to the sign before. */
const VOICING = /[\u3099\u309a]/;
/** What no reader sees within a word: soft hyphens, joiners, marks of emphasis. */
const INVISIBLE = /[*\u00ad\u200b-\u200f\u2060\ufeff]/;
const ESCAPED = /\\[!-/:-@[-`{-~]/y;
const ENTITY = /&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]\w{1,30}));/iy;
const BYTES = /%[\da-f]{2}(?:%[89ab][\da-f]){0,3}/iy;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Elements within a word: “<b>Da</b>na”. What has attributes is left, as names may stand in them. */
const INLINE = new Set([
  'b',
  'i',
  'u',
  's',
  'em',
  'strong',
  'span',
  'wbr',
  'mark',
  'small',
  'sub',
  'sup',
  'del',
  'ins',
]);
const TAG = /<\/?(?<name>[a-z]{1,10})[ ]?\/?>/iy;

interface Sign {
  readonly sign: string;
  readonly length: number;
}

const LARGEST_CODE = 0x10ffff;

/** A sign that is written as an entity of HTML: `&#68;`, `&uuml;`, `&zwnj;`. */
function entityAt(text: string, at: number): Sign | null {
  const match = text[at] === '&' ? matchAt(ENTITY, text, at) : null;
  if (!match) return null;
  const { hex, decimal, name } = match.groups!;
  if (name !== undefined) {
    const named = decodeNamedCharacterReference(name);
    return named === false ? null : { sign: named, length: match[0].length };
  }
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return { sign: code > LARGEST_CODE ? ' ' : String.fromCodePoint(code), length: match[0].length };
}

/** A sign that is written as bytes of UTF-8 in an address: `%E7%94%B0`. */
function bytesAt(text: string, at: number): Sign | null {
  const match = text[at] === '%' ? matchAt(BYTES, text, at) : null;
  // Continuation bytes may be fewer than the pattern takes: the longest that means one sign is taken.
  for (let length = match?.[0].length ?? 0; length > 0; length -= 3) {
    try {
      const sign = decodeURIComponent(text.slice(at, at + length));
      if ([...sign].length === 1) return { sign, length };
    } catch {
      // Not UTF-8: a shorter run may be.
    }
  }
  return null;
}

function signAt(text: string, at: number): Sign {
  const tag = text[at] === '<' ? matchAt(TAG, text, at) : null;
  if (tag && INLINE.has(tag.groups!.name!.toLowerCase())) return { sign: '', length: tag[0].length };
  if (text[at] === '\\' && matchAt(ESCAPED, text, at)) return { sign: '', length: 1 };
  const plain = String.fromCodePoint(text.codePointAt(at)!);
  return entityAt(text, at) ?? bytesAt(text, at) ?? { sign: plain, length: plain.length };
}

/** Signs that are written otherwise on most keyboards, and that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const foldedSign = (sign: string): string => {
  const plain = (PLAIN[sign] ?? PLAIN[sign.toLowerCase()] ?? sign).normalize('NFKC');
  // Marks of kana stay: ガ is not カ.
  return isJapanese(plain) ? plain : plain.normalize('NFD').toLowerCase().replace(ACCENT, '');
};

/** Folds a text; `starts` and `ends` lead back. */
export function fold(source: string): Folded {
  const [units, starts, ends]: [string[], number[], number[]] = [[], [], []];
  for (let at = 0; at < source.length; ) {
    const { sign, length } = signAt(source, at);
    const folded = INVISIBLE.test(sign) ? '' : foldedSign(sign);
    const last = units.length - 1;
    if (VOICING.test(folded) && last >= 0) {
      units[last] = (units[last]! + folded).normalize('NFC').slice(0, 1);
      ends[last] = at + length;
    } else {
      for (const unit of folded.split('')) {
        units.push(unit);
        starts.push(at);
        ends.push(at + length);
      }
      // An accent behind its letter goes where the letter goes.
      if (folded === '' && ACCENTS.test(sign) && last >= 0) ends[last] = at + length;
    }
    at += length;
  }
  return { text: units.join(''), starts, ends };
}
