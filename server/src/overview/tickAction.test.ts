import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../test/openDocument.ts';
import { applyEdits } from '../text/edit.ts';
import { tickAction } from './tickAction.ts';

/** The text after its first open action was ticked. */
function ticked(source: string): string {
  // The sign where the cursor is keeps tables whole.
  const { checked, reread } = openedAt(`${source}¦`);
  const { postmortem } = checked;
  const edit = tickAction(postmortem, postmortem.actionItems.find(({ done }) => !done)!, reread);
  return applyEdits(source, [edit!]);
}

const HEAD = '## Action items\n\n';
const HEAD_JA = '## 再発防止策\n\n';

describe('an action that is ticked says so in its own form', () => {
  it.each([
    ['its box', `${HEAD}- [ ] Alert at 80 %\n`, `${HEAD}- [x] Alert at 80 %\n`],
    [
      'a box as the others have one',
      `${HEAD}- [x] Page\n- Alert at 80 %\n`,
      `${HEAD}- [x] Page\n- [x] Alert at 80 %\n`,
    ],
    ['a word behind it', `${HEAD}- Alert at 80 % (owner: SRE)\n`, `${HEAD}- Alert at 80 % (owner: SRE) (done)\n`],
    [
      'a word behind its last line',
      `${HEAD}- Alert at 80 % and\n  page somebody\n\n  Why: it was late.\n`,
      `${HEAD}- Alert at 80 % and\n  page somebody (done)\n\n  Why: it was late.\n`,
    ],
    ['Japanese behind Japanese', `${HEAD_JA}- 80 % で通知する\n`, `${HEAD_JA}- 80 % で通知する（完了）\n`],
    ['a bullet that Markdown does not know', `${HEAD_JA}・80 % で通知する\n`, `${HEAD_JA}・80 % で通知する（完了）\n`],
    [
      'the state of its row',
      `${HEAD}| Action | Status |\n|---|---|\n| Alert at 80 % | Open |\n`,
      `${HEAD}| Action | Status |\n|---|---|\n| Alert at 80 % | Done |\n`,
    ],
    [
      'the word that its table uses',
      `${HEAD}| Action | Status      |\n|---|---|\n| Page | Shipped     |\n| Alert at 80 % | In progress |\n`,
      `${HEAD}| Action | Status      |\n|---|---|\n| Page | Shipped     |\n| Alert at 80 % | Shipped     |\n`,
    ],
    [
      'a longer word in the same place',
      `${HEAD_JA}| 対策 | 状態   |\n|---|---|\n| 通知する | 未   |\n`,
      `${HEAD_JA}| 対策 | 状態   |\n|---|---|\n| 通知する | 完了  |\n`,
    ],
    [
      'a word, not when another was done',
      `${HEAD_JA}| 対策 | 状況 |\n|---|---|\n| 通知する | 対応中 |\n| 試験する | 完了（3/5 乾） |\n`,
      `${HEAD_JA}| 対策 | 状況 |\n|---|---|\n| 通知する | 完了  |\n| 試験する | 完了（3/5 乾） |\n`,
    ],
    [
      'not the title of the column',
      `${HEAD}| Action | Done? |\n|---|---|\n| Alert at 80 % | No |\n`,
      `${HEAD}| Action | Done? |\n|---|---|\n| Alert at 80 % | Done |\n`,
    ],
    [
      'the box in its cell',
      `${HEAD}| Action | Status |\n|---|---|\n| Alert at 80 % | ⬜ |\n`,
      `${HEAD}| Action | Status |\n|---|---|\n| Alert at 80 % | ✅ |\n`,
    ],
    [
      'a state that was a space',
      `${HEAD}| Status | Action |\n|---|---|\n| | Alert at 80 % |\n`,
      `${HEAD}| Status | Action |\n|---|---|\n| Done | Alert at 80 % |\n`,
    ],
    [
      'a state that was empty',
      `${HEAD}| Action | Status |\n|---|---|\n| Alert at 80 % |      |\n`,
      `${HEAD}| Action | Status |\n|---|---|\n| Alert at 80 % | Done |\n`,
    ],
    [
      'a line through it, where a table has no state',
      `${HEAD}| Action | Owner |\n|---|---|\n| Alert at 80 % | SRE |\n`,
      `${HEAD}| Action | Owner |\n|---|---|\n| ~~Alert at 80 %~~ | SRE |\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(ticked(before)).toBe(after);
  });
});

const REPORTS = join(import.meta.dirname, '..', '..', '..', 'test', 'reports');
const reports = ['en', 'ja'].flatMap((language) =>
  readdirSync(join(REPORTS, language))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(REPORTS, language, name)),
);

describe('every open action of a whole report', () => {
  it.each(reports)('can be ticked: %s', (path) => {
    const { checked, reread } = openedAt(`${readFileSync(path, 'utf8')}¦`);
    const { postmortem } = checked;
    const open = postmortem.actionItems.filter(({ done }) => !done);
    expect(open.filter((action) => tickAction(postmortem, action, reread) === null).map(({ text }) => text)).toEqual(
      [],
    );
  });
});
