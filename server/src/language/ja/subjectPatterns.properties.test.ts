import { describe, expect, it } from 'vitest';
import { halvesOf } from '../../text/words.ts';
import { NO_NAMES } from '../nameSet.ts';
import type { Ending } from './people.ts';
import { hasPersonAsSubject, hasThingAsSubject } from './subject.ts';
import { ENDINGS, PATTERNS, patternsOf, type SubjectPatterns, WORDS } from './subjectPatterns.ts';

type List = keyof typeof WORDS;
type Reading = (text: string, patterns?: SubjectPatterns) => boolean;

/** 怠った・忘れた・誤ったのは人か。 */
const isPerson: Reading = (sentence, patterns = PATTERNS) => {
  const start = sentence.search(/怠|忘れ|誤っ/);
  expect(start, sentence).toBeGreaterThan(0);
  return hasPersonAsSubject(sentence, start, { names: NO_NAMES }, patterns);
};
/** 物が怠ったのか。 */
const isThing: Reading = (sentence, patterns = PATTERNS) =>
  hasThingAsSubject(sentence, sentence.search(/怠/), { names: NO_NAMES }, patterns);
/** 全体が人を指す語か。 */
const isWhollyMarked: Reading = (word, patterns = PATTERNS) => word.replace(patterns.people, '') === '';

/** 語をリストに入れている間の読み方と、その語のある文。文の一つは、語がなければ別の読み方になる。 */
type Evidence = readonly [person: boolean, frames: (word: string) => readonly string[], reading?: Reading];
const isPersonOrMarked: Reading = (sentence, patterns) =>
  isPerson(sentence, patterns) && isWhollyMarked(sentence.replace(/が.*/, ''), patterns);

const PREDICATES: Readonly<Record<string, string>> = {
  た: '止まった',
  る: '止まる',
  い: '遅い',
  だ: '異常だ',
  です: '異常です',
  ます: '止まります',
};
const EVIDENCE: Readonly<Record<List, Evidence>> = {
  PEOPLE: [true, (word) => [`${word}が確認を怠った。`], isPersonOrMarked],
  PRONOUNS: [true, (word) => [`${word}が確認を怠った。`], isPersonOrMarked],
  FIELDS: [true, (word) => [`${word}室が確認を怠った。`], isPersonOrMarked],
  UNITS: [true, (word) => [`インフラ${word}が確認を怠った。`]],
  TAILS: [true, (word) => [`エンジニア${word}は確認を怠った。`]],
  OF_THEM: [true, (word) => [`エンジニアの${word}が確認を怠った。`]],
  COMPOUNDS: [true, (word) => [`SRE担当${word}`, `ヘルプデスク${word}`, `開発部${word}`], isWhollyMarked],
  SURNAMES: [true, (word) => [`${word}が確認を怠った。`]],
  OPERATORS: [false, (word) => [`${word} オペレータが確認を怠った。`]],
  LEADERS: [false, (word) => [`${word}リーダーが確認を怠った。`]],
  USERS: [false, (word) => [`${word}が確認を怠った。`, `お${word}様が確認を怠った。`, `${word}様が確認を怠った。`]],
  THINGS: [true, (word) => [`${word}が確認を怠った。`], isThing],
  WORK: [false, (word) => [`${word}は確認を怠った。`], isThing],
  PARTICLES: [true, (word) => [`エンジニア${word}確認を怠った。`, `彼ら${word}確認を怠った。`]],
  PREDICATE_ENDS: [true, (word) => [`担当者はジョブが${PREDICATES[word]}ため確認を忘れた。`]],
  CONNECTIVES: [true, (word) => [`担当者はジョブが夜間の再試行も含めてすべて止まった${word}確認を忘れた。`]],
  HANDLED: [true, (word) => [`担当者は${word}が分からず忘れた。`]],
};

describe.each(Object.entries(EVIDENCE) as [List, Evidence][])('%s', (list, [person, frames, reading = isPerson]) => {
  const words = WORDS[list];
  it('どの語も、なければ読み方が変わる', () => {
    const halves = halvesOf(words).map((some) => ({ some, patterns: patternsOf({ ...WORDS, [list]: some }, ENDINGS) }));
    const isNeeded = (word: string): boolean => {
      const without = halves.filter(({ some }) => !some.includes(word));
      return frames(word).some(
        (text) => reading(text) === person && without.every(({ patterns }) => reading(text, patterns) !== person),
      );
    };
    expect(words.filter((word) => !isNeeded(word))).toEqual([]);
  });
  // 語が黙って消えることはない。
  it('この語が一度ずつある', () => {
    expect(words).toEqual([...new Set(words)]);
    expect(words).toMatchSnapshot();
  });
});

/** 終わりの字ごとに、それで人と分かる語。 */
const KNOWN_BY_ENDING = [
  ...['整備師', 'デプロイ者', '設計者', '警備員', '保守士', '相談役', '工場長', '主任', '技術主任'],
  ...['リリース担当', '運用担当', 'DB担当', '庶務係', '会計課', '復旧班', 'データ班', '購買部', 'ゲーム部門', '窓口'],
  ...['物流センター', '決済グループ', '決済チーム', 'A社'],
  ...['早乙女さん', '早乙女氏', '早乙女君', '早乙女くん', '早乙女様', '隣席の人', '隣席の子', '隣席の方'],
];
/** 同じ字で終わるか、その字を含むが、人ではない語。 */
const NOT_PEOPLE = [
  ...['前者', '後者', '両者', '読者', '全員', '会員', '満員', '定員', '動員', '要員数', '人員数'],
  ...['成長', '延長', '波長', '増長', '伸長', '冗長', '特長', '最長', '全長', '身長', '周長', '細長', '助長', '生長'],
  ...['関係', '回帰係数', '権利係争', '重要課題', '従量課金', '所得課税', '選択課目', '教育課程'],
  ...['主力部分', '交換部品', '接続部位', '作業部屋', '該当部署', '配置グループ', '隊士気', '主役割', '大変役立'],
  ...['仕様', '多様', '模様', '同様', '異様', '一様', '左様', '有様', '神様'],
];
const isMarked = (word: string, patterns = PATTERNS): boolean => word.search(patterns.people) >= 0;

describe('ENDINGS', () => {
  const rows = ENDINGS.map((row) => [`${row.ending}（${row.before}）`, row] as const);
  const changed = (row: Ending, change: Partial<Ending>): SubjectPatterns =>
    patternsOf(
      WORDS,
      ENDINGS.map((other) => (other === row ? { ...row, ...change } : other)),
    );
  it.each(rows)('%s', (_, row) => {
    const without = patternsOf(
      WORDS,
      ENDINGS.filter((other) => other !== row),
    );
    const needing = KNOWN_BY_ENDING.filter((word) => isWhollyMarked(word) && !isWhollyMarked(word, without));
    expect(needing).not.toEqual([]);
    for (const field of ['not', 'notAfter', 'notBefore'] as const) {
      const idle = row[field]?.filter((left) => {
        const others = changed(row, { [field]: row[field]!.filter((other) => other !== left) });
        return !NOT_PEOPLE.some((word) => !isMarked(word) && isMarked(word, others));
      });
      expect(idle ?? [], field).toEqual([]);
    }
  });
  it('これらの語で人と分かる', () => {
    expect(KNOWN_BY_ENDING.filter((word) => !isPerson(`${word}が確認を怠った。`))).toEqual([]);
    expect(NOT_PEOPLE.filter((word) => isPerson(`${word}が確認を怠った。`))).toEqual([]);
  });
  it('この終わりがある', () => {
    expect(ENDINGS).toMatchSnapshot();
  });
});
