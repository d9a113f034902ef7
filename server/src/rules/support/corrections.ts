import { position } from '../../postmortem/instants.ts';
import type { Instant, TimelineEntry } from '../../postmortem/model.ts';
import type { Fix } from '../../text/edit.ts';
import { dayNumber, exists } from '../../time/calendar.ts';
import { MONTH, YEAR } from '../../time/notations/ja/stamps.ts';
import { SECONDS_IN_DAY } from '../../time/units.ts';

const WRITTEN_DAY = new RegExp(
  `(?<year>\\d{4})(?<a>[-/.]|${YEAR}\\s?)(?<month>\\d{1,2})(?<b>[-/.]|${MONTH}\\s?)(?<day>\\d{1,2})`,
);
const HALF = /\b(?<half>[ap])(?<rest>\.?m\b)/i;

interface Correction {
  readonly written: string;
  readonly at: Instant;
}

/** Numbers that one mistyped digit turns into `written`, of the same length. */
function oneDigitOff(written: string): string[] {
  return [...written].flatMap((digit, index) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => written.slice(0, index) + other + written.slice(index + 1)),
  );
}

/** The days that one slip turns into the one that is written: a year, a month, a day, or day and month changed about. */
function* otherDays(stamp: string, from: Instant): Iterable<Correction> {
  const match = WRITTEN_DAY.exec(stamp);
  if (!match || from.day === null) return;
  const { year, a, month, b, day } = match.groups as Record<'year' | 'a' | 'month' | 'b' | 'day', string>;
  const slips = [
    ...[1, -1].map((step) => [String(Number(year) + step), month, day]),
    ...oneDigitOff(day).map((other) => [year, month, other]),
    ...oneDigitOff(month).map((other) => [year, other, day]),
    [year, day.padStart(month.length, '0'), month.padStart(day.length, '0')],
    ...oneDigitOff(year).map((other) => [other, month, day]),
  ] as const;
  for (const [y, m, d] of slips) {
    const date = { year: Number(y), month: Number(m), day: Number(d) };
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31 || !exists(date)) continue;
    const at = { ...from, day: dayNumber(date.year, date.month, date.day) };
    yield { written: stamp.replace(match[0], `${y}${a}${m}${b}${d}`), at };
  }
}

/** "1:00 AM" between 11:00 AM and 5:00 PM was meant for the afternoon. */
function* otherHalf(stamp: string, from: Instant): Iterable<Correction> {
  const half = HALF.exec(stamp)?.groups?.half;
  if (!half || from.second === null) return;
  const morning = half.toLowerCase() === 'a';
  const other = morning ? 'p' : 'a';
  const written = stamp.replace(HALF, (_, letter: string, rest: string) =>
    letter === letter.toUpperCase() ? other.toUpperCase() + rest : other + rest,
  );
  yield { written, at: { ...from, second: (from.second + SECONDS_IN_DAY / 2) % SECONDS_IN_DAY } };
}

/** Changes of one stamp, each a single slip, that put the entry between its neighbours; the likeliest first. */
export function correctionsOf(
  entry: TimelineEntry,
  before: TimelineEntry | undefined,
  after: TimelineEntry | undefined,
  text: string,
): Fix[] {
  // At either end any later or earlier day would fit.
  if (!before || !after) return [];
  const { stampStart: start, stampEnd: end, from } = entry;
  const stamp = text.slice(start, end);
  const fits = ({ at }: Correction): boolean =>
    position(at) >= position(before.from) && position(at) <= position(after.from);
  const [best] = [...otherHalf(stamp, from), ...otherDays(stamp, from)].filter(fits);
  if (!best) return [];
  return [
    {
      title: { en: `Mistyped: write ${best.written}`, ja: `${best.written} に直す（書き間違い）` },
      edits: [{ start, end, insert: best.written }],
    },
  ];
}
