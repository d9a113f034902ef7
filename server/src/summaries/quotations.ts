const QUOTED = /“(?<a>[^”]{0,500})”|(?<!\w)"(?<b>[^"\n]{0,500})"(?!\w)|「(?<c>[^」]{0,500})」|『(?<d>[^』]{0,500})』/g;
/** Shorter ones are names: “issuer unavailable”, 「まもる君」. */
const FEWEST_WORDS = 4;
const FEWEST_SIGNS = 12;

const isSaid = (quoted: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(quoted)
    ? quoted.length >= FEWEST_SIGNS
    : quoted.trim().split(/\s+/).length >= FEWEST_WORDS;

/** Does a sentence tell what somebody has said? It is their word, and not the report's. */
export const quotesSomebody = (sentence: string): boolean =>
  [...sentence.matchAll(QUOTED)].some(({ groups }) => {
    const { a, b, c, d } = groups!;
    return isSaid(a ?? b ?? c ?? d ?? '');
  });
