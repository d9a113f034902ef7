import type { Text } from '../drawing/shapes.ts';
import { extentOf } from '../extent.ts';
import { textWidth } from '../geometry/textWidth.ts';
import { type Incident, type PlottedEntry, placeOf } from '../incident.ts';
import { dayAt, dayLabels } from '../words/days.ts';
import { clockOf, entryTime, namesOf } from '../words/stamps.ts';
import { wrapped } from './wrap.ts';

/** Px of the font, of a line within an entry, from one entry to the next, above a day and above all. */
const SIZE = 12;
const LINE = 16;
const ENTRY = 20;
const ABOVE_DAY = 4;
const ABOVE = 8;
const BELOW = 10;
/** Px between the times and what was then, and between a milestone's name and what is told of it. */
const BESIDE_TIMES = 16;
const BESIDE_NAME = 4;
const MOST_LINES = 3;
/** Letters of an entry that are looked at: more than these lines hold. */
const MOST_LETTERS = 600;
/** What may stand in front of a milestone that an entry names itself, and behind it. */
const SIGNS = /^[\s【[(（*_]{0,10}/u;
const SIGNS_BEHIND = /^[\s】\])）*_:：—–-]{0,10}/u;

interface Listed {
  readonly entry: PlottedEntry;
  readonly time: string;
  /** Of its milestones; empty where it has none. */
  readonly name: string;
  /** What it tells, without that name in front. */
  readonly text: string;
}

function listed(incident: Incident): Listed[] {
  const { entries, marks } = incident;
  const clock = clockOf(incident);
  const inOrder = [...entries].sort((a, b) => placeOf(a) - placeOf(b) || a.line - b.line);
  return inOrder.map((entry) => {
    const own = marks.filter((mark) => mark.entry === entry);
    const name = own.length > 0 ? namesOf(own, incident) : '';
    const words = entry.text.replace(SIGNS, '');
    const isNamed = name !== '' && words.toLowerCase().startsWith(name.toLowerCase());
    const text = isNamed ? words.slice(name.length).replace(SIGNS_BEHIND, '') : entry.text;
    return { entry, time: entryTime(entry, incident, clock, 'drawn'), name, text };
  });
}

/** The entries of an incident in sentences, for who does not see their list. */
export const entriesInWords = (incident: Incident): string =>
  listed(incident)
    .map(({ time, name, text }) => [time, name, text].filter((part) => part !== '').join(' '))
    .join(incident.language === 'ja' ? '、' : '; ');

/** A line as far as it fits: a word without end, such as an address, is cut. */
function cut(line: string, width: number, isWhole: boolean): string {
  if (isWhole && textWidth(line, SIZE) <= width) return line;
  let shown = line;
  while (shown !== '' && textWidth(`${shown}…`, SIZE) > width) shown = shown.slice(0, -1);
  return `${shown}…`;
}

/** What an entry tells, in lines. @param beside px that its first line has less */
function linesOf(text: string, width: number, beside: number): string[] {
  const lines = wrapped(text.slice(0, MOST_LETTERS), width, SIZE, false, width - beside);
  const shown = lines.length > 0 ? lines.slice(0, MOST_LINES) : [''];
  return shown.map((line, index) =>
    cut(line, index === 0 ? width - beside : width, index < MOST_LINES - 1 || lines.length <= MOST_LINES),
  );
}

/**
 * The entries of an incident as a list below its picture, by time: under the day, where there are several, with the names of milestones.
 * @param width px
 * @returns its texts, and its height in px
 */
export function entryListOf(
  incident: Incident,
  width: number,
): { readonly texts: readonly Text[]; readonly height: number } {
  const { firstDay, lastDay } = extentOf(incident);
  const hasDays = firstDay !== lastDay && incident.dates !== 'none';
  const all = listed(incident);
  const indent = Math.max(...all.map(({ time }) => textWidth(time, SIZE)), 0) + BESIDE_TIMES;
  const texts: Text[] = [];
  let y = ABOVE;
  let before: number | null = null;
  const put = (x: number, look: Text['look'], strong: string, text: string): void =>
    void texts.push({ kind: 'text', x, y, anchor: 'start', look, strong, text });
  for (const { entry, time, name, text } of all) {
    const day = dayAt(entry.at);
    if (hasDays && day !== before) {
      y += ENTRY + ABOVE_DAY;
      put(0, 'small', '', dayLabels(day, { before, next: null }, incident)[0]!);
      before = day;
    }
    y += ENTRY;
    put(0, 'name', '', time);
    const beside = name === '' ? 0 : textWidth(`${name} `, SIZE, true) + BESIDE_NAME;
    for (const [index, line] of linesOf(text, width - indent, beside).entries()) {
      if (index > 0) y += LINE;
      put(indent, 'name', index === 0 ? name : '', line);
    }
  }
  return { texts, height: y + BELOW };
}
