import { SECTION_IDS } from '@postmortem/schemas';
import { RULES } from '../../server/src/rules/index.ts';

/** A reviewer would say it, may say it, or must not say it. */
export type Kind = 'expect' | 'optional' | 'trap';

/** One line of an `.expected` file, its quoted words already found in the report. */
export interface Expectation {
  readonly kind: Kind;
  /** Any of them will do; the first is the one that is counted. */
  readonly rules: readonly string[];
  /** Lines of the report, from 1: a finding on any of them is meant. */
  readonly lines: readonly number[];
  /** Where the finding is about a section that has no line. */
  readonly section: string | null;
  /** A finding anywhere in the report is meant. */
  readonly anywhere: boolean;
  readonly note: string;
}

export interface Expectations {
  /** What kind of report it is: the comment on the first line. */
  readonly description: string;
  readonly all: readonly Expectation[];
}

/** `expect action/owner|action/due "words of the line" or "## Actions" #2 -- note` */
const LINE = /^(\S+)\s+(\S+)\s+(.+?)(?:\s+--\s+(.*))?$/;
const PLACE = /^(?:"([^"]+)"(?:\s+#([1-9]\d*))?|section\s+(\S+)|(report))$/;
const KINDS: readonly string[] = ['expect', 'optional', 'trap'];

function lineOf(words: string, nth: number | null, lines: readonly string[]): number {
  const hits = lines.flatMap((line, index) => (line.includes(words) ? [index + 1] : []));
  if (hits.length === 0) throw new Error(`no line of the report has “${words}”`);
  if (nth === null && hits.length > 1)
    throw new Error(`“${words}” stands on lines ${hits.join(', ')}: quote more of it, or add #1, #2, …`);
  const hit = hits[(nth ?? 1) - 1];
  if (hit === undefined) throw new Error(`“${words}” stands on ${hits.length} lines, there is no #${nth}`);
  return hit;
}

function placesOf(text: string, lines: readonly string[]): Pick<Expectation, 'lines' | 'section' | 'anywhere'> {
  const found: number[] = [];
  let section: string | null = null;
  let anywhere = false;
  for (const part of text.split(/\s+or\s+(?="|section\s|report$)/)) {
    const place = PLACE.exec(part);
    if (!place) throw new Error(`“${part}” is no place: write "words of a line", section ID or report`);
    const [, words, nth, id, report] = place;
    if (words !== undefined) found.push(lineOf(words, nth === undefined ? null : Number(nth), lines));
    if (id !== undefined && !(SECTION_IDS as readonly string[]).includes(id))
      throw new Error(`there is no section “${id}”`);
    section = id ?? section;
    anywhere ||= report !== undefined;
  }
  return { lines: found, section, anywhere };
}

function rulesOf(text: string, kind: string): readonly string[] {
  const rules = text.split('|');
  for (const id of rules) {
    const rule = RULES.find((known) => known.id === id);
    if (!rule) throw new Error(`there is no rule “${id}”`);
    if (kind === 'expect' && (rule.severity === 'hint' || rule.severity === 'off'))
      throw new Error(`${id} is ${rule.severity} by itself and counts neither way: write optional or trap`);
  }
  return rules;
}

function readLine(text: string, lines: readonly string[]): Expectation {
  const [, kind = '', rules = '', places = '', note = ''] = LINE.exec(text) ?? [];
  if (!KINDS.includes(kind)) throw new Error('write expect, optional or trap, a rule and a place');
  return { kind: kind as Kind, rules: rulesOf(rules, kind), ...placesOf(places, lines), note };
}

const overlap = (one: Expectation, other: Expectation): boolean =>
  one.rules.some((rule) => other.rules.includes(rule)) &&
  ((one.section !== null && one.section === other.section) ||
    (one.anywhere && other.anywhere) ||
    one.lines.some((line) => other.lines.includes(line)));

/** What is expected twice, or expected and a trap, would be counted at random. */
function refuseConflict(all: readonly Expectation[], last: Expectation): void {
  const other = all.find(
    (earlier) =>
      (earlier.kind === 'expect' || last.kind === 'expect') &&
      earlier.kind !== 'optional' &&
      last.kind !== 'optional' &&
      overlap(earlier, last),
  );
  if (other) throw new Error(`the same rule is already “${other.kind}” at that place`);
}

/**
 * Reads the file beside a report.
 * @param path named in messages
 * @param report the text of the report
 * @throws with one line that says where the mistake is and what to write
 */
export function readExpectations(source: string, path: string, report: string): Expectations {
  const lines = report.split(/\r?\n/);
  const all: Expectation[] = [];
  const [first = ''] = source.split('\n', 1);
  if (!first.startsWith('# ')) throw new Error(`${path}:1: begin with a comment that says what kind of report it is`);
  source.split(/\r?\n/).forEach((text, index) => {
    if (text.trim() === '' || text.startsWith('#')) return;
    try {
      const expectation = readLine(text.trim(), lines);
      refuseConflict(all, expectation);
      all.push(expectation);
    } catch (error) {
      throw new Error(`${path}:${index + 1}: ${(error as Error).message}`);
    }
  });
  return { description: first.slice(2).trim(), all };
}
