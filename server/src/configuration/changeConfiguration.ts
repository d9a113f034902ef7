import { applyEdits as jsonWith, modify, type ParseError, parse, parseTree } from 'jsonc-parser';
import { parseDocument, stringify } from 'yaml';
import { applyEdits } from '../text/edit.ts';
import { newlineOf } from '../text/newline.ts';
import { type ChangeStep, changeSteps, isEqual, type Path, valueAt, withValueAt } from './changeSteps.ts';
import { editsThatPart } from './yamlAnchors.ts';
import { yamlEdit } from './yamlEdits.ts';

/** A value at a path of keys. */
export interface ConfigurationChange {
  readonly path: Path;
  readonly value: unknown;
}

const BYTE_ORDER_MARK = '\uFEFF';
const isJson = (location: string): boolean => /\.jsonc?$/.test(location);

/** How a text in JSON is indented, by its first line that is. */
function formattingOf(text: string) {
  const indent = /[\r\n]([ \t]{1,16})\S/.exec(text)?.[1] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: newlineOf(text) };
}

function jsonStep(text: string, step: ChangeStep): string {
  const isArrayInsertion = step.kind === 'append';
  const path = isArrayInsertion ? [...step.path, -1] : [...step.path];
  const value = step.kind === 'remove' ? undefined : step.value;
  return jsonWith(text, modify(text, path, value, { formattingOptions: formattingOf(text), isArrayInsertion }));
}

function inJson(text: string, { path, value }: ConfigurationChange): string | null {
  const errors: ParseError[] = [];
  parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 && text.trim() !== '') return null;
  const before = valueAt(parse(text, [], { allowTrailingComma: true }), path);
  return changeSteps(before, value, path).reduce(jsonStep, text);
}

/** Whoever shares more than this with others has nested anchors by a program. */
const MOST_PARTED = 50;

/** @returns null where the place can't be edited by itself */
function yamlStep(text: string, step: ChangeStep): string | null {
  let [now, document] = [text, parseDocument(text)];
  for (let round = 0; round < MOST_PARTED; round++) {
    const edits = editsThatPart(now, document, step);
    if (edits.length === 0) break;
    now = applyEdits(now, edits);
    document = parseDocument(now);
  }
  const edit = document.errors.length > 0 ? null : yamlEdit(now, document, step);
  return edit && applyEdits(now, [edit]);
}

/** The whole text as `yaml` writes it: comments stay, spaces and what an anchor is for may not. */
function writtenAnew(text: string, { path, value }: ConfigurationChange): string | null {
  const document = parseDocument(text);
  try {
    document.setIn(path, value);
    return document.toString({ lineWidth: 0 });
  } catch {
    return null;
  }
}

/** What a text in YAML says; undefined where it can't be read. */
function saidIn(text: string): unknown {
  const document = parseDocument(text);
  try {
    return document.errors.length > 0 ? undefined : document.toJS();
  } catch {
    // An alias of nothing, or of more than anybody writes.
    return undefined;
  }
}

/** A mapping for a text that says nothing yet, below its comments. */
function written(value: unknown, text: string): string {
  const newline = newlineOf(text);
  const above = text.trim() === '' ? '' : text.trimEnd() + newline;
  return above + stringify(value, { lineWidth: 0 }).replaceAll('\n', newline);
}

function inSteps(text: string, before: unknown, { path, value }: ConfigurationChange): string | null {
  let now: string | null = text;
  for (const step of changeSteps(before, value, path)) now = now === null ? null : yamlStep(now, step);
  return now;
}

function inYaml(text: string, change: ConfigurationChange): string | null {
  const said = saidIn(text);
  if (said === undefined || Array.isArray(said)) return null;
  if (said !== null && typeof said !== 'object') return null;
  const { path, value } = change;
  const wanted = withValueAt(said, path, value);
  // Whatever form was not thought of: nothing is written that says anything else than what was asked.
  const checked = (result: string | null): string | null =>
    result !== null && isEqual(saidIn(result), wanted) ? result : null;
  const edited = said === null ? written(wanted, text) : inSteps(text, valueAt(said, path), change);
  return checked(edited) ?? checked(writtenAnew(text, change));
}

/**
 * A configuration's text with one value set. Everything else says what it said, and stays as somebody wrote it: comments, quotes, spaces,
 * line ends, and what other places share with this one. Only where a list or a map in lines of its own gives way to another value is the
 * text written anew, with its comments but not with its spaces.
 * @param text empty where there is no file yet
 * @returns null where the text can't be read, so that nothing of it is lost
 */
export function withChange(text: string, location: string, change: ConfigurationChange): string | null {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const marked = text.slice(mark.length);
  const changed = isJson(location) ? inJson(marked, change) : inYaml(marked, change);
  return changed === null ? null : mark + changed;
}
