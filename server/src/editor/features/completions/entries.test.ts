/** Where an entry begins: `¦` is the cursor, it is 10:17 in Tokyo. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { completedAt as at, NOW } from '../../../../../test/completedAt.ts';

beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => vi.useRealTimers());

describe('in a timeline', () => {
  it.each([
    ['in its notation', '## Timeline\n\n- 2026-03-04 09:00 JST Alert\n- ¦\n', '- 2026-03-05 10:17 JST '],
    ['in its marks', '## Timeline (UTC)\n\n- `10:00` Alert\n- ¦\n', '- `01:17` '],
    ['in its zone', '## Timeline (UTC)\n\n- 2026-03-04 09:00 Alert\n- ¦\n', '- 2026-03-05 01:17 '],
    ['with the marks of the others', '## Timeline (JST)\n\n* 09:00 - Alert\n¦\n', '* 10:17 - '],
    [
      'behind an empty cell',
      '## Timeline (UTC)\n\n| A | T | What |\n|---|---|---|\n| | 9:00 | Alert |\n| | ¦\n',
      '| | 1:17 | ',
    ],
    ['with the sign of a line', '## 時系列（JST）\n\n○9:00　検知\n○9:10　切替\n¦\n', '○10:17　'],
    ['in a row', '## 時系列（JST）\n\n| 時刻 | 内容 |\n|---|---|\n| 9時00分 | 検知 |\n| ¦\n', '| 10時17分 | '],
    ['as the first one', '## Timeline\n\n¦\n', '- 10:17 '],
    ['as the first one in the zone of the title', '## Timeline (UTC)\n\n¦\n', '- 01:17 '],
    ['as the first one in the zone of a column', '## Timeline\n\n| Time (UTC) | What |\n|---|---|\n| ¦\n', '| 01:17 '],
    ['as the first one in the zone of a sentence', '## 時系列\n\n以下は全て UTC。\n\n- ¦\n', '- 01:17 '],
  ])('this minute stands %s', (_, marked, line) => {
    const place = at(`# Stale search\n\n${marked}`);
    expect(place.taken(place.labels[0]!).split('\n')).toContain(line);
  });
  it.each([
    ['with its weekday', '### Saturday 14 March\n\n- 10:00 Alert\n\n### ¦\n', '### Sunday 15 March'],
    ['in Japanese', '### 3月31日（火）\n\n- 10:00 検知\n\n### ¦\n', '### 4月1日（水）'],
    ['with its zeros', '### 2026/03/31\n\n- 10:00 Alert\n\n### ¦\n', '### 2026/04/01'],
    ['as it is begun', '### 2026-03-04\n\n- 10:00 Alert\n\n### 2026¦\n', '### 2026-03-05'],
  ])('the next day stands as a heading %s', (_, marked, line) => {
    const place = at(`# Stale search\n\n## Timeline\n\n${marked}`);
    expect(place.taken(place.labels[0]!).split('\n')).toContain(line);
  });
  it('the next day has the weekday of the year in which the incident was', () => {
    const place = at(
      '# Stale search\n\n- Date: 14–16 March 2021\n\n## Timeline\n\n### Sunday 14 March\n\n- 10:00 Alert\n\n### ¦\n',
    );
    expect(place.labels[0]).toBe('Monday 15 March');
  });
  it.each([
    ['of another depth', '### 2026-03-04\n\n- 10:00 Alert\n\n#### ¦\n'],
    ['where no day is a heading', '### Detection\n\n- 10:00 Alert\n\n### ¦\n'],
    ['between the entries of a day', '### 2026-03-04\n\n- 10:00 Alert\n\n¦\n\n- 10:20 Fixed\n'],
    ['above another day', '### 2026-03-04\n\n- 10:00 Alert\n\n### ¦\n\n### 2026-03-06\n\n- 10:00 Alert\n'],
    ['that stands above, newest first', '### 2026-03-05\n\n- 10:00 A\n\n### 2026-03-04\n\n- 10:00 A\n\n### ¦\n'],
    ['of a day without entries', '### 2026-03-04\n\n### ¦\n'],
    ['behind the timeline', '### 2026-03-04\n\n- 10:00 Alert\n\n## Notes\n\n### ¦\n'],
  ])('no day stands as a heading %s', (_, marked) => {
    expect(at(`# Stale search\n\n## Timeline\n\n${marked}`).labels).not.toContain('2026-03-05');
  });
  const NUMBERED = '1. 10:00 Alert\n2. 10:05 Paged\n';
  it.each([
    ['behind the digit that is typed', `${NUMBERED}3¦`, '3. 01:17 '],
    ['behind the sign that is typed', `${NUMBERED}3.¦`, '3. 01:17 '],
    ['behind the mark that is typed', `${NUMBERED}3. ¦`, '3. 01:17 '],
    ['on an empty line', `${NUMBERED}¦`, '3. 01:17 '],
    ['between items', '1. 10:00 Alert\n¦\n2. 10:05 Paged', '2. 01:17 '],
    ['with the sign of the others', '1) 10:00 Alert\n2) 10:05 Paged\n3. ¦', '3) 01:17 '],
    ['as wide as the others', '09. 10:00 Alert\n¦', '10. 01:17 '],
    ['as all of them have it', '1. 10:00 Alert\n1. 10:05 Paged\n¦', '1. 01:17 '],
    ['above the first', '¦\n2. 10:00 Alert', '1. 01:17 '],
    ['below points of the last', '1. 10:00 Alert\n   - by mail\n¦', '2. 01:17 '],
    ['with the marks of the others', '1. **10:00** Alert\n2. ¦', '2. **01:17** '],
    ['in a circle', '① 10:00 Alert\n② 10:05 Paged\n¦', '③ 01:17 '],
    ['in a row', '| # | Time | What |\n|---|---|---|\n| 1 | 10:00 | Alert |\n| 2 | ¦', '| 2 | 01:17 | '],
    ['as is typed, where another mark is', `${NUMBERED}- ¦`, '- 01:17 '],
  ])('the next number stands once before this minute, %s', (_, entries, line) => {
    const { labels, taken } = at(`# Stale search\n\n## Timeline (UTC)\n\n${entries}\n`);
    expect(taken(labels[0]!).split('\n')).toContain(line);
  });
  it.each([
    ['3¦', '3. 10時17分　'],
    ['3) ¦', '3. 10時17分　'],
  ])('the next number stands before this minute in Japanese: %s', (typed, line) => {
    const { labels, taken } = at(`# 障害\n\n## 時系列（JST）\n\n1. 9時00分　検知\n2. 9時10分　切替\n${typed}\n`);
    expect(taken(labels[0]!).split('\n')).toContain(line);
  });
  it.each([
    ['１．10:00　検知\n２．10:05　切替\n３．¦', '３．10:17　'],
    ['１．10:00　検知\n２．10:05　切替\n¦', '３．10:17　'],
    ['（9）10:00 検知\n¦', '（10）10:17 '],
    ['1、10:00 検知\n2、10:05 切替\n3、¦', '3、10:17 '],
  ])('and so does that of lines that Markdown knows no list for: %j', (entries, line) => {
    const { labels, taken } = at(`# 障害\n\n## 時系列（JST）\n\n${entries}\n`);
    expect(taken(labels[0]!).split('\n')).toContain(line);
  });
  it('an entry with a number is found by what is typed of that', () => {
    const { items } = at(`# Stale search\n\n## Timeline (UTC)\n\n${NUMBERED}3¦\n`);
    expect(items[0]).toMatchObject({ label: '01:17', filterText: '3. 01:17 ' });
  });
  it('the day of the last entry stands behind this minute', () => {
    const place = at('# Stale search\n\n## Timeline (UTC)\n\n- 2026-02-04 09:00 Alert\n- ¦\n');
    expect(place.labels).toEqual(['2026-03-05 01:17', '2026-02-04']);
    expect(place.taken('2026-02-04')).toContain('\n- 2026-02-04 \n');
  });
  it('nothing stands behind the time', () => {
    expect(at('# Stale search\n\n## Timeline\n\n- 09:00 JST Al¦\n').labels).toEqual([]);
  });
});
