import { UNSEEN } from '../text/unseen.ts';

function escaped(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** A text for people with every sign in sight: `\x1b`, `\u202e`. Line ends and tabs stay. */
export const visible = (text: string): string => text.replace(UNSEEN, escaped);

/** The same in one line. */
export const visibleInLine = (text: string): string =>
  visible(text).replace(/[\n\t]/g, (sign) => (sign === '\n' ? '\\n' : '\\t'));

/** A file's name in a line of its own: GitHub's runner acts on lines that begin with `::`. */
export const visibleName = (path: string): string => visibleInLine(path.startsWith(':') ? `./${path}` : path);
