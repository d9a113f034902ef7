import { memoizeByObject } from '../text/memoize.ts';

/** What may stand right before a name in English: not a letter, not a digit. */
const IN_A_WORD = /[\p{L}\p{N}]/u;
/** 設定が「田中さん」と書いていれば、敬称は名前に含めない。 */
const HONORIFIC = /(?:さん|氏|君|様)$/;
/** 名前に続く敬称と助詞：「田中さんが」 */
const AS_SUBJECT = /(?:さん|氏|君|様)?(?:が|は|も|の)/g;

interface Names {
  readonly exact: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

function namesOf(names: readonly string[]): Names {
  const exact = new Set(names.map((name) => name.replace(HONORIFIC, '')).filter((name) => name.trim() !== ''));
  return {
    exact,
    folded: new Set([...exact].map((name) => name.toLowerCase())),
    lengths: [...new Set([...exact].map(({ length }) => length))],
  };
}

// A team's list is the same for every report and key; it may be long.
const knownNames = memoizeByObject(namesOf);

/** Names of people that a configuration and a report give. Looking one up takes no longer where they are many. */
export class NameSet {
  private readonly lists: readonly Names[];

  /** @param people of the configuration, the same array for the same list @param inReport those that the report gives itself */
  constructor(people: readonly string[], inReport: readonly string[]) {
    this.lists = [knownNames(people), namesOf(inReport)];
  }

  /** Do English words end with a name? */
  standsAtEndOf(words: string): boolean {
    const text = words.toLowerCase();
    for (let start = text.length - 1; start >= 0; start--) {
      if (start > 0 && IN_A_WORD.test(text[start - 1]!)) continue;
      const end = text.slice(start);
      if (this.lists.some(({ folded }) => folded.has(end))) return true;
    }
    return false;
  }

  /** 日本語の節で、名前が主語に立っているか。 */
  isSubjectIn(clause: string): boolean {
    for (const { index } of clause.matchAll(AS_SUBJECT)) {
      const isName = this.lists.some(({ exact, lengths }) =>
        lengths.some((length) => length <= index && exact.has(clause.slice(index - length, index))),
      );
      if (isName) return true;
    }
    return false;
  }
}

export const NO_NAMES = new NameSet([], []);
