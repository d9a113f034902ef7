import type { Postmortem } from '../../../postmortem/model.ts';

const NUMBERED =
  /^(?<open>[（(]?)(?<digits>[0-9]{1,2}|[０-９]{1,2})(?![0-9０-９/:：-])(?<close>[.．、)）]?[ \t\u3000]*)/;
const MARKS = /^\s*[#＃■◆●【]{0,6}\s?/;

export const toFull = (digits: string): string =>
  digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
export const isFull = (digits: string): boolean => /[０-９]/.test(digits);

/** How the last title above is numbered, of a heading that of its level; null where it is not. @param level 0: any */
export function lastNumber({ sections, document: { text } }: Postmortem, start: number, level = 0) {
  const above = sections.findLast(
    (section) => section.start < start && (level === 0 ? section.level > 1 : section.level === level),
  );
  const title = above === undefined ? '' : text.slice(above.start, above.titleEnd).replace(MARKS, '');
  const { open = '', digits, close = '' } = NUMBERED.exec(title)?.groups ?? {};
  return digits === undefined ? null : { open, digits, close };
}

/** Are the parts of a report numbered lines without a mark? */
export const isNumberedByLines = (postmortem: Postmortem, start: number): boolean =>
  !postmortem.sections.some(({ style, level }) => style === 'heading' && level > 1) &&
  lastNumber(postmortem, start) !== null;

/** A title's line with the number that is written already, or with the next one where the report numbers its parts. */
export function titleAfterNumber(line: string, marks: string, postmortem: Postmortem, start: number): string {
  const lead = MARKS.exec(line)![0];
  const last = lastNumber(postmortem, start, /^ {0,3}(?<signs>#{1,6})/.exec(line)?.groups?.signs?.length);
  const typed = NUMBERED.exec(marks.replace(MARKS, ''))?.groups;
  if (!typed && !last) return line;
  const next = last === null ? '' : String(Number(last.digits.normalize('NFKC')) + 1);
  const digits = typed?.digits ?? (last && isFull(last.digits) ? toFull(next) : next);
  const close = typed?.close || last?.close || '';
  // A numbered line has no colon.
  const title = line.slice(lead.length).replace(/:$/, '');
  return lead + (typed?.open ?? last?.open ?? '') + digits + close + title;
}
