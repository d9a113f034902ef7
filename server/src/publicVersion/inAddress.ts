import { isJapanese } from './scripts.ts';

const ENDS_TOKEN = new Set([...' \t\r\n　()[]{}<>"\'`「」（）、。，|*“”‘’；;,']);
const SCHEMES = ['mailto:', 'tel:', 'sms:'];
const WORD = /[\p{L}\p{N}]/u;

const isWord = (sign: string | undefined): boolean => sign !== undefined && WORD.test(sign) && !isJapanese(sign);
const joins = (signs: string, joint: string | undefined, beyond: string | undefined): boolean =>
  joint !== undefined && signs.includes(joint) && isWord(beyond);

/** Do signs stand in an address, a path or an identifier, where a space would break what they are part of? */
export function isInAddress(text: string, start: number, end: number): boolean {
  let [from, to] = [start, end];
  while (from > 0 && !ENDS_TOKEN.has(text[from - 1]!) && !isJapanese(text[from - 1])) from--;
  while (to < text.length && !ENDS_TOKEN.has(text[to]!) && !isJapanese(text[to])) to++;
  const token = text.slice(from, to);
  const isPath = token.includes('://') || /^[~.]{0,2}\//.test(token) || token.split('/').length > 2;
  return (
    isPath ||
    SCHEMES.some((scheme) => token.toLowerCase().startsWith(scheme)) ||
    (isWord(text[start - 1]) && isWord(text[start])) ||
    (isWord(text[end]) && isWord(text[end - 1])) ||
    joins('_.-=%@&?#', text[start - 1], text[start - 2]) ||
    joins('_.-=@', text[end], text[end + 1])
  );
}
