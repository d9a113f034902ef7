import { IN_A_REPORT, memoizeByText } from '../text/memoize.ts';

/** What other programs read in a heading and no reader sees: `{#id .class}`, `:eye:`, comments, tags, signs without width. */
const UNSEEN =
  /\{[#.:][^{}\n]{0,80}\}|(?<![\w:]):[a-z0-9_+-]{1,40}:(?!\w)|<!--[^<>]{0,200}-->|<\/?[a-z][^<>]{0,200}>|[\u200B-\u200F\u2060\uFEFF]/gi;
const LEADING_NUMBER =
  /^(?:第?\d+(?:[.-]\d+)*\s*[章節項]?\s*[.)、．:：-]?\s+|\d+(?:[.-]\d+)*[.)、．]\s*|[（(]\d+[)）]\s*|第\d+[章節項]\s*|day \d{1,2}: ?(?=\S)|(?:[ivx]+|[a-z])[.)]\s+)/;
const CIRCLED_NUMBER = /^\s*[①-⑳❶-❿]\s*/u;
const DECORATION =
  /\u20E3|\uFE0F|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}■□◆◇●○◎▼▽▲△★☆※▶▷►→⇒*#_~`"“”'‘’「」『』【】〔〕〈〉<>[\]]/gu;
const TRAILING = /(?<![\s:：?？!！.。、,;\-–—])[\s:：?？!！.。、,;\-–—]+$/;

/** A title without what stands in it for programs. */
export const withoutUnseen = (title: string): string => title.replace(UNSEEN, ' ');

/** A title as it is compared: NFKC, lower case, apostrophes straightened away, without numbering, decoration and closing punctuation. */
export const normaliseTitle = memoizeByText(
  (title: string): string =>
    withoutUnseen(title)
      .replace(CIRCLED_NUMBER, '')
      .normalize('NFKC')
      .replace(/\u2010/g, '-')
      .toLowerCase()
      .replace(/(?<=\w)[’'](?=\w)/g, '')
      .replace(DECORATION, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(LEADING_NUMBER, '')
      .replace(TRAILING, '')
      .trim(),
  IN_A_REPORT,
);
