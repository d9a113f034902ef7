import { IN_A_REPORT, memoizeByText } from '../text/memoize.ts';
import { oneOf } from '../text/words.ts';
import type { Cue, CueSearch } from './cue.ts';
import { WordIndex } from './wordIndex.ts';

const NONE: readonly Cue[] = [];

/** Cues that are looked for together, in one pass over a sentence: those of a language, whatever list they are in. */
export class CuePool implements CueSearch {
  private readonly cues: Cue[] = [];
  private search: ((sentence: string) => readonly Cue[]) | null = null;

  /** @param script what a sentence must hold for any of them to be in it */
  constructor(private readonly script: RegExp = /./s) {}

  add(cues: readonly Cue[]): void {
    this.cues.push(...cues);
    this.search = null;
  }

  /** The cues that have their words in a sentence on one line: most sentences hold none, and asking is much cheaper than running them. */
  worthTrying(sentence: string): readonly Cue[] {
    this.search ??= searchFor(this.cues, this.script);
    return this.search(sentence);
  }
}

function searchFor(cues: readonly Cue[], script: RegExp): (sentence: string) => readonly Cue[] {
  const sets = cues.flatMap((cue) => cue.words.map((words) => ({ cue, words })));
  const index = new WordIndex(sets.map(({ words }) => words));
  return memoizeByText((sentence) => {
    if (!script.test(sentence)) return NONE;
    const met: Cue[] = [];
    let last: Cue | null = null;
    let count = 0;
    // The sets of one cue follow one another.
    for (const set of index.listsIn(sentence.toLowerCase())) {
      const { cue } = sets[set]!;
      count = cue === last ? count + 1 : 1;
      last = cue;
      if (count === cue.words.length) met.push(cue);
    }
    return met.length === 0 ? NONE : met;
  }, IN_A_REPORT);
}

/** Whether a long text is worth asking for some cues: one native search for their words, where an index would look at each character. */
export function mayHold(cues: readonly Cue[]): (text: string) => boolean {
  if (cues.some(({ words }) => words.length === 0)) return () => true;
  const anyWord = new RegExp(oneOf(cues.flatMap(({ words }) => words[0]!)), 'i');
  return (text) => anyWord.test(text);
}
