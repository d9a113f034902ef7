import { execAll } from '../../text/execAll.ts';
import { IN_A_REPORT, memoizeByText } from '../../text/memoize.ts';
import { type NameSet, NO_NAMES } from '../nameSet.ts';
import { PATTERNS, type SubjectPatterns } from './subjectPatterns.ts';

/** 述語の主語は人か。構文解析はせず、同じ節にある「人＋が／は／も」を探す。 */

/** 別の主語が立てば、述語の主語は人ではない（「担当者が実行したジョブが…」）。「ながら」の「が」は助詞ではない。 */
const OTHER_SUBJECT = /(?:(?<!な)が(?![らっりるれろ])|(?<![にでとらへ])は)(?!、)[^。、]{0,30}$/;
/** 述語に続く「が」「は」は、接続の助詞である。 */
const ANY_SUBJECT = /(?:(?<![なただるいうすたん])が(?![らっりるれろ])|(?<![にでとらへ])は)/;
/** 「CI が赤いことに」の「が」は従属節のもの。 */
const SUBORDINATE = /が[^、。が]{1,14}(?:こと|の|旨)(?:に|を|へ)/g;

/** 「クエリが既に存在していたことを見落とした」の「が」も従属節のもの。 */
const IN_A_CLAUSE = /[^、。がは]{1,20}が[^、。が]{1,30}(?:こと|の|旨|点)(?:に|を|へ|も)/g;

function lastClause(text: string, { clauseEnd }: SubjectPatterns): string {
  let start = 0;
  for (const { 0: found, index } of execAll(clauseEnd, text)) {
    const end = index + found.length;
    if (text.slice(end).trim() !== '') start = end;
  }
  return text.slice(start);
}

/** 述語の近くにある語だけが主語になり得る。 */
const NEAR = 150;

/** 一つの述語について、誰を人とみなすか。 */
export interface Persons {
  /** 報告書や設定が人名として挙げる名前 */
  readonly names: NameSet;
}

const MARK = '\uE000';
/** 印を付けた文の中の人。数百の語の代わりに、一文字を探せば済む。 */
export const WHO = `${MARK}+`;

/** 人を指す語を、同じ長さの印に置き換えた文。 */
export const peopleMarked = memoizeByText(
  (sentence) => sentence.replace(PATTERNS.people, (word) => MARK.repeat(word.length)),
  IN_A_REPORT,
);

/** 主語のない語句でも、物が主語に立っていれば、人のことではない（「スケジューラが…見落としていた」）。 */
export function hasThingAsSubject(
  sentence: string,
  start: number,
  { names }: Persons = { names: NO_NAMES },
  patterns: SubjectPatterns = PATTERNS,
): boolean {
  const clause = lastClause(sentence.slice(Math.max(0, start - NEAR), start), patterns);
  const thing = patterns.thing.exec(clause.replace(IN_A_CLAUSE, ''));
  if (!thing || names.isSubjectIn(thing[0])) return false;
  // 「担当エンジニアが」の片仮名は人である。
  return !execAll(patterns.subject, clause).some(
    ({ 0: found, index }) => index + found.length >= thing.index + thing[0].length,
  );
}

/**
 * `start` から始まる述語の主語は人か。主語がない、または分からないときは人としない。
 * @param patterns ほかの語から作ったパターン。ある語が何のためにあるかを試験が見る。
 */
export function hasPersonAsSubject(
  sentence: string,
  start: number,
  { names }: Persons,
  patterns: SubjectPatterns = PATTERNS,
): boolean {
  const whole = sentence.slice(Math.max(0, start - NEAR), start);
  const clause = lastClause(whole, patterns);
  if (patterns.surname.test(clause) || names.isSubjectIn(clause)) return true;
  // 責められない者は、主語にあっても人とみなさない。
  const subjectsIn = (text: string): RegExpExecArray[] =>
    execAll(patterns.subject, text).filter(
      ({ 0: found, index }) =>
        !patterns.notBlamed.test(text.slice(0, index) + found.replace(patterns.lastParticle, '')),
    );
  const subject = subjectsIn(clause).at(-1);
  if (subject) {
    const rest = clause.slice(subject.index + subject[0].length);
    return !OTHER_SUBJECT.test(rest.replace(SUBORDINATE, '')) || patterns.handled.test(rest);
  }
  const subjects = subjectsIn(whole);
  // 「担当者は、〜し、〜した」: 主題の「は」は節を越えてかかる。
  const hasTopic = subjects.some(({ 0: text }) => text.endsWith('は')) || patterns.surnameAsTopic.test(whole);
  if (hasTopic && !OTHER_SUBJECT.test(clause)) return true;
  // 「当直が通知を開いたが、確かめずに閉じた」: 後の節に主語がなければ、前の節の主語がかかる。
  const before = subjects.at(-1);
  return (
    before !== undefined && !whole.includes('。') && !ANY_SUBJECT.test(whole.slice(before.index + before[0].length))
  );
}
