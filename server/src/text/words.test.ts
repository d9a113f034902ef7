import { describe, expect, it } from 'vitest';
import { being, holding, meaningsOf, oneOf, words } from './words.ts';

describe('a list of words', () => {
  it('is read as it is written', () => {
    expect(words`
      due, due date
      期限、期日
    `).toEqual(['due', 'due date', '期限', '期日']);
  });
  it('takes the longest of words that begin alike, and their signs as they are', () => {
    expect(new RegExp(oneOf(words`due, due date, approx.`)).exec('due date')?.[0]).toBe('due date');
    expect('approxi').not.toMatch(new RegExp(oneOf(words`approx.`)));
  });
  it('is found as whole words in English and anywhere in Japanese', () => {
    const pattern = holding({ en: words`final, n/a`, ja: words`確定` });
    expect(['The final one', 'N/A', '未確定です'].every((text) => pattern.test(text))).toBe(true);
    expect('finally').not.toMatch(pattern);
    expect('final one').not.toMatch(being(words`final`));
  });
  it('has one meaning for each word', () => {
    expect(meaningsOf({ owner: words`who`, due: words`by` }, { owner: words`担当`, due: [] }).get('担当')).toBe(
      'owner',
    );
    expect(() => meaningsOf({ owner: words`who`, due: words`who` })).toThrow('“who” means owner and due');
  });
});
