import { LANGUAGES, SECTION_IDS, sectionIdFrom, type Template } from '@postmortem/schemas';
import { sectionNamesWith } from '../../server/src/language/titles.ts';

/** What would make a report written on a template look as if its sections were missing: one line each, with what to do. */
export function templateProblems({ id: template, sections }: Template): string[] {
  const own = sections.flatMap(({ id, title }) => (title ? [{ id: sectionIdFrom(id), title, aliases: [] }] : []));
  const read = sectionNamesWith(own);
  const ids = sections.map(({ id }) => id);
  return sections.flatMap(({ id, title, required, body, under, alternatives = [] }) => {
    const where = `schemas/templates/${template}.json, section “${id}”:`;
    const isOwn = !(SECTION_IDS as readonly string[]).includes(id);
    const problems: string[] = [];
    if (isOwn && !title) problems.push(`${where} an id of the template's own needs a title in both languages.`);
    if (isOwn && required && !body)
      problems.push(
        `${where} a required section of the template's own needs a body, the lines that its writer starts from.`,
      );
    if (under !== undefined && !ids.includes(under))
      problems.push(`${where} it is under “${under}”, which is no section of this template.`);
    for (const language of title && required ? LANGUAGES : []) {
      const named: readonly string[] = read(title![language], under === undefined ? null : sectionIdFrom(under)).ids;
      if (![id, ...alternatives].some((each) => named.includes(each)))
        problems.push(
          `${where} its title “${title![language]}” is read as ${named.join(', ') || 'no section'}, so the section would always be missing: use that id, add it to alternatives, or take another title.`,
        );
    }
    return problems;
  });
}
