import { describe, expect, it } from 'vitest';
import { lint, NO_OPTIONS } from '../../lint/lint.ts';
import { readMarkdown } from '../../markdown/blocks.ts';
import { readPostmortem } from '../../postmortem/postmortem.ts';
import type { Edit } from '../../text/edit.ts';
import { order } from './order.ts';

const orderIn = (text: string) => lint(readPostmortem(readMarkdown(text)), NO_OPTIONS, [order]);
const apply = (text: string, [edit]: readonly Edit[]): string =>
  text.slice(0, edit!.start) + edit!.insert + text.slice(edit!.end);
const fixed = (text: string, title: string): string => {
  const fix = orderIn(text)
    .flatMap((finding) => finding.fixes())
    .find((each) => each.title.en === title);
  return fix ? apply(text, fix.edits) : text;
};

const pad = (value: number): string => String(value).padStart(2, '0');
const stamp = (minute: number): string =>
  `2024-03-${pad(4 + Math.floor(minute / 1440))} ${pad(Math.floor(minute / 60) % 24)}:${pad(minute % 60)}`;

describe('what is earlier than the entry before it', () => {
  const DAY = '2024-03-04';
  const told = (head: string, entries: readonly string[]): string[] =>
    orderIn(`## Timeline ${head}\n\n${entries.map((entry) => `- ${entry} text\n`).join('')}`).map(
      (finding) => finding.message('en').split(/, which|\. /)[0]!,
    );
  const onDay = (...times: readonly string[]): string[] => times.map((time) => `${DAY} ${time}`);

  it.each([
    ['a time without seconds may be any of its minute', onDay('10:00:59', '10:00'), []],
    ['… and of no other', onDay('10:01:00', '10:00'), [`${DAY} 10:00 is earlier than ${DAY} 10:01:00`]],
    ['“about” is a minute more', onDay('10:01:30', '~10:00'), []],
    ['… and no longer', onDay('10:02:00', '~10:00'), [`${DAY} ~10:00 is earlier than ${DAY} 10:02:00`]],
    ['a whole day holds each of its times', [`${DAY} 10:00`, DAY], []],
    ['… and none of the day before', ['2024-03-05', `${DAY} 10:00`], [`${DAY} 10:00 is earlier than 2024-03-05`]],
    [
      'a stretch that was moved is told once, at its beginning',
      onDay('10:00', '10:30', '10:40', '10:50', '09:10', '09:20', '11:00', '11:10'),
      [`${DAY} 09:10 is earlier than ${DAY} 10:50`],
    ],
    [
      'the first one is told with the next',
      onDay('12:00', '10:00', '10:10', '10:20'),
      [`${DAY} 10:00 is earlier than ${DAY} 12:00`],
    ],
    [
      'two places are two findings, each beside the neighbour that is in place',
      onDay('10:00', '10:10', '10:05', '10:07', '10:20', '10:30', '10:25'),
      [`${DAY} 10:05 is earlier than ${DAY} 10:10`, `${DAY} 10:25 is earlier than ${DAY} 10:30`],
    ],
    [
      'one that is mistyped says less than one in place',
      onDay('10:10', '10:20', '10:00', '10:05', '09:00'),
      [`${DAY} 10:00 is earlier than ${DAY} 10:20`, `${DAY} 09:00 is earlier than ${DAY} 10:20`],
    ],
  ])('%s', (_, entries, expected) => {
    expect(told('(UTC)', entries)).toEqual(expected);
  });

  it.each([
    ['a whole day holds each of its times', '(JST)', [`${DAY} 10:00`, DAY], []],
    ['a time without seconds may be any of its minute', '(JST)', ['2024-03-03', ...onDay('10:00:59', '10:00')], []],
    ['a time without a zone may be of any', '', [`${DAY} 10:00`, `${DAY} 09:30 UTC`], []],
    [
      'a whole day ends before midnight',
      '(UTC)',
      ['2024-03-05 00:00', DAY],
      [`${DAY} is earlier than 2024-03-05 00:00`],
    ],
    [
      'a place has its clocks',
      '(Europe/Berlin)',
      onDay('10:00', '09:30'),
      [`${DAY} 09:30 is earlier than ${DAY} 10:00`],
    ],
    [
      'a day whose midnight is on no clock of its place is a day like others',
      '(Asia/Beirut)',
      ['2018-03-26', '2018-03-25', '2018-03-27'],
      ['2018-03-25 is earlier than 2018-03-26'],
    ],
    [
      'a day that only follows from midnight is named where the other one has another',
      '(UTC)',
      [`${DAY} 23:00`, '01:00', `${DAY} 23:30`],
      [`${DAY} 23:30 is earlier than 2024-03-05 01:00`],
    ],
    [
      'two that are too late are told one by one, the first beside one in place',
      '(UTC)',
      onDay('12:00', '11:50', '10:00', '10:10', '10:20'),
      [`${DAY} 10:00 is earlier than ${DAY} 12:00`, `${DAY} 11:50 is earlier than ${DAY} 12:00`],
    ],
  ])('%s, times in %s', (_, zone, entries, expected) => {
    expect(told(zone, entries)).toEqual(expected);
  });
  it('counts as newest first only where all but a few run so: not with three in ten that do not', () => {
    const times = onDay('10:50', '11:10', '10:45', '11:20', '10:40', '11:30', '10:35', '10:30', '10:25', '10:20');
    expect(told('(UTC)', times)).not.toContain('This timeline runs newest first');
  });
  it('a line behind an entry that could not be read casts no doubt on it', () => {
    expect(told('', ['10:00', '10:30', '10:10', '20202-01-04'])).toEqual(['10:10 is earlier than 10:30']);
  });

  it('what is told inside an entry is compared with nothing', () => {
    expect(told('(UTC)', ['10:00 a\n  - 09:00 an older change', '10:10'])).toEqual([]);
  });
  it('a time that is not shown on any clock is no evidence against its neighbours', () => {
    expect(told('(Europe/Berlin)', ['2024-03-31 01:50', '2024-03-31 02:30', '2024-03-31 03:05'])).toEqual([]);
  });
  it.each([
    ['all name their day', onDay('10:00', '10:30', '10:10', '10:40'), true],
    ['none does', ['10:00', '10:30', '10:10', '10:40'], true],
    ['only some do', [`${DAY} 10:00`, '10:30', '10:10', '10:40'], false],
    ['one is about', onDay('10:00', '10:30', '~10:10', '10:40'), false],
  ])('may be sorted with all others where %s: %s', (_, entries, mechanical) => {
    const text = `## Timeline (UTC)\n\n${entries.map((entry) => `- ${entry} text\n`).join('')}`;
    const fixes = orderIn(text).flatMap((finding) => finding.fixes());
    expect(fixes.find(({ title }) => title.en === 'Sort the timeline')?.mechanical ?? false).toBe(mechanical);
  });
  it('midnight may lie between two times', () => {
    expect(told('', ['23:50', '00:10', '23:55'])).toEqual([]);
  });
  it('no other day is offered where none lies between two entries', () => {
    const [finding] = orderIn(`## Timeline (UTC)\n\n- ${DAY} 10:00 a\n- ${DAY} 10:30 b\n- ${DAY} 10:10 c\n`);
    expect(finding!.fixes().map(({ title }) => title.en)).toEqual(['Move the entry to its place', 'Sort the timeline']);
  });
});

