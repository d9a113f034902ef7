/** Letters with a mark that passports, mail accounts and keyboards without them spell out: ISO 9303, part 3, section 6. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
};
/** The same, back: which letter a pair of letters may have been. */
const WITHOUT_MARK: Readonly<Record<string, string>> = { ae: 'a', oe: 'o', ue: 'u', aa: 'a' };
const PAIRS = Object.keys(WITHOUT_MARK);

/** A name as it is written where such letters are missing: “Mueller” of “Müller”; null where it has none. */
export function speltOut(name: string): string | null {
  const plain = name.normalize('NFC');
  const spelt = [...plain].map((sign) => SPELT_OUT[sign] ?? SPELT_OUT[sign.toLowerCase()] ?? sign).join('');
  return spelt === plain ? null : spelt;
}

/** A folded part of a name as “Müller” is folded where “Mueller” is known; null where it holds no such pair. */
export function withoutSpelling(part: string): string | null {
  const short = PAIRS.reduce((text, pair) => text.replaceAll(pair, WITHOUT_MARK[pair]!), part);
  return short === part ? null : short;
}
