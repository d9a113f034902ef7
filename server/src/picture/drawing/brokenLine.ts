import type { Page } from './page.ts';
import { line, type Shape } from './shapes.ts';

/** The line of a scale, interrupted by its folds. */
export function brokenLine({ scale }: Page, y: number): Shape[] {
  const starts = [scale.left, ...scale.folds.map(({ right }) => right)];
  const ends = [...scale.folds.map(({ left }) => left), scale.right];
  return starts.map((start, index) => line('axis', [start, y], [ends[index]!, y]));
}

/** The slashes where it is interrupted. */
export const cutsOf = ({ scale }: Page, y: number): Shape[] =>
  scale.folds.flatMap(({ left, right }) => [left, right].map((x): Shape => ({ kind: 'cut', x, y })));
