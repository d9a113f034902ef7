import type { AST } from '@eslint-community/regexpp';

/** Some characters of an alphabet, a bit each. */
export type Characters = bigint;

/** Matches one character. */
export type Leaf = AST.Character | AST.CharacterSet | AST.CharacterClass;

export const isLeaf = ({ type }: AST.Node): boolean =>
  type === 'Character' || type === 'CharacterSet' || type === 'CharacterClass';

/** One of each kind of character that texts are made of. */
const USUAL = [
  ...' \t\n\raAzZqQkK059_-.,:;/()"\'*<>[]{}|?!#=@`~+&%$^\\é：。、（）「」のがアん人一日ー—–’“\u00A0\u3000\u0001',
];

const WORD = /^\w$/;

/** What has been asked of a part of an expression, remembered for all expressions. */
const asked = new Map<string, { readonly expression: RegExp; readonly answers: Map<string, boolean> }>();

function matchesOne(raw: string, flags: string, character: string): boolean {
  const key = `${flags} ${raw}`;
  let part = asked.get(key);
  if (!part) {
    part = { expression: new RegExp(`^(?:${raw})$`, flags), answers: new Map() };
    asked.set(key, part);
  }
  let answer = part.answers.get(character);
  if (answer === undefined) {
    answer = part.expression.test(character);
    part.answers.set(character, answer);
  }
  return answer;
}

function leavesOf(node: AST.Node, found: Map<string, Leaf>): void {
  if (isLeaf(node)) found.set(node.raw, node as Leaf);
  else if ('alternatives' in node) for (const each of node.alternatives) leavesOf(each as AST.Node, found);
  else if ('elements' in node) for (const each of node.elements) leavesOf(each as AST.Node, found);
  else if (node.type === 'Quantifier') leavesOf(node.element, found);
}

function* examplesOf(leaf: Leaf): Generator<number> {
  if (leaf.type === 'Character') yield leaf.value;
  if (leaf.type !== 'CharacterClass') return;
  for (const element of leaf.elements) {
    if (element.type === 'Character') yield element.value;
    if (element.type !== 'CharacterClassRange') continue;
    const { min, max } = element;
    yield* [min.value, (min.value + max.value) >> 1, max.value];
  }
}

/**
 * The characters that make a difference to an expression: of those that all its parts treat alike, one is kept.
 * Two more stand for what is before the text and what is after it.
 */
export class Alphabet {
  readonly size: number;
  readonly all: Characters;
  /** Before the first character, where a character before is asked for; after the last, where one after it is. */
  readonly edge: Characters;
  readonly word: Characters;
  readonly newline: Characters;
  private readonly sets = new Map<string, Characters>();

  constructor(pattern: AST.Node, flags: string) {
    const leaves = new Map<string, Leaf>();
    leavesOf(pattern, leaves);
    const bare = flags.replace(/[gydm]/g, '');
    const candidates = new Set(flags.includes('u') ? [...USUAL, '𠮷'] : [...USUAL, '\uD842']);
    for (const leaf of leaves.values())
      for (const value of examplesOf(leaf)) candidates.add(String.fromCodePoint(value));
    const kept = new Map<string, string>();
    for (const character of candidates) {
      let kind = WORD.test(character) ? 'w' : character === '\n' ? 'n' : '-';
      for (const { raw } of leaves.values()) kind += matchesOne(raw, bare, character) ? 1 : 0;
      if (!kept.has(kind)) kept.set(kind, character);
    }
    const characters = [...kept.values()];
    const those = (test: (character: string) => boolean): Characters =>
      characters.reduce((set, character, index) => (test(character) ? set | (1n << BigInt(index)) : set), 0n);
    this.size = characters.length;
    this.all = those(() => true);
    this.edge = 1n << BigInt(this.size);
    this.word = those((character) => WORD.test(character));
    this.newline = those((character) => character === '\n');
    for (const { raw } of leaves.values())
      this.sets.set(
        raw,
        those((character) => matchesOne(raw, bare, character)),
      );
  }

  of({ raw }: Leaf): Characters {
    return this.sets.get(raw)!;
  }
}
