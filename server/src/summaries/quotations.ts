const QUOTED = /“(?<a>[^”]{0,500})”|(?<!\w)"(?<b>[^"\n]{0,500})"(?!\w)|「(?<c>[^」]{0,500})」|『(?<d>[^』]{0,500})』/g;
/** Shorter ones are names: “issuer unavailable”, 「まもる君」. */
const FEWEST_WORDS = 4;
const FEWEST_SIGNS = 12;

const isSaid = (quoted: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(quoted)
    ? quoted.length >= FEWEST_SIGNS
    : quoted.trim().split(/\s+/).length >= FEWEST_WORDS;

/** What a sentence tells that somebody has said: their words, and not the report's. */
export const quotedIn = (sentence: string): string[] =>
  [...sentence.matchAll(QUOTED)]
    .map(({ groups }) => groups!.a ?? groups!.b ?? groups!.c ?? groups!.d ?? '')
    .filter(isSaid);

/** Words that tell something: in English mostly the longer ones. */
const TELLING = /\p{Script=Latin}{5,}|[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu;

const tellingWords = (text: string): string[] => text.toLowerCase().match(TELLING) ?? [];

/** Does a sentence take up a word of a quotation before it: “There was no intern.”? Without the quotation nobody knows why it is said. */
export function answersTo(quoted: string, sentence: string): boolean {
  const words = new Set(tellingWords(quoted));
  return tellingWords(sentence).some((word) => words.has(word));
}
