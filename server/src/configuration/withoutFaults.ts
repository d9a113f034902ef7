/** A place of a configuration that can't be used. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  /** Keys of the value there that are unknown; without them the value itself is at fault. */
  readonly keys?: readonly string[] | undefined;
  /** How many of a list or a map that is too long can be used. */
  readonly keep?: number | undefined;
}

interface Marks {
  readonly below: Map<string, Marks>;
  isGone: boolean;
  readonly keys: Set<string>;
  keep: number;
}

const noMarks = (): Marks => ({ below: new Map(), isGone: false, keys: new Set(), keep: Number.POSITIVE_INFINITY });

function marksOf(faults: readonly Fault[]): Marks {
  const root = noMarks();
  for (const { path, keys, keep } of faults) {
    let marks = root;
    for (const step of path) {
      const next = marks.below.get(String(step)) ?? noMarks();
      marks.below.set(String(step), next);
      marks = next;
    }
    if (keep !== undefined) marks.keep = Math.min(marks.keep, keep);
    else if (keys && keys.length > 0) for (const key of keys) marks.keys.add(key);
    else marks.isGone = true;
  }
  return root;
}

const GONE = Symbol('gone');

/** Is it less than half of what was meant: globs that take away, without those that select? */
const isAllBut = (list: readonly unknown[]): boolean =>
  list.every((each) => typeof each === 'string' && each.startsWith('!'));

/** An override that applies to no file: it stands in for one that can't be used, so that the others keep their places. */
const NO_OVERRIDE = { files: [] };

function cleaned(value: unknown, marks: Marks, path: readonly PropertyKey[] = []): unknown {
  const isOverride = path.length === 2 && path[0] === 'overrides';
  if (isOverride && (marks.isGone || marks.below.get('files')?.isGone)) return NO_OVERRIDE;
  if (marks.isGone) return GONE;
  const each = (inner: unknown, key: PropertyKey): unknown => {
    const below = marks.below.get(String(key));
    return below ? cleaned(inner, below, [...path, key]) : inner;
  };
  if (Array.isArray(value)) {
    const left = value
      .slice(0, marks.keep)
      .map(each)
      .filter((inner) => inner !== GONE);
    const isBroken = path.at(-1) === 'files' && isAllBut(left) && !isAllBut(value);
    return isBroken ? (path.length === 1 ? GONE : []) : left;
  }
  if (typeof value !== 'object' || value === null) return marks.below.size > 0 ? GONE : value;
  const entries = Object.entries(value)
    .slice(0, marks.keep)
    .filter(([key]) => !marks.keys.has(key))
    .map(([key, inner]) => [key, each(inner, key)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== GONE));
}

/** The value without what can't be used, in one walk; an empty configuration where nothing of it can. */
export function withoutFaults(value: unknown, faults: readonly Fault[]): unknown {
  const left = cleaned(value, marksOf(faults));
  return left === GONE ? {} : left;
}
