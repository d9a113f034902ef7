import { isUndecided } from '../language/emptyValues.ts';
import { AND_OTHERS, BETWEEN } from '../language/ja/publicVersion.ts';
import { isBetweenNames, isGivenName, isNameAndWord, isPhrase, isTeamWord, withoutRank } from '../language/teams.ts';
import { oneOf } from '../text/words.ts';

/** What a field or a cell that names people holds. */
export interface NamesOfValue {
  readonly people: readonly string[];
  /** What was taken for the name of a team, a company or a role. */
  readonly teams: readonly string[];
}

const EMAIL = /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}\w{2,24}/gu;
const SEPARATOR = /[,、，;；/／&＆|()（）[\]【】<>＜＞「」\n→⇒:：]|\s[-–—]\s|[–—]/;
const [KANJI, KANA] = ['\\p{Script=Han}', '\\p{Script=Katakana}ー'];
/** 「田中と鈴木」, 「田中・鈴木」: in 「ジョン・スミス」 it is one name. */
const JAPANESE_AND = new RegExp(
  `(?<=[${KANJI}${KANA}])${oneOf(BETWEEN)}(?=[${KANJI}${KANA}])|(?<=${KANJI})・(?=${KANJI})`,
  'u',
);
/** 「田中ほか2名」 */
const AND_OTHERS_BEHIND = new RegExp(`(?<=\\p{Script=Han})${oneOf(AND_OTHERS)}[\\d０-９]*\\p{Script=Han}?$`, 'u');
const MARKS = new Set([...' \t　*_`~"\'“”‘’']);
const LINK = /[a-z][a-z\d+.-]{1,20}:\/\/[^\s,;)\]>]*/gi;
const NO_NAME = /^[#\d]/;

function withoutMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && MARKS.has(text[start]!)) start++;
  while (end > start && MARKS.has(text[end - 1]!)) end--;
  return text.slice(start, end);
}

const hasLetter = (word: string): boolean => /\p{L}/u.test(word);

/** Does a word name a team by itself, or by its end: `@payments-team`? */
function namesTeam(word: string): boolean {
  const bare = withoutMarks(word).replace(/^@/, '');
  const last = bare.slice(bare.lastIndexOf('-') + 1);
  return isTeamWord(bare) || isPhrase(bare) || (last !== bare && isTeamWord(last) && !isGivenName(bare.split('-')[0]!));
}

/** The names in “Payments team Dana Fox”, “Dana and Sam”, 「運用課 乾」: what stands before a team's word is the team's name. */
function namesIn(part: string): string[] {
  const names: string[] = [];
  let name: string[] = [];
  const close = (): void => {
    if (name.length > 0) names.push(name.join(' '));
    name = [];
  };
  for (const word of part
    .split(/[\s\u3000]+/)
    .filter(hasLetter)
    .map(withoutRank)) {
    const isFamily = name.length > 0 && isNameAndWord(word.toLowerCase()) && word !== word.toLowerCase();
    if (isFamily) name.push(word);
    else if (isBetweenNames(word)) close();
    else if (namesTeam(word)) {
      if (isGivenName(name[0] ?? '')) close();
      name = [];
    } else name.push(word);
  }
  close();
  return names;
}

/** Takes the names out of “Payments (Dana Fox), @sam” and 「運用課 乾、鈴木」. */
export function namesOfValue(value: string): NamesOfValue {
  const mailboxes = [...value.replace(LINK, ',').matchAll(EMAIL)].map(([address]) =>
    address.slice(0, address.indexOf('@')),
  );
  const parts = [
    ...value.replace(LINK, ',').replace(EMAIL, ',').split(SEPARATOR),
    ...mailboxes.map((name) => name.replace(/[._+]/g, ' ')),
  ]
    .flatMap((part) => part.split(JAPANESE_AND))
    .map((part) => withoutMarks(part).replace(AND_OTHERS_BEHIND, ''))
    .filter((part) => hasLetter(part) && !isUndecided(part) && !NO_NAME.test(part));
  const found = parts.map((part) => ({ part, names: namesIn(part) }));
  return {
    people: found.flatMap(({ names }) => names),
    teams: found.filter(({ part, names }) => names.length === 0 && !isBetweenNames(part)).map(({ part }) => part),
  };
}
