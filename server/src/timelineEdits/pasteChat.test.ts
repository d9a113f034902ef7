import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem, UNKNOWN_READING } from '../postmortem/postmortem.ts';
import { applyEdits } from '../text/edit.ts';
import { pasteChat } from './pasteChat.ts';

const read = (text: string) => readPostmortem(readMarkdown(text), { ...UNKNOWN_READING, path: 'postmortem.md' });
const EPOCH = Date.UTC(2026, 2, 10) / 1000;

describe('what was copied becomes entries, whatever it is', () => {
  const REPORT = '## Timeline (UTC)\n\n- 2026-03-04 10:00 a\n';
  const paste = (text: string): string => {
    const outcome = pasteChat(read(REPORT), text, { epoch: EPOCH, timeZone: 'Asia/Tokyo' }, read);
    return 'edits' in outcome ? applyEdits(REPORT, outcome.edits).slice(REPORT.length) : outcome.problem.en;
  };

  it.each([
    ['a CSV', 'time,who,message\n2026-03-04 19:20,alice,"Errors, many"', '- 2026-03-04 10:20 alice: Errors, many\n'],
    ['a table', '| 時刻 | 内容 |\n|---|---|\n| 2026-03-04 19:20 | 再起動 |', '- 2026-03-04 10:20 再起動\n'],
    [
      'git log',
      'commit 0123456789\nAuthor: Dana <d@example.com>\nDate:   Wed Mar 4 19:20:00 2026 +0900\n\n    Roll back\n',
      '- 2026-03-04 10:20 Dana: Roll back (01234567)\n',
    ],
    ['JSON', '[{"type":"message","user":"U1","text":"x","ts":"1772620200.0"}]', '- 2026-03-04 10:30 U1: x (Slack)\n'],
    ['a log', '2026-03-04T10:20:00Z ERROR src/db.ts:12 down', '- 2026-03-04 10:20 ERROR src/db.ts:12 down\n'],
    [
      'a chat with a log in code',
      '[19:20] alice: see\n```\n09:59:58 ERROR down\n```\n[19:21] bob: ok',
      '- 2026-03-04 10:20 alice: see\n  ```\n  09:59:58 ERROR down\n  ```\n- 2026-03-04 10:21 bob: ok\n',
    ],
    [
      'a chat with a status',
      'bob  7:20 PM\nerrors\nalice :palm_tree: 7:25 PM\nI look',
      '- 2026-03-04 10:20 bob: errors\n- 2026-03-04 10:25 alice: I look\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(paste(text)).toBe(expected);
  });

  it('says so where the timeline has all of it', () => {
    const outcome = pasteChat(read(REPORT), '[19:00] a', { epoch: EPOCH, timeZone: 'Asia/Tokyo' }, read);
    expect(outcome).toMatchObject({ problem: { en: expect.stringContaining('has all of these entries already') } });
  });
});
