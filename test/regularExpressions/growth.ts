import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Characters } from './alphabet.ts';
import { Automaton, BEGINNING, SEARCHING, type Step } from './automaton.ts';

/** How much work one character of a text can make, at most: so many steps, times the text's length to the power of `degree`. */
export interface Growth {
  readonly steps: number;
  readonly degree: number;
}

const NONE: Growth = { steps: 1, degree: 0 };
/** Twice as much with each turn of a loop. */
const EXPONENTIAL: Growth = { steps: Number.POSITIVE_INFINITY, degree: Number.POSITIVE_INFINITY };

const isMore = (one: Growth, other: Growth): boolean =>
  one.degree === other.degree ? one.steps > other.steps : one.degree > other.degree;
const more = (one: Growth, other: Growth): Growth => (isMore(other, one) ? other : one);
const times = ({ steps, degree }: Growth, turns: number): Growth =>
  turns === Number.POSITIVE_INFINITY ? { steps, degree: degree + 1 } : { steps: steps * turns, degree };

/** Positions that lead to each other. */
interface Loop {
  readonly positions: ReadonlySet<number>;
  readonly turns: number;
  /** All positions that it leads to, and that lead to it. */
  readonly reached: ReadonlySet<number>;
  readonly reaches: ReadonlySet<number>;
}

/**
 * How the time of a regular expression grows with the text that it is searched in, at worst.
 *
 * What an engine that backtracks does for a text is bounded by the number of paths through the automaton. Their number grows exponentially
 * where a text leads from a position back to it in two ways. It grows with another power of the text's length where a text leads from a
 * position p to itself, from p to a position q, and from q to itself: each of its repetitions may be the one where p is left for q.
 * (Weber and Seidl, “On the degree of ambiguity of finite automata”, 1991; Weideman and others, “Analyzing matching time behavior of
 * backtracking regular expression matchers by using ambiguity of NFA”, 2016.) The first p is the search itself, which begins anywhere.
 */
export function growthOf(source: string, flags: string): Growth {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  let worst = NONE;
  const parts: { node: AST.Pattern | AST.LookaroundAssertion; backward: boolean }[] = [
    { node: pattern, backward: false },
  ];
  for (const { node, backward } of parts) {
    const automaton = new Automaton(node, flags, backward);
    parts.push(...automaton.others);
    worst = more(worst, new Paths(automaton).growth());
  }
  return worst;
}

/** Three positions of paths through the same text, and the kind of character that they have read last. */
type Place = readonly [one: number, other: number, third: number, kind: number];

class Paths {
  /** Characters that no condition tells from each other. */
  private readonly kinds: Characters[];

  constructor(private readonly automaton: Automaton) {
    const conditions = new Set(automaton.steps.flatMap((steps) => steps.map(({ before }) => before)));
    this.kinds = [automaton.alphabet.all, automaton.alphabet.edge];
    for (const set of conditions)
      this.kinds = this.kinds.flatMap((kind) => [kind & set, kind & ~set].filter((part) => part !== 0n));
  }

  /** In the order of the text a loop comes after all that lead to it; what leads to it multiplies. */
  growth(): Growth {
    const loops = loopsOf(this.automaton);
    const growths: Growth[] = [];
    for (const loop of loops) {
      let growth = NONE;
      growths.forEach((before, index) => {
        const earlier = loops[index]!;
        if (!earlier.reached.has([...loop.positions][0]!)) return;
        const left = times(before, Math.min(earlier.turns, loop.turns));
        if (isMore(left, growth)) growth = more(growth, this.isLeft(earlier, loop) ? left : before);
      });
      growths.push(this.isDoubled(loop) ? doubled(growth, loop) : growth);
    }
    return growths.reduce(more, NONE);
  }

  /** The steps of a position that has read some kind of character last, which go on inside of some positions. */
  private stepsFrom(position: number, kind: number, inside: (position: number) => boolean): Step[] {
    const read = this.kinds[kind]!;
    return this.automaton.steps[position]!.filter(({ to, before }) => (before & read) !== 0n && inside(to));
  }

  /** What may be read on a step. */
  private readonly read = ({ to, after }: Step): Characters => after & this.automaton.characters[to]!;

  private kindsIn(characters: Characters): number[] {
    return this.kinds.flatMap((kind, index) => ((kind & characters) !== 0n ? [index] : []));
  }

  /** An engine that is sure of a match doesn't come back: only what may fail is walked again. */
  private readonly mayFail = (position: number): boolean => !this.automaton.sure.has(position);

