/** `timeline import` writes into a report that people work on: each entry at its place, nothing twice, and it says what it left. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folder, postmortem, write } from './program.ts';

const REPORT = '# Postmortem\n\n## Timeline (UTC)\n\n- 2026-03-04 10:00 a\n\n## Root cause\n\nA cache.\n';
const SLACK = JSON.stringify([{ type: 'message', user: 'U1', text: 'errors', ts: '1772620200.0' }, { type: 'other' }]);
const USERS = JSON.stringify([{ id: 'U1', name: 'dana', profile: {} }]);
const ENTRY = '- 2026-03-04 10:30 dana: errors (Slack)\n';

const report = (name: string, text = REPORT): string => write(`${name}/postmortem.md`, text);
const text = (path: string): string => readFileSync(path, 'utf8');
const run = (into: string, ...args: string[]) =>
  postmortem(['timeline', 'import', '--into', into, ...args], { cwd: folder });

describe('timeline import', () => {
  const slack = write('slack.json', SLACK);
  const users = write('users.json', USERS);

  it('adds what the timeline does not have, and names what it could not read', () => {
    const into = report('once');
    expect(run(into, slack, users)).toEqual({
      status: 0,
      stdout: `${into}: 1 entry added\n`,
      stderr: `${slack}, entry 2 was not read: {"type":"other"}\n`,
    });
    const once = REPORT.replace('a\n', `a\n${ENTRY}`);
    expect(text(into)).toBe(once);
    expect(run(into, users, slack).stdout).toBe(`${into}: 0 entries added, 1 there already\n`);
    expect(text(into)).toBe(once);
  });

  it('prints with --dry-run what it would change, and changes nothing', () => {
    const into = report('dry');
    const { status, stdout } = run(into, '--dry-run', slack, users);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^--- a\/.*\n\+\+\+ b\/.*\n@@ /);
    expect(stdout).toContain(`\n+${ENTRY}`);
    expect(text(into)).toBe(REPORT);
  });

  it('takes the times of a source that names no zone for the timeline’s, and says so', () => {
    const table = write('alerts.csv', 'time,text\n2026-03-04 19:30,errors\n');
    const into = report('zones');
    expect(run(into, '--dry-run', table).stderr).toBe(
      `${table} names no time zone: its times were taken for the timeline's. Give theirs with --zone.\n`,
    );
    expect(run(into, '--zone', 'Asia/Tokyo', table)).toMatchObject({ status: 0, stderr: '' });
    expect(text(into)).toContain('- 2026-03-04 10:30 errors (alerts.csv)\n');
  });

  it('fills the timeline of a new report', () => {
    const into = 'new-report.md';
    expect(postmortem(['new', '--title', 'Errors', '--date', '2026-03-04', into], { cwd: folder }).status).toBe(0);
    expect(run(into, users, slack)).toMatchObject({ status: 0, stdout: `${into}: 1 entry added\n` });
    const written = text(`${folder}/${into}`);
    expect(written).toContain('\n- 2026-03-04 10:30 UTC dana: errors (Slack)\n');
    expect(written).not.toContain('{{HH:MM}}');
  });

  it('adds the part to a report that has none', () => {
    const into = report('part', '# Postmortem\n\n## Impact\n\nNone.\n');
    const log = 'time,text\n2026-03-04T10:30:00Z,Rolled back\n';
    expect(postmortem(['timeline', 'import', '--into', into, '-'], { input: log }).status).toBe(0);
    expect(text(into)).toBe(
      '# Postmortem\n\n## Impact\n\nNone.\n\n## Timeline\n\n- 2026-03-04 10:30 UTC Rolled back\n',
    );
  });

  it('reads standard input', () => {
    const into = report('stdin');
    const log = 'commit 0123456789\nAuthor: Dana <d@example.com>\nDate:   2026-03-04 10:30:00 +0000\n\n    Roll back\n';
    expect(postmortem(['timeline', 'import', '--into', into, '-'], { input: log }).status).toBe(0);
    expect(text(into)).toContain('- 2026-03-04 10:30 Dana: Roll back (01234567)\n');
  });

  it('speaks Japanese', () => {
    const into = report('ja');
    const args = ['timeline', 'import', '--locale', 'ja', '--into', into, slack];
    expect(postmortem(args)).toEqual({
      status: 0,
      stdout: `${into}: 1 件を追加しました\n`,
      stderr: `${slack} の 2 件目は読み取れませんでした: {"type":"other"}\n`,
    });
  });

  const nothing = write('nothing.txt', 'The deploy failed.\n');
  const bare = report('bare', '# Postmortem\n\n## Timeline\n\n- The deploy failed\n');
  it.each([
    ['no report', ['import', slack], 'Name a report and sources'],
    ['no source', ['import', '--into', bare], 'Name a report and sources'],
    ['no such action', ['export', '--into', bare, slack], 'Name a report and sources'],
    ['a source without times', ['import', '--into', report('x'), nothing], 'nothing.txt holds nothing with a time'],
    ['a source that is not there', ['import', '--into', report('x'), 'none.json'], "none.json can't be read"],
    ['a report that is not there', ['import', '--into', 'none.md', slack], "none.md can't be read"],
    ['a timeline without times', ['import', '--into', bare, slack], 'This report has no timeline with times'],
    ['no such zone', ['import', '--zone', 'Mars', '--into', bare, slack], 'Unknown time zone “Mars”'],
  ])('says in one line what to do where there is %s', (_, args, message) => {
    const { status, stdout, stderr } = postmortem(['timeline', ...args], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^postmortem: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });
  it('leaves the report as it is where anything can not be used', () => {
    const into = report('whole');
    expect(run(into, slack, nothing).status).toBe(2);
    expect(text(into)).toBe(REPORT);
  });
  it('shows what a terminal would act on', () => {
    const hostile = write('hostile.csv', 'time,text\n2026-03-04 10:30,\u001b[31mred\nlater,\u001b[2J\n');
    const into = report('hostile');
    const { stderr, stdout } = run(into, '--zone', 'UTC', hostile);
    expect(stderr).toContain('hostile.csv:3 was not read: later, \\x1b[2J');
    expect(stderr + stdout + text(into)).not.toContain('\u001b');
  });
});
