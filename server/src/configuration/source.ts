import type { Localized } from '@postmortem/schemas';
import type { Node as JsonNode } from 'jsonc-parser';
import { nextTurn } from './nextTurn.ts';
import { readYamlDocument } from './yamlDocument.ts';

/** Something wrong at a place, as UTF-16 offsets, that leaves the rest as it is. */
export interface Flaw {
  readonly message: Localized;
  readonly start: number;
  readonly end: number;
}

/** A configuration file as data, with the places of its values. */
export interface ConfigurationSource {
  readonly value: unknown;
  /** What is not read as it is written, or not at all, while the rest is. */
  readonly flaws: readonly Flaw[];
  /** What keeps the text from being data at all. */
  readonly syntaxProblems: readonly { readonly message: string; readonly start: number; readonly end: number }[];
  /** UTF-16 offsets of the value at a path, or of the nearest value around it. */
  readonly placeOf: (path: readonly PropertyKey[]) => { readonly start: number; readonly end: number };
  /** UTF-16 offsets of the last key of a path; where it has none, of the value around it. */
  readonly keyPlaceOf: (path: readonly PropertyKey[]) => { readonly start: number; readonly end: number };
}

/** Deeper than anybody writes. */
const DEEPEST = 50;

/** Is the value deeper than anybody writes, or without end, as an alias that holds itself is? */
function isTooDeep(value: unknown): boolean {
  const seen = new Map<object, number>();
  const goesOn = (inner: unknown, depth: number): boolean => {
    if (typeof inner !== 'object' || inner === null) return false;
    if (depth > DEEPEST) return true;
    // What is used twice is looked at again only where it is deeper.
    if ((seen.get(inner) ?? -1) >= depth) return false;
    seen.set(inner, depth);
    return Object.values(inner).some((each) => goesOn(each, depth + 1));
  };
  return goesOn(value, 0);
}

const TOO_DEEP = { message: `it is nested more than ${DEEPEST} levels deep`, start: 0, end: 0 };

/** What neither parser expects to be given; nothing of it can be placed. */
const unreadable = (error: unknown): ConfigurationSource => ({
  value: undefined,
  flaws: [],
  syntaxProblems: [
    error instanceof RangeError ? TOO_DEEP : { message: String(error).split('\n')[0]!, start: 0, end: 0 },
  ],
  placeOf: () => ({ start: 0, end: 0 }),
  keyPlaceOf: () => ({ start: 0, end: 0 }),
});

const FIRST_ONLY: Localized = {
  en: 'Only the first of several documents is read. Take the others out.',
  ja: '複数の文書のうち、最初のものだけを読みます。ほかを取り除いてください。',
};
const TWICE: Localized = {
  en: 'This key stands twice, and the last one counts. Take one out.',
  ja: '同じキーが二度あり、後のものを使います。どちらかを取り除いてください。',
};
const NO_ANCHOR: Localized<(name: string) => string> = {
  en: (name) => `*${name} stands for nothing: no “&${name}” is above it. It is left out.`,
  ja: (name) => `*${name} が指す「&${name}」が上にないため、使いません。`,
};

