import { comparesWays, explainsAction } from '../language/actionNotes.ts';
import { beginsWithVerb } from '../language/actionWords.ts';
import * as en from '../language/en/actions.ts';
import * as ja from '../language/ja/actions.ts';
import { placeholderIn } from '../language/placeholders.ts';
import type { Prose } from '../markdown/prose.ts';
import { being, oneOf } from '../text/words.ts';

/** A ticket or a file listed by itself belongs to the actions around it. */
const ONLY_A_REFERENCE = /^\s*(?:(?:\/[\w.-]{1,60}){2,9}|\[[^\]\n]+\]|https?:\/\/\S+|#\d+|[A-Z][A-Z0-9]+-\d+)\s*$/;

/** What a checklist asks is nothing to do, nor what is answered. */
const ASKS = new RegExp(`[?？](?:\\s*$|\\s+${oneOf(en.ANSWERS)}\\b)`, 'i');

/** The names of settings or files alone are what the sentence above them is about. */
function isOnlyCode({ text, spans }: Prose): boolean {
  const code = spans.filter(({ kind }) => kind === 'code');
  const rest = code.reduceRight((before, { start, end }) => before.slice(0, start) + before.slice(end), text);
  return code.length > 0 && /^[\s,、/／・]*$/.test(rest);
}

function isPlaceholder(text: string): boolean {
  const found = placeholderIn(text);
  return found !== null && text.slice(0, found.start).trim() === '' && text.slice(found.end).trim() === '';
}

const NOTHING = being(en.NOTHING_TO_DO, ja.NOTHING_TO_DO);
const NOTHING_MORE = new RegExp(
  `^\\s*(?:${oneOf(en.NOTHING_TO_DO)}|${oneOf(en.NOTHING_MORE)}\\b[^.;:,\\n]{0,40}|${oneOf(ja.NOTHING_TO_DO)})(?:[.;。；]|\\s[-–—]\\s|$)\\s*`,
  'iu',
);
/** “Permanent fix: none needed.”, “None. The fix is in place.”: but what is told to do behind it is an action. */
function saysNothingToDo(text: string): boolean {
  if (NOTHING.test(text.replace(/^[^:：\n]{1,30}[:：]\s*/, '').replace(/[.。\s]{1,4}$/, ''))) return true;
  const nothing = NOTHING_MORE.exec(text)?.[0];
  return nothing !== undefined && !beginsWithVerb(text.slice(nothing.length));
}

/** Does an item in a list of actions say by itself that it is none? */
export const isNoAction = (prose: Prose): boolean =>
  ONLY_A_REFERENCE.test(prose.text) ||
  ASKS.test(prose.text) ||
  isPlaceholder(prose.text) ||
  isOnlyCode(prose) ||
  saysNothingToDo(prose.text) ||
  explainsAction(prose.text) ||
  comparesWays(prose.text);
