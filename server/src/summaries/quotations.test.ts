import { describe, expect, it } from 'vitest';
import { answersTo, quotedIn } from './quotations.ts';

describe('a sentence', () => {
  it.each([
    'A merchant wrote that we "must have pulled the plug again".',
    'They asked “is anybody working on this?”',
    '「中の人が手動でリプレイしたのでは」という声があった。',
  ])('tells what somebody said: %s', (sentence) => expect(quotedIn(sentence)).toHaveLength(1));

  it.each([
    'Requests failed with "issuer unavailable".',
    'Service desk category "results not shown".',
    '監視製品「まもる君」は期限を確認する。',
    "The queue's depth had no alert.",
  ])('has a name in quotation marks, or none: %s', (sentence) => expect(quotedIn(sentence)).toEqual([]));

  it.each([
    ['let the intern do it again', 'There was no intern.', true],
    ['新人がまた失敗したのでは', '新人は配属されていない。', true],
    ['let the intern do it again', 'Checkout was slow for two hours.', false],
    ['is anybody working on this?', 'The alert was silent.', false],
  ])('takes up “%s”, or not: %s', (quoted, sentence, takesUp) => {
    expect(answersTo(quoted, sentence)).toBe(takesUp);
  });
});
