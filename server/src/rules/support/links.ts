import type { Passage } from '../../markdown/blocks.ts';
import { hasLink, type Leaf, prosesOf } from '../../markdown/leaves.ts';
import type { Prose } from '../../markdown/prose.ts';
import { sourceOffset } from '../../markdown/prose.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { memoizeByObject } from '../../text/memoize.ts';

/** A link as it is in the text. Offsets are UTF-16 code units: of all of it, and of what is shown of it. */
export interface Link {
  readonly text: string;
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

const LINK_END = /^\]\((?:<[^<>\n]*>|[^()\s]*)(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/;

/** @param source of the leaf that the prose is in, which is also what the links' offsets count from */
function linksInProse(prose: Prose, leaf: Leaf, source: string): Link[] {
  return prose.spans.flatMap(({ kind, start, end, url }): Link[] => {
    if (kind !== 'link' || url === undefined) return [];
    const open = source.lastIndexOf('[', sourceOffset(prose, start) - leaf.start);
    const close = source.indexOf(']', sourceOffset(prose, end, 'end') - leaf.start);
    const target = close === -1 ? null : LINK_END.exec(source.slice(close));
    if (open === -1 || !target) return [];
    return [{ text: prose.text.slice(start, end), url, start: open, end: close + target[0].length }];
  });
}

const linksInLeaf = memoizeByObject((leaf: Leaf, source: () => string): readonly Link[] =>
  prosesOf(leaf).flatMap((prose) => linksInProse(prose, leaf, source())),
);

const linksAmong = memoizeByObject((passages: readonly Passage[], text: string): readonly Link[] =>
  passages.flatMap(({ leaf, offset }) => {
    if (!hasLink(leaf)) return [];
    const [start, end] = [offset + leaf.start, offset + leaf.end];
    const links = linksInLeaf(leaf, () => text.slice(start, end));
    return links.map((link) => ({ ...link, start: start + link.start, end: start + link.end }));
  }),
);

/** Every link with a target of its own in a document, in the order of the text. */
export const linksOf = ({ passages, document: { text } }: Postmortem): readonly Link[] => linksAmong(passages, text);
