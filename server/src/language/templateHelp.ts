import { holdsAny } from './cue.ts';
import { mayHold } from './cuePool.ts';
import * as en from './en/templateHelp.ts';
import * as ja from './ja/templateHelp.ts';

// In both languages, as a report may be in two.
const HELP = [...en.TEMPLATE_HELP, ...ja.TEMPLATE_HELP];
const mayBeHelp = mayHold(HELP);

/** Does a line tell its writer what to write there, as forms do? Of an action it may be what is to be done. */
export const isTemplateHelp = (line: string): boolean => mayBeHelp(line) && holdsAny(HELP, line);
