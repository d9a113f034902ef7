import { describe, expect, it } from 'vitest';
import { readChat } from './chat.ts';

describe('a conversation', () => {
  const show = (text: string): string[] =>
    readChat(text).map(({ name, at, lines }) => `${name}|${at.time!.hour}:${at.time!.minute}|${lines.join('/')}`);

  it.each([
    [
      'brackets',
      '[10:05] alice: Deployed\n[10:06] bob: Errors: 500s\nmany of them',
      ['alice|10:5|Deployed', 'bob|10:6|Errors: 500s/many of them'],
    ],
    [
      'Slack',
      'Alice Smith\n  10:05 AM\nDeployed the fix\n10:06\nand verified it\ndeploybot\nAPP  1:07 PM\nDone',
      ['Alice Smith|10:5|Deployed the fix', 'Alice Smith|10:6|and verified it', 'deploybot|13:7|Done'],
    ],
    ['Slack on one line', 'Alice Smith  10:05 AM\nDeployed', ['Alice Smith|10:5|Deployed']],
    [
      'Teams',
      '[10:05 AM] Alice Smith\nDeployed\n\n[10:07 AM] 田中 太郎\n確認しました',
      ['Alice Smith|10:5|Deployed', '田中 太郎|10:7|確認しました'],
    ],
    ['Teams in Japanese', '[2024/12/19 10:05] 田中 太郎: デプロイしました', ['田中 太郎|10:5|デプロイしました']],
    ['Discord', 'alice — Today at 10:05 AM\nDeployed', ['alice|10:5|Deployed']],
    ['IRC', '10:05 <alice> deployed\n10:06 <bob> ok', ['alice|10:5|deployed', 'bob|10:6|ok']],
    ['LINE', '10:05\t田中\tデプロイしました', ['田中|10:5|デプロイしました']],
    ['a URL in the text', '[10:05] alice: https://example.com/x?y=1', ['alice|10:5|https://example.com/x?y=1']],
    [
      'Slack with a status behind the name',
      'alice :palm_tree:  9:05 AM\nI see 500s\nbob 🌴  9:07 AM\nsame\nDana Fox :flag-jp: :+1:\n  9:08 AM\nok',
      ['alice|9:5|I see 500s', 'bob|9:7|same', 'Dana Fox|9:8|ok'],
    ],
    [
      'brackets with a status behind the name',
      '[9:05 AM] 田中 :休暇:\n確認します\n[9:07 AM] bob 👩🏽‍💻: same',
      ['田中|9:5|確認します', 'bob|9:7|same'],
    ],
    [
      'a block of code',
      'alice  9:05 AM\nlog:\n```\n10:00 ERROR\n\n  bob  9:06 AM\n```\nbob  9:07 AM\nsame',
      ['alice|9:5|log:/```/10:00 ERROR//  bob  9:06 AM/```', 'bob|9:7|same'],
    ],
    [
      'code that begins and ends beside words',
      '[9:05] alice: log ```10:00 ERROR\n[10:01] eve: x``` as ever\n[9:07] bob: see ```x``` there',
      ['alice|9:5|log ```10:00 ERROR/[10:01] eve: x``` as ever', 'bob|9:7|see ```x``` there'],
    ],
    ['code that nothing closes', '[9:05] alice: ```\n[9:07] bob: same', ['alice|9:5|```', 'bob|9:7|same']],
    [
      'a time in the words',
      'bob 9:07 AM\nat 8:59 I saw it\n8:58 ERROR: disk full\n9:08 AM\nok',
      ['bob|9:7|at 8:59 I saw it/8:58 ERROR: disk full', 'bob|9:8|ok'],
    ],
    ['a picture in the words', '[9:05] alice: done ✅\nat last', ['alice|9:5|done ✅/at last']],
    ['nobody', '10:05 deployed\n10:06 verified', ['null|10:5|deployed', 'null|10:6|verified']],
    ['nothing that it is', 'The deploy failed.\nWe looked at it.', []],
  ])('is read from %s', (_, text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});
