import type { RootContent } from 'mdast';
import { copyString } from '../../text/copyString.ts';
import { unlessTooDeep } from '../blocks.ts';
import { parseFragment } from '../processor.ts';
import { definitionsOf } from './references.ts';

/** A range of a text, parsed by itself. */
export interface ParsedRange {
  readonly nodes: readonly RootContent[];
  /** What was parsed: the range, and the definitions that it needs before it. Positions of the nodes count in there. */
  readonly source: string;
  /** Where the range begins in the source, UTF-16. */
  readonly start: number;
}

/**
 * Parses a range that begins at a line's start, with the references that it has in its text. Null where its nesting overflows the stack.
 * @param labels that the text defines outside the range, or anywhere
 */
export function parseWithDefinitions(fragment: string, labels: ReadonlySet<string>): ParsedRange | null {
  const definitions = definitionsOf(labels, fragment);
  const start = definitions.length;
  // What is read of it outlives this version of the text.
  const source = copyString(definitions + fragment);
  return unlessTooDeep(() => {
    const nodes = parseFragment(source).children.filter(({ position }) => position!.start.offset! >= start);
    return { nodes, source, start };
  });
}
