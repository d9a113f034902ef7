import { type Localized, SECTIONS, type SectionId } from '@postmortem/schemas';

/** Words around a title that don't change which part it names. Matched on normalised titles. */
const QUALIFIERS: Localized<{ before: RegExp; after: RegExp }> = {
  en: {
    before:
      /^(?:the|our|an?|steps to|short[- ]term|long[- ]term|medium[- ]term|mid[- ]term|immediate|establishing the|incident|issue|problem|outage|event|initial|preliminary|detailed|brief|full|technical|overall|final|main|primary|probable|likely|known|quick|short|high[- ]level|immediate|service|actual|general|proposed|planned|potential|possible|post-?incident|post-?mortem|blameless|key|major|approximate|estimated) /,
    after:
      / (?:of (?:the |this )?(?:incident|outage|events?|issue|problem|impact|failure|situation)s?|details?|analysis|analyses|summary|overview|section|statement|description|findings|identification|for .+|from .+|during .+|and details|in detail|status|items|information|implemented|taken|completed|so far)$/,
  },
  ja: {
    before:
      /^(?:.{2,8}から.{2,6}までの|.{1,14}の(?=(?:経緯|時系列|タイムライン|経過)$)|(?:当社|当組織|弊社)?が?(?:既に|すでに)?実施した|短期|中期|長期|今回の|本障害の|本件の|本事象の|本|障害の|障害|インシデントの|インシデント|事象の|問題の|不具合の|主な|主要な|推定|想定|推測される|考えられる|当面の|詳細な|技術的な|システム|発生した|実施した|具体的な|弊社の|当社の)(?=.{2})/,
    after:
      /(?<=.{2})(?:の?(?:詳細|一覧|内容|まとめ|について|状況|案|分析|概要|結果|事項|項目|アクション|サマリ|サマリー)|に関して|は)$/,
  },
};

const LEADING_NUMBER =
  /^(?:第?\d+(?:[.-]\d+)*\s*[章節項]?\s*[.)、．:：-]?\s+|\d+(?:[.-]\d+)*[.)、．]\s*|[（(]\d+[)）]\s*|第\d+[章節項]\s*|(?:[ivx]+|[a-z])[.)]\s+)/;
const DECORATION =
  /\u200D|\u20E3|\uFE0F|[\p{Extended_Pictographic}■□◆◇●○◎▼▽▲△★☆※▶▷►→⇒*#_~`"“”'‘’「」『』【】〔〕〈〉<>[\]]/gu;
const PARENTHETICAL = /\s*[(（][^()（）]*[)）]\s*/g;
const TRAILING = /[\s:：?？!！.。、,;\-–—]+$/;
const PARTS = /\s*(?:\/|／|\||｜|;)\s*/;
const SUBTITLE = /\s*(?:[:：]\s+|\s[-–—]\s|：)\s*/;
const CONJUNCTION = /\s*(?:,? and |,? & |,|、| \+ |および|及び|ならびに|並びに|・|と)\s*/;

/** A title as it is compared: NFKC, lower case, apostrophes straightened away, without numbering, decoration and closing punctuation. */
export function normaliseTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\w)[’'](?=\w)/g, '')
    .replace(DECORATION, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEADING_NUMBER, '')
    .replace(TRAILING, '')
    .trim();
}

const aliases = new Map<string, SectionId>();
const below = new Map<SectionId, Map<string, SectionId>>();
for (const { id, wording, under = [] } of SECTIONS) {
  for (const { title, aliases: others } of [wording.en, wording.ja]) {
    for (const name of [title, ...others]) aliases.set(normaliseTitle(name), id);
  }
  for (const { parents, titles } of under) {
    for (const parent of parents) {
      const known = below.get(parent) ?? new Map<string, SectionId>();
      for (const name of titles) known.set(normaliseTitle(name), id);
      below.set(parent, known);
    }
  }
}

type Lookup = (name: string) => SectionId | undefined;

/** The part that one name means, with the qualifiers taken off one by one until the rest is known. */
function idOf(name: string, lookup: Lookup): SectionId | undefined {
  const known = lookup(name);
  if (known) return known;
  for (const { before, after } of [QUALIFIERS.en, QUALIFIERS.ja]) {
    for (const qualifier of [before, after]) {
      const rest = name.replace(qualifier, '');
      if (rest !== name && rest !== '') {
        const id = idOf(rest.trim(), lookup);
        if (id) return id;
      }
    }
  }
  return undefined;
}

const LONGEST_JOINED = 40;

/** Titles that join two parts name both ("Root cause and trigger", 「原因と対策」). */
function idsOfJoined(name: string, lookup: Lookup): SectionId[] {
  const whole = idOf(name, lookup);
  if (whole) return [whole];
  const joined = name.split(CONJUNCTION).filter(Boolean);
  if (joined.length < 2 || joined.length > 3) return [];
  const ids = joined.map((part) => idOf(part, lookup));
  if (ids.every((id) => id !== undefined)) return [...new Set(ids)];
  // "Action items & owners": what comes first names the section.
  return ids[0] && name.length <= LONGEST_JOINED ? [ids[0]] : [];
}

/**
 * The sections that a title names, the most telling first; none where the title is not that of a section.
 * @param parent the nearest titled ancestor's section: it decides what an ambiguous title means
 * @param parts may a part of the title stand for it? Not in a document's own title: "Root cause analysis: the outage of 3 May"
 */
export function sectionsNamed(title: string, parent: SectionId | null = null, parts = true): SectionId[] {
  const known = (name: string) => (parent && below.get(parent)?.get(name)) ?? aliases.get(name);
  const lookup: Lookup = (name) => known(name) ?? known(name.replaceAll('-', ' '));
  const bare = title.replace(PARENTHETICAL, ' ');
  const [, inside = ''] = /[(（]([^()（）]+)[)）]/.exec(title) ?? [];
  for (const text of bare === title ? [title] : [title, bare, inside]) {
    const name = normaliseTitle(text);
    if (name === '' || name.length > 80) continue;
    const ids = idsOfJoined(name, lookup);
    if (ids.length > 0) return ids;
    if (!parts) continue;
    // Either half of a bilingual title ("Impact / 影響"), or a title before its subtitle ("Timeline: 3 May").
    for (const separator of [PARTS, SUBTITLE]) {
      const halves = text.normalize('NFKC').split(separator).map(normaliseTitle).filter(Boolean);
      if (halves.length < 2) continue;
      const named = (separator === PARTS ? halves : halves.slice(0, 1)).flatMap((half) => idsOfJoined(half, lookup));
      if (named.length > 0) return [...new Set(named)];
    }
  }
  return [];
}
