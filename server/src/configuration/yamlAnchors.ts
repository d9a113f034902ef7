import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  visit,
} from 'yaml';
import type { Edit } from '../text/edit.ts';
import type { ChangeStep, Path } from './changeSteps.ts';
import { inOneLine } from './yamlEdits.ts';

type Parsed = Document.Parsed;

/** The values on a path, the whole document first, as far as they go. */
function nodesOn({ contents }: Parsed, path: Path): Node[] {
  const nodes: Node[] = contents ? [contents] : [];
  for (const key of path) {
    const node = nodes.at(-1);
    let next: unknown;
    if (isMap(node))
      next = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key))?.value;
    if (isSeq(node)) next = node.items[Number(key)];
    if (!isNode(next)) break;
    nodes.push(next);
  }
  return nodes;
}

const below = (node: Node): Node[] => {
  const found: Node[] = [];
  visit(node, { Node: (_, inner) => void found.push(inner as Node) });
  return found;
};

function aliasesOf(document: Parsed): Alias[] {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  return aliases;
}

const asItIs = (node: Node, document: Parsed): string => inOneLine(node.toJS(document));
const over = (node: Node, insert: string): Edit => ({ start: node.range![0], end: node.range![1], insert });

/** Takes the name of an anchor off, with the space that parts it from what is beside it. */
function withoutAnchor(text: string, { anchor, range }: Node & { anchor?: string }): Edit {
  const start = text.lastIndexOf(`&${anchor}`, range![0]);
  const end = start + anchor!.length + 1;
  return text[start - 1] === ' ' ? { start: start - 1, end, insert: '' } : { start, end: end + 1, insert: '' };
}

/**
 * What a step would change in other places as well gets a text of its own first: the anchor goes on to the first that refers to it, and
 * an alias on the way is written out. These are the next edits that this takes; none where nothing is shared.
 */
export function editsThatPart(text: string, document: Parsed, step: ChangeStep): Edit[] {
  const nodes = nodesOn(document, step.path);
  const target = nodes.length === step.path.length + 1 ? nodes.at(-1)! : null;
  const isWrittenOver = step.kind === 'set' && target !== null;
  const alias = nodes.find((node) => isAlias(node) && !(isWrittenOver && node === target));
  if (alias) return [over(alias, asItIs((alias as Alias).resolve(document)!, document))];
  const gone = step.kind !== 'append' && target ? below(target) : [];
  const aliases = aliasesOf(document).filter((each) => !gone.includes(each));
  for (const node of new Set([...nodes, ...gone])) {
    if (isAlias(node) || !(isScalar(node) || isCollection(node)) || !node.anchor) continue;
    const first = aliases.find((each) => each.source === node.anchor && each.resolve(document) === node);
    if (first) return [withoutAnchor(text, node), over(first, `&${node.anchor} ${asItIs(node, document)}`)];
  }
  return [];
}