describe('an entry too late at the beginning of a timeline', () => {
  const told = (...times: readonly string[]) => {
    const text = `## Timeline (UTC)\n\n${times.map((time) => `- 2024-03-05 ${time} text\n`).join('')}`;
    return orderIn(text).map(({ start, end, fixes }) => [text.slice(start, end), fixes().map(({ title }) => title.en)]);
  };
  const BOTH = ['Move the entry to its place', 'Sort the timeline'];
  it.each([
    [
      'where a morning follows an evening, the day of the morning is what is wrong',
      ['22:00', '23:00', '00:30', '01:00', '02:00'],
      ['2024-03-05 00:30', ['Sort the timeline']],
    ],
    ['a single one is itself out of place', ['23:00', '00:30', '01:00', '02:00'], ['2024-03-05 23:00', BOTH]],
    [
      'so are several where no night lies between',
      ['12:00', '13:00', '09:30', '10:00', '11:00'],
      ['2024-03-05 12:00', ['Sort the timeline']],
    ],
  ])('%s', (_, times, expected) => {
    expect(told(...times)).toEqual([expected]);
  });
});

describe('a single entry out of place', () => {
  const text = '## Timeline (UTC)\n\n- 10:00 a\n- 10:50 b\n  - why b\n- 10:35 c\n- 11:00 d\n\nAfter.\n';
  it('is moved with everything in it', () => {
    expect(fixed(text, 'Move the entry to its place')).toBe(
      '## Timeline (UTC)\n\n- 10:00 a\n- 10:35 c\n- 10:50 b\n  - why b\n- 11:00 d\n\nAfter.\n',
    );
  });
  it('leaves the numbers of a list and of a column where they are', () => {
    const move = (entries: string) => fixed(`## 時系列（JST）\n\n${entries}`, 'Move the entry to its place').slice(13);
    expect(move('1. 10:00 a\n2. 10:05 b\n3. 09:58 c\n')).toBe('1. 09:58 c\n2. 10:00 a\n3. 10:05 b\n');
    const table = '| # | 時刻 | 内容 |\n|---|---|---|\n';
    expect(move(`${table}| 1 | 10:00 | a |\n| 2 | 10:05 | b |\n| 3 | 09:58 | c |\n`)).toBe(
      `${table}| 1 | 09:58 | c |\n| 2 | 10:00 | a |\n| 3 | 10:05 | b |\n`,
    );
    // Wider numbers would take what is inside an item out of it.
    expect(move('9. 10:00 a\n10. 09:58 c\n')).toBe('10. 09:58 c\n9. 10:00 a\n');
  });
  it('stays where moving it could mean another day', () => {
    const days = '## Timeline (UTC)\n\n- 2024-03-04 10:00 a\n- 10:50 b\n- 10:35 c\n- 11:00 d\n';
    expect(fixed(days, 'Move the entry to its place')).toBe(days);
  });
});

