import type { Surroundings } from './actionGroups.ts';
import type { ActionList } from './actionLists.ts';
import type { ActionItem } from './model.ts';

interface GrowingList extends ActionList {
  readonly items: ActionItem[];
  readonly unboxed: Set<ActionItem>;
  boxes: ActionList['boxes'];
  stated: number;
}

/** How an action stands in its list: its box, if any, and whether it says itself who does it or by when. */
interface Standing {
  readonly checked: boolean | null;
  readonly isStated: boolean;
  readonly said: Surroundings;
}

/** The lists of actions while a report is read: an action goes on with the open list, or begins one. */
export class GrowingLists {
  private readonly found: GrowingList[] = [];
  private isOpen = false;

  /** Ends the list that is being read. */
  close(): void {
    this.isOpen = false;
  }

  /** Those that hold an action, in the order of the text. */
  all(): ActionList[] {
    return this.found.filter(({ items }) => items.length > 0);
  }

  addTable(items: readonly ActionItem[], { open }: Surroundings): void {
    const unboxed = new Set(items);
    this.found.push({ items: [...items], boxes: 'none', unboxed, aim: false, open, stated: items.length });
    this.close();
  }

  add(action: ActionItem, { checked, isStated, said }: Standing): void {
    const list = this.openList(said);
    list.items.push(action);
    if (isStated) list.stated++;
    if (checked === null) list.unboxed.add(action);
    else if (list.boxes !== 'open') list.boxes = checked ? 'some' : 'open';
  }

  private openList({ aim, open, owner, due }: Surroundings): GrowingList {
    const isAim = aim && !open && owner === null && due === null;
    if (!this.isOpen) this.found.push({ items: [], boxes: 'none', unboxed: new Set(), aim: isAim, open, stated: 0 });
    this.isOpen = true;
    return this.found.at(-1)!;
  }
}
