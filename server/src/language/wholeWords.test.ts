import { describe, expect, it } from 'vitest';
import { inOneLine } from './inOneLine.ts';
import { spanOfWholeWords } from './wholeWords.ts';

/** A sentence with what was found in it between bars. */
function shown(marked: string, language: 'en' | 'ja'): string {
  const [before = '', found = '', after = ''] = marked.split('|');
  const text = before + found + after;
  const { start, end } = spanOfWholeWords(text, before.length, before.length + found.length, language);
  return inOneLine(text.slice(start, end));
}

describe('a phrase that ends in the middle of a word', () => {
  it.each([
    ['接続の枯渇が原因|と推定さ|れる。', 'と推定される'],
    ['過負荷の|可能性が高|い。', '可能性が高い'],
    ['当番は警告に|気づけな|かった。', '気づけなかった'],
    ['通知は|見落とされて|いた。', '見落とされていた'],
    ['更新を|失念し|ていたため停止した。', '失念していた'],
    ['運用の|詰めが甘|かったためである。', '詰めが甘かった'],
    ['早めに切り戻|すべきだった|。', '戻すべきだった'],
    ['監視し|ていれば防げた|。', '監視していれば防げた'],
    ['上限があ|れば気づけた|。', 'あれば気づけた'],
    ['担当が操作|を誤った|。', '操作を誤った'],
    ['目視の|確認を徹底|する。', '確認を徹底する'],
    ['新しい版を|有効にしたままリリース|した。', '有効にしたままリリースした'],
    ['設定が|原因か|もしれない。', '原因かもしれない'],
    ['負荷によるという|見立て。|', '見立て'],
    ['|打ち間違い|が原因である。', '打ち間違い'],
    ['|確認不足|のため停止した。', '確認不足'],
    ['|一部のユーザー|がログインできない。', '一部のユーザー'],
    ['設定を|失念した|ため停止した。', '失念した'],
    ['改行の前に|確認を\n徹底|する。', '確認を徹底する'],
  ])('is shown to its end: %s', (marked, whole) => {
    expect(shown(marked, 'ja')).toBe(whole);
  });

  it.each([
    ['We |hop|ed for the best.', 'hoped'],
    ['The |re-|run was late.', 're-'],
    ['It did|n’t notic|e the alert.', 'didn’t notice'],
    ['The pool was |probably| full.', 'probably'],
    ['“|Some users|” were affected.', 'Some users'],
    ['|Some\nusers| saw errors.', 'Some users'],
    ['|Root cause (suspect|ed)', 'Root cause (suspected)'],
  ])('is shown in whole words: %s', (marked, whole) => {
    expect(shown(marked, 'en')).toBe(whole);
  });
});
