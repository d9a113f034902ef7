/** What a team asks of all its reports: a table in its README, and what is left to do. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folder, postmortem, write } from './program.ts';

const report = (title: string, date: string, actions: string) =>
  `# ${title}\n\nDate: ${date}\nSeverity: SEV-2\nStatus: Final\n\n## Summary\n\nAll was down.\n\n## Timeline\n\n- 10:00 UTC outage begins\n- 10:40 UTC all is back, resolved\n\n## Action items\n\n${actions}\n`;
write(
  'docs/postmortems/old.md',
  report(
    'Disk [full] | again',
    '2026-01-02',
    '- [x] Alert at 80 % (owner: Storage, due: 2026-02-01)\n- Rotate logs, daily; and \\ more (owner: Storage, due: 2026-03-01, OPS-1)',
  ),
);
write(
  'docs/postmortems/new (1) 日本.md',
  report('Checkout outage', '4 March 2026', '- Add a test (owner: Payments, due: 20 March 2026)\n- Find out more'),
);
write('docs/notes.md', '# Notes\n');
const cwd = folder;
const run = (...args: string[]) => postmortem(args, { cwd });

describe('postmortem index', () => {
  const TABLE = `| Date | Incident | Severity | Status | Impact |
| --- | --- | --- | --- | --- |
| 2026-03-04 | [Checkout outage](docs/postmortems/new%20%281%29%20%E6%97%A5%E6%9C%AC.md) | SEV-2 | Final | 40 min |
| 2026-01-02 | [Disk \\[full\\] \\| again](docs/postmortems/old.md) | SEV-2 | Final | 40 min |
`;
  it('prints a table of all reports, newest first', () => {
    expect(run('index', 'docs')).toEqual({ status: 0, stdout: TABLE, stderr: '' });
  });
  it('is written between its markers, and nothing changes the second time', () => {
    const path = write(
      'README.md',
      '# Reports\r\n\r\n<!-- postmortem-index --> <!-- /postmortem-index -->\r\n\r\nMore.\r\n',
    );
    run('index', '--write', 'README.md', 'docs');
    const once = readFileSync(path, 'utf8');
    expect(once).toBe(
      `# Reports\n\n<!-- postmortem-index -->\n\n${TABLE}\n<!-- /postmortem-index -->\n\nMore.\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
    run('index', '--write', 'README.md', 'docs');
    expect(readFileSync(path, 'utf8')).toBe(once);
  });
  it('says how much was lost where nothing says how long', () => {
    write(
      'lost/postmortem.md',
      '# Postmortem\n\n## Impact\n\nThe shop was down. Some 1,200 orders\nfailed. More is unknown.\n',
    );
    expect(run('index', 'lost').stdout).toContain('| Some 1,200 orders failed. |');
  });
  it('takes markers in code for what is shown', () => {
    const shown =
      '```\n<!-- postmortem-index --> <!-- /postmortem-index -->\n```\n\nWrite `<!-- postmortem-index -->`.\n\n';
    const path = write('docs/shown.md', `${shown}<!-- postmortem-index -->\n<!-- /postmortem-index -->\n`);
    expect(run('index', '--write', 'docs/shown.md', 'docs').status).toBe(0);
    expect(readFileSync(path, 'utf8').startsWith(`${shown}<!-- postmortem-index -->\n\n| Date`)).toBe(true);
    write('docs/shown.md', shown);
    expect(run('index', '--write', 'docs/shown.md', 'docs').status).toBe(2);
  });
  it('links from the folder of the file', () => {
    const path = write('docs/index.md', '<!-- postmortem-index --><!-- /postmortem-index -->\n');
    run('index', '--write', 'docs/index.md', '.');
    expect(readFileSync(path, 'utf8')).toContain('](postmortems/old.md)');
  });
  it.each([
    'no place',
    '<!-- /postmortem-index --> <!-- postmortem-index -->',
    '<!-- postmortem-index --> <!-- postmortem-index --> <!-- /postmortem-index -->',
  ])('in a file with “%s” says where it would go, and writes nothing', (text) => {
    const path = write('other.md', text);
    expect(run('index', '--write', 'other.md', 'docs')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'postmortem: other.md has no place for the table. Write this where it belongs, once: <!-- postmortem-index --> <!-- /postmortem-index -->\n',
    });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('postmortem actions', () => {
  const actions = (...args: string[]): { text: string; overdue: boolean; done: boolean; dueDay: string | null }[] =>
    JSON.parse(run('actions', '--format', 'json', '--today', '2026-03-10', ...args, 'docs').stdout).actions;
  it('lists all, what is due first on top', () => {
    expect(actions().map(({ dueDay, done, overdue }) => [dueDay, done, overdue])).toEqual([
      ['2026-02-01', true, false],
      ['2026-03-01', false, true],
      ['2026-03-20', false, false],
      [null, false, false],
    ]);
    expect(actions('--open')).toHaveLength(3);
  });
  it('with --overdue ends with 1 where there are some', () => {
    expect(actions('--overdue')).toHaveLength(1);
    expect(run('actions', '--overdue', '--today', '2026-03-10', 'docs').status).toBe(1);
    expect(run('actions', '--overdue', '--today', '2026-01-10', 'docs')).toEqual({
      status: 0,
      stdout: 'no action item is overdue\n',
      stderr: '',
    });
  });
  it('makes to-dos of a calendar, each line no longer than it may be', () => {
    const { stdout } = run('actions', '--format', 'ics', '--today', '2026-03-10', 'docs');
    for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(stdout.match(/^BEGIN:VTODO\r$/gm)).toHaveLength(4);
    expect(stdout.replaceAll('\r\n ', '')).toContain('SUMMARY:Rotate logs\\, daily\\; and \\\\ more');
    expect(stdout).toContain('DUE;VALUE=DATE:20260301\r\nSTATUS:NEEDS-ACTION\r\n');
    expect(run('actions', '--format', 'ics', '--today', '2026-03-10', 'docs').stdout).toBe(stdout);
  });
  it('makes a table and CSV', () => {
    expect(run('actions', '--locale', 'ja', '--today', '2026-03-10', 'docs').stdout).toMatch(
      /^期限 .*\n.*完了 .*\n.*期限超過 /,
    );
    expect(run('actions', '--format', 'csv', '--today', '2026-03-10', 'docs').stdout).toMatch(
      /^path,line,title,text,owner,due,dueDay,ticket,done,overdue\n.*\n.*,"Rotate logs, daily/,
    );
  });
  it('takes a day', () => {
    expect(run('actions', '--today', '2026-02-30')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--today takes a day'),
    });
  });
});

it('says what there is none of', () => {
  write('none/postmortem.md', report('Outage', '2026-03-04', '- [x] Alert at 80 %'));
  write('none/open/postmortem.md', '# Postmortem\n');
  const said = (...args: string[]) => run('actions', ...args).stdout;
  expect(said('--open', 'none')).toBe('no action item is open\n');
  expect(said('--overdue', '--locale', 'ja', 'none')).toBe('期限を過ぎた対策はありません\n');
  expect(said('none/open')).toBe('no action items\n');
});

describe('postmortem metrics --all', () => {
  it('reads what does not look like a postmortem, too', () => {
    write('other/notes.md', '# Notes\n\n- 10:00 UTC it begins\n');
    const files = (...args: string[]) =>
      JSON.parse(run('metrics', '--format', 'json', ...args, 'other').stdout).files.length;
    expect([files(), files('--all')]).toEqual([0, 1]);
  });
});
