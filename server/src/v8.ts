import { setFlagsFromString } from 'node:v8';

/**
 * Tells the engine of this process, and of threads that it starts later, what it is to run. A flag that it does not know is ignored.
 *
 * - Patterns are compiled once, for good: there are hundreds, and the first readings of one by an interpreter only delay them
 *   (measured on Node 20: the first ten reports of 10 KB in 1.0 s instead of 1.25).
 * - `once`: functions are optimised four times later. A run over files lasts seconds, in which compiling takes 40 % of what the
 *   work itself takes; with workers there is no core left for it (a quarter less time on both cores, measured over 125 reports).
 *   Nor is there one for collecting garbage in parallel.
 */
export function tuneEngine({ once }: { readonly once: boolean }): void {
  setFlagsFromString('--no-regexp-tier-up');
  if (once) {
    setFlagsFromString('--interrupt-budget=600000');
    setFlagsFromString('--no-parallel-scavenge');
  }
}
