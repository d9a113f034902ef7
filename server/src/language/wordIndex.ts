interface Word {
  readonly word: string;
  readonly lists: readonly number[];
}

/** Words are looked up by so many code units of their beginning, shorter ones by all they have. */
const LOOKED_AT = 3;
const FEWEST_SLOTS = 1024;
/** So many slots for each word that most beginnings in a text fall on a free one. */
const SLOTS_FOR_A_WORD = 12;
const MOST_SLOTS = 65_536;
const hash = (first: number, second: number, third: number): number => first ^ (second * 193) ^ (third * 12_289);
const hashOf = (word: string): number => hash(word.charCodeAt(0), word.charCodeAt(1) || 0, word.charCodeAt(2) || 0);

function slotsFor(words: number): number {
  let slots = FEWEST_SLOTS;
  while (slots < words * SLOTS_FOR_A_WORD && slots < MOST_SLOTS) slots *= 2;
  return slots;
}

/** For texts in lower case, which of some lists of words have one in them. */
export class WordIndex {
  private readonly words = new Map<number, Word[]>();
  /** A byte for each slot: rejects most positions of a text without a look-up. */
  private readonly used: Uint8Array;
  private readonly mask: number;
  private readonly unknown: readonly number[];
  private readonly shortest: number;
  /** The last text, counted, in which a list was found. */
  private readonly foundIn: Uint32Array;
  private texts = 0;

  /** @param lists null for one that is to be told for every text */
  constructor(lists: readonly (readonly string[] | null)[]) {
    this.unknown = lists.flatMap((words, list) => (words ? [] : [list]));
    this.foundIn = new Uint32Array(lists.length);
    const byWord = new Map<string, number[]>();
    lists.forEach((words, list) => {
      for (const word of words ?? []) {
        const of = byWord.get(word);
        if (of) of.push(list);
        else byWord.set(word, [list]);
      }
    });
    const slots = slotsFor(byWord.size);
    this.used = new Uint8Array(slots);
    this.mask = slots - 1;
    let shortest = LOOKED_AT;
    for (const [word, of] of byWord) {
      const slot = hashOf(word) & this.mask;
      this.used[slot] = 1;
      const others = this.words.get(slot);
      if (others) others.push({ word, lists: of });
      else this.words.set(slot, [{ word, lists: of }]);
      shortest = Math.min(shortest, word.length);
    }
    this.shortest = shortest;
  }

  /** The lists, in their order, that have a word in a text. */
  listsIn(text: string): readonly number[] {
    const { used, mask, shortest } = this;
    const found: number[] = [];
    this.texts++;
    let second = text.charCodeAt(0);
    let third = text.charCodeAt(1);
    for (let at = 0; at < text.length; at++) {
      const first = second;
      second = third;
      third = text.charCodeAt(at + 2);
      const slot = hash(first, second, third) & mask;
      if (used[slot]) this.find(slot, text, at, found);
      if (shortest > 2) continue;
      const two = hash(first, second, 0) & mask;
      if (used[two]) this.find(two, text, at, found);
      if (shortest > 1) continue;
      const one = hash(first, 0, 0) & mask;
      if (used[one]) this.find(one, text, at, found);
    }
    if (found.length === 0) return this.unknown;
    return [...found, ...this.unknown].sort((a, b) => a - b);
  }

  private find(slot: number, text: string, at: number, found: number[]): void {
    for (const { word, lists } of this.words.get(slot)!) {
      if (!text.startsWith(word, at)) continue;
      for (const list of lists) {
        if (this.foundIn[list] !== this.texts) found.push(list);
        this.foundIn[list] = this.texts;
      }
    }
  }
}

/** Things with words each, one of which is in every text that they match: a text is only tried against those that it holds a word of. */
export class ItemIndex<Item extends { readonly words: readonly string[] }> {
  private readonly index: WordIndex;

  constructor(private readonly items: readonly Item[]) {
    this.index = new WordIndex(items.map(({ words }) => words));
  }

  /** The items, in their order, that may match in a text. */
  worthTrying(text: string): readonly Item[] {
    const lists = this.index.listsIn(text.toLowerCase());
    return lists.length === 0 ? [] : lists.map((each) => this.items[each]!);
  }
}
