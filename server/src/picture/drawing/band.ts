import type { Phase } from '../geometry/phases.ts';
import { textWidth } from '../geometry/textWidth.ts';
import { shortDuration } from '../words/durations.ts';
import { NO_END, PHASE_NAMES } from '../words/names.ts';
import { brokenLine, cutsOf } from './brokenLine.ts';
import type { MarkGroup } from './names.ts';
import { type Page, SMALL } from './page.ts';
import { type AreaLook, line, type Part, type Shape, small } from './shapes.ts';

const HEIGHT = 16;
/** Of what is drawn inside its outline of 1.5 px. */
const OUTLINE = 0.75;
const CALM_INSET = 4.25;
const MARK_ABOVE = 4;
const MARK_BELOW = 1;
/** A stretch is seen, however short. */
const NARROWEST = 2;
const LENGTH_BASELINE = 14;
const LENGTH_ROW = 18;
const NO_LENGTHS = 6;

interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly isHidden: boolean;
}

/** What is seen of a phase, with the folds that it runs through. */
function cutAtFolds({ from, to }: Phase, { scale }: Page): Stretch[] {
  const stretches: Stretch[] = [];
  let left = scale.px(from);
  for (const fold of scale.folds) {
    if (fold.from < from || fold.to > to) continue;
    stretches.push({ left, right: fold.left, isHidden: false });
    stretches.push({ left: fold.left, right: fold.right, isHidden: true });
    left = fold.right;
  }
  return [...stretches, { left, right: scale.px(to), isHidden: false }];
}

const INSETS: Readonly<Record<AreaLook, number>> = {
  ground: OUTLINE,
  unseen: OUTLINE,
  hurt: 0,
  open: 0,
  calm: CALM_INSET,
};

function area(look: AreaLook, { left, right }: Stretch, y: number): Shape {
  const inset = INSETS[look];
  const width = Math.max(right - left, NARROWEST);
  return { kind: 'area', look, x: left, y: y + inset, width, height: HEIGHT - 2 * inset };
}

/** Hatched while nobody saw it, solid while it hurt, thin while it was mitigated and not over; a fade where no end is told. */
function phaseShapes(phase: Phase, page: Page, y: number): Shape[] {
  const { name, isOpen } = phase;
  const stretches = cutAtFolds(phase, page);
  return stretches.flatMap((stretch, index): Shape[] => {
    const middle = y + HEIGHT / 2;
    if (stretch.isHidden) {
      const look = name === 'mitigated' ? 'hidden-calm' : 'hidden-hurt';
      return [line(look, [stretch.left, middle], [stretch.right, middle])];
    }
    if (name === 'undetected') return [area('ground', stretch, y), area('unseen', stretch, y)];
    if (name === 'mitigated') return [area('calm', stretch, y)];
    return [area(isOpen && index === stretches.length - 1 ? 'open' : 'hurt', stretch, y)];
  });
}

/** The line of time, with the phases on it and the marks in front. */
export function drawBand(groups: readonly MarkGroup[], page: Page, y: number): Part {
  const bottom = y + HEIGHT;
  const marks = groups.flatMap(({ x }) => [
    line('halo', [x, y - MARK_BELOW], [x, bottom + MARK_BELOW]),
    line('mark', [x, y - MARK_ABOVE], [x, bottom + MARK_BELOW]),
  ]);
  const phases = page.phases.flatMap((phase) => phaseShapes(phase, page, y));
  const middle = y + HEIGHT / 2;
  return { shapes: [...brokenLine(page, middle), ...phases, ...cutsOf(page, middle), ...marks], bottom };
}

/** What may stand under a phase, the longest first. */
function lengthsOf({ name, isOpen, seconds }: Phase, language: Page['incident']['language']): string[] {
  if (isOpen) return [NO_END[language]];
  const said = PHASE_NAMES[language][name];
  if (seconds === null) return [said];
  const length = shortDuration(seconds, language);
  return [`${said} ${length}`, length];
}

/** How long each phase was, under it where there is room. */
export function drawLengths({ phases, scale, incident }: Page, y: number): Part {
  const shapes = phases.flatMap((phase): Shape[] => {
    const [left, right] = [scale.px(phase.from), scale.px(phase.to)];
    const text = lengthsOf(phase, incident.language).find((each) => textWidth(each, SMALL) + 2 <= right - left);
    return text === undefined ? [] : [small((left + right) / 2, y + LENGTH_BASELINE, text, 'middle')];
  });
  return { shapes, bottom: y + (shapes.length > 0 ? LENGTH_ROW : NO_LENGTHS) };
}
