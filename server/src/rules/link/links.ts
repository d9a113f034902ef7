import type { Passage } from '../../markdown/blocks.ts';
import { type Leaf, prosesOf } from '../../markdown/leaves.ts';
import type { Prose } from '../../markdown/prose.ts';
import { sourceOffset } from '../../markdown/prose.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { remembered } from '../../remembered.ts';

/** A link as it stands in the text. Offsets are UTF-16 code units: of all of it, and of what is shown of it. */
export interface Link {
  readonly text: string;
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

const LINK_END = /^\]\((?:<[^<>\n]*>|[^()\s]*)(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/;

function linksIn(prose: Prose, offset: number, source: string): Link[] {
  return prose.spans.flatMap(({ kind, start, end, url }): Link[] => {
    if (kind !== 'link' || url === undefined) return [];
    const shownFrom = offset + sourceOffset(prose, start);
    const shownTo = offset + sourceOffset(prose, end, 'end');
    const open = source.lastIndexOf('[', shownFrom);
    const close = source.indexOf(']', shownTo);
    const target = close === -1 ? null : LINK_END.exec(source.slice(close));
    if (open === -1 || !target) return [];
    return [{ text: prose.text.slice(start, end), url, start: open, end: close + target[0].length }];
  });
}

const hasLink = remembered((leaf: Leaf) =>
  prosesOf(leaf).some(({ spans }) => spans.some(({ kind }) => kind === 'link')),
);

/** Every link with a target of its own in a document, in the order of the text. */
export const linksOf = ({ passages, document: { text } }: Postmortem): readonly Link[] => linksAmong(passages, text);

const linksAmong = remembered((passages: readonly Passage[], text: string): readonly Link[] =>
  passages
    .filter(({ leaf }) => hasLink(leaf))
    .flatMap(({ leaf, offset }) => prosesOf(leaf).flatMap((prose) => linksIn(prose, offset, text))),
);
