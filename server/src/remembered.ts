/**
 * A function of an object whose results live as long as the object: what is read of a part of the text that no edit reaches is read once.
 * @param compute must hang on nothing but its arguments, of which all but the first are the same whenever the first is
 */
export function remembered<Key extends object, Rest extends readonly unknown[], Value>(
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