describe('a slip of one character', () => {
  const titles = (entries: readonly string[]): string[] =>
    orderIn(`## Timeline (UTC)\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`).flatMap((finding) =>
      finding.fixes().map(({ title }) => title.en),
    );
  it.each([
    [
      'a day',
      ['2024-03-04 10:00 a', '2024-03-05 10:30 b', '2024-03-04 11:00 c', '2024-03-05 12:00 d', '2024-03-05 13:00 e'],
      '2024-03-05 11:00',
    ],
    [
      'a year',
      ['2024-01-02 10:00 a', '2024-01-02 10:30 b', '2023-01-02 11:00 c', '2024-01-02 12:00 d'],
      '2024-01-02 11:00',
    ],
    [
      'morning for afternoon',
      ['2023-03-01 10:40 AM a', '2023-03-01 11:00 AM b', '2023-03-01 1:00 AM c', '2023-03-01 5:00 PM d'],
      '2023-03-01 1:00 PM',
    ],
    [
      'slashes',
      ['2024/01/02 10:00 a', '2024/01/02 10:30 b', '2024/01/01 11:00 c', '2024/01/02 12:00 d'],
      '2024/01/02 11:00',
    ],
  ])('is offered for correction: %s', (_, entries, written) => {
    expect(titles(entries)[0]).toBe(`Mistyped: write ${written}`);
  });
  it('is not made up where none explains it', () => {
    expect(titles(['10:00 a', '10:50 b', '10:35 c', '11:00 d'])).toEqual([
      'Move the entry to its place',
      'Sort the timeline',
    ]);
  });
});

