import type { Postmortem, Section } from '../../postmortem/model.ts';
import { titleText } from '../../postmortem/sections.ts';
import type { Edit } from '../../text/edit.ts';
import { newlineOf } from '../../text/newline.ts';

/** Below the nearest heading, or below the part that the template has it in; else a heading of the second level. */
function levelOf(section: Section, { sections, template }: Postmortem): number {
  if (section.parent?.style === 'heading') return Math.min(6, section.parent.level + 1);
  if (section.id === null) return 3;
  const { under } = template.sections.find(({ id }) => id === section.id) ?? {};
  const before = sections.slice(0, sections.indexOf(section));
  return under && before.some(({ ids }) => ids.includes(under)) ? 3 : 2;
}

/** The heading that a label would be. */
export const headingFor = (section: Section, postmortem: Postmortem): string =>
  `${'#'.repeat(levelOf(section, postmortem))} ${titleText(section)}`;

/** Makes a label line a heading: its marks go, what is below it stays as it is. */
export function makeHeading(section: Section, postmortem: Postmortem): Edit {
  const { text } = postmortem.document;
  const newline = newlineOf(text);
  const behind = text.slice(section.titleEnd);
  // A remark behind the label that goes on in the next line stays a paragraph of its own.
  const beforeRemark = /^[*_]*[ \t]*(?=[(（])/.exec(behind)?.[0];
  // Closing emphasis, a colon after it and a hard line break belong to the label's line.
  const rest = /^[*_]*(?:[:：][*_]*)?(?:[ \t]*(?:<br\s*\/?>|\\))?[ \t]*(?=\r?\n|$)/.exec(behind)?.[0] ?? '';
  const end = section.titleEnd + (beforeRemark ?? rest).length;
  const hasTextBelow = /^\r?\n[ \t]*\S/.test(text.slice(end));
  const lines = beforeRemark !== undefined ? 2 : hasTextBelow ? 1 : 0;
  return {
    start: section.start,
    end,
    insert: headingFor(section, postmortem) + newline.repeat(lines),
  };
}
