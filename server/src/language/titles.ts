import { type Localized, SECTIONS, type SectionId } from '@postmortem/schemas';
import { IN_A_REPORT, memoizeByText } from '../text/memoize.ts';
import { being } from '../text/words.ts';
import * as en from './en/titles.ts';
import * as ja from './ja/titles.ts';
import { LONGEST_TITLE, type Lookup, type Naming, NO_PART, partsNamed } from './titleGrammar.ts';
import { normaliseTitle } from './titleText.ts';

export type { Naming, Sure } from './titleGrammar.ts';
export { normaliseTitle } from './titleText.ts';

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

/**
 * The sections that a title names and how surely; none where the title is not that of a section.
 * @param parent the nearest titled ancestor's section: it decides what an ambiguous title means
 * @param parts may a part of the title stand for it? Not in a document's own title: "Root cause analysis: the outage of 3 May"
 */
export type SectionNames = (title: string, parent?: SectionId | null, parts?: boolean) => Naming;

const TWICE = 2;

/** The same titles are asked about on every key. */
function remembering({ anywhere, below }: Titles): SectionNames {
  const known = new Map<string, (title: string) => Naming>();
  const asking = (parent: SectionId | null, parts: boolean): ((title: string) => Naming) => {
    const exact = (name: string) => (parent && below.get(parent)?.get(name)) ?? anywhere.get(name);
    const lookup: Lookup = (name) => exact(name) ?? exact(name.replaceAll('-', ' ').replaceAll(' & ', ' and '));
    return memoizeByText((title) => partsNamed(title, lookup, parts), IN_A_REPORT);
  };
  return (title, parent = null, parts = true) => {
    const key = `${parent}${parts}`;
    const names = known.get(key) ?? asking(parent, parts);
    known.set(key, names);
    return title.length > LONGEST_TITLE * TWICE ? NO_PART : names(title);
  };
}

/** Names sections by the titles that every report may use. */
export const namingOf: SectionNames = remembering(KNOWN);

/** The sections that a title names by the titles that every report may use, the most telling first. */
export const sectionsNamed = (...asked: Parameters<SectionNames>): readonly SectionId[] => namingOf(...asked).ids;

const TAKEN = being(en.TAKEN, ja.TAKEN);
/** Does a label in a step of the recovery tell what was done there: 「対策: 改行への置換」? */
export const tellsMeasureTaken = (label: string): boolean => TAKEN.test(normaliseTitle(label));

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
