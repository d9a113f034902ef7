import { sectionAnywhere } from '../../../templates/resolved.ts';
import type { HoverAt } from './hoverAt.ts';

const LEAD = { en: 'What belongs here', ja: 'ここに書くこと' } as const;

/** On the title of a part: what belongs there. */
export const partHover: HoverAt = (offset, { checked: { postmortem }, context: { display } }) => {
  const section = postmortem.sections.find(({ start, titleEnd }) => start <= offset && offset <= titleEnd);
  if (!section) return null;
  const texts = section.ids.flatMap((id) => {
    const { guidance } = postmortem.template.sections.find((part) => part.id === id) ?? sectionAnywhere(id);
    return guidance[display] === '' ? [] : [`**${LEAD[display]}**: ${guidance[display]}`];
  });
  return texts.length > 0 ? { start: section.start, end: section.titleEnd, texts } : null;
};
