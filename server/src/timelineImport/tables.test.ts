import { describe, expect, it } from 'vitest';
import { eventsOf, unreadOf } from '../../../test/importedEvents.ts';
import { readSource } from './index.ts';

describe('a CSV', () => {
  it.each([
    ['heads in English', 'time,who,message\n2026-03-04 10:05,alice,Deployed', ['2026-03-04 10:05|alice|Deployed']],
    ['heads in Japanese', '発生日時,対応者,内容\n2026/03/04 10:05,田中,再起動', ['2026-03-04 10:05|田中|再起動']],
    ['full width', '時刻，ではなく,内容\n２０２６年３月４日　１０：０５,再起動', ['2026-03-04 10:05||再起動']],
    [
      'names that programs use',
      'created_at,userName,msg\n2026-03-04T01:05:00Z,alice,up',
      ['2026-03-04 01:05:00 Z|alice|up'],
    ],
    ['a zone in the head', 'Time (UTC),Event\n2026-03-04 01:05,up', ['2026-03-04 01:05 UTC||up']],
    ['a zone in the head in Japanese', '時刻（JST）,内容\n2026-03-04 10:05,復旧', ['2026-03-04 10:05 JST||復旧']],
    ['a column of zones', 'Time,Time zone,Event\n2026-03-04 10:05,JST,up', ['2026-03-04 10:05 JST||up']],
    [
      'day and time apart',
      'Date,Time,Event\n2026-03-04,10:05,up\n2026-03-05,0:10,down',
      ['2026-03-04 10:05||up', '2026-03-05 00:10||down'],
    ],
    [
      'days before months, as one row proves',
      'time,event\n13/03/2026 09:31,up\n04/03/2026 09:30,down',
      ['2026-03-13 09:31||up', '2026-03-04 09:30||down'],
    ],
    ['times without a day', 'Time,Event\n23:50,up\n0:10,down', ['23:50||up', '00:10||down']],
    [
      'seconds since 1970',
      'ts,text\n1772586300,up\n1772586300123,down',
      ['2026-03-04 01:05:00 Z||up', '2026-03-04 01:05:00 Z||down'],
    ],
    [
      'columns in another order, and more of them',
      'severity,message,host,timestamp\nhigh,up,db-1,2026-03-04 10:05',
      ['2026-03-04 10:05||up (severity: high, host: db-1)'],
    ],
    [
      'no column that says it holds the text',
      'timestamp,alert,host\n2026-03-04 10:05,Down,db-1',
      ['2026-03-04 10:05||alert: Down, host: db-1'],
    ],
    [
      'a head that says nothing of times',
      'x,message\n2026-03-04 10:05,up\n2026-03-04 10:06,down',
      ['2026-03-04 10:05||up', '2026-03-04 10:06||down'],
    ],
    [
      'no head',
      '2026-03-04 10:05,up,db-1\n2026-03-04 10:06,down,db-2',
      ['2026-03-04 10:05||up, db-1', '2026-03-04 10:06||down, db-2'],
    ],
    ['no head and no day', '10:05,up\n10:06,down', ['10:05||up', '10:06||down']],
    [
      'cells with commas, quotes and lines',
      'time,text\n2026-03-04 10:05,"a, ""b""\nc"',
      ['2026-03-04 10:05||a, "b"/c'],
    ],
    ['semicolons', 'Zeit;time;text\nx;2026-03-04 10:05;up', ['2026-03-04 10:05||up (Zeit: x)']],
    ['tabs', 'time\ttext\n2026-03-04 10:05\tup', ['2026-03-04 10:05||up']],
    ['a byte order mark and CR LF', '\uFEFFtime,text\r\n2026-03-04 10:05,up\r\n', ['2026-03-04 10:05||up']],
    [
      'a quotation mark that nothing closes',
      'time,text\n2026-03-04 10:05,"up\n2026-03-04 10:06,down',
      ['2026-03-04 10:05||"up', '2026-03-04 10:06||down'],
    ],
    ['a range, which is kept', 'time,text\n10:05-10:30,failing over', ['10:05||failing over (time: 10:05-10:30)']],
    [
      'a beginning and an end',
      'start,end,text\n2026-03-04 10:05,2026-03-04 10:30,failing over',
      ['2026-03-04 10:05||failing over (end: 2026-03-04 10:30)'],
    ],
    ['what is no Markdown', 'time,text\n10:05,<b>x</b>', ['10:05||\\<b>x\\</b>']],
  ])('is read with %s', (_, text, expected) => {
    expect(eventsOf('csv', text)).toEqual(expected);
  });

  it('has no 25 o’clock, where it is not Japanese', () => {
    expect(unreadOf('time,what\n2026-03-04 25:00,up\n2026-03-04 10:05,down\n')).toEqual(['2 2026-03-04 25:00, up']);
    expect(eventsOf('csv', '時刻,内容\n2026-03-04 25:00,復旧\n2026-03-04 10:05,検知\n')).toHaveLength(2);
  });

  it('names the lines that were not read', () => {
    expect(unreadOf('time,text\n2026-03-04 10:05,"a\nb"\nlater,c\n\n2026-03-04 10:06,\n2026-03-04 10:07,d')).toEqual([
      '4 later, c',
      '6 2026-03-04 10:06, ',
    ]);
  });

  it.each([
    ['without times', 'name,price\nx,1\ny,2'],
    ['of one column', 'time\n10:05'],
    ['without rows', 'time,text'],
  ])('is none %s', (_, text) => {
    expect(readSource(text)?.id).not.toBe('csv');
  });
});

describe('a table in Markdown', () => {
  const table = (...rows: string[]): string => rows.join('\n');

  it.each([
    [
      'heads in English',
      table('| Time (UTC) | Who | What |', '|---|---|---|', '| 2026-03-04 10:05 | alice | up |'),
      ['2026-03-04 10:05 UTC|alice|up'],
    ],
    [
      'heads in Japanese',
      table('| 日時 | 担当 | 内容 |', '|:-:|---|---|', '| 3/4 10:05 | 田中 | 再起動 |'),
      ['????-03-04 10:05|田中|再起動'],
    ],
    ['no bars at its ends', table('Time | Event', '--- | ---', '10:05 | up'), ['10:05||up']],
    [
      'bars and line breaks in cells',
      table('| Time | Event |', '|---|---|', '| 10:05 | a \\| b<br>c |'),
      ['10:05||a | b/c'],
    ],
    [
      'Markdown, which stays',
      table('| Time | Event |', '|---|---|', '| 10:05 | **up** [x](https://example.com) |'),
      ['10:05||**up** [x](https://example.com)'],
    ],
    [
      'midnight between its rows',
      table('| Time | Event |', '|---|---|', '| 23:55 | a |', '| 0:05 | b |'),
      ['23:55||a', '00:05||b'],
    ],
  ])('is read with %s', (_, text, expected) => {
    expect(eventsOf('markdown', text)).toEqual(expected);
  });

  it('is found in a text, whose other lines are named', () => {
    const text = table(
      '# Log',
      '',
      '| Time | Event |',
      '|---|---|',
      '| 10:05 | up |',
      '| soon | x |',
      '',
      '| a | b |',
      '|---|---|',
      '| 1 | 2 |',
    );
    expect(eventsOf('markdown', text)).toEqual(['10:05||up']);
    expect(unreadOf(text)).toEqual(['1 # Log', '6 soon, x', '8 | a | b |', '9 |---|---|', '10 | 1 | 2 |']);
  });
});
