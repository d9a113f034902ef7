/** How a shape looks: what each means in colour and stroke is in looks.ts. */
export type LineLook =
  | 'axis'
  | 'midnight'
  | 'leader'
  | 'halo'
  | 'mark'
  | 'range'
  | 'day'
  | 'hidden-hurt'
  | 'hidden-calm';
export type AreaLook = 'ground' | 'unseen' | 'hurt' | 'open' | 'calm';
export type DotLook = 'dot' | 'first';
export type TextLook = 'name' | 'small' | 'note' | 'headline';

export interface Text {
  readonly kind: 'text';
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  /** Px beside x that don't grow with the picture. */
  readonly aside?: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly look: TextLook;
  /** In bold, before the rest. */
  readonly strong: string;
  readonly text: string;
  /** Where the pointer rests on it. */
  readonly title?: string;
}

/** What a picture is made of, in px of the width that it was computed for; y grows downwards. */
export type Shape =
  | Text
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly x2: number;
      readonly y1: number;
      readonly y2: number;
      readonly look: LineLook;
      /** Px; that of its look where it is left out. */
      readonly thick?: number;
    }
  | {
      readonly kind: 'area';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly look: AreaLook;
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly look: DotLook;
      readonly isHollow: boolean;
      readonly title: string;
    }
  /** The slash at the edge of a fold. */
  | { readonly kind: 'cut'; readonly x: number; readonly y: number };

/** A place of the picture that leads to a line of the report. */
export interface Link {
  readonly kind: 'name' | 'dot';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Does it reach to the left of x? */
  readonly isLeft: boolean;
  readonly line: number;
  /** Where the pointer rests on it. */
  readonly title: string;
  /** What it is called. */
  readonly label: string;
}

/** A part of the picture, from where the one above it ends. */
export interface Part {
  readonly shapes: readonly Shape[];
  readonly links?: readonly Link[];
  /** Where the next part begins. */
  readonly bottom: number;
}

export const line = (
  look: LineLook,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  thick?: number,
): Shape => ({ kind: 'line', look, x1, y1, x2, y2, ...(thick === undefined ? {} : { thick }) });

export const small = (x: number, y: number, text: string, anchor: Text['anchor'] = 'start', strong = ''): Text => ({
  kind: 'text',
  x,
  y,
  text,
  strong,
  anchor,
  look: 'small',
});
