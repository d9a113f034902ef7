import type { Localized } from '@postmortem/schemas';
import type { Pair, YAMLMap } from 'yaml';
import { nextTurn } from './nextTurn.ts';
import { type ConfigurationSource, endsAbove, type Flaw, firstOf, KEY_TWICE } from './source.ts';
import { withoutTooDeep } from './tooDeep.ts';
import { readYamlDocument } from './yamlDocument.ts';

const FIRST_ONLY: Localized = {
  en: 'Only the first of several documents is read. Take the others out.',
  ja: '複数の文書のうち、最初のものだけを読みます。ほかを取り除いてください。',
};
const NO_ANCHOR: Localized<(name: string) => string> = {
  en: (name) => `*${name} stands for nothing: no “&${name}” is above it. It is left out.`,
  ja: (name) => `*${name} が指す「&${name}」が上にないため、使いません。`,
};

/** Reads YAML. Keys above the first place that is no YAML keep their values. @throws what neither parser expects */
export async function readYaml(text: string): Promise<ConfigurationSource> {
  const { isMap, isNode, isScalar, visit } = await import('yaml');
  const document = await readYamlDocument(text);
  const others = document.errors.filter(({ code }) => code === 'MULTIPLE_DOCS');
  const errors = document.errors.filter((error) => !others.includes(error));
  const flaws: Flaw[] = others.map(({ pos: [start, end] }) => ({ message: FIRST_ONLY, start, end }));
  const first = firstOf(
    errors.map(({ message, pos: [start, end] }) => ({ message: message.split('\n')[0]!, start, end })),
  );
  const rangeOf = (node: unknown) => (isNode(node) ? node.range : null);
  /** Leaves of a map what is above a broken place, within the map that holds it, too. @returns where the first key begins that is left out */
  const keepAbove = (map: YAMLMap, broken: number): number => {
    const isAbove = ({ key, value }: Pair): boolean =>
      endsAbove(text, (rangeOf(value) ?? rangeOf(key))?.[1] ?? 0, broken);
    const at = map.items.findIndex((pair) => !isAbove(pair));
    const pair = map.items[at];
    if (!pair) return broken;
    const inner = isMap(pair.value) && !pair.value.flow ? pair.value : null;
    const within = inner ? keepAbove(inner, broken) : broken;
    const isKept = inner !== null && inner.items.length > 0;
    map.items = map.items.slice(0, isKept ? at + 1 : at);
    return isKept ? within : Math.min(broken, rangeOf(pair.key)?.[0] ?? broken);
  };
  const { contents } = document;
  const broken = first && { ...first, start: isMap(contents) ? keepAbove(contents, first.start) : first.start };
  if (broken && !isMap(contents)) document.contents = null;
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [start, end] = key.range ?? [0, 0];
        if (keys.has(key.value)) flaws.push({ message: KEY_TWICE, start, end });
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
  const nodeAt = (path: readonly PropertyKey[]): unknown =>
    path.length === 0 ? document.contents : document.getIn(path, true);
  const placeOf: ConfigurationSource['placeOf'] = (path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = nodeAt(path.slice(0, length));
      if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
    }
    return { start: 0, end: 0 };
  };
  const keyPlaceOf: ConfigurationSource['keyPlaceOf'] = (path) => {
    const around = nodeAt(path.slice(0, -1));
    const pair = isMap(around) ? around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : null;
    const range = isNode(pair?.key) ? pair.key.range : null;
    return range ? { start: range[0], end: range[1] } : placeOf(path);
  };
  try {
    const shallow = withoutTooDeep(document.toJS(), keyPlaceOf);
    return { value: shallow.value, flaws: [...flaws, ...shallow.flaws], broken, placeOf, keyPlaceOf };
  } catch (error) {
    // Aliases that multiply without end.
    const multiplied = { message: `${(error as Error).message}.`, start: 0, end: 0 };
    return { value: undefined, flaws, broken: multiplied, placeOf, keyPlaceOf };
  }
}
