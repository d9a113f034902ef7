import { UNSEEN } from '../../text/unseen.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML has no way to write: halves of letters. */
const NO_LETTERS = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as HTML and XML write it, between tags or in double quotes. */
export const escaped = (text: string): string =>
  text
    .replace(NO_LETTERS, '')
    .replace(UNSEEN, '')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);
