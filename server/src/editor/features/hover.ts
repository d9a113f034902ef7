import type { Hover, HoverParams } from 'vscode-languageserver';
import { rangeOf } from '../ranges.ts';
import type { Feature } from './feature.ts';
import { entryHover } from './hovers/entries.ts';
import { findingHover } from './hovers/findings.ts';
import type { HoverAt } from './hovers/hoverAt.ts';
import { partHover } from './hovers/parts.ts';

const KINDS: readonly HoverAt[] = [findingHover, entryHover, partHover];

/** All that is known of a place: why something was found there, when an entry was on other clocks, what belongs below a title. */
export const hover: Feature<HoverParams, Hover | null> = {
  answer(document, { position }) {
    const { text, checked } = document;
    if (!checked.recognised) return null;
    const offset = text.offsetAt(position);
    const found = KINDS.flatMap((kind) => kind(offset, document) ?? []);
    const [first] = found;
    if (!first) return null;
    return {
      contents: { kind: 'markdown', value: found.flatMap(({ texts }) => texts).join('\n\n---\n\n') },
      range: rangeOf(text, first),
    };
  },
  unread: () => null,
};
