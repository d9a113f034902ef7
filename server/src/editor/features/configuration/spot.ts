import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Where somebody writes in a YAML configuration. */
export interface Spot {
  /** The keys that it is below, from the outermost on, without the places in lists. */
  readonly path: readonly string[];
  /** The key whose value is being written; null where a key or an item of a list is. */
  readonly key: string | null;
  /** What stands before the cursor of the word that is being written. */
  readonly typed: string;
}

const TOKEN = /(?<key>[^\s:#,{}[\]"'-][^:#,{}[\]"']{0,59}):(?=\s|$)|[{}[\],]/g;
const WORD = /^[\w/-]{0,40}$/;

/** Spaces before a line's first word: the dash of an item counts as one. */
const indentOf = (line: string): number => line.length - line.replace(/^ *(?:- +)?/, '').length;

const keyOf = (line: string): string | null =>
  line.trimStart().startsWith('#') ? null : ([...line.matchAll(TOKEN)][0]?.groups?.key ?? null);

/** The keys that a line lies under: each is less indented than the one before it. */
function keysAround(document: TextDocument, line: number, indent: number): string[] {
  const path: string[] = [];
  let least = indent;
  for (let above = line - 1; above >= 0 && least > 0; above--) {
    const text = document.getText({ start: { line: above, character: 0 }, end: { line: above + 1, character: 0 } });
    const key = keyOf(text.trimEnd());
    if (key === null || indentOf(text) >= least) continue;
    path.unshift(key);
    least = indentOf(text);
  }
  return path;
}

/** The place in front of a position, in block style and in the flow style of its line; null in comments and quoted texts. */
export function spotAt(document: TextDocument, position: Position): Spot | null {
  const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
  if (/[#"']/.test(before)) return null;
  const indent = indentOf(before);
  const opened: string[] = [];
  let key: string | null = null;
  let at = indent;
  for (const match of before.matchAll(TOKEN)) {
    const [sign] = match;
    at = match.index + sign.length;
    if (sign === '{' || sign === '[') opened.push(key ?? '');
    else if (sign === '}' || sign === ']') opened.pop();
    key = match.groups?.key ?? null;
  }
  const typed = before.slice(at).trimStart();
  if (!WORD.test(typed)) return null;
  const path = [...keysAround(document, position.line, indent), ...opened].filter((each) => each !== '');
  return { path, key, typed };
}
