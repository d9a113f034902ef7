import { describe, expect, it } from 'vitest';
import { eventsOf, unreadOf } from '../../../test/importedEvents.ts';
import { readSource } from './index.ts';

const ID = '0123456789abcdef0123456789abcdef01234567';
const commit = (date: string, ...message: string[]): string =>
  [
    `commit ${ID}`,
    'Author: Dana Fox <dana@example.com>',
    `Date:   ${date}`,
    '',
    ...message.map((line) => `    ${line}`),
    '',
  ].join('\n');

describe('git log', () => {
  it.each([
    ['as git prints it', 'Wed Mar 4 10:05:00 2026 +0900', '2026-03-04 10:05:00 +0900'],
    ['west of Greenwich', 'Wed Mar 4 10:05:00 2026 -0800', '2026-03-04 10:05:00 -0800'],
    ['--date=local', 'Wed Mar 4 10:05:00 2026', '2026-03-04 10:05:00'],
    ['--date=iso', '2026-03-04 10:05:00 +0900', '2026-03-04 10:05:00 +0900'],
    ['--date=iso-strict', '2026-03-04T10:05:00+09:00', '2026-03-04 10:05:00 +09:00'],
    ['--date=rfc', 'Wed, 4 Mar 2026 10:05:00 +0900', '2026-03-04 10:05:00 +0900'],
    ['--date=unix', '1772586300', '2026-03-04 01:05:00 Z'],
    ['--date=raw', '1772586300 +0900', '2026-03-04 01:05:00 Z'],
  ])('is read with its date %s', (_, date, expected) => {
    expect(eventsOf('git', commit(date, 'Roll back the cache'))).toEqual([`${expected}|Dana Fox|Roll back the cache`]);
  });

  it('has the oldest commit first, with the whole message, and keeps its name', () => {
    const log =
      commit('2026-03-05 00:10:00 +0900', '二度目の修正', '', '- 詳細') + commit('2026-03-04 23:50:00 +0900', 'First');
    expect(eventsOf('git', log)).toEqual([
      '2026-03-04 23:50:00 +0900|Dana Fox|First',
      '2026-03-05 00:10:00 +0900|Dana Fox|二度目の修正/\\- 詳細',
    ]);
    expect(readSource(log)!.events[0]!.origin).toEqual({ name: '01234567', url: null });
  });

  it('is read with names of branches, merges and both dates', () => {
    const log = `commit ${ID} (HEAD -> main)\nMerge: 0123456 89abcde\nAuthor:     Dana Fox <dana@example.com>\nAuthorDate: Wed Mar 4 10:05:00 2026 +0900\nCommit:     Eve <eve@example.com>\nCommitDate: Wed Mar 4 11:05:00 2026 +0900\n\n    Merge it\n`;
    expect(eventsOf('git', log)).toEqual(['2026-03-04 10:05:00 +0900|Dana Fox|Merge it']);
    expect(unreadOf(log)).toEqual([]);
  });

  it('is read with --graph, whatever branches run beside a commit', () => {
    const log = String.raw`
* commit 8aabaa4ae8020c8975be6543e06f8dd28add4b2d
| Author: Dana Fox <dana@example.com>
| Date:   Wed Mar 4 10:06:00 2026 +0900
|${' '}
|     Raise the limit
|${'     '}
|     | row | of a table |
|     ---
|     * commit 4ff6fe7c made it slow
|${'     '}
*-.   commit 4ff6fe7c4722f035eb8c324a5c187cae650ac72b
|\ \  Merge: a4721a0 e2715fd 498d25d
| | | Author: Dana Fox <dana@example.com>
| | | Date:   Wed Mar 4 10:05:00 2026 +0900
| | |${' '}
| | |     Merge both
| | |${' '}
| * | commit e2715fd972f29e81130623c989087247620db167
| |/  Author: Eve <eve@example.com>
| |   Date:   Wed Mar 4 10:02:00 2026 +0900
| |${'   '}
| |       Revert the cache
| |${' '}
* | commit a4721a0d8835304e04a45187eb91e9d2d18fa6c3
|/  Author: Dana Fox <dana@example.com>
|   Date:   Wed Mar 4 10:01:00 2026 +0900
|${'   '}
|       Shorten the TTL
`;
    expect(eventsOf('git', log)).toEqual([
      '2026-03-04 10:01:00 +0900|Dana Fox|Shorten the TTL',
      '2026-03-04 10:02:00 +0900|Eve|Revert the cache',
      '2026-03-04 10:05:00 +0900|Dana Fox|Merge both',
      '2026-03-04 10:06:00 +0900|Dana Fox|Raise the limit/\\| row | of a table |/\\---/\\* commit 4ff6fe7c made it slow',
    ]);
    expect(unreadOf(log)).toEqual([]);
  });

  it('is read in colour', () => {
    const log = commit('2026-03-04 10:05:00 +0900', 'a')
      .replace(/^commit .*$/m, '\u001b[33m$&\u001b[m\u001b[33m (\u001b[m\u001b[1;36mHEAD\u001b[m\u001b[33m)\u001b[m')
      .replace('Dana', '\u001b]8;;https://example.com\u001b\\Dana\u001b]8;;\u0007');
    expect(eventsOf('git', log)).toEqual(['2026-03-04 10:05:00 +0900|Dana Fox|a']);
  });

  it('names what was not read', () => {
    const log = `${commit('2026-03-04 10:05:00 +0900', 'a')}\n src/cache.ts | 2 +-\n${commit('3 days ago', 'b')}`;
    expect(unreadOf(log)).toEqual(['7  src/cache.ts | 2 +-', `8 commit ${ID}`]);
  });

  it('is read line by line with --format="%aI %s"', () => {
    expect(
      eventsOf('log', '2026-03-05T00:10:00+09:00 fix: restore TTL\n2026-03-04T23:50:00+09:00 feat(cache): shorten TTL'),
    ).toEqual(['2026-03-05 00:10:00 +09:00||fix: restore TTL', '2026-03-04 23:50:00 +09:00||feat(cache): shorten TTL']);
  });
});

