import { escapeRegExp } from '../../text/escapeRegExp.ts';
import * as clauses from './clauses.ts';
import * as people from './people.ts';
import * as software from './software.ts';
import * as surnames from './surnames.ts';

const { ENDINGS, ...lists } = { ...people, ...software, ...surnames, ...clauses };
export const WORDS = lists;
export { ENDINGS };
export type SubjectWords = Readonly<Record<keyof typeof WORDS, readonly string[]>>;

/** 長い語を先に置く。「レビュア」で止まると「ー」が、「担当」で止まると「の者」が残る。 */
const either = (words: readonly string[]): string =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|')})`;

const sourceOf = ({ ending, before, letters, not = [], notAfter = [], notBefore = [] }: people.Ending): string =>
  (not.length > 0 ? `(?!${either(not)})` : '') +
  `[${before}]{${letters.join()}}` +
  (notAfter.length > 0 ? `(?<![${notAfter.join('')}])` : '') +
  ending +
  (notBefore.length > 0 ? `(?![${notBefore.join('')}])` : '');

/** 語のリストから作るパターンのすべて */
export function patternsOf(words: SubjectWords, endings: readonly people.Ending[]) {
  const person = `(?:${[
    ...endings.map(sourceOf),
    `${either(words.FIELDS)}${either(words.UNITS)}`,
    '担当[A-Z]{2,3}',
    either(words.PEOPLE),
    `${either(words.PRONOUNS)}(?!らの)`,
    '(?<!\\p{Script=Han})代表',
    '[たる]側',
    '(?<=[たるい])人',
    '@[\\w.-]+',
  ].join('|')})`;
  const tail = `[A-ZＡ-Ｚ甲乙](?:さん|氏)?|${either(words.TAILS)}|の${either(words.OF_THEM)}|[一二三四五六\\d]+[人名](?:とも)?`;
  const particle = `(?:${either(words.PARTICLES)}|の(?=[^、。]{0,12}$))`;
  const surname = `(?<!\\p{Script=Han})${either(words.SURNAMES)}`;
  return {
    subject: new RegExp(`${person}(?:${tail})?\\s?${particle}`, 'gu'),
    lastParticle: new RegExp(`\\s?${particle}$`, 'u'),
    surname: new RegExp(`${surname}(?:さん|氏|君|くん|様)?[がはも]`, 'u'),
    surnameAsTopic: new RegExp(`${surname}(?:さん|氏|君|くん|様)?は`, 'u'),
    people: new RegExp(`${person}${either(words.COMPOUNDS)}?|${surname}(?:さん|氏|君)?`, 'gu'),
    notBlamed: new RegExp(
      `(?:${either(words.OPERATORS)}\\s*(?:の\\s*)?オペレーター?|パスワードマネージャー?` +
        `|${either(words.LEADERS)}\\s*の?\\s*リーダー|${either(words.USERS)}(?:さん|様)?|データセンター)$`,
      'iu',
    ),
    clauseEnd: new RegExp(
      `[。；;]|${either(words.PREDICATE_ENDS)}${either(words.CONNECTIVES)}、?|、(?=[^、。]{1,20}[がは](?:[^。、]|$))`,
      'g',
    ),
    handled: new RegExp(`${either(words.HANDLED)}[がは]`),
  };
}
export type SubjectPatterns = ReturnType<typeof patternsOf>;
export const PATTERNS = patternsOf(WORDS, ENDINGS);
