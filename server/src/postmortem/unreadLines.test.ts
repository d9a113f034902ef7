import { describe, expect, it } from 'vitest';
import { doubts, findings } from '../../../test/timelines.ts';

describe('a time that was not read', () => {
  it.each([
    ['once a timeline', '- 10:00 x\n- 20202-01-16 10:00 y\n- 20202-01-16 10:10 z\n- 10:40 w', '2 entries'],
    ['by its own words where it is alone', '- 10:00 x\n- 20202-01-16 10:00 y\n- 10:40 w', '“20202-01-16”'],
    ['behind its day', '- 2026-01-16 10:00 x\n- 2026-01-16 10:4? y\n- 2026-01-16 10:50 z', '“2026-01-16 10:4?”'],
    [
      'where no entry has one',
      '- The job stopped\n- The deploy was undone\n- Uploads worked again',
      'No entry says when',
    ],
  ])('is told of %s', (_, entries, words) => {
    const found = findings(`## Timeline (UTC)\n\n${entries}`);
    expect(found.map((each) => each.slice(0, 24))).toEqual(['timeline/unreadable-time']);
    expect(found[0]).toContain(words);
  });

  it.each([
    ['the months of what lay hidden', '- 2026-04 Released\n- 2026-05 Rows went missing\n- 2026-05-28 Found'],
    [
      'months in a table',
      '| When | What |\n|---|---|\n| Jul 2024 | A change |\n| Aug 2024 | Another |\n| Sep 2024 | A third |',
    ],
    ['parts of days, which need no zone', '- 2026-05-28 morning: Reported\n- 2026-05-28 evening: Mended'],
  ])('is not told of %s', (_, entries) => {
    expect(findings(`## Timeline\n\n${entries}`)).toEqual([]);
  });

  it('is not told of one of several labelled items', () => {
    const items = '- Timeline: two images\n- Frames: thirty a second\n- Pictures: large ones';
    expect(findings(`## How to reproduce\n\n${items}`)).toEqual([]);
  });

  it('is no gap, and no evidence against what follows it', () => {
    const text =
      '## Timeline (UTC)\n\n- 10:00 Errors rise\n- 10:05 Paged\n- @dana 11:20 looks\n- 09:10 Seen\n- 12:40 Recovered';
    expect(doubts(text).filter((each) => /gap|order/.test(each))).toEqual([]);
  });
});
