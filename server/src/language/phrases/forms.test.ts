import { describe, expect, it } from 'vitest';
import { forms } from './english.ts';
import { forms as 活用形 } from './japanese.ts';

describe('the forms of a verb', () => {
  it.each([
    ['forget', 'forgets forgot forgotten forgetting'],
    ['skip', 'skips skipped skipping'],
    ['neglect', 'neglects neglected neglecting'],
    ['notify', 'notifies notified notifying'],
    ['miss', 'misses missed missing'],
    ['violate', 'violates violated violating'],
    ['panic', 'panics panicked panicking'],
    ['pay attention', 'pays attention paid attention paying attention'],
    ['mislabel', 'mislabels mislabeled mislabeling mislabelled mislabelling'],
    ['omit', 'omits omitted omitting'],
  ])('%s', (verb, all) => expect(forms(verb, []).join(' ')).toBe(all));
  it.each([
    ['忘れる', '忘れる 忘れます 忘れた 忘れました 忘れて 忘れない 忘れなかった 忘れず 忘れません'],
    ['思う', '思う 思います 思った 思いました 思って 思わない 思わなかった 思わず 思いません'],
    ['怠る', '怠る 怠ります 怠った 怠りました 怠って 怠らない 怠らなかった 怠らず 怠りません'],
    ['推測する', '推測する 推測します 推測した 推測しました 推測して 推測しない 推測しなかった 推測せず 推測しません'],
    ['思われる', '思われる 思われます 思われた 思われました 思われて 思われない 思われなかった 思われず 思われません'],
    ['急ぐ', '急ぐ 急ぎます 急いだ 急ぎました 急いで 急がない 急がなかった 急がず 急ぎません'],
  ])('%s', (verb, all) => expect(活用形(verb, []).join(' ')).toBe(all));
  it('refuses what is no verb', () => expect(() => 活用形('原因', [])).toThrow('辞書形'));
});
