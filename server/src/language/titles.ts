import { type Localized, SECTIONS, type SectionId } from '@postmortem/schemas';
import { IN_A_REPORT, memoizeByText } from '../text/memoize.ts';
import { oneOf } from '../text/words.ts';
import * as en from './en/titles.ts';
import * as ja from './ja/titles.ts';

/** Words around a title that don't change which part it names. Matched on normalised titles. */
const QUALIFIERS: readonly RegExp[] = [
  new RegExp(`^${oneOf(en.BEFORE)} `),
  new RegExp(` (?:of (?:the |this )?${oneOf(en.OF)}|${oneOf(en.CONTINUED)} .+|${oneOf(en.AFTER)})$`),
  new RegExp(
    `^(?:.{2,8}から.{2,6}までの|.{1,14}の(?=${oneOf(ja.WITH_SUBJECT)}$)` +
      `|${oneOf(ja.DONE_BY)}?が?${oneOf(ja.ALREADY)}?${oneOf(ja.DONE)}|${oneOf(ja.BEFORE)})(?=.{2})`,
  ),
  new RegExp(`(?<=.{2})(?:の?${oneOf(ja.AFTER)}|${oneOf(ja.AFTER_AT_ONCE)})$`),
];

const LEADING_NUMBER =
  /^(?:第?\d+(?:[.-]\d+)*\s*[章節項]?\s*[.)、．:：-]?\s+|\d+(?:[.-]\d+)*[.)、．]\s*|[（(]\d+[)）]\s*|第\d+[章節項]\s*|(?:[ivx]+|[a-z])[.)]\s+)/;
const DECORATION =
  /\u200D|\u20E3|\uFE0F|[\p{Extended_Pictographic}■□◆◇●○◎▼▽▲△★☆※▶▷►→⇒*#_~`"“”'‘’「」『』【】〔〕〈〉<>[\]]/gu;
const PARENTHETICAL = /(?<!\s)\s*[(（][^()（）]*[)）]\s*/g;
const TRAILING = /(?<![\s:：?？!！.。、,;\-–—])[\s:：?？!！.。、,;\-–—]+$/;
const PARTS = /[/／|｜;]/;
const SUBTITLE = /[:：]\s|\s[-–—]\s|：/;
const CONJUNCTION = /\s*(?:,? and |,? & |,|、| \+ |および|及び|ならびに|並びに|・|と)\s*/;

/** A title as it is compared: NFKC, lower case, apostrophes straightened away, without numbering, decoration and closing punctuation. */
export const normaliseTitle = memoizeByText(
  (title: string): string =>
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/(?<=\w)[’'](?=\w)/g, '')
      .replace(DECORATION, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(LEADING_NUMBER, '')
      .replace(TRAILING, '')
      .trim(),
  IN_A_REPORT,
);

/** A section as a form calls it, beside the titles that every report may use. */
export interface NamedSection {
  readonly id: SectionId;
  readonly title: Localized;
  readonly aliases: readonly string[];
}

/** What each normalised title means, anywhere and below a titled section. */
interface Titles {
  readonly anywhere: ReadonlyMap<string, SectionId>;
  readonly below: ReadonlyMap<SectionId, ReadonlyMap<string, SectionId>>;
}

function knownTitles(): Titles {
  const anywhere = new Map<string, SectionId>();
  const below = new Map<SectionId, Map<string, SectionId>>();
  for (const { id, wording, under = [] } of SECTIONS) {
    for (const { title, aliases } of [wording.en, wording.ja]) {
      for (const name of [title, ...aliases]) anywhere.set(normaliseTitle(name), id);
    }
    for (const { parents, titles } of under) {
      for (const parent of parents) {
        const known = below.get(parent) ?? new Map<string, SectionId>();
        for (const name of titles) known.set(normaliseTitle(name), id);
        below.set(parent, known);
      }
    }
  }
  return { anywhere, below };
}

const KNOWN = knownTitles();

type Lookup = (name: string) => SectionId | undefined;

/** The part that one name means, with the qualifiers taken off one by one until the rest is known. */
function idOf(name: string, lookup: Lookup): SectionId | undefined {
  const known = lookup(name);
  if (known) return known;
  for (const qualifier of QUALIFIERS) {
    const rest = name.replace(qualifier, '');
    if (rest !== name && rest !== '') {
      const id = idOf(rest.trim(), lookup);
      if (id) return id;
    }
  }
  return undefined;
}

const LONGEST_JOINED = 40;
/** Azure's questions in two languages; what is longer is a sentence. */
const LONGEST_TITLE = 160;

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
export type SectionNames = (title: string, parent?: SectionId | null, parts?: boolean) => SectionId[];

function namesIn({ anywhere, below }: Titles, title: string, parent: SectionId | null, parts: boolean): SectionId[] {
  const known = (name: string) => (parent && below.get(parent)?.get(name)) ?? anywhere.get(name);
  const lookup: Lookup = (name) => known(name) ?? known(name.replaceAll('-', ' '));
  const bare = title.replace(PARENTHETICAL, ' ');
  const [, inside = ''] = /[(（]([^()（）]+)[)）]/.exec(title) ?? [];
  for (const text of bare === title ? [title] : [title, bare, inside]) {
    const name = normaliseTitle(text);
    if (name === '' || name.length > LONGEST_TITLE) continue;
    const whole = idOf(name, lookup);
    if (whole) return [whole];
    const pieces = (separator: RegExp): string[] => {
      const found = text.normalize('NFKC').split(separator).map(normaliseTitle).filter(Boolean);
      return found.length > 1 ? found : [];
    };
    // Either half of a bilingual title ("Impact / 影響"), then a title of two, then one before its subtitle ("Timeline: 3 May").
    const attempts = [parts ? pieces(PARTS) : [], [name], parts ? pieces(SUBTITLE).slice(0, 1) : []];
    for (const names of attempts) {
      const ids = names.flatMap((each) => idsOfJoined(each, lookup));
      if (ids.length > 0) return [...new Set(ids)];
    }
  }
  return [];
}

/** The same titles are asked about on every key. */
function remembering(titles: Titles): SectionNames {
  const known = new Map<string, (title: string) => SectionId[]>();
  return (title, parent = null, parts = true) => {
    const key = `${parent}${parts}`;
    const names = known.get(key) ?? memoizeByText((text) => namesIn(titles, text, parent, parts), IN_A_REPORT);
    known.set(key, names);
    return title.length > LONGEST_TITLE * 2 ? [] : names(title);
  };
}

/** Names sections by the titles that every report may use. */
export const sectionsNamed: SectionNames = remembering(KNOWN);

const namesByTemplate = new WeakMap<readonly NamedSection[], SectionNames>();

/** Names sections by a form's titles too. A title that every report may use keeps its meaning, unless a team gave it another. */
export function sectionNamesWith(sections: readonly NamedSection[]): SectionNames {
  const known = namesByTemplate.get(sections) ?? namesOf(sections);
  namesByTemplate.set(sections, known);
  return known;
}

function namesOf(sections: readonly NamedSection[]): SectionNames {
  const anywhere = new Map(KNOWN.anywhere);
  for (const { id, title, aliases } of sections) {
    for (const name of [title.en, title.ja].map(normaliseTitle)) if (!anywhere.has(name)) anywhere.set(name, id);
    for (const name of aliases) anywhere.set(normaliseTitle(name), id);
  }
  return remembering({ ...KNOWN, anywhere });
}
