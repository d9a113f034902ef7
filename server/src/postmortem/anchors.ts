import GithubSlugger from 'github-slugger';
import { normaliseTitle } from '../language/titles.ts';
import type { Postmortem, Section } from './model.ts';

/** A heading and what a link to it is written as. */
export interface Anchor {
  readonly section: Section;
  readonly slug: string;
}

/** The headings of a document with their slugs as GitHub makes them, numbered where they repeat. */
export function anchorsOf({ sections }: Postmortem): Anchor[] {
  const slugger = new GithubSlugger();
  return sections
    .filter(({ style }) => style === 'heading')
    .map((section) => ({ section, slug: slugger.slug(section.title) }));
}

/** What a link to a heading of this title is written as. */
export const slugOf = (title: string): string => new GithubSlugger().slug(title);

/** The slug that the part of an address behind its “#” means. */
export function slugIn(fragment: string): string {
  try {
    return decodeURIComponent(fragment).toLowerCase();
  } catch {
    return fragment.toLowerCase(); // a stray % is part of the fragment
  }
}

const halves = (title: string): string[] => [title, ...title.split(/[/／|｜]/)].map(normaliseTitle).filter(Boolean);

/** The section that a reference means: by its title, either half of a bilingual one, the last step of "A > B". */
export function sectionReferred<T extends Section>(reference: string, sections: readonly T[]): T | null {
  const steps = reference.split(/[>＞»→]/).filter((step) => step.trim() !== '');
  const wanted = normaliseTitle(steps.at(-1) ?? '');
  if (wanted === '') return null;
  return sections.find(({ title }) => halves(title).includes(wanted)) ?? null;
}
