import { describe, expect, it } from 'vitest';
import { namesOfValue } from './nameValues.ts';

describe('the names in a value that says who', () => {
  it.each([
    ['Dana Fox', ['Dana Fox']],
    ['Dana Fox, Sam Obi and Lee Park', ['Dana Fox', 'Sam Obi', 'Lee Park']],
    ['Field engineering, Moana Teller', ['Moana Teller']],
    ['Vendor, through Maribel Thorne', ['Maribel Thorne']],
    ['Payments team Dana Fox', ['Dana Fox']],
    ['Dana Payments', ['Dana']],
    ['Anna Ward', ['Anna Ward']],
    ['Integration (P. Da Costa)', ['P. Da Costa']],
    ['Dana Fox <dana.fox@shop.io>', ['Dana Fox', 'dana fox']],
    ['@pdacosta / @platform-team', ['@pdacosta']],
    ['**Ebner**', ['Ebner']],
    ['狐塚 ダナ', ['狐塚 ダナ']],
    ['防災情報サービス 水位チーム 鹿子木', ['鹿子木']],
    ['運用課　乾、鈴木', ['乾', '鈴木']],
    ['メーカー（窓口：轟）', ['轟']],
    ['山本と中村', ['山本', '中村']],
    ['田中・鈴木', ['田中', '鈴木']],
    ['ジョン・スミス', ['ジョン・スミス']],
    ['田中ほか2名', ['田中']],
    ['阿部', ['阿部']],
    ['氷室', ['氷室']],
    ['伊集院さん', ['伊集院さん']],
    ['林部長', ['林']],
  ])('%s', (value, people) => {
    expect(namesOfValue(value).people).toEqual(people);
  });

  it.each([
    'Payments',
    'Search team',
    'Service desk',
    'Rivermouth Council',
    'Ward applications',
    'all grants officers',
    'delivery tooling',
    'On-call',
    '@platform-team',
    'pki',
    '決済チーム',
    '開発第一グループ',
    '生産設備課長',
    '本部',
    'アプリの会社',
    '送信の開始時に担当者',
  ])('%s is a team’s or a role’s, which stays', (value) => {
    expect(namesOfValue(value)).toEqual({ people: [], teams: [value] });
  });

  it.each(['', '–', 'TBD', '未定', '2026-03-04', 'https://shop.io/x'])('%j names nobody', (value) => {
    expect(namesOfValue(value).people).toEqual([]);
  });
});
