import type { AST } from '@eslint-community/regexpp';
import { Alphabet, type Characters, isLeaf, type Leaf } from './alphabet.ts';

/** Loops that run at most this often are written out. */
const WRITTEN_OUT = 3;
/** So are those up to here that hold a loop themselves: how the text is shared among their turns is to be seen. */
const WRITTEN_OUT_WITH_LOOPS = 10;

/** What stands before and after a place between two characters. */
interface Condition {
  readonly before: Characters;
  readonly after: Characters;
}
interface End extends Condition {
  readonly position: number;
}
export interface Step extends Condition {
  readonly to: number;
}

/** A part of the expression: where it begins and ends, and the conditions under which it matches nothing. */
interface Fragment {
  readonly first: readonly End[];
  readonly last: readonly End[];
  readonly empty: readonly Condition[];
}

/** The two positions before the expression: nothing has been read; any text has been read without a match. */
export const BEGINNING = 0;
export const SEARCHING = 1;

/**
 * A regular expression as the positions of its characters and the steps between them (Glushkov's automaton). Each way to match a text is
 * a path, and what an engine does is to walk paths one after the other, so that the number of paths bounds its time.
 * Conditions on one character next to a place are kept; what longer ones forbid is taken to be allowed, which only adds paths.
 */
export class Automaton {
  readonly alphabet: Alphabet;
  readonly characters: Characters[] = [];
  readonly steps: Step[][] = [];
  /** How often the loops around a position turn at most. */
  readonly turns: number[] = [];
  /** Whatever follows, a match ends somewhere after these: an engine that has come to one of them tries nothing before it again. */
  readonly sure = new Set<number>();
  /** Looks that run the other way: expressions of their own, tried wherever this one is. */
  readonly others: { readonly node: AST.LookaroundAssertion; readonly backward: boolean }[] = [];

  constructor(
    pattern: AST.Pattern | AST.LookaroundAssertion,
    private readonly flags: string,
    private readonly backward = false,
  ) {
    this.alphabet = new Alphabet(pattern, flags);
    const { all, edge } = this.alphabet;
    this.position(edge, 1);
    this.position(all, Number.POSITIVE_INFINITY);
    const beginnings: End[] = [{ position: BEGINNING, before: edge, after: this.anything }];
    if (!flags.includes('y')) {
      this.steps[BEGINNING]!.push({ to: SEARCHING, before: edge, after: all });
      this.steps[SEARCHING]!.push({ to: SEARCHING, before: all, after: all });
      beginnings.push({ position: SEARCHING, before: this.anything, after: this.anything });
    }
    const { first, last } = this.oneOf(pattern.alternatives.map(({ elements }) => this.sequence(elements, 1)));
    this.connect(beginnings, first);
    // A look is tried again at the next place, even where it has been true here.
    if (pattern.type !== 'Pattern') return;
    this.findSure(last);
  }

  /** A position is sure where each character and the end of the text lead on to a sure one or end the match. */
  private findSure(last: readonly End[]): void {
    const always = (position: number, { before }: Condition): boolean => (this.characters[position]! & ~before) === 0n;
    const ended = this.characters.map(() => 0n);
    for (const end of last) if (always(end.position, end)) ended[end.position]! |= end.after;
    for (const position of this.characters.keys()) this.sure.add(position);
    for (let size = 0; size !== this.sure.size; ) {
      size = this.sure.size;
      for (const position of this.sure) {
        const led = this.steps[position]!.filter((step) => this.sure.has(step.to) && always(position, step));
        const covered = led.reduce((set, { to, after }) => set | (after & this.characters[to]!), ended[position]!);
        if (covered !== this.anything) this.sure.delete(position);
      }
    }
  }

  private get anything(): Characters {
    return this.alphabet.all | this.alphabet.edge;
  }

  private get nothing(): Fragment {
    return { first: [], last: [], empty: [{ before: this.anything, after: this.anything }] };
  }

  /** Holds under conditions that are not kept here: a match is not sure to end there. */
  private get unsure(): Condition {
    return { before: this.anything, after: this.alphabet.all };
  }

  private position(characters: Characters, turns: number): number {
    this.characters.push(characters);
    this.turns.push(turns);
    return this.steps.push([]) - 1;
  }

  private connect(last: readonly End[], first: readonly End[]): void {
    for (const from of last) {
      for (const { position: to, before, after } of first) {
        const step = { to, before: from.before & before, after: from.after & after };
        if ((step.before & this.characters[from.position]!) !== 0n && (step.after & this.characters[to]!) !== 0n)
          this.steps[from.position]!.push(step);
      }
    }
  }

  private condition(before: Characters, after: Characters): Condition {
    return this.backward ? { before: after, after: before } : { before, after };
  }

