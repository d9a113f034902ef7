import { type Pattern, requiredWords } from './requiredWords.ts';

interface Word {
  readonly word: string;
  readonly lists: readonly number[];
}

/** Words are looked up by so many code units of their beginning, shorter ones by all they have. */
const LOOKED_AT = 3;
const SLOTS = 8192;
const slotOf = (first: number, second: number, third: number): number =>
  (first ^ (second * 193) ^ (third * 1543)) & (SLOTS - 1);
const slotOfWord = (word: string): number =>
  slotOf(word.charCodeAt(0), word.charCodeAt(1) || 0, word.charCodeAt(2) || 0);

/** For texts in lower case, which of some lists of words have one in them. */
export class WordIndex {
  private readonly words: (Word[] | undefined)[] = new Array(SLOTS);
  /** A byte for each slot that holds words: most of a text is told from these alone. */
  private readonly used = new Uint8Array(SLOTS);
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
    let shortest = LOOKED_AT;
    for (const [word, of] of byWord) {
      const slot = slotOfWord(word);
      this.used[slot] = 1;
      this.words[slot] ??= [];
      this.words[slot].push({ word, lists: of });
      shortest = Math.min(shortest, word.length);
    }
    this.shortest = shortest;
  }

  /** The lists, in their order, that have a word in a text. */
  listsIn(text: string): readonly number[] {
    const { used, shortest } = this;
    const found: number[] = [];
    this.texts++;
    let second = text.charCodeAt(0);
    let third = text.charCodeAt(1);
    for (let at = 0; at < text.length; at++) {
      const first = second;
      second = third;
      third = text.charCodeAt(at + 2);
      const slot = slotOf(first, second, third);
      if (used[slot]) this.find(slot, text, at, found);
      if (shortest > 2) continue;
      const two = slotOf(first, second, 0);
      if (used[two]) this.find(two, text, at, found);
      if (shortest > 1) continue;
      const one = slotOf(first, 0, 0);
      if (used[one]) this.find(one, text, at, found);
    }
    if (found.length === 0) return this.unknown;
    return [...found, ...this.unknown].sort((a, b) => a - b);
  }

  private find(slot: number, text: string, at: number, found: number[]): void {
    for (const { word, lists } of this.words[slot]!) {
      if (!text.startsWith(word, at)) continue;
      for (const list of lists) {
        if (this.foundIn[list] !== this.texts) found.push(list);
        this.foundIn[list] = this.texts;
      }
    }
  }
}

/** Things with a pattern each, of which a text is only tried against those that it holds the words of. */
export class PatternIndex<Item extends { readonly pattern: Pattern; readonly words?: readonly string[] | null }> {
  private readonly index: WordIndex;

  constructor(private readonly items: readonly Item[]) {
    this.index = new WordIndex(
      items.map(({ pattern, words }) => (words === undefined ? requiredWords(pattern) : words)),
    );
  }

  /** The items, in their order, whose pattern may match in a text. */
  worthTrying(text: string): readonly Item[] {
    const lists = this.index.listsIn(text.toLowerCase());
    return lists.length === 0 ? [] : lists.map((each) => this.items[each]!);
  }
}
