import { textWidth } from '../geometry/textWidth.ts';
import { type Page, SMALL } from './page.ts';
import { type Shape, small, type Text } from './shapes.ts';

interface Spot {
  readonly x: number;
  readonly anchor: Text['anchor'];
  readonly left: number;
  readonly right: number;
}

/** Px between two texts of a row. */
const APART = 7;

/** A row of small texts from left to right: none comes near the one before it, and none leaves the picture. */
export class Row {
  readonly shapes: Shape[] = [];
  private free = Number.NEGATIVE_INFINITY;

  /** @param right where the row ends, in px */
  constructor(
    private readonly page: Page,
    private readonly y: number,
    private readonly right: number = page.width,
  ) {}

  private spot(x: number, width: number, isCentred: boolean): Spot | null {
    const left = isCentred ? x - width / 2 : x;
    const end = this.page.width;
    const spot: Spot =
      left < 0
        ? { x: 0, anchor: 'start', left: 0, right: width }
        : left + width > end
          ? { x: end, anchor: 'end', left: end - width, right: end }
          : { x, anchor: isCentred ? 'middle' : 'start', left, right: left + width };
    return spot.left < this.free + APART || spot.right > this.right ? null : spot;
  }

  /**
   * @param title where the pointer rests on it
   * @returns whether there was room
   */
  centred(x: number, text: string, title?: string): boolean {
    const spot = this.spot(x, textWidth(text, SMALL), true);
    if (spot) this.put(spot, text, title);
    return spot !== null;
  }

  /**
   * The longest of some texts that ends before the next one begins, else the shortest that fits.
   * @param next where the next text of the row begins, in px
   * @returns whether there was room
   */
  fitting(x: number, texts: readonly string[], next: number): boolean {
    const spots = texts.flatMap((text) => {
      const spot = this.spot(x, textWidth(text, SMALL), false);
      return spot ? [{ text, spot }] : [];
    });
    const chosen = spots.find(({ spot }) => spot.right + APART <= next) ?? spots.at(-1);
    if (chosen) this.put(chosen.spot, chosen.text);
    return chosen !== undefined;
  }

  private put(spot: Spot, text: string, title?: string): void {
    const shape = small(spot.x, this.y, text, spot.anchor);
    this.shapes.push(title === undefined ? shape : { ...shape, title });
    this.free = spot.right;
  }
}
