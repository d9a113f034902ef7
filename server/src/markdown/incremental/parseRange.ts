import type { RootContent } from 'mdast';
import { detached } from '../../text/copyString.ts';
import { unlessTooDeep } from '../blocks.ts';
import { parseStretch } from '../processor.ts';
import { definitionsOf } from './references.ts';

/** What a stretch of a text comes to. */
export interface ParsedStretch {
  readonly nodes: readonly RootContent[];
  /** What was parsed: the stretch, and what it needs before it. Positions of the nodes count in there. */
  readonly source: string;
  /** Where the stretch begins in the source, UTF-16. */
  readonly start: number;
}

/**
 * Parses a stretch that begins at a line's start with the references that it has in its text. Null where its nesting overflows the stack.
 * @param labels that the text defines outside the stretch, or anywhere
 */
export function parseAmong(stretch: string, labels: ReadonlySet<string>): ParsedStretch | null {
  const definitions = definitionsOf(labels, stretch);
  const start = definitions.length;
  // What is read of it outlives this version of the text.
  const source = detached(definitions + stretch);
  return unlessTooDeep(() => {
    const nodes = parseStretch(source).children.filter(({ position }) => position!.start.offset! >= start);
    return { nodes, source, start };
  });
}