describe('a log', () => {
  it.each([
    ['ISO 8601', '2026-03-04T01:05:00.123Z ERROR db: down', '2026-03-04 01:05:00 Z||ERROR db: down'],
    [
      'a comma before milliseconds',
      '2026-03-04 10:05:00,123 ERROR src/db.ts:12 down',
      '2026-03-04 10:05:00||ERROR src/db.ts:12 down',
    ],
    ['brackets', '[2026-03-04 10:05:00] down', '2026-03-04 10:05:00||down'],
    ['slashes', '2026/03/04 10:05:00 停止', '2026-03-04 10:05:00||停止'],
    ['no year', 'Mar  4 10:05:00 db-1 kernel: down', '????-03-04 10:05:00||db-1 kernel: down'],
    ['full width', '２０２６/０３/０４　１０：０５　停止', '2026-03-04 10:05||停止'],
    [
      'a range, which is kept',
      '2026-03-04 10:05-10:30 failing over',
      '2026-03-04 10:05||2026-03-04 10:05-10:30 failing over',
    ],
    ['marks, which stay text', '2026-03-04 10:05:00 <none> # x', '2026-03-04 10:05:00||\\<none> # x'],
  ])('is read with %s', (_, line, expected) => {
    expect(eventsOf('log', `${line}\n`)).toEqual([expected]);
  });

  it('has what is below a line with it', () => {
    expect(eventsOf('log', '2026-03-04 10:05:00 Error: x\n    at f (a.ts:1)\n\n2026-03-04 10:06:00 up')).toEqual([
      '2026-03-04 10:05:00||Error: x/at f (a.ts:1)',
      '2026-03-04 10:06:00||up',
    ]);
  });

  it('has no 25 o’clock', () => {
    const log = '2026-03-04 10:05:00 up\n2026-03-04 25:00:00 down\n2026-03-04T24:01:00Z down\n2026-03-04 24:00:00 end';
    expect(eventsOf('log', log)).toHaveLength(2);
    expect(unreadOf(log)).toEqual(['2 2026-03-04 25:00:00 down', '3 2026-03-04T24:01:00Z down']);
  });

  it('names the lines before its first, and those that say only when', () => {
    expect(unreadOf('-- log --\n2026-03-04 10:05:00 up\n2026-03-04 10:06:00\n2026-03-04 10:07:00 down')).toEqual([
      '1 -- log --',
      '3 2026-03-04 10:06:00',
    ]);
  });
});

describe('a conversation', () => {
  it.each([
    [
      'with days',
      '[2026/03/04 10:05] 田中 太郎\n再起動します\n[2026/03/04 10:06] bob\n了解',
      ['2026-03-04 10:05|田中 太郎|再起動します', '2026-03-04 10:06|bob|了解'],
    ],
    ['with tabs', '10:05\t田中\tデプロイしました\n10:06\tbob\tok', ['10:05|田中|デプロイしました', '10:06|bob|ok']],
    [
      'with commas',
      'alice  10:05 AM\nyes, no, maybe\nbob  10:06 AM\na, b, c',
      ['10:05|alice|yes, no, maybe', '10:06|bob|a, b, c'],
    ],
    [
      'with a log in a block of code',
      '[2026-03-04 10:05] alice: see\n```\n2026-03-04 09:59:58 ERROR down\n```\n[2026-03-04 10:06] bob: ok',
      ['2026-03-04 10:05|alice|see/```/2026-03-04 09:59:58 ERROR down/```', '2026-03-04 10:06|bob|ok'],
    ],
  ])('is taken for nothing else: %s', (_, text, expected) => {
    expect(eventsOf('chat', text)).toEqual(expected);
  });
});
