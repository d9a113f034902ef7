import { TEMPLATES } from '@postmortem/schemas';
import { normaliseTitle } from '../language/titles.ts';
import { type Form, formOf } from '../templates/resolved.ts';
import type { Postmortem, Section } from './model.ts';

/** Fewer titles in common say nothing: every form has a summary and a timeline. */
const FEWEST = 3;

const titlesOf = (sections: readonly Section[]): ReadonlySet<string> =>
  new Set(sections.filter(({ id }) => id !== null).map(({ title }) => normaliseTitle(title)));

/** How many titles of a form a report has word for word. */
const shared = (form: Form, titles: ReadonlySet<string>): number =>
  form.sections.filter(({ title }) => titles.has(normaliseTitle(title.en)) || titles.has(normaliseTitle(title.ja)))
    .length;

/**
 * The form whose words fit a report: the one that was chosen, else the shipped one that shares the most titles with it.
 * It decides how what is inserted is called, never what a report must have.
 */
export function formInWords({ form, sections }: Postmortem): Form {
  if (form.chosen) return form;
  const titles = titlesOf(sections);
  let best = form;
  let most = Math.max(FEWEST - 1, shared(form, titles));
  for (const { id } of TEMPLATES) {
    const candidate = formOf(id);
    const count = candidate ? shared(candidate, titles) : 0;
    if (candidate && count > most) [best, most] = [candidate, count];
  }
  return best;
}
