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

/** Reads JSON with comments. Keys above the first place that is no JSON keep their values. @throws what neither parser expects */
export async function readJson(text: string): Promise<ConfigurationSource> {
  const { findNodeAtLocation, parseTree, getNodeValue, printParseErrorCode } = await import('jsonc-parser');
  const errors: { error: number; offset: number; length: number }[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const syntaxProblems = errors.map(({ error, offset, length }) => ({
    message: printParseErrorCode(error)
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase(),
    start: offset,
    end: offset + length,
  }));
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
  const broken = firstOf(syntaxProblems);
  const isAbove = ({ offset, length }: Node): boolean => endsAbove(text, offset + length, broken);
  let ended = broken;
  /** What of an object is above the broken place, within the object that holds it, too. */
  const partAbove = (object: Node): Node => {
    const all = object.children ?? [];
    const at = all.findIndex((property) => !isAbove(property));
    const [key, value] = all[at]?.children ?? [];
    const within = value?.type === 'object' ? partAbove(value) : null;
    const isKept = within !== null && (within.children?.length ?? 0) > 0;
    if (at >= 0 && !isKept) ended = Math.min(ended, all[at]!.offset);
    const last = isKept ? [{ ...all[at]!, children: [key!, within] }] : [];
    return { ...object, children: at < 0 ? all : [...all.slice(0, at), ...last] };
  };
  const above = errors.length > 0 && tree?.type === 'object' ? partAbove(tree) : tree;
  if (syntaxProblems[0]) syntaxProblems[0].start = ended;
  const isReadable = above && (errors.length === 0 || above.type === 'object');
  const shallow = withoutTooDeep(isReadable ? getNodeValue(above) : undefined, keyPlaceOf);
  return {
    value: shallow.value,
    flaws: [...(above ? keysTwice(above) : []), ...shallow.flaws],
    syntaxProblems,
    placeOf,
    keyPlaceOf,
  };
}
