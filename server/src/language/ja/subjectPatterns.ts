import { oneOf } from '../../text/words.ts';
import * as clauses from './clauses.ts';
import * as people from './people.ts';
import * as software from './software.ts';
import * as surnames from './surnames.ts';

const { ENDINGS, ...lists } = { ...people, ...software, ...surnames, ...clauses };
export const WORDS = lists;
export { ENDINGS };
export type SubjectWords = Readonly<Record<keyof typeof WORDS, readonly string[]>>;

const sourceOf = ({ ending, before, letters, not = [], notAfter = [], notBefore = [] }: people.Ending): string =>
  (not.length > 0 ? `(?!${oneOf(not)})` : '') +
  `[${before}]{${letters.join()}}` +
  (notAfter.length > 0 ? `(?<![${notAfter.join('')}])` : '') +
  ending +
  (notBefore.length > 0 ? `(?![${notBefore.join('')}])` : '');

/** 語のリストから作るパターンのすべて */
export function patternsOf(words: SubjectWords, endings: readonly people.Ending[]) {
  const person = `(?:${[
    ...endings.map(sourceOf),
    `${oneOf(words.FIELDS)}${oneOf(words.UNITS)}`,
    '担当[A-Z]{2,3}',
    oneOf(words.PEOPLE),
    `${oneOf(words.PRONOUNS)}(?!らの)`,
    '(?<!\\p{Script=Han})代表',
    '[たる]側',
    '(?<=[たるい])人',
    '@[\\w.-]+',
  ].join('|')})`;
  const tail = ` ?[A-ZＡ-Ｚ甲乙](?:さん|氏)?|${oneOf(words.TAILS)}|の${oneOf(words.OF_THEM)}|[一二三四五六\\d]+[人名](?:とも)?`;
  const particle = `(?:${oneOf(words.PARTICLES)}|の(?=[^、。]{0,12}$))`;
  const surname = `(?<!\\p{Script=Han})${oneOf(words.SURNAMES)}`;
  return {
    subject: new RegExp(`${person}(?:${tail})?\\s?${particle}`, 'gu'),
    lastParticle: new RegExp(`\\s?${particle}$`, 'u'),
    surname: new RegExp(`${surname}(?:さん|氏|君|くん|様)?[がはも]`, 'u'),
    surnameAsTopic: new RegExp(`${surname}(?:さん|氏|君|くん|様)?は`, 'u'),
    people: new RegExp(`${person}${oneOf(words.COMPOUNDS)}?|${surname}(?:さん|氏|君)?`, 'gu'),
    notBlamed: new RegExp(
      `(?:${oneOf(words.OPERATORS)}\\s*(?:の\\s*)?オペレーター?|パスワードマネージャー?` +
        `|${oneOf(words.LEADERS)}\\s*の?\\s*リーダー|${oneOf(words.USERS)}(?:さん|様)?|データセンター)$`,
      'iu',
    ),
    // 片仮名や英字の語、または物を指す語が主語に立つ。作業の名（リリースは、レビューが）は、人のしたことの話題である。
    thing: new RegExp(
      `(?:(?<![\\p{Script=Katakana}ー])(?!${oneOf(words.WORK)}[がはも])[\\p{Script=Katakana}ー]{2,20}|[A-Za-z][\\w.-]{1,20}|${oneOf(words.THINGS)})` +
        '(?:自体|[（(][^）)]{0,20}[）)])?\\s?[がはも](?=[^。]{0,60}$)',
      'u',
    ),
    clauseEnd: new RegExp(
      `[。；;]|${oneOf(words.PREDICATE_ENDS)}${oneOf(words.CONNECTIVES)}、?|、(?=[^、。]{1,20}[がは](?:[^。、]|$))`,
      'g',
    ),
    handled: new RegExp(`${oneOf(words.HANDLED)}[がは]`),
  };
}
export type SubjectPatterns = ReturnType<typeof patternsOf>;
export const PATTERNS = patternsOf(WORDS, ENDINGS);
