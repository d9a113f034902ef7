const SECONDS = { d: 86_400, h: 3600, m: 60, s: 1 } as const;
const LENGTH =
  /^(?<sign>[+\-−])(?:\s*(?<d>\d+)\s*d)?(?:\s*(?<h>\d+)\s*h)?(?:\s*(?<m>\d+)\s*m(?:in)?)?(?:\s*(?<s>\d+)\s*s)?$/i;

/** Seconds of `+1h30m`, or null. */
export function secondsOf(text: string): number | null {
  const groups = LENGTH.exec(text.normalize('NFKC').trim())?.groups;
  if (!groups) return null;
  const units = Object.keys(SECONDS) as (keyof typeof SECONDS)[];
  const seconds = units.reduce((sum, unit) => sum + Number(groups[unit] ?? 0) * SECONDS[unit], 0);
  return seconds === 0 ? null : groups.sign === '+' ? seconds : -seconds;
}