  private build(node: AST.Node, turns: number): Fragment {
    if (isLeaf(node)) {
      const position = this.position(this.alphabet.of(node as Leaf), turns);
      const end = [{ position, before: this.anything, after: this.anything }];
      return { first: end, last: end, empty: [] };
    }
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return this.oneOf(node.alternatives.map(({ elements }) => this.sequence(elements, turns)));
      case 'Quantifier':
        return this.repeated(node.element, node.min, node.max, turns);
      case 'Assertion':
        return this.assertion(node, turns);
      case 'Backreference': {
        // All that the group could match, though this is what it did match.
        const groups = Array.isArray(node.resolved) ? node.resolved : [node.resolved];
        return this.optional(this.oneOf(groups.map((group) => this.build(group, turns))));
      }
      default:
        throw new Error(`${node.type} is not supported: ${node.raw}`);
    }
  }

  private oneOf(parts: readonly Fragment[]): Fragment {
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      empty: parts.flatMap(({ empty }) => empty),
    };
  }

  private sequence(elements: readonly AST.Node[], turns: number): Fragment {
    const ordered = this.backward ? [...elements].reverse() : elements;
    return ordered.reduce<Fragment>((all, element) => this.followed(all, this.build(element, turns)), this.nothing);
  }

  private followed(one: Fragment, other: Fragment): Fragment {
    this.connect(one.last, other.first);
    const under = <T extends Condition>(ends: readonly T[], conditions: readonly Condition[]): T[] =>
      conditions.flatMap(({ before, after }) =>
        ends.map((end) => ({ ...end, before: end.before & before, after: end.after & after })),
      );
    return {
      first: [...one.first, ...under(other.first, one.empty)],
      last: [...other.last, ...under(one.last, other.empty)],
      empty: under(other.empty, one.empty),
    };
  }

  private optional(part: Fragment): Fragment {
    return { ...part, empty: [...part.empty, ...this.nothing.empty] };
  }

  /** The characters that a look finds next to its place, with the edge of the text; everything where it may match nothing. */
  private nextTo(elements: readonly AST.Node[], isBehind: boolean): Characters {
    let all = 0n;
    for (const element of isBehind ? [...elements].reverse() : elements) {
      if (isLeaf(element)) return all | this.alphabet.of(element as Leaf);
      if (isEdge(element)) return all | this.alphabet.edge | (this.flags.includes('m') ? this.alphabet.newline : 0n);
      if (element.type === 'Quantifier') {
        all |= this.nextTo([element.element], isBehind);
        if (element.min > 0) return all;
      } else if ('alternatives' in element && element.type !== 'Assertion') {
        const parts = element.alternatives.map((each) => this.nextTo((each as AST.Alternative).elements, isBehind));
        all |= parts.reduce((sum, part) => sum | part, 0n);
        if ((all & this.alphabet.edge) === 0n) return all;
      } else if (element.type !== 'Assertion') return this.anything;
    }
    return this.anything;
  }

  private repeated(element: AST.Element, min: number, max: number, turns: number): Fragment {
    const atMost = holdsLoop(element) ? WRITTEN_OUT_WITH_LOOPS : WRITTEN_OUT;
    if (max <= atMost) {
      let rest = this.nothing;
      for (let count = max; count > min; count--) rest = this.optional(this.followed(this.build(element, turns), rest));
      for (let count = min; count > 0; count--) rest = this.followed(this.build(element, turns), rest);
      return rest;
    }
    if (min > 1 && min < max)
      return this.followed(
        this.repeated(element, min - 1, min - 1, turns),
        this.repeated(element, 1, max - min + 1, turns),
      );
    const loop = this.build(element, turns * max);
    this.connect(loop.last, loop.first);
    if (min === 0) return this.optional(loop);
    return min === 1 ? loop : this.followed(loop, { first: [], last: [], empty: [this.unsure] });
  }

  private assertion(node: AST.Assertion, turns: number): Fragment {
    const { edge, word, newline } = this.alphabet;
    const { anything } = this;
    const look = (...empty: Condition[]): Fragment => ({ first: [], last: [], empty });
    switch (node.kind) {
      case 'start':
        return look(this.condition(this.flags.includes('m') ? edge | newline : edge, anything));
      case 'end':
        return look(this.condition(anything, this.flags.includes('m') ? edge | newline : edge));
      case 'word': {
        const other = anything & ~word;
        return node.negate
          ? look(this.condition(word, word), this.condition(other, other))
          : look(this.condition(word, other), this.condition(other, word));
      }
      default: {
        const isBehind = node.kind === 'lookbehind';
        const beside = (set: Characters): Condition =>
          isBehind ? this.condition(set, anything) : this.condition(anything, set);
        const sequences = node.alternatives.map(({ elements }) => elements);
        const isOne = ([element, ...more]: readonly AST.Element[]): boolean =>
          more.length === 0 && element !== undefined && (isLeaf(element) || isEdge(element));
        const singles = sequences.filter(isOne).reduce((sum, one) => sum | this.nextTo(one, isBehind), 0n);
        const next = node.negate
          ? beside(anything & ~singles)
          : beside(sequences.reduce((sum, sequence) => sum | this.nextTo(sequence, isBehind), 0n));
        if (sequences.every(isOne)) return look(next);
        // What else is asked for isn't kept: a match is not sure to end here.
        const unsure = { before: next.before & this.unsure.before, after: next.after & this.unsure.after };
        if (!node.alternatives.some(holdsLoop)) return look(unsure);
        if (isBehind !== this.backward) {
          this.others.push({ node, backward: isBehind });
          return look(unsure);
        }
        // A path of its own that leads nowhere: what it has read is read again by what follows.
        const { first } = this.oneOf(node.alternatives.map(({ elements }) => this.sequence(elements, turns)));
        return { ...look(unsure), first };
      }
    }
  }
}

const isEdge = (node: AST.Node): boolean => node.type === 'Assertion' && (node.kind === 'end' || node.kind === 'start');

function holdsLoop(node: AST.Node): boolean {
  if (node.type === 'Quantifier') return node.max > WRITTEN_OUT || holdsLoop(node.element);
  if ('alternatives' in node) return node.alternatives.some((each) => holdsLoop(each as AST.Node));
  return 'elements' in node && node.elements.some((each) => holdsLoop(each as AST.Node));
}
