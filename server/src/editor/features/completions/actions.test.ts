/** What is offered for actions: `¦` is the cursor. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { completedAt as at, NOW } from '../../../../../test/completedAt.ts';

beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => vi.useRealTimers());

const HEAD = '# Stale search\n\n- Date: 2026-03-04\n- Authors: Aiko, Ben\n';

describe('headings of groups', () => {
  it.each([
    ['behind the first of a set', '### Prevent\n\n- Cap the queue\n\n### ¦\n', ['Detect', 'Mitigate', 'Process']],
    [
      'without those that stand below',
      '### Prevent\n\n- Cap it\n\n### ¦\n\n### Detect\n\n- Count it\n',
      ['Mitigate', 'Process'],
    ],
    ['in the case of the last', '### Short Term\n\n- Cap it\n\n### L¦\n', ['Long Term']],
    ['日本語で', '### 短期対策\n\n- 上限を設ける\n\n### ¦\n', ['中期対策', '長期対策']],
  ])('are the others of it %s', (_, marked, titles) => {
    expect(at(`# Stale search\n\n## Action items\n\n${marked}`).labels.slice(0, titles.length)).toEqual(titles);
  });
  it('are none where the last is of no set', () => {
    expect(at('# Stale search\n\n## Action items\n\n### Search team\n\n- Cap it\n\n### ¦\n').labels).not.toContain(
      'Detect',
    );
  });
  it('are put in with their marks', () => {
    const place = at('# Stale search\n\n## Action items\n\n### Prevent\n\n- Cap the queue\n\n### D¦\n');
    expect(place.taken('Detect')).toContain('\n\n### Detect\n\n');
  });
});

describe('behind an action stands what others have', () => {
  const report = (...actions: string[]) => `${HEAD}\n## Action items\n\n${actions.join('\n')}\n`;
  it.each([
    ['in a sentence of its own', '- Copy backups. Owner: Ben. Due: 29 May 2026.', '- Alert. ¦', ['Owner: ', 'Due: ']],
    ['once', '- Copy backups. Owner: Ben. Due: 29 May 2026.', '- Alert. Owner: Ben. D¦', ['Due: ']],
    ['in Japanese', '- 監視を追加する。担当：甲。期限：3/20。', '- 手順を直す。¦', ['担当：', '期限：']],
  ])('%s', (_, above, line, labels) => {
    expect(at(report(above, line)).labels).toEqual(labels);
  });
  const SENTENCES = '- Copy backups. Owner: Ben. Due: 29 May 2026.';
  it.each([
    ['in a name of a file', SENTENCES, '- Drop deploy.o¦'],
    ['behind a number', SENTENCES, '1. ¦'],
    ['in front of words', SENTENCES, '- Alert. ¦Owner: Ana.'],
    ['where the action has it in another form', SENTENCES, '- Alert (owner: Ana, due: 3 May 2026). ¦'],
    ['where labels are in bold', '- Copy backups. **Owner:** Ben.', '- Alert. ¦'],
    ['where the emphasis above holds neither', '- Copy *all*', '- Alert. *¦'],
    ['in front of emphasised words', '- Copy backups. *Ben, 29 May 2026*', '- Alert. *¦all* disks'],
  ])('nothing %s', (_, above, line) => {
    expect(at(report(above, line)).labels.filter((label) => /owner|due|Ben/i.test(label))).toEqual([]);
  });
  it('in emphasis', () => {
    const above = '- Copy backups. *Ben, 29 May 2026, STOR-51*';
    expect(at(report(above, '- Alert. *¦')).labels).toContain('Ben');
    expect(at(report(above, '- Alert. *Ben, ¦')).labels).toContain('29 May 2026');
    expect(at(report('- Copy backups (Ben)', '- Alert *¦')).labels).toEqual([]);
  });
});

describe('in action items', () => {
  const item = (words: string) => `${HEAD}\n## Action items\n\n- Alert at 80 % (owner: Search, SRCH-12)\n- ${words}\n`;
  it.each([
    ['what is missing', 'Refuse late builds (¦', ['owner: ', 'due: ', 'SRCH-']],
    ['who was met, the last first', 'Refuse late builds (owner: ¦', ['Search', 'Ben', 'Aiko']],
    ['today and days ahead', 'Refuse late builds (due: ¦', ['2026-03-05', '2026-03-12', '2026-03-19']],
    ['who, behind a dash', 'Refuse late builds — ¦', ['Search', 'Ben', 'Aiko']],
    ['when, behind a name', 'Refuse late builds — Ben, ¦', ['2026-03-05', '2026-03-12', '2026-03-19']],
    ['nothing among its words', 'Refuse ¦', []],
    ['what is missing beside a name', 'Refuse late builds (Ben, ¦', ['due: ', 'SRCH-', '2026-03-05']],
    ['what is missing beside a day', 'Refuse (owner: Ben, 2026-04-01, ¦', ['SRCH-']],
    ['nothing where all is there', 'Refuse (owner: Ben, due: 2026-04-01, SRCH-9, ¦', []],
  ])('stands %s', (_, words, labels) => {
    expect(at(item(words)).labels.slice(0, 3)).toEqual(labels);
  });
  it('stands a day once that others are due on', () => {
    const due = (words: string) =>
      `${HEAD}\n## Action items\n\n- Alert (owner: A, due: 2026-03-12)\n- Refuse (${words}\n`;
    const days = ['2026-03-12', '2026-03-05', '2026-03-19', '2026-04-04'];
    expect(at(due('due: ¦')).labels).toEqual(days);
  });
  it('stand the Japanese labels that are missing', () => {
    const item = (words: string) => `# 障害\n\n- 責任者: 決済\n\n## 再発防止策\n\n- 上限を設ける（${words}\n`;
    expect(at(item('¦')).labels.slice(0, 2)).toEqual(['担当: ', '期限: ']);
    expect(at(item('担当: 決済、¦')).labels.slice(0, 2)).toEqual(['期限: ', '2026-03-05']);
    expect(at(item('担当: 決済、期限: 4月1日、¦')).labels).toEqual([]);
  });
  it('stands in a cell what its column holds', () => {
    const table =
      '## 対策\n\n| 対策 | 担当 | 期限 |\n|---|---|---|\n| 監視を足す | 決済 | 2026-03-20 |\n| 止める | ¦ | |\n';
    expect(at(`# 障害\n\n${table}`).labels).toEqual(['決済']);
  });
});
