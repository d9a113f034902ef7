import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem, UNKNOWN_READING } from '../postmortem/postmortem.ts';
import { applyEdits } from '../text/edit.ts';
import { pasteChat } from './pasteChat.ts';

const read = (text: string) => readPostmortem(readMarkdown(text), { ...UNKNOWN_READING, path: 'postmortem.md' });
const paste = (report: string, text: string): string => {
  const outcome = pasteChat(read(report), text, { epoch: Date.UTC(2026, 2, 10) / 1000, timeZone: 'Asia/Tokyo' }, read);
  return 'edits' in outcome ? applyEdits(report, outcome.edits) : outcome.problem.en;
};

describe('what was copied becomes entries, whatever it is', () => {
  const REPORT = '## Timeline (UTC)\n\n- 2026-03-04 10:00 a\n';

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
    expect(paste(REPORT, text)).toBe(REPORT + expected);
  });

  it('says so where the timeline has all of it', () => {
    expect(paste(REPORT, '[19:00] a')).toContain('has all of these entries already');
  });
});

describe('a conversation', () => {
  it('becomes entries in the notation and the zone of the timeline', () => {
    expect(
      paste(
        '## Timeline (UTC)\n\n- 2024-03-04 10:00 – a\n- 2024-03-04 12:00 – b\n',
        '[19:05] alice: Deployed\n[19:06] bob: Errors\nmany | of them',
      ),
    ).toBe(
      '## Timeline (UTC)\n\n- 2024-03-04 10:00 – a\n- 2024-03-04 10:05 – alice: Deployed\n- 2024-03-04 10:06 – bob: Errors\n  many | of them\n- 2024-03-04 12:00 – b\n',
    );
  });
  it('keeps code below the name, whatever times it holds', () => {
    const code = '```\n10:00 ERROR\n```';
    expect(paste('## Timeline (UTC)\n\n- 2024-03-04 10:00 a\n', `[19:05] alice:\n${code}\n[19:06] bob: same`)).toBe(
      '## Timeline (UTC)\n\n- 2024-03-04 10:00 a\n- 2024-03-04 10:05 alice:\n  ```\n  10:00 ERROR\n  ```\n- 2024-03-04 10:06 bob: same\n',
    );
  });
  it('becomes rows of a table', () => {
    expect(
      paste(
        '## 時系列\n\n| 時刻（JST） | 内容 |\n|---|---|\n| 2024-03-04 19:00 | a |\n',
        '[19:05] 田中: 再起動 | 確認\n完了',
      ),
    ).toBe(
      '## 時系列\n\n| 時刻（JST） | 内容 |\n|---|---|\n| 2024-03-04 19:00 | a |\n| 2024-03-04 19:05 | 田中: 再起動 \\| 確認<br>完了 |\n',
    );
  });
  it('goes on over midnight', () => {
    expect(paste('## Timeline (JST)\n\n- 2024-03-04 23:00 a\n', '[23:59] alice: x\n[00:01] bob: y')).toBe(
      '## Timeline (JST)\n\n- 2024-03-04 23:00 a\n- 2024-03-04 23:59 alice: x\n- 2024-03-05 00:01 bob: y\n',
    );
  });
  it('says what to do where there is none', () => {
    expect(paste('## Timeline (JST)\n\n- 2024-03-04 23:00 a\n', 'hello')).toContain('No message with a time');
  });
});
