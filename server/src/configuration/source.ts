/** A configuration file as data, with the places of its values. */
export interface ConfigurationSource {
  readonly value: unknown;
  /** What keeps the text from being data at all. */
  readonly syntaxProblems: readonly { readonly message: string; readonly start: number; readonly end: number }[];
  /** UTF-16 offsets of the value at a path, or of the nearest value around it. */
  readonly placeOf: (path: readonly PropertyKey[]) => { readonly start: number; readonly end: number };
  /** UTF-16 offsets of the last key of a path; where it has none, of the value around it. */
  readonly keyPlaceOf: (path: readonly PropertyKey[]) => { readonly start: number; readonly end: number };
}

async function readYaml(text: string): Promise<ConfigurationSource> {
  const { isMap, isNode, isScalar, parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: false, version: '1.2' });
  const syntaxProblems = document.errors.map(({ message, pos: [start, end] }) => ({
    message: message.split('\n')[0]!,
    start,
    end,
  }));
  let value: unknown;
  try {
    if (syntaxProblems.length === 0) value = document.toJS();
  } catch (error) {
    // Aliases that name nothing, or that multiply without end.
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
  return {
    value: errors.length === 0 && tree ? getNodeValue(tree) : undefined,
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

/** Reads a configuration's text; the parsers are loaded on first use. */
export const readSource = (name: string, text: string): Promise<ConfigurationSource> =>
  /\.jsonc?$/i.test(name) ? readJson(text) : readYaml(text);
