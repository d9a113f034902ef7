/** Bytes of an answer as JSON. It is in a result twice: as data, and as text for clients that read no data. */
export const LARGEST_ANSWER = 3_900;
/** UTF-16 code units of one text in it. */
const LONGEST_TEXT = 400;

const UTF_8 = new TextEncoder();

const clipped = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

function withClippedTexts(value: unknown, longest: number): unknown {
  if (typeof value === 'string') return clipped(value, longest);
  if (Array.isArray(value)) return value.map((each) => withClippedTexts(each, longest));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withClippedTexts(each, longest)]));
}

const sizeOf = (value: object): number => UTF_8.encode(JSON.stringify(value)).length;

/** An answer, with how many items of each of its lists were cut. */
export type Cut<Answer extends object> = Answer & { readonly cut: Readonly<Record<string, number>> };

/**
 * Cuts an answer to its largest size: long texts first, but those named, then the end of whatever list is longest.
 * @param whole names of texts that are cut only where nothing else is left
 */
export function cutToSize<Answer extends object>(answer: Answer, whole: readonly string[] = []): Cut<Answer> {
  const kept = Object.entries(answer).map(([key, value]) => [
    key,
    whole.includes(key) ? value : withClippedTexts(value, LONGEST_TEXT),
  ]);
  const result: Record<string, unknown> = { ...Object.fromEntries(kept), cut: {} };
  const cut = result.cut as Record<string, number>;
  const sizeOfList = (name: string): number => sizeOf(result[name] as unknown[]);
  while (sizeOf(result) > LARGEST_ANSWER) {
    const lists = Object.keys(result).filter(
      (key) => Array.isArray(result[key]) && (result[key] as unknown[]).length > 0,
    );
    const [longest] = lists.sort((one, other) => sizeOfList(other) - sizeOfList(one));
    if (longest === undefined) break;
    const list = result[longest] as unknown[];
    const gone = Math.ceil(list.length / 10);
    result[longest] = list.slice(0, -gone);
    cut[longest] = (cut[longest] ?? 0) + gone;
  }
  for (const name of whole) {
    const over = sizeOf(result) - LARGEST_ANSWER;
    const text = result[name];
    if (over <= 0 || typeof text !== 'string') continue;
    let end = text.length;
    while (end > 0 && sizeOf({ ...result, [name]: text.slice(0, end) }) > LARGEST_ANSWER - 40)
      end = Math.floor(end * 0.95);
    // Whole lines: half a line reads like a whole one.
    const shown = text.slice(0, text.lastIndexOf('\n', end) + 1);
    result[name] = shown;
    cut[name] = text.split('\n').length - shown.split('\n').length;
  }
  return result as Cut<Answer>;
}
