import type { Postmortem } from '../postmortem/model.ts';
import { nextLine } from '../text/lines.ts';
import type { Stretch } from './code.ts';

/** Stretches less others that lie in them. */
function less(stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return stretches.flatMap(({ start, end }) => {
    const inside = others.filter((other) => other.start >= start && other.end <= end);
    const edges = [start, ...inside.flatMap((other) => [other.start, other.end]), end];
    return Array.from({ length: edges.length / 2 }, (_, at) => ({ start: edges[2 * at]!, end: edges[2 * at + 1]! }));
  });
}

/**
 * The stretches that are cut out without the definitions in them that a link elsewhere needs: they often stand at a report's end, in
 * whatever part is the last.
 */
export function withoutNeededDefinitions(
  { document: { text, blocks } }: Postmortem,
  cuts: readonly Stretch[],
): Stretch[] {
  const isCut = (at: number): boolean => cuts.some(({ start, end }) => start <= at && at < end);
  const definitions = blocks.filter(({ type, offset }) => type === 'definition' && isCut(offset));
  if (definitions.length === 0) return [...cuts];
  const rest = blocks.filter(({ type, offset }) => type !== 'definition' && !isCut(offset));
  const kept = rest.map(({ offset, length }) => text.slice(offset, offset + length).toLowerCase()).join('\n');
  const needed = definitions.filter(({ defines }) => defines.some((id) => kept.includes(`[${id.toLowerCase()}]`)));
  return less(
    cuts,
    needed.map(({ offset, length }) => ({ start: offset, end: nextLine(text, offset + length - 1) })),
  );
}
