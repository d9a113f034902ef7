import type { Language } from '@postmortem/schemas';
import type { FileReport, Summary } from '../fileReport.ts';

/** What is printed, file by file. The text is that of all parts, one after the other. */
export interface Format {
  /** @param first is it the first of the run? */
  readonly file: (report: FileReport, first: boolean) => string;
  /** After the last file, of which there may be none. */
  readonly end: (summary: Summary) => string;
}

/** A new one for each run: some keep what they print at the end. */
export type MakeFormat = (display: Language, colours: boolean) => Format;
