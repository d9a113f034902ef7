export type Path = readonly (string | number)[];

/** One thing that is written anew in a configuration, so that all that is around it stays as somebody wrote it. */
export type ChangeStep =
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'append'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: Path };

type Mapping = Readonly<Record<string, unknown>>;
const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What stands at a path of a value; undefined where nothing does. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)];
    return isMapping(inner) && Object.hasOwn(inner, key) ? inner[String(key)] : undefined;
  }, value);

/** A copy with a value at a path; what is in the way of it, a key without a value, gives way. */
export function withValueAt(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.map((item, at) => (at === key ? withValueAt(item, rest, value) : item));
  const inner = isMapping(whole) ? whole : {};
  return { ...inner, [key]: withValueAt(valueAt(inner, [key]), rest, value) };
}

/** A list of words in which some come and go: those that stay keep their places. */
function stepsOfWords(before: readonly unknown[], after: readonly unknown[], path: Path): ChangeStep[] {
  let kept = 0;
  const gone: number[] = [];
  for (const [at, item] of before.entries()) {
    if (kept < after.length && isEqual(item, after[kept])) kept++;
    else gone.push(at);
  }
  const added = after.slice(kept);
  // A last word that gives way to another leaves it its place: no list is empty in between.
  const replaced = gone.at(-1) === before.length - 1 && added.length > 0 ? gone.pop() : undefined;
  const [first, ...others] = added;
  return [
    ...(replaced === undefined ? [] : [{ kind: 'set' as const, path: [...path, replaced], value: first }]),
    ...(replaced === undefined ? added : others).map((value) => ({ kind: 'append' as const, path, value })),
    // From the last, so that those before it keep their numbers.
    ...gone.reverse().map((at) => ({ kind: 'remove' as const, path: [...path, at] })),
  ];
}

/**
 * The steps that make one value of another: words of lists one by one, what stands in maps key by key. Where a key goes, or items that are
 * maps, the whole of it is set.
 * @param before what stands at the path; undefined where nothing does
 */
export function changeSteps(before: unknown, after: unknown, path: Path): ChangeStep[] {
  if (before !== undefined && isEqual(before, after)) return [];
  const whole: ChangeStep[] = [{ kind: 'set', path, value: after }];
  if (isMapping(before) && isMapping(after)) {
    if (Object.keys(before).some((key) => !Object.hasOwn(after, key))) return whole;
    return Object.entries(after).flatMap(([key, value]) => changeSteps(valueAt(before, [key]), value, [...path, key]));
  }
  if (!Array.isArray(before) || !Array.isArray(after) || before.length === 0 || after.length === 0) return whole;
  if (![...before, ...after].some(isMapping)) return stepsOfWords(before, after, path);
  if (before.length > after.length) return whole;
  return after.flatMap((value, at) =>
    at < before.length ? changeSteps(before[at], value, [...path, at]) : [{ kind: 'append' as const, path, value }],
  );
}
