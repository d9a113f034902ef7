import { lineStart } from '../../text/lines.ts';
import type { OpenDocument } from './feature.ts';

const isBetween = (open: string, close: string, before: string): boolean =>
  before.lastIndexOf(open) > before.lastIndexOf(close);

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** Is the place in a comment that is not closed before it? */
export const isInComment = ({ text }: OpenDocument, offset: number): boolean =>
  isBetween('<!--', '-->', text.getText().slice(0, offset));

/** Is the place in code, in a formula or in text that is shown as it stands? Nothing is a list or a table there. */
export function isOpaque({ text, checked }: OpenDocument, offset: number): boolean {
  const source = text.getText();
  const before = source.slice(0, offset);
  return (
    checked.postmortem.passages.some(
      ({ leaf, offset: from }) => leaf.kind === 'code' && from + leaf.start <= offset && offset <= from + leaf.end,
    ) ||
    isBetween('<pre', '</pre', before) ||
    count(/^[ \t]{0,12}(?:[-*+][ \t])?\$\$[ \t]*\r?$/gm, before) % 2 === 1 ||
    count(/`/g, source.slice(lineStart(source, offset), offset)) % 2 === 1
  );
}

const OPEN_FRONT_MATTER = /^---[ \t]{0,8}\r?\n/;
const END_OF_FRONT_MATTER = /^(?:---|\.\.\.)[ \t]{0,8}$/;

/** Is the place in the front matter, or in what is about to be? */
export function isInFrontMatter({ text, checked }: OpenDocument, offset: number): boolean {
  const [first] = checked.postmortem.passages;
  if (first?.leaf.kind === 'frontmatter') return offset <= first.offset + first.leaf.end;
  const before = text.getText().slice(0, offset);
  const open = OPEN_FRONT_MATTER.exec(before)?.[0];
  if (open === undefined) return false;
  const lines = before.slice(open.length).split(/\r?\n/);
  return lines.every(
    (line) => !END_OF_FRONT_MATTER.test(line) && (line === '' || /^(?:[\w-]{1,40}(?::|$)|\s|#)/.test(line)),
  );
}
