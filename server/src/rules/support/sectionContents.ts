import { isBesideText } from '../../layout/besideTitle.ts';
import { type Passage, passagesBetween } from '../../markdown/blocks.ts';
import { LABEL_LEVEL, type Postmortem, type Section } from '../../postmortem/model.ts';

/** A comment, to the end of the text where it is not closed. */
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

function says({ leaf }: Passage): boolean {
  switch (leaf.kind) {
    case 'row':
      return !leaf.header && leaf.cells.some(({ text }) => text.trim() !== '');
    case 'html':
      return /\S/.test(leaf.value.replace(COMMENT, ''));
    case 'paragraph':
    case 'code':
      return true;
    default:
      return false;
  }
}

/** Text from `start` to `end` without the label lines in it. */
function withoutLabels(start: number, end: number, { sections, document: { text } }: Postmortem): string {
  let rest = '';
  let from = start;
  for (const label of sections) {
    if (label.level !== LABEL_LEVEL || label.start < from || label.start >= end) continue;
    rest += text.slice(from, label.start);
    from = label.titleEnd;
  }
  return rest + text.slice(from, Math.max(from, end));
}

/** "Impact: none" says it on the title's own line. */
const saysBesideTitle = ({ level, start, titleEnd }: Section, text: string): boolean =>
  level >= LABEL_LEVEL && /[:：][^\p{L}\p{N}:：\n]*[\p{L}\p{N}]/u.test(text.slice(start, titleEnd));

/** Does a section say anything besides titles, comments and the header of a table? What the sections in it say counts. */
export function hasContents(section: Section, postmortem: Postmortem): boolean {
  const { passages, document } = postmortem;
  if (saysBesideTitle(section, document.text)) return true;
  if (isBesideText(section.style))
    return /[^\s|]/.test(document.text.slice(section.titleEnd, section.end).replace(/^[*_]+/, ''));
  return passagesBetween(passages, section.titleEnd, section.end).some((passage) => {
    const start = Math.max(passage.offset + passage.leaf.start, section.titleEnd);
    const end = Math.min(passage.offset + passage.leaf.end, section.end);
    if (start >= end || !says(passage)) return false;
    return passage.leaf.kind !== 'paragraph' || /\S/.test(withoutLabels(start, end, postmortem));
  });
}
