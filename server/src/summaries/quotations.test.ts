import { describe, expect, it } from 'vitest';
import { quotesSomebody } from './quotations.ts';

describe('a sentence', () => {
  it.each([
    'A merchant wrote that we "must have pulled the plug again".',
    'They asked “is anybody working on this?”',
    '「中の人が手動でリプレイしたのでは」という声があった。',
  ])('tells what somebody said: %s', (sentence) => expect(quotesSomebody(sentence)).toBe(true));

  it.each([
    'Requests failed with "issuer unavailable".',
    'Service desk category "results not shown".',
    '監視製品「まもる君」は期限を確認する。',
    "The queue's depth had no alert.",
  ])('has a name in quotation marks, or none: %s', (sentence) => expect(quotesSomebody(sentence)).toBe(false));
});
