/** What fixes make of a report. None writes a fact, and no sentence is lost: it stays, moves, or is kept in a comment. */
import { describe, expect, it } from 'vitest';
import { fixed } from '../../../test/fixed.ts';

describe('a guess', () => {
  it('that stands alone becomes an honest sentence, and stays in a comment', () => {
    expect(fixed('## Root cause\n\nIt was probably\nthe disk.\n', 'Write “The cause')).toBe(
      '## Root cause\n\nThe cause is under investigation. <!-- hypothesis: It was probably the disk. -->\n',
    );
    expect(fixed('## 原因\n\nディスクが満杯になったと思われる。\n', 'Write “調査中')).toBe(
      '## 原因\n\n調査中。判明次第更新します。 <!-- 仮説: ディスクが満杯になったと思われる。 -->\n',
    );
  });

  const BESIDE = '## Root cause\n\nThe disk was full. The log was probably too long as well.\n';
  it('beside a stated cause is labelled', () => {
    expect(fixed(BESIDE, 'Label it')).toBe(
      '## Root cause\n\nThe disk was full. Hypothesis: The log was probably too long as well (would be confirmed by …).\n',
    );
  });
  it.each([
    ['behind a label', '**Cause**: It was probably the disk.', '**Cause**: Hypothesis: It was probably the disk ('],
    ['behind a number', '１．ディスクが原因と思われる。', '１．仮説: ディスクが原因と思われる（'],
    ['beside brackets', 'It was probably the disk (see log).', 'Hypothesis: It was probably the disk (see log) (would'],
    ['behind brackets', 'Full (see log), probably by it.', 'Hypothesis: Full (see log), probably by it (would'],
    ['that is all in brackets', '(It was probably the disk.)', '(hypothesis: It was probably the disk.; would'],
    ['in a link', '[It was probably it](x.md).', 'Hypothesis: [It was probably it](x.md) (would'],
    ['in brackets', 'The disk was full (probably of logs).', 'The disk was full (hypothesis: probably of logs; would'],
  ])('is labelled where it stands: %s', (_, words, expected) => {
    expect(fixed(`## Root cause\n\n${words}\n\nディスク。\n`, 'Label it')).toContain(expected);
  });
  it('beside a stated cause may go to the open questions', () => {
    expect(fixed(BESIDE, 'Move it')).toBe(
      '## Root cause\n\nThe disk was full.\n\n## Open questions\n\n- The log was probably too long as well.\n',
    );
  });
});

describe('a sentence that blames', () => {
  it.each([
    [
      'around what was to be done',
      'The engineer forgot to raise the limit for the EU cluster.',
      'The … did not ask to raise the limit for the EU cluster.',
    ],
    ['around what went unseen', 'The engineer did not check the schema.', 'The … did not show or check the schema.'],
    ['around 〜を', '担当者が手順の確認を怠った。', '…には、手順の確認を促す仕組みがなかった。'],
    ['around 〜するのを', '担当者が設定を戻すのを忘れた。', '…には、設定を戻すことを促す仕組みがなかった。'],
    ['with its code', '担当者が`prod`の確認を怠った。', '…には、`prod`の確認を促す仕組みがなかった。'],
    [
      'with a dot in a name',
      'The engineer forgot to publish to crates.io first.',
      'The … did not ask to publish to crates.io first.',
    ],
  ])('is rewritten %s', (_, sentence, rewritten) => {
    const [title, label] = /\p{Script=Han}/u.test(sentence) ? ['## 原因', '元の文'] : ['## Root cause', 'was'];
    expect(fixed(`${title}\n\n${sentence}\n`, 'Rewrite')).toBe(
      `${title}\n\n${rewritten} <!-- ${label}: ${sentence} -->\n`,
    );
  });
});

it.each(['- 10:02 – ', '- **Cause**: ', '→ ', 'a) '])('what stands before a sentence that blames stays: %j', (lead) => {
  expect(fixed(`## Root cause\n\n${lead}The engineer forgot to test.\n`, 'Rewrite')).toBe(
    `## Root cause\n\n${lead}The … did not ask to test. <!-- was: The engineer forgot to test. -->\n`,
  );
});

it('a sentence around a comment is left alone', () => {
  expect(() => fixed('## Root cause\n\nThe engineer <!-- who? --> forgot to test.\n', 'Rewrite')).toThrow('no fix');
});

