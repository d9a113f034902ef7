import type { Language } from '@postmortem/schemas';
import { incidentsOf } from '../picture/incident.ts';
import { exportedSvg, type Theme, WIDTHS } from '../picture/svg/exported.ts';
import { whyNotDrawn } from '../picture/words/notes.ts';
import type { Console } from './console.ts';
import { UsageError } from './errors.ts';
import { readReport } from './readReport.ts';

const ONE_FILE = new UsageError({
  en: 'Name one report to draw: postmortem metrics --format svg FILE.',
  ja: '描く報告書を一つ指定してください: postmortem metrics --format svg FILE',
});
const { least, usual, most } = WIDTHS;
const NO_WIDTH = (written: string): UsageError =>
  new UsageError({
    en: `--width ${written} can't be drawn. Give a number of pixels from ${least} to ${most}.`,
    ja: `--width ${written} では描けません。${least} から ${most} までのピクセル数を指定してください。`,
  });
const NOTHING_TO_DRAW = (path: string, why: (language: Language) => string): UsageError =>
  new UsageError({ en: `${path}: ${why('en')}`, ja: `${path}: ${why('ja')}` });

/** @throws UsageError for what is no width of a picture */
function widthOf(written: string | undefined): number {
  if (written === undefined) return usual;
  const width = Number(written);
  if (!Number.isInteger(width) || width < least || width > most) throw NO_WIDTH(written);
  return width;
}

interface Wanted {
  readonly theme: Theme | undefined;
  readonly width: string | undefined;
  readonly entries: boolean;
  readonly config: string | undefined;
  readonly display: Language;
}

/** Prints the timeline of one report as SVG. @returns the exit status @throws UsageError */
export async function drawReport(operands: readonly string[], wanted: Wanted, console: Console): Promise<number> {
  const [path, ...others] = operands;
  if (!path || others.length > 0) throw ONE_FILE;
  const width = widthOf(wanted.width);
  const { postmortem, at, isUsable } = await readReport(path, wanted.config, wanted.display, console);
  const incidents = incidentsOf(postmortem, (offset) => at(offset).line);
  const drawn = incidents.filter((incident) => whyNotDrawn(incident) === null);
  if (drawn.length === 0) throw NOTHING_TO_DRAW(path, (language) => whyNotDrawn({ ...incidents[0]!, language })!);
  console.write(exportedSvg(drawn, width, wanted.theme ?? 'light', wanted.entries));
  return isUsable ? 0 : 2;
}
