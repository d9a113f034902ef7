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
  /** The keys that stand beside it already. */
  readonly beside: readonly string[];
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

/** The keys as deep as a line that has none yet, up to what is less deep. */
function keysBeside(document: TextDocument, line: number, indent: number): string[] {
  const keysFrom = (first: number, step: 1 | -1): string[] => {
    const keys: string[] = [];
    for (let at = first; at >= 0 && at < document.lineCount; at += step) {
      const text = document.getText({ start: { line: at, character: 0 }, end: { line: at + 1, character: 0 } });
      const key = keyOf(text.trimEnd());
      if (key === null || indentOf(text) > indent) continue;
      // An item of a list begins another map.
      const begins = /^ *-/.test(text);
      if (indentOf(text) < indent || (begins && step === 1)) break;
      keys.push(key);
      if (begins) break;
    }
    return keys;
  };
  return [...keysFrom(line - 1, -1), ...keysFrom(line + 1, 1)];
}

/** The place in front of a position, in block style and in the flow style of its line; null in comments and quoted texts. */
export function spotAt(document: TextDocument, position: Position): Spot | null {
  const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
  if (/[#"']/.test(before)) return null;
  const indent = indentOf(before);
  const opened: string[] = [];
  const written: string[][] = [];
  let key: string | null = null;
  let at = indent;
  for (const match of before.matchAll(TOKEN)) {
    const [sign] = match;
    at = match.index + sign.length;
    if (sign === '{' || sign === '[') {
      opened.push(key ?? '');
      written.push([]);
    } else if (sign === '}' || sign === ']') {
      opened.pop();
      written.pop();
    }
    key = match.groups?.key ?? null;
    if (key !== null) written.at(-1)?.push(key);
  }
  const typed = before.slice(at).trimStart();
  if (!WORD.test(typed)) return null;
  const path = [...keysAround(document, position.line, indent), ...opened].filter((each) => each !== '');
  return { path, key, typed, beside: written.at(-1) ?? keysBeside(document, position.line, indent) };
}
