import { setFlagsFromString } from 'node:v8';

interface Flag {
  readonly flag: string;
  /** The newest version of V8 that knows it, of those that were tried: others would complain on standard error. */
  readonly until: number;
  /** Only for a program that runs over files once. */
  readonly once: boolean;
}

/** Tried on Node 20 to 26, which have V8 11.3 to 14.6. */
const FLAGS: readonly Flag[] = [
  // Patterns are compiled once, for good: there are hundreds, and first readings of each by an interpreter only delay them
  // (measured on Node 20: the first ten reports of 10 KB in 1.0 s instead of 1.25).
  { flag: '--no-regexp-tier-up', until: 14.6, once: false },
  // Functions are optimised nine times later. A run lasts seconds, in which compiling takes 40 % of what the work itself takes, and
  // workers leave no core for it (a quarter less time on two cores, measured over 125 reports). Newer versions wait by themselves.
  { flag: '--interrupt-budget=600000', until: 11.3, once: true },
  // Nor do they leave one for collecting garbage in parallel.
  { flag: '--no-parallel-scavenge', until: 14.6, once: true },
  // The heap of a worker grows to 2.5 times what lives in it, about 35 MB, not to four times that: 2,000 reports on two cores took 570 MB,
  // 456 at 2.75 times and 380 at 2.25 times, for 5 and 9 % more time.
  { flag: '--heap-growing-percent=150', until: 14.6, once: true },
];

/** @param version of V8, as in `process.versions.v8` */
export const flagsFor = (version: string, once: boolean): string[] =>
  FLAGS.filter((each) => Number.parseFloat(version) <= each.until && (once || !each.once)).map(({ flag }) => flag);

/** Tells the engine of this process, and of threads that it starts later, what it is to run. */
export function tuneEngine({ once }: { readonly once: boolean }): void {
  for (const flag of flagsFor(process.versions.v8, once)) setFlagsFromString(flag);
}
