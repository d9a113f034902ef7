/** There are fewer rules, and no team has as many sections or severities; what is longer costs time at every report. */
export const MOST_KEYS = 100;

type Path = readonly PropertyKey[];

/** The paths of the maps in a value that have too many keys, the outermost of those that lie in each other. */
export function longMapsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  const entries: readonly [PropertyKey, unknown][] = isList ? [...value.entries()] : Object.entries(value);
  if (!isList && entries.length > MOST_KEYS) return [path];
  return entries.flatMap(([key, inner]) => longMapsIn(inner, [...path, key]));
}
