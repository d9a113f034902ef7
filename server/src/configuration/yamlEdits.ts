import {
  Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Edit } from '../text/edit.ts';
import { lineEnd, lineStart, nextLine } from '../text/lines.ts';
import { newlineOf } from '../text/newline.ts';
import type { ChangeStep, Path } from './changeSteps.ts';

/** Columns by which most people, and `yaml`, indent. */
const INDENT = 2;
const STYLES_KEPT = new Set(['QUOTE_SINGLE', 'QUOTE_DOUBLE']);

type Parsed = Document.Parsed;

const startOf = (node: unknown): number => (node as Node).range![0];
const endOf = (node: unknown): number => (node as Node).range![1];
const columnOf = (text: string, at: number): number => at - lineStart(text, at);
const isNothing = (node: unknown): boolean => node == null || (isScalar(node) && node.value === null);
const isUnwritten = (node: unknown): boolean => node == null || startOf(node) === endOf(node);

/** A value in one line, as it stands in brackets. @param like whose quotes it takes */
export function inOneLine(value: unknown, like?: unknown): string {
  const document = new Document([value]);
  const list = document.contents as unknown as YAMLSeq;
  list.flow = true;
  const [item] = list.items;
  if (isScalar(item) && isScalar(like) && STYLES_KEPT.has(like.type ?? '')) item.type = like.type!;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}

/** A mapping or a list in lines, indented. */
const inLines = (value: unknown, text: string, column: number, indent: number): string =>
  new Document(value)
    .toString({ lineWidth: 0, indent })
    .trimEnd()
    .split('\n')
    .map((line) => newlineOf(text) + ' '.repeat(column) + line)
    .join('');

/** By how much a text indents what is below a key. */
function indentOf(text: string, { contents }: Parsed): number {
  const value = isMap(contents)
    ? contents.items.find((item) => isMap(item.value) && !item.value.flow)?.value
    : undefined;
  const column = value && isMap(contents) ? columnOf(text, startOf(value)) - columnOf(text, startOf(contents)) : 0;
  return column > 0 ? column : INDENT;
}

/** The end of the last line of a block, with comments that are further in than its column. */
function endOfBlock(text: string, end: number, column: number): number {
  let at = lineEnd(text, text.slice(0, end).trimEnd().length);
  for (let next = nextLine(text, at); next < text.length; next = nextLine(text, next)) {
    const line = text.slice(next, lineEnd(text, next));
    if (!/^ *#/.test(line) || line.indexOf('#') <= column) break;
    at = lineEnd(text, next);
  }
  return at;
}

const insertion = (at: number, insert: string): Edit => ({ start: at, end: at, insert });

/** One more piece at the end of what stands in brackets. */
function inBrackets(collection: YAMLMap | YAMLSeq, piece: string): Edit {
  const last: unknown = collection.items.at(-1);
  if (last === undefined) {
    const inside = startOf(collection) + 1;
    return insertion(inside, piece);
  }
  const { key, value } = isMap(collection) ? (last as Pair) : { key: last, value: last };
  const end = Math.max(endOf(key), value ? endOf(value) : 0);
  return insertion(end, `, ${piece}`);
}

function addPair(text: string, document: Parsed, map: YAMLMap, key: string | number, value: unknown): Edit {
  if (map.flow) return inBrackets(map, inOneLine({ [key]: value }).replace(/^\{|\}$/g, ''));
  const column = columnOf(text, startOf(map));
  const at = endOfBlock(text, endOf(map), column);
  return insertion(at, inLines({ [key]: value }, text, column, indentOf(text, document)));
}

function addItem(text: string, document: Parsed, list: YAMLSeq, value: unknown): Edit {
  if (list.flow) return inBrackets(list, inOneLine(value));
  const column = columnOf(text, startOf(list));
  return insertion(endOfBlock(text, endOf(list), column), inLines([value], text, column, indentOf(text, document)));
}

/** What stands for nothing yet, a key without a value, gets one; below its line where nothing is written. */
function fillIn(text: string, document: Parsed, map: YAMLMap, pair: Pair, value: unknown): Edit {
  const [key, node] = [pair.key as Node, pair.value as Node | null];
  if (!isUnwritten(node)) return { start: startOf(node), end: endOf(node), insert: inOneLine(value, node) };
  const isBelow = typeof value === 'object' && value !== null && !map.flow && !node?.anchor && !node?.tag;
  if (isBelow) {
    const indent = indentOf(text, document);
    return insertion(lineEnd(text, endOf(key)), inLines(value, text, columnOf(text, startOf(map)) + indent, indent));
  }
  const colon = text.indexOf(':', endOf(key));
  if (colon < 0 || text.slice(endOf(key), colon).trim() !== '') return insertion(endOf(key), `: ${inOneLine(value)}`);
  return insertion(colon + 1, ` ${inOneLine(value)}`);
}

/** Takes an item out. A comment behind it says something that somebody wanted to be read: it stays. */
function removeItem(text: string, list: YAMLSeq, at: number): Edit | null {
  const item = list.items[at];
  if (!isScalar(item) || isUnwritten(item) || item.anchor || item.tag) return null;
  const [start, end] = [startOf(item), endOf(item)];
  if (list.flow) {
    const comma = /^[ \t]*,[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
    return { start, end: end + comma, insert: '' };
  }
  const dash = text.lastIndexOf('-', start - 1);
  const rest = text.slice(end, lineEnd(text, end));
  if (rest.trim() !== '') return { start: dash, end: end + rest.length - rest.trimStart().length, insert: '' };
  return { start: lineStart(text, dash), end: nextLine(text, end), insert: '' };
}

/** Writes over what stands somewhere. What stands in lines of its own holds comments that would be lost. */
function replace(node: Node, value: unknown): Edit | null {
  if (isCollection(node) && !(node as YAMLMap).flow) return null;
  return { start: startOf(node), end: endOf(node), insert: inOneLine(value, node) };
}

const nested = (path: Path, value: unknown): unknown =>
  path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

/**
 * The edit of a text in YAML that makes one step; null where there is no place for it.
 * Mappings are followed as far as they go.
 */
export function yamlEdit(text: string, document: Parsed, step: ChangeStep): Edit | null {
  const { path } = step;
  let node: unknown = document.contents;
  for (const [at, key] of path.entries()) {
    const rest = path.slice(at + 1);
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key));
      if (!pair) return step.kind === 'set' ? addPair(text, document, node, key, nested(rest, step.value)) : null;
      if (isNothing(pair.value)) {
        return step.kind === 'set' ? fillIn(text, document, node, pair, nested(rest, step.value)) : null;
      }
      node = pair.value;
    } else if (isSeq(node)) {
      if (step.kind === 'remove' && rest.length === 0) return removeItem(text, node, Number(key));
      node = node.items[Number(key)];
    } else return null;
  }
  if (step.kind === 'append') return isSeq(node) ? addItem(text, document, node, step.value) : null;
  return step.kind === 'set' && node && !isAlias(document.contents) ? replace(node as Node, step.value) : null;
}