describe('a timeline of a thousand entries and more', () => {
  const mixed = (count: number): string =>
    `## Timeline\n\n${Array.from({ length: count }, (_, index) => `- 10:${pad(index % 60)}${index % 2 ? '' : ' UTC'} Event\n`).join('')}`;

  const dated = Array.from({ length: 1001 }, (_, index) => `- ${stamp(index)} Event\n`).join('');

  it.each([
    ['zones', '1,001', mixed(1001)],
    ['times', '1,002', `## Timeline (JST)\n\n${dated}- 2024-03-06 Report published\n`],
  ])('says that its order was not checked where some lack %s that others have', (_, count, text) => {
    expect(orderIn(text).map(({ severity, message }) => [severity, message('en').split(' was ')[0]])).toEqual([
      ['info', `The order of these ${count} entries`],
    ]);
  });

  it.each(['UTC', 'JST'])('is checked as ever where all can be compared: all in %s', (zone) => {
    expect(orderIn(`## Timeline (${zone})\n\n${dated}`)).toEqual([]);
  });
  it.each([
    ['last', 'early', '2023-03-04 09:00', (late: string) => `${dated.slice(0, 600 * 25)}${late}`],
    ['first', 'late', '2025-03-04 09:00', (late: string) => `${late}${dated.slice(0, 600 * 25)}`],
  ])('tells only what is out of place where its %s entry is a year too %s', (_, __, time, withIt) => {
    const text = withIt(`- ${time} Event\n`).replace('00:29 Event', '00:30:10 Event');
    expect(orderIn(`## Timeline (UTC)\n\n${text}`)).toHaveLength(1);
  });
  it('is checked up to a thousand entries, though they do not all compare', () => {
    expect(orderIn(mixed(1000)).filter(({ severity }) => severity === 'info')).toEqual([]);
  });
});

describe('the message', () => {
  const told = (entries: string): string[] =>
    orderIn(`## Timeline\n\n${entries}`).map(({ message }) => message('en').split('. ')[0]!);
  it.each([
    [
      'names the times of two cells',
      '| Date | Time (UTC) | What |\n|---|---|---|\n| 2024-01-03 | 09:30 | a |\n| 2024-01-03 | 09:10 | b |',
      '2024-01-03 09:10 is earlier than 2024-01-03 09:30, which comes before it',
    ],
    [
      'names a neighbour that is in place',
      '- 2024-02-02 19:06 a\n- 2024-02-20 19:30 b\n- 2024-02-02 23:09 c\n- 2024-02-02 14:32 d\n- 2024-02-02 23:30 e\n- 2024-02-02 23:40 f',
      '2024-02-02 14:32 is earlier than 2024-02-02 23:09, which comes before it',
    ],
  ])('%s', (_, entries, sentence) => {
    expect(told(entries)).toContain(sentence);
  });

  it.each([
    ['"about" with seconds', '- 16:50:25 a\n- ~16:50:00 b\n- 16:55:00 c'],
    [
      'an entry behind a line that was not read, which may be of another day',
      '- 10:00 a\n- 20202-01-04 b\n- 09:10 c\n- 09:20 d',
    ],
    [
      'a time that the clocks of its place leave out',
      '- 2026-03-08 01:30 ET a\n- 2026-03-08 02:30 ET b\n- 2026-03-08 03:10 ET c',
    ],
    ['a window of an hour', '- 9:20 a\n- 9時台 b\n- 10:00 c'],
  ])('is not given for %s', (_, entries) => {
    expect(told(entries)).toEqual([]);
  });

  it('is one for a list that runs newest first, whose oldest entry names no zone', () => {
    const list = '- 2026-04-11 10:40 UTC d\n- 2026-04-11 10:30 UTC c\n- 2026-04-11 10:20 UTC b\n- 2026-04-11 10:10 a';
    expect(told(list)).toEqual(['This timeline runs newest first']);
  });
});
