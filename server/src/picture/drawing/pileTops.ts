import type { Localized } from '@postmortem/schemas';
import type { Page } from './page.ts';
import { Row } from './row.ts';
import type { Shape } from './shapes.ts';

/** Px of the row that says how many more there are. */
export const TOPS = 14;
const DESCENT = 4;
/** Px in which one number stands for all: room for three figures, wherever the picture ends. */
const APART = 48;

const MORE: Localized<(count: number) => string> = {
  en: (count) => (count === 1 ? 'One more entry' : `${count} more entries`),
  ja: (count) => `ほか ${count} 項目`,
};

/**
 * How many entries a pile has above its highest dot: `+888`.
 * @param hidden where those entries are, in px from the left
 * @param bottom of the row, in px
 */
export function drawPileTops(hidden: readonly number[], page: Page, bottom: number): readonly Shape[] {
  const row = new Row(page, bottom - DESCENT);
  const all = [...hidden].sort((a, b) => a - b);
  while (all.length > 0) {
    const [x] = all as [number];
    const next = all.findIndex((other) => other - x >= APART);
    const { length } = all.splice(0, next === -1 ? all.length : next);
    row.centred(x, `+${length}`, MORE[page.incident.language](length));
  }
  return row.shapes;
}