it('a title that holds a guess is left alone', () => {
  expect(() => fixed('## Root cause\n\n### It was probably the disk\n\nA full disk.\n', 'Label it')).toThrow('no fix');
});

describe('what should have been', () => {
  const REPORT = '## Root cause\n\nA full disk. The alert should have fired at 80 %.\n\n## Action items\n\n* Fix it\n';
  it('goes to the action items, in the form of their list', () => {
    expect(fixed(REPORT, 'Move it to the action items')).toBe(
      '## Root cause\n\nA full disk.\n\n## Action items\n\n* Fix it\n* The alert should have fired at 80 %. (owner: …, due: …)\n',
    );
  });
  it('leaves the mark of its item', () => {
    const item = REPORT.replace(
      'A full disk. The alert should have fired at 80 %.',
      '- The alert should have fired. Full.',
    );
    expect(fixed(item, 'Move it')).toContain('## Root cause\n\n- Full.\n');
  });
  it('takes its whole item along', () => {
    const item = REPORT.replace('A full disk. The', '- A full disk.\n- The');
    expect(fixed(item, 'Move it')).toContain('## Root cause\n\n- A full disk.\n\n## Action items');
  });
  it('stays in a table', () => {
    const table = '## Root cause\n\n| What | Why |\n|---|---|\n| Disk | Full. The alert should have fired. |\n';
    expect(() => fixed(table, 'Move it')).toThrow('no fix');
  });
  it('goes to the actions of its own report where a text holds several', () => {
    const two = `# One\n\n${REPORT.replace('The alert should have fired at 80 %.', '')}\n# Two\n\n${REPORT}`;
    expect(fixed(two, 'Move it')).toMatch(/# Two[\s\S]*\* Fix it\n\* The alert/);
  });
  it.each([
    ['answers a question', 'A full disk. Why? The alert should have fired.'],
    ['is half a sentence', 'A full disk. the alert should have fired.'],
    ['says what would have happened', 'A full disk. An alert would have shown it.'],
  ])('stays where it %s', (_, text) => {
    expect(() => fixed(`## Root cause\n\n${text}\n`, 'Move it')).toThrow('no fix');
  });
  it('stays where nothing else would be left', () => {
    expect(() => fixed(REPORT.replace('A full disk. ', ''), 'Move it')).toThrow('no fix');
  });
});

describe('an action', () => {
  it.each([
    ['- Improve monitoring (owner: SRE).', 'Add “(done when', '- Improve monitoring (done when: …) (owner: SRE).'],
    ['- 監視の改善（担当: SRE）', 'Add “(done when', '- 監視の改善（完了条件: …）（担当: SRE）'],
    [
      '- Remind all engineers to test (owner: SRE)',
      'Rewrite as',
      '- … … … …. <!-- was: Remind all engineers to test --> (owner: SRE)',
    ],
  ])('%s keeps its words, owner and date', (item, title, expected) => {
    expect(fixed(`## Action items\n\n${item}\n`, title)).toBe(`## Action items\n\n${expected}\n`);
  });
});

describe('an action that is wrapped', () => {
  it('gets its owner behind its last words', () => {
    expect(fixed('## Action items\n\n- Add an alert for\n  slow loads\n', 'Add an owner')).toBe(
      '## Action items\n\n- Add an alert for\n  slow loads (owner: …, due: …)\n',
    );
  });
  it('or leads to a list is left alone', () => {
    expect(() => fixed('## Action items\n\n- Write a runbook with:\n  - limits\n', 'Add an owner')).toThrow('no fix');
  });
});

describe('an action in a table', () => {
  it('is left alone where a bar in its code parts it', () => {
    const row = '| Fix `rm x | true` | | 2026-03-01 |';
    expect(() => fixed(`## Action items\n\n| What | Owner | Due |\n|---|---|---|\n${row}\n`, 'Add an owner')).toThrow(
      'no fix',
    );
  });
  const TABLE = '## Action items\n\n| What | Owner |\n|---|---|\n';
  it('gets its owner in its own cell', () => {
    expect(fixed(`${TABLE}| Fix a | Ann |\n| Fix b | |\n`, 'Add an owner')).toBe(
      `${TABLE}| Fix a | Ann |\n| Fix b | … |\n`,
    );
  });
  it('gets a column below its own head, though its row left cells out', () => {
    expect(fixed(`${TABLE}| Fix a | Ann |\n| Fix b |\n`, 'Add a due date')).toContain('| Fix b | | … |\n');
  });
});

it('a line of the head keeps its break', () => {
  const text = '# Outage\n\n**Date**: 2024-03-04  \n**Authors**: Ana  \n\n## Impact\n\n310 orders.\n';
  expect(fixed(text, 'Add “Status”')).toContain('**Authors**: Ana  \n**Status**: Draft  \n');
});

it('code and options stay as they are in what is kept', () => {
  expect(
    fixed('## Root cause\n\nThe engineer forgot to run `x --force` first.\n', 'Rewrite: “The … allowed'),
  ).toContain('<!-- was: The engineer forgot to run `x &#45;&#45;force` first. -->');
});

it('marks around a sentence that blames close again', () => {
  const text = fixed('## 原因\n\n担当者が**手順の確認を怠った。**次に止まった。\n', 'Rewrite').replace(
    /<!--.*?-->/g,
    '',
  );
  expect((text.match(/\*\*/g) ?? []).length % 2).toBe(0);
});

it('what leads to a list is no sentence', () => {
  const text = '## Root cause\n\nThe disk was full. These probably led to it:\n\n- a\n- b\n';
  expect(() => fixed(text, 'Label it')).toThrow('no fix');
});

describe('a timeline', () => {
  it('gets no entry where words stand before its times', () => {
    const text = '## Timeline (UTC)\n\n- 2024-03-04 10:00 Alert\n- Rolled back at 12:30\n';
    expect(() => fixed(text, 'Insert an entry')).toThrow('no fix');
  });
  it('gets an entry that ends as its neighbours do', () => {
    const text = '## Timeline (UTC)\n\n2024-03-04\n\n**10:00** Alert<br>\n**12:30** Rolled back<br>\n';
    expect(fixed(text, 'Insert an entry')).toContain('**…** …<br>\n**12:30** Rolled back<br>');
  });
  it('gets an entry in a gap, laid out as its neighbours', () => {
    const row =
      '## Timeline (UTC)\n\n| Time | What | Who |\n|---|---|---|\n| 2024-03-04 10:00 | Alert | A |\n| 12:30 | Rolled back | B |\n';
    expect(fixed(row, 'Insert an entry').split('\n')[5]).toBe('| … | … | |');
  });
  it.each([
    ['- 10:00 Alert\n- 12:30 Rolled back', 'Insert an entry', '- 10:00 Alert\n- … …\n- 12:30 Rolled back'],
    ['- 10:00 Alert\n- 10:55 - 10:45 Verified', 'Change the two', '- 10:00 Alert\n- 10:45 - 10:55 Verified'],
    ['- 10:00 Alert\n- 10:71 Checked', 'Mistyped', '- 10:00 Alert\n- 10:17 Checked'],
    ['- 10:00 Alert\n- 10:71 Checked', 'Mark it', '- 10:00 Alert\n- 10:71 (to be checked) Checked'],
    ['- 10:00 Alert\n- ??:?? Called', 'Say about when', '- 10:00 Alert\n- ~… Called'],
    ['- 10:00 Alert\n- 2024-03-04 --:-- Called', 'Say about when', '- 10:00 Alert\n- 2024-03-04 ~… Called'],
  ])('%j, %s', (entries, title, expected) => {
    const head = '## Timeline (UTC)\n\n2024-03-04\n\n';
    expect(fixed(`${head}${entries}\n`, title)).toBe(`${head}${expected}\n`);
  });
});

it('a section that stands twice is put together, nothing of it lost', () => {
  const text = '## Impact\n\n310 orders failed.\n\n## Root cause\n\nA full disk.\n\n## Impact\n\n12 refunds.\n';
  expect(fixed(text, 'Put it below')).toBe(
    '## Impact\n\n310 orders failed.\n\n12 refunds.\n\n## Root cause\n\nA full disk.\n\n',
  );
});

it('a closed report with open questions may be opened again', () => {
  const text = '# Outage\n\n- Status: Closed\n\n## Root cause\n\nThe cause is under investigation.\n';
  expect(fixed(text, 'Set the status')).toBe(text.replace('Closed', 'In review'));
});
