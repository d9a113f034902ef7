import type { Standing } from './names.ts';
import { lastNumberIn, type PlaceholderKind } from './roles.ts';

/** What is numbered by itself. */
export type Numbered = Standing | PlaceholderKind;

/** Numbers in the order of a text, for each kind by itself, above those that the text has already. */
export class Numbers {
  private readonly known = new Map<Numbered, { readonly before: number; readonly keys: (string | number)[] }>();

  constructor(private readonly text: string) {}

  private ofKind(kind: Numbered) {
    const known = this.known.get(kind) ?? { before: lastNumberIn(this.text, kind), keys: [] };
    this.known.set(kind, known);
    return known;
  }

  /** @param key equal for the same */
  of(kind: Numbered, key: string | number): number {
    const { before, keys } = this.ofKind(kind);
    const at = keys.indexOf(key);
    return before + (at < 0 ? keys.push(key) : at + 1);
  }

  /** Is there one only, in all that were numbered so far? */
  isAlone(kind: Numbered): boolean {
    const { before, keys } = this.ofKind(kind);
    return before === 0 && keys.length === 1;
  }
}
