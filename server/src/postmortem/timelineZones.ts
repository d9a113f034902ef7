import * as en from '../language/en/timelines.ts';
import * as ja from '../language/ja/timelines.ts';
import { type Passage, passagesBetween } from '../markdown/blocks.ts';
import { type Leaf, type Row, textOf } from '../markdown/leaves.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { holding, oneOfBoth } from '../text/words.ts';
import { findOffset, type Zone, zoneOfPlace, zonesIn } from '../time/zones.ts';
import { beginsWithTime } from './entries.ts';
import type { TimelinePart } from './timelineSections.ts';

const ABOUT_ZONE = new RegExp(
  `${oneOfBoth({ en: en.ABOUT_ZONE, ja: ja.ABOUT_ZONE })}|^\\s*[（(]?[A-Z]{2,4}[)）]?\\s*$`,
  'i',
);
const ALL_TIMES = holding({ en: en.ALL_TIMES, ja: ja.ALL_TIMES });

const NONE: readonly Zone[] = [];

const zonesNamed = (text: string): readonly Zone[] => zonesIn(text).map(({ zone }) => zone);

/** The zones that a sentence names for all that follows ("All times in CET.", 「以下は全て JST」). */
function zonesForAll(text: string): readonly Zone[] {
  if (!ABOUT_ZONE.test(text)) return NONE;
  const zones = zonesNamed(text);
  const offset = zones.length === 0 ? findOffset(text) : null;
  return offset ? [offset] : zones;
}

/**
 * The zones that a timeline names for all its entries: in its title, the head of its table, a sentence.
 * @param titleLine the whole line that its title is in
 */
export function zonesOf(
  { section, end }: TimelinePart,
  titleLine: string,
  passages: readonly Passage[],
): readonly Zone[] {
  const title = zonesNamed(titleLine);
  if (title.length > 0) return title;
  for (const { leaf, offset } of passagesBetween(passages, section.titleEnd, end)) {
    if (offset + leaf.start < section.titleEnd) continue;
    if (leaf.kind === 'row' && leaf.header) {
      const zones = zonesInHead(leaf);
      if (zones.length > 0) return zones;
    } else if (leaf.kind === 'paragraph' || leaf.kind === 'heading') {
      const zones = zonesForSection(leaf);
      if (zones.length > 0 && !beginsWithTime(leaf)) return zones;
    }
  }
  return NONE;
}

const zonesForDocument = memoizeByObject((leaf: Leaf): readonly Zone[] => {
  const text = textOf(leaf);
  return ALL_TIMES.test(text) ? zonesForAll(text) : NONE;
});

const zonesForSection = memoizeByObject((leaf: Leaf) => zonesForAll(textOf(leaf)));
const zonesInHead = memoizeByObject(
  (row: Row): readonly Zone[] =>
    row.cells.map(({ text }) => zonesNamed(text)).find((named) => named.length > 0) ?? NONE,
);

/**
 * The zones of times that name none: those that a sentence names for the whole document, else the configuration's.
 * @param timeZone an IANA name
 */
export function documentZones(passages: readonly Passage[], timeZone: string | null): readonly Zone[] {
  for (const passage of passages) {
    if (passage.leaf.kind !== 'paragraph' && passage.leaf.kind !== 'heading') continue;
    const zones = zonesForDocument(passage.leaf);
    if (zones.length > 0) return zones;
  }
  return timeZone === null ? NONE : [zoneOfPlace(timeZone)];
}
