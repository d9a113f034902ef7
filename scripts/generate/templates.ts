import { TEMPLATES, type Template } from '@postmortem/schemas';
import { shippedTemplate } from '../../server/src/templates/resolved.ts';

const EXTENT = {
  full: 'read in full; titles, order and help follow it, in our own words',
  headings: 'only its headings were read: titles and order follow it, the help is that of our own sections',
} as const;

const cell = (text: string): string => text.replaceAll('|', '\\|');

function templatePart({ id, name, source, extent, metadata }: Template): string {
  const resolved = shippedTemplate(id)!;
  const rows = resolved.sections.map(
    ({ id: section, title, required, under }) =>
      `| ${under === null ? '' : '– '}${cell(title.en)} | ${under === null ? '' : '– '}${cell(title.ja)} | \`${section}\` | ${required ? 'required' : 'optional'} |`,
  );
  return [
    `## ${id}`,
    `${name.en} / ${name.ja}. Source: ${source} (${EXTENT[extent]}.)`,
    `Stated above the text: ${metadata.required.join(', ')}${metadata.optional ? `; may be stated: ${metadata.optional.join(', ')}` : ''}. Status: ${resolved.statuses.en.join(', ')} / ${resolved.statuses.ja.join('、')}.`,
    ['| section | セクション | id | |', '|---|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

/** The page of all templates, from their data. */
export const templatesDocument = (): string =>
  `${[
    '# Templates',
    'A report is held to the template that `.postmortem.yaml` (`template: google-sre`) or its own front matter names, to a team’s own Markdown file (`template: docs/postmortem-template.md`), or else to `default`. `postmortem new --template ID FILE`, `Postmortem: New…` and the snippets `pm-new-ID` write a report to start from.',
    ...TEMPLATES.map(templatePart),
  ].join('\n\n')}\n`;