async function readYaml(text: string): Promise<ConfigurationSource> {
  const { isMap, isNode, isScalar, visit } = await import('yaml');
  const document = await readYamlDocument(text);
  const others = document.errors.filter(({ code }) => code === 'MULTIPLE_DOCS');
  const errors = document.errors.filter((error) => !others.includes(error));
  const flaws: Flaw[] = others.map(({ pos: [start, end] }) => ({ message: FIRST_ONLY, start, end }));
  const syntaxProblems = errors.map(({ message, pos: [start, end] }) => ({
    message: message.split('\n')[0]!,
    start,
    end,
  }));
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [start, end] = key.range ?? [0, 0];
        if (keys.has(key.value)) flaws.push({ message: TWICE, start, end });
        keys.add(key.value);
      }
    },
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      const [start, end] = alias.range ?? [0, 0];
      flaws.push({ message: { en: NO_ANCHOR.en(alias.source), ja: NO_ANCHOR.ja(alias.source) }, start, end });
      return visit.REMOVE;
    },
  });
  await nextTurn();
  let value: unknown;
  try {
    if (syntaxProblems.length === 0) value = document.toJS();
    if (isTooDeep(value)) syntaxProblems.push(TOO_DEEP);
  } catch (error) {
    // Aliases that multiply without end.
    syntaxProblems.push({ message: `${(error as Error).message}.`, start: 0, end: 0 });
  }
  const nodeAt = (path: readonly PropertyKey[]): unknown =>
    path.length === 0 ? document.contents : document.getIn(path, true);
  const placeOf: ConfigurationSource['placeOf'] = (path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = nodeAt(path.slice(0, length));
      if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
    }
    return { start: 0, end: 0 };
  };
  return {
    value,
    flaws,
    syntaxProblems,
    placeOf,
    keyPlaceOf(path) {
      const around = nodeAt(path.slice(0, -1));
      const pair = isMap(around) ? around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : null;
      const range = isNode(pair?.key) ? pair.key.range : null;
      return range ? { start: range[0], end: range[1] } : placeOf(path);
    },
  };
}

/** The keys of JSON's objects that stand there a second time. */
function keysTwice({ type, children = [] }: JsonNode): Flaw[] {
  const keys = new Set<unknown>();
  const own = (type === 'object' ? children : []).flatMap(({ children: [key] = [] }) => {
    if (!key) return [];
    const flaw = { message: TWICE, start: key.offset, end: key.offset + key.length };
    const isSecond = keys.has(key.value);
    keys.add(key.value);
    return isSecond ? [flaw] : [];
  });
  return [...own, ...children.flatMap(keysTwice)];
}

async function readJson(text: string): Promise<ConfigurationSource> {
  const { findNodeAtLocation, parseTree, getNodeValue, printParseErrorCode } = await import('jsonc-parser');
  const errors: { error: number; offset: number; length: number }[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const placeOf: ConfigurationSource['placeOf'] = (path) => {
    for (let length = path.length; tree && length >= 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
      if (node) return { start: node.offset, end: node.offset + node.length };
    }
    return { start: 0, end: 0 };
  };
  const value: unknown = errors.length === 0 && tree ? getNodeValue(tree) : undefined;
  if (isTooDeep(value)) return { ...unreadable(new RangeError()), placeOf };
  return {
    value,
    flaws: tree ? keysTwice(tree) : [],
    syntaxProblems: errors.map(({ error, offset, length }) => ({
      message: printParseErrorCode(error)
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase(),
      start: offset,
      end: offset + length,
    })),
    placeOf,
    keyPlaceOf(path) {
      const value = tree && findNodeAtLocation(tree, [...path] as (string | number)[]);
      const key = value?.parent?.type === 'property' ? value.parent.children?.[0] : undefined;
      return key ? { start: key.offset, end: key.offset + key.length } : placeOf(path);
    },
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The source with places in the whole text, its byte order mark too; parsers also name the place behind the end. */
function placedIn(
  text: string,
  { value, flaws, syntaxProblems, placeOf, keyPlaceOf }: ConfigurationSource,
): ConfigurationSource {
  const moved = text.startsWith('\uFEFF') ? 1 : 0;
  const inside = (offset: number): number => Math.min(text.length, offset + moved);
  const placed = <Each extends Place>(place: Each): Each => ({
    ...place,
    start: inside(Math.min(place.start, place.end)),
    end: inside(place.end),
  });
  return {
    value,
    flaws: flaws.map(placed),
    syntaxProblems: syntaxProblems.map(placed),
    placeOf: (path) => placed(placeOf(path)),
    keyPlaceOf: (path) => placed(keyPlaceOf(path)),
  };
}

/** Reads a configuration's text, and never throws; the parsers are loaded on first use. */
export async function readSource(name: string, text: string): Promise<ConfigurationSource> {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return placedIn(text, await (/\.jsonc?$/i.test(name) ? readJson(bare) : readYaml(bare)));
  } catch (error) {
    return unreadable(error);
  }
}
