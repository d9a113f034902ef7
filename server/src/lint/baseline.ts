import type { KnownFinding } from '@postmortem/schemas';
import { identityKey, identityOf } from './identity.ts';
import type { Finding } from './lint.ts';

/** Findings less those that are known, each as often as it is. */
export interface AgainstBaseline {
  readonly findings: readonly Finding[];
  /** What is known of more often than it is found: it has been mended. `count` is how often it is too many. */
  readonly stale: readonly KnownFinding[];
}

/** Leaves out what a team knows of. A sentence that is written anew is not known, even where another of the same rule has gone. */
export function withoutKnown(
  findings: readonly Finding[],
  text: string,
  known: readonly KnownFinding[],
): AgainstBaseline {
  if (known.length === 0) return { findings, stale: [] };
  const left = new Map<string, number>();
  for (const each of known) left.set(identityKey(each), (left.get(identityKey(each)) ?? 0) + each.count);
  const unknown = findings.filter((finding) => {
    const key = identityKey(identityOf(finding, text));
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  const stale = known.flatMap((each) => {
    const count = Math.min(each.count, left.get(identityKey(each)) ?? 0);
    left.set(identityKey(each), 0);
    return count > 0 ? [{ ...each, count }] : [];
  });
  return { findings: unknown, stale };
}

/** Findings as a baseline keeps them, in the order of the text, each once. */
export function asKnown(findings: readonly Finding[], text: string): KnownFinding[] {
  const byKey = new Map<string, KnownFinding>();
  for (const finding of findings) {
    const identity = identityOf(finding, text);
    const key = identityKey(identity);
    byKey.set(key, { ...identity, count: (byKey.get(key)?.count ?? 0) + 1 });
  }
  return [...byKey.values()];
}
