import { clockOf, markdownTable } from './writer.mjs';

const FIRST_DAY = Date.UTC(2026, 2, 4);
const DAY = 86_400_000;
const OUT_OF_ORDER = 0.04;
const WRONG_WEEKDAY = 0.15;

/** @param {number} days after the incident began */
export const dateOf = (days) => new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);

/** Entries of a timeline that runs from eight in the morning; some are before the one above them. */
function entries(writer, count, timeOf, longestStep) {
  const { random } = writer;
  let minutes = 8 * 60;
  return Array.from({ length: count }, () => {
    minutes += random.integer(1, longestStep);
    const time = timeOf(random.chance(OUT_OF_ORDER) ? minutes - 45 : minutes);
    return [time, writer.sentence('events'), writer.word('team')];
  });
}

function table(writer, rows) {
  const { time, event, by } = writer.vocabulary.columns;
  return markdownTable([time, event, by], rows);
}

const list = (rows) => rows.map(([time, event]) => `- ${time} ${event}`).join('\n');

/** One day under a heading that names its weekday, at times a wrong one; a list or a table in turn. */
export function dayOfTimeline(writer, day) {
  const { random, vocabulary } = writer;
  const weekday = (new Date(FIRST_DAY + day * DAY).getUTCDay() + 6) % 7;
  const stated = vocabulary.words.weekday[random.chance(WRONG_WEEKDAY) ? (weekday + 1) % 7 : weekday];
  const rows = entries(writer, random.integer(8, 24), clockOf, 30);
  return `### ${dateOf(day)} (${stated})\n\n${day % 2 === 0 ? list(rows) : table(writer, rows)}`;
}

/**
 * A whole timeline in one list or one table, each entry with its date.
 *
 * @param {'list' | 'table'} form
 * @param {number} count of entries
 */
export function longTimeline(writer, form, count) {
  const timeOf = (minutes) => `${dateOf(Math.floor(minutes / 1440))} ${clockOf(minutes)}`;
  const rows = entries(writer, count, timeOf, 3);
  return form === 'list' ? list(rows) : table(writer, rows);
}
