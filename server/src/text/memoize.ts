import { copyString } from './copyString.ts';

/**
 * A function of an object whose results live as long as the object: what is read of a leaf that no edit touches is read once.
 * @param compute must be pure; its other arguments must be determined by the first (they are not part of the key)
 */
export function memoizeByObject<Key extends object, Rest extends readonly unknown[], Value>(
  compute: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...rest) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(key, ...rest);
    known.set(key, { value });
    return value;
  };
}

/** The most texts whose results are kept, the oldest go first: enough for the sentences of the paragraph that is being typed. */
const MOST_TEXTS = 100;
/** Enough for all titles or sentences of a long report, where every one is asked about before the first is again. */
export const IN_A_REPORT = 3000;

/** The same for a function of a text that is asked about again and again: a title, a section. */
export function memoizeByText<Rest extends readonly unknown[], Value>(
  compute: (text: string, ...rest: Rest) => Value,
  most = MOST_TEXTS,
): (text: string, ...rest: Rest) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text, ...rest) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = compute(text, ...rest);
    if (known.size >= most) known.delete(known.keys().next().value!);
    known.set(copyString(text), { value });
    return value;
  };
}
