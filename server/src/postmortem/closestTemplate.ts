import { TEMPLATES } from '@postmortem/schemas';
import { normaliseTitle } from '../language/titles.ts';
import { type ResolvedTemplate, shippedTemplate } from '../templates/resolved.ts';
import type { Postmortem, Section } from './model.ts';

/** Fewer titles in common say nothing: every template has a summary and a timeline. */
const FEWEST = 3;

const titlesOf = (sections: readonly Section[]): ReadonlySet<string> =>
  new Set(sections.filter(({ id }) => id !== null).map(({ title }) => normaliseTitle(title)));

/** How many titles of a template a report has word for word. */
const shared = (template: ResolvedTemplate, titles: ReadonlySet<string>): number =>
  template.sections.filter(({ title }) => titles.has(normaliseTitle(title.en)) || titles.has(normaliseTitle(title.ja)))
    .length;

/**
 * The template whose words fit a report: the one that was chosen, else the shipped one that shares the most titles with it.
 * It decides how what is inserted is called, never what a report must have.
 */
export function closestTemplate({ template, sections }: Postmortem): ResolvedTemplate {
  if (template.chosen) return template;
  const titles = titlesOf(sections);
  let best = template;
  let most = Math.max(FEWEST - 1, shared(template, titles));
  for (const { id } of TEMPLATES) {
    const candidate = shippedTemplate(id);
    const count = candidate ? shared(candidate, titles) : 0;
    if (candidate && count > most) [best, most] = [candidate, count];
  }
  return best;
}
