import { UNSEEN } from '../text/unseen.ts';

/** What begins a tag, a comment or an address in Markdown. */
const OPENS_TAG = /<(?=[A-Za-z/!?])/g;
/** What begins a heading, a list, a quote, a rule or a table's row at the start of a line. */
const OPENS_BLOCK = /^\s*(?:#{1,6}(?=\s|$)|[>|=]|[-+*](?=\s|[-*])|\d{1,9}(?=[.)]\s))/;
const FENCE = /^\s*`{3,}/;

/** A text in which nothing is a tag of HTML. */
export const withoutTags = (text: string): string => text.replace(UNSEEN, '').replace(OPENS_TAG, '\\<');

function literalLine(line: string): string {
  const opening = OPENS_BLOCK.exec(line)?.[0];
  const safe = withoutTags(line);
  if (opening === undefined) return safe;
  // Of "1." the dot is what makes it an item.
  const at = /\d$/.test(opening) ? opening.length : opening.search(/\S/);
  return `${safe.slice(0, at)}\\${safe.slice(at)}`;
}

/**
 * The lines of a text as Markdown that shows them as they are: no tag, heading or list is made of them. Blocks of code stay where they
 * end. Signs that nobody sees and terminals act on are left out, and so are blank lines at both ends.
 */
export function plainLines(text: string): string[] {
  const lines = text.replace(UNSEEN, '').trim().split('\n');
  const fences = [...lines.keys()].filter((index) => FENCE.test(lines[index]!));
  // One that nothing closes would take all that is behind it for code.
  const unclosed = fences.length % 2 === 1 ? fences.at(-1) : -1;
  let isCode = false;
  return lines.map((line, index) => {
    if (index === unclosed) return line.trim().replaceAll('`', '\\`');
    const isFence = FENCE.test(line);
    if (isFence) isCode = !isCode;
    return isCode || isFence ? line.trimEnd() : literalLine(line.trim());
  });
}

/** The beginning of a text, in one line, to know it by. */
export function beginning(text: string, length = 40): string {
  const signs = [...text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()];
  return signs.length <= length ? signs.join('') : `${signs.slice(0, length).join('').trimEnd()}…`;
}
