import type { Node } from 'jsonc-parser';
import { type ConfigurationSource, endsAbove, type Flaw, firstOf, KEY_TWICE } from './source.ts';
import { withoutTooDeep } from './tooDeep.ts';

/** The keys of objects that stand there a second time. */
function keysTwice({ type, children = [] }: Node): Flaw[] {
  const keys = new Set<unknown>();
  const own = (type === 'object' ? children : []).flatMap(({ children: [key] = [] }) => {
    if (!key) return [];
    const flaw = { message: KEY_TWICE, start: key.offset, end: key.offset + key.length };
    const isSecond = keys.has(key.value);
    keys.add(key.value);
    return isSecond ? [flaw] : [];
  });
  return [...own, ...children.flatMap(keysTwice)];
}

interface PartAbove {
  readonly object: Node;
  /** Where the first property begins that is left out; the broken place where none is. */
  readonly ended: number;
}

/** What of an object is above a broken place, within the object that holds it, too. */
function partAbove(object: Node, text: string, broken: number): PartAbove {
  const all = object.children ?? [];
  const at = all.findIndex(({ offset, length }) => !endsAbove(text, offset + length, broken));
  const property = all[at];
  if (!property) return { object, ended: broken };
  const [key, value] = property.children ?? [];
  const within = value?.type === 'object' ? partAbove(value, text, broken) : null;
  const above = all.slice(0, at);
  if (!key || !within?.object.children?.length)
    return { object: { ...object, children: above }, ended: Math.min(broken, property.offset) };
  return {
    object: { ...object, children: [...above, { ...property, children: [key, within.object] }] },
    ended: within.ended,
  };
}

/** Reads JSON with comments. Keys above the first place that is no JSON keep their values. @throws what neither parser expects */
export async function readJson(text: string): Promise<ConfigurationSource> {
  const { findNodeAtLocation, parseTree, getNodeValue, printParseErrorCode } = await import('jsonc-parser');
  const errors: { error: number; offset: number; length: number }[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const first = firstOf(
    errors.map(({ error, offset, length }) => ({
      message: printParseErrorCode(error)
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase(),
      start: offset,
      end: offset + length,
    })),
  );
  const placeOf: ConfigurationSource['placeOf'] = (path) => {
    for (let length = path.length; tree && length >= 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
      if (node) return { start: node.offset, end: node.offset + node.length };
    }
    return { start: 0, end: 0 };
  };
  const keyPlaceOf: ConfigurationSource['keyPlaceOf'] = (path) => {
    const value = tree && findNodeAtLocation(tree, [...path] as (string | number)[]);
    const key = value?.parent?.type === 'property' ? value.parent.children?.[0] : undefined;
    return key ? { start: key.offset, end: key.offset + key.length } : placeOf(path);
  };
  let above = tree;
  let broken = first;
  if (first) {
    const part = tree?.type === 'object' ? partAbove(tree, text, first.start) : null;
    above = part?.object;
    broken = { ...first, start: part?.ended ?? first.start };
  }
  const shallow = withoutTooDeep(above && getNodeValue(above), keyPlaceOf);
  return {
    value: shallow.value,
    flaws: [...(above ? keysTwice(above) : []), ...shallow.flaws],
    broken,
    placeOf,
    keyPlaceOf,
  };
}
