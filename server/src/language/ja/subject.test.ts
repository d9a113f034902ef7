import { describe, expect, it } from 'vitest';
import { NameSet, NO_NAMES } from '../nameSet.ts';
import { hasPersonAsSubject, hasThingAsSubject } from './subject.ts';

/** 怠った・忘れた・誤ったのは人か。 */
const isPerson = (sentence: string): boolean => {
  const start = sentence.search(/怠|忘れ|誤っ/);
  expect(start, sentence).toBeGreaterThan(0);
  return hasPersonAsSubject(sentence, start, { names: NO_NAMES });
};

describe('人が主語の文', () => {
  it.each([
    '開発者が手順の確認を怠った。',
    '代表が確認を怠った。',
    '担当SEが確認を怠った。',
    '担当ABCが確認を怠った。',
    '切り替えた側が確認を怠った。',
    '慣れている人が確認を怠った。',
    '@tanaka が確認を怠った。',
    '作業員Aさんが確認を怠った。',
    'エンジニア2名ともが確認を怠った。',
    '彼ら自身が確認を怠った。',
    '担当者の引き継ぎ漏れで、当番の確認を怠った。',
    '担当者は、通知を開き、確認を怠った。',
    '当直が通知を開いたが、確認を怠った。',
    '担当者は CI が赤いことに気付かず、確認を怠った。',
    '佐藤は、通知を開き、確認を怠った。',
    '佐藤さんが確認を怠った。',
    '佐藤が確認を怠った。',
    'その夜、当直が通知を開いたが、確認を怠った。',
    'Kubernetes オペレータの更新を、担当者が忘れた。',
  ])('%s', (sentence) => {
    expect(isPerson(sentence)).toBe(true);
  });
});

describe('人が主語ではない文', () => {
  it.each([
    '監視ツールが通知を怠った。',
    '担当者が実行したジョブが通知を怠った。',
    '確認を怠った。',
    '全権代表が確認を怠った。',
    'パスワードマネージャーが確認を怠った。',
    'Kubernetes のオペレータが確認を怠った。',
    'PostgreSQL オペレーターは、通知を怠った。',
    'クラスタのリーダーが通知を怠った。',
    'データセンターが通知を怠った。',
    'お客様が確認を怠った。',
    '利用者さんが確認を怠った。',
    '自律の仕組みが通知を忘れた。',
  ])('%s', (sentence) => {
    expect(isPerson(sentence)).toBe(false);
  });
});

it('述語の語句だけで責める文でも、物が主語なら人のことではない', () => {
  const thing = (sentence: string): boolean => hasThingAsSubject(sentence, sentence.indexOf('見落と'));
  expect(thing('スケジューラが通知を見落としていた。')).toBe(true);
  expect(thing('このコメント自体が通知を見落としていた。')).toBe(true);
  expect(thing('担当エンジニアが通知を見落としていた。')).toBe(false);
  expect(thing('担当者が見ていたスケジューラが通知を見落としていた。')).toBe(true);
  expect(thing('手順を見落としていた。')).toBe(false);
});

it('主題の「は」は、別の主語が立つ節を越えてかかる', () => {
  expect(isPerson('担当者は、通知が届いたが、確認を怠った')).toBe(true);
});

it('報告や設定が挙げる名前は人である', () => {
  const sentence = '早乙女が確認を怠った。';
  const start = sentence.indexOf('怠');
  expect(hasPersonAsSubject(sentence, start, { names: NO_NAMES })).toBe(false);
  expect(hasPersonAsSubject(sentence, start, { names: new NameSet([], ['早乙女']) })).toBe(true);
});

it('主語は述語の 150 字前まで探す', () => {
  const isPersonBehind = (length: number): boolean => {
    const before = `早乙女が${'あ'.repeat(length - 4)}`;
    return hasPersonAsSubject(`${before}怠った。`, before.length, { names: new NameSet([], ['早乙女']) });
  };
  expect(isPersonBehind(150)).toBe(true);
  expect(isPersonBehind(151)).toBe(false);
});