  /** Whether a text leads from a position of a loop back to it in two ways. */
  private isDoubled({ positions }: Loop): boolean {
    if (positions.has(SEARCHING)) return false;
    const inside = (each: number): boolean => positions.has(each) && this.mayFail(each);
    const next = ([one, other, differ, kind]: Place): Place[] => {
      const places: Place[] = [];
      for (const a of this.stepsFrom(one, kind, inside)) {
        for (const b of this.stepsFrom(other, kind, inside)) {
          const differs = differ === 1 || a !== b ? 1 : 0;
          for (const is of this.kindsIn(this.read(a) & this.read(b))) places.push([a.to, b.to, differs, is]);
        }
      }
      return places;
    };
    return [...positions]
      .filter(inside)
      .some((start) =>
        this.kindsIn(this.automaton.characters[start]!).some((kind) =>
          this.leads([start, start, 0, kind], next, [start, start, 1, kind]),
        ),
      );
  }

  /** Whether each repetition of some text may be the one where a loop is left for a later one. */
  private isLeft(earlier: Loop, later: Loop): boolean {
    const { characters } = this.automaton;
    const isSearch = earlier.positions.has(SEARCHING);
    const inEarlier = (each: number): boolean => earlier.positions.has(each) && this.mayFail(each);
    const inLater = (each: number): boolean => later.positions.has(each) && this.mayFail(each);
    const between = (each: number): boolean =>
      (isSearch || this.mayFail(each)) && earlier.reached.has(each) && later.reaches.has(each);
    const next = ([one, other, third, kind]: Place): Place[] => {
      const places: Place[] = [];
      const steps = this.stepsFrom(other, kind, between);
      for (const c of this.stepsFrom(third, kind, inLater)) {
        for (const a of this.stepsFrom(one, kind, inEarlier)) {
          const both = this.read(a) & this.read(c);
          if (both === 0n) continue;
          for (const b of steps)
            for (const is of this.kindsIn(both & this.read(b))) places.push([a.to, b.to, c.to, is]);
        }
      }
      return places;
    };
    for (const p of [...earlier.positions].filter(inEarlier))
      for (const q of [...later.positions].filter(inLater))
        for (const kind of this.kindsIn(characters[p]! & characters[q]!))
          if (this.leads([p, p, q, kind], next, [p, q, q, kind])) return true;
    return false;
  }

  private leads(from: Place, next: (place: Place) => Place[], to: Place): boolean {
    const size = this.automaton.steps.length;
    const key = ([one, other, third, kind]: Place): number =>
      ((one * size + other) * size + third) * this.kinds.length + kind;
    const goal = key(to);
    const seen = new Set<number>();
    const open = [from];
    for (let place = open.pop(); place; place = open.pop()) {
      for (const each of next(place)) {
        const id = key(each);
        if (id === goal) return true;
        if (seen.has(id)) continue;
        seen.add(id);
        open.push(each);
      }
    }
    return false;
  }
}

/** The loops of an automaton in the order of the text (Tarjan's strongly connected components). */
function loopsOf({ steps, turns }: Automaton): Loop[] {
  const order = new Map<number, number>();
  const low: number[] = [];
  const stack: number[] = [];
  const done = new Set<number>();
  const found: ReadonlySet<number>[] = [];
  const enter = (from: number): void => {
    order.set(from, order.size);
    low[from] = order.get(from)!;
    stack.push(from);
    for (const { to } of steps[from]!) {
      if (!order.has(to)) enter(to);
      if (!done.has(to)) low[from] = Math.min(low[from]!, low[to]!);
    }
    if (low[from] !== order.get(from)) return;
    const positions = new Set(stack.splice(stack.indexOf(from)));
    for (const each of positions) done.add(each);
    if (positions.size > 1 || steps[from]!.some(({ to }) => to === from)) found.unshift(positions);
  };
  enter(BEGINNING);
  const backwards: number[][] = steps.map(() => []);
  steps.forEach((all, from) => {
    for (const { to } of all) backwards[to]!.push(from);
  });
  return found.map((positions) => ({
    positions,
    turns: Math.max(...[...positions].map((each) => turns[each]!)),
    reached: closure(positions, (each) => steps[each]!.map(({ to }) => to)),
    reaches: closure(positions, (each) => backwards[each]!),
  }));
}

/** Some positions and all that they lead to. */
function closure(from: Iterable<number>, next: (position: number) => readonly number[]): ReadonlySet<number> {
  const all = new Set(from);
  // A set is walked through to what is added on the way.
  for (const each of all) for (const to of next(each)) all.add(to);
  return all;
}

/** Twice the paths with each turn. */
const doubled = (growth: Growth, { turns }: Loop): Growth =>
  turns === Number.POSITIVE_INFINITY ? EXPONENTIAL : times(growth, 2 ** turns);
