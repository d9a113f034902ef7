/**
 * The value below which that share of the samples lies, interpolated between neighbours.
 *
 * @param {readonly number[]} samples
 * @param {number} share from 0 to 1
 */
function quantile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

/** @param {readonly number[]} samples */
export const median = (samples) => quantile(samples, 0.5);

/** @param {readonly number[]} samples */
export const p95 = (samples) => quantile(samples, 0.95);

/** What it takes while nobody else is at work: of all figures the one that a busy machine moves least. @param {readonly number[]} samples */
export const p10 = (samples) => quantile(samples, 0.1);
