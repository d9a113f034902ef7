/** How many texts a property is tried on, and which ones; `npm run fuzz` asks for more, and for others. */
export const tries = (numRuns: number, seed: number): { readonly numRuns: number; readonly seed: number } => {
  const { POSTMORTEM_FUZZ, POSTMORTEM_SEED } = process.env;
  return { numRuns: Number(POSTMORTEM_FUZZ ?? numRuns), seed: Number(POSTMORTEM_SEED ?? seed) };
};
