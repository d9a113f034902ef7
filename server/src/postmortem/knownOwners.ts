import { actsOnSomething } from '../language/actionOwners.ts';
import { BETWEEN_NAMES } from '../language/en/labels.ts';
import { oneOf } from '../text/words.ts';
import type { ActionItem, Metadata } from './model.ts';

const BETWEEN = new RegExp(`\\s{0,4}(?:[,、・&+/;]|\\b${oneOf(BETWEEN_NAMES)}\\b)\\s{0,4}`, 'i');
/** A longer beginning is a sentence. */
const BEFORE_COLON = /^(?<who>\p{Lu}[^:：\n]{0,39})[:：]\s/u;
const FIRST_WORD = /^(?<who>\p{Lu}[\w.'’-]{0,29}) (?<rest>[a-z].*)$/u;
const HOLD_NAMES = ['authors', 'owner', 'reviewers', 'responders'] as const;

const namesOf = (text: string): readonly string[] => text.split(BETWEEN).filter((name) => name !== '');

/** The owner that an action begins with, of those that are known: “ICL: define a process”, “ICL check how to test”. */
function ownerOf({ text }: ActionItem, known: ReadonlySet<string>): string | null {
  const before = BEFORE_COLON.exec(text)?.groups?.who?.trim();
  if (before !== undefined && namesOf(before).some((name) => known.has(name))) return before;
  const { who, rest } = FIRST_WORD.exec(text)?.groups ?? {};
  return who !== undefined && known.has(who) && actsOnSomething(rest!) ? who : null;
}

/** A row has a cell for its owner, and says there that nobody is. */
const mayBegin = ({ owner, table }: ActionItem): boolean => owner === null && table === null;

/** Actions with the owners that they begin with where the head of the report, or another action, names these: a word before a colon may be a topic elsewhere. */
export function withKnownOwners(items: readonly ActionItem[], metadata: Metadata): readonly ActionItem[] {
  if (!items.some(mayBegin)) return items;
  const stated = HOLD_NAMES.flatMap((name) => metadata[name]?.value ?? []);
  const known = new Set([...stated, ...items.flatMap(({ owner }) => owner ?? [])].flatMap(namesOf));
  if (known.size === 0) return items;
  const assign = (all: readonly ActionItem[]): readonly ActionItem[] =>
    all.map((item) => {
      const owner = mayBegin(item) ? ownerOf(item, known) : null;
      for (const name of owner === null ? [] : namesOf(owner)) known.add(name);
      return owner === null ? item : { ...item, owner };
    });
  // Who stands beside a known one in an action may stand alone in another.
  return assign(assign(items));
}
