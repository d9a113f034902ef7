import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, folder, postmortem, root, write } from './program.ts';

describe('postmortem lint over many files', () => {
  const example = readFileSync(join(root, EXAMPLE), 'utf8');
  const paths = Array.from({ length: 60 }, (_, index) =>
    write(`postmortem-${index}.md`, index === 7 ? 'a\0b' : `${example}\n${'More. '.repeat(60 - index)}\n`),
  );

  it('works on all cores, and says the same as over one at a time, in the order given', () => {
    const { status, stdout, stderr } = postmortem(['lint', '--format', 'json', ...paths]);
    expect(status).toBe(2);
    expect(stderr).toBe(`${paths[7]}: This file was not checked: it holds NUL characters, so it is no text.\n`);
    const { files } = JSON.parse(stdout);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(paths);
    const alone = JSON.parse(postmortem(['lint', '--format', 'json', paths[59]!]).stdout).files[0];
    expect(files[59]).toEqual(alone);
  });

  it("complains about a configuration once, and about one that can't be read as ever", () => {
    const broken = write('many.yaml', 'rules:\n  wording/blame: loud\n');
    expect(postmortem(['lint', '--config', broken, ...paths]).stderr.match(/wording\/blame: write off/g)).toHaveLength(
      1,
    );
    const { status, stderr } = postmortem(['lint', '--config', 'no.yaml', ...paths]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "postmortem: no.yaml can't be read: there is no such file or folder.\n",
    });
  });

  it('reads what is within the limits of a document that is beyond them, and says what it left out', () => {
    const path = write('postmortem-long.md', `${example}\n${'word '.repeat(2000)}\n\nThe end.\n`);
    const { status, stdout, stderr } = postmortem(['lint', '--format', 'json', path]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\S+:\d+: This line was not checked: it has 10,000 characters, and 8,000 are read/);
    expect(JSON.parse(stdout).summary.warnings).toBe(3);
  });
});

describe('postmortem lint', () => {
  it('prints what it found for people, with a status that a script can use', () => {
    const { status, stdout, stderr } = postmortem(['lint', 'examples']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain(`${EXAMPLE}\n  20:3  warning  10:47 is earlier`);
    expect(stdout).toContain('  26:45  warning  “probably” is a guess');
    expect(stdout).toMatch(/ {4}26 │ .*The pool was probably too small.*\n {7}│ +\^{8}\n/);
    expect(stdout).toMatch(/section\/missing\n {4}1 │ .*\n {6}│ \^+\n\n6 warnings, 2 hints in 3 postmortems\n$/);
  });

  it('prints hints below what has to be read', () => {
    const { stdout } = postmortem(['lint', EXAMPLE]);
    const severities = [...stdout.matchAll(/^ {2}\d+:\d+ {2}(\w+)/gm)].map(([, severity]) => severity);
    expect(severities).toEqual(['warning', 'warning', 'warning', 'hint']);
  });

  it('prints JSON as the contract says', () => {
    const { stdout } = postmortem(['lint', '--format', 'json', EXAMPLE, 'README.md']);
    const { files, summary } = JSON.parse(stdout);
    expect(summary).toEqual({ files: 2, linted: 1, skipped: 1, errors: 0, warnings: 3, infos: 0, hints: 1 });
    expect(files[1]).toEqual({ path: 'README.md', postmortem: false, findings: [] });
    expect(files[0]).toMatchObject({ path: EXAMPLE, postmortem: true });
    const { message, url, ...guess } = files[0].findings[2];
    expect(guess).toEqual({
      rule: 'wording/speculation',
      severity: 'warning',
      line: 26,
      column: 45,
      endLine: 26,
      endColumn: 53,
      section: 'root-cause',
      phrase: 'adverb/probably',
      fixable: true,
      edits: [],
    });
    expect(message).toMatch(/^“probably” is a guess/);
    expect(readFileSync(new URL(url), 'utf8')).toMatch(/^# wording\/speculation\n/);
  });

  it('reads standard input under a name', () => {
    const input = readFileSync(join(root, EXAMPLE), 'utf8');
    const { status, stdout } = postmortem(
      ['lint', '--stdin', '--stdin-filename', 'incident.md', '--fail-on', 'error'],
      { input },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^incident\.md\n/);
  });

  it.each([
    ['warning', 1],
    ['error', 0],
    ['never', 0],
  ])('fails on %s: %i', (failOn, status) => {
    expect(postmortem(['lint', '--fail-on', failOn, EXAMPLE]).status).toBe(status);
  });

  it('speaks the language of the environment, or the one that is asked for', () => {
    const japanese = /「影響」の見出しがありません。[\s\S]*\n警告 \d+ 件、ヒント \d+ 件（ポストモーテム 1 件）\n$/;
    expect(postmortem(['lint', EXAMPLE], { env: { LANG: 'ja_JP.UTF-8' } }).stdout).toMatch(japanese);
    expect(postmortem(['lint', '--locale', 'ja', EXAMPLE]).stdout).toMatch(japanese);
    expect(postmortem(['lint', '--locale', 'en', EXAMPLE], { env: { LANG: 'ja_JP.UTF-8' } }).stdout).not.toMatch(
      japanese,
    );
  });

  it('checks what does not look like a postmortem only with --all', () => {
    const notes = write('notes.md', '# Notes\n\n## Root cause\n\nProbably the disk.\n');
    expect(JSON.parse(postmortem(['lint', '--format', 'json', notes]).stdout).summary).toMatchObject({
      linted: 0,
      skipped: 1,
    });
    expect(JSON.parse(postmortem(['lint', '--all', '--format', 'json', notes]).stdout).summary).toMatchObject({
      linted: 1,
      warnings: 1,
    });
  });

  it('follows the configuration of the nearest folder, or the one that is named', () => {
    const named = write('ours.yaml', 'rules: { wording/speculation: off, wording/blame: error }\n');
    const { stdout } = postmortem(['lint', '--config', named, '--format', 'json', EXAMPLE]);
    expect(JSON.parse(stdout).summary).toMatchObject({ errors: 1, warnings: 1 });
  });
});

describe('postmortem --version', () => {
  it('prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(postmortem(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(postmortem(['--help']).stdout).toContain('postmortem --version');
  });
});

describe('what can not be used is told in one line, with status 2', () => {
  it.each([
    [['lint', 'no-such-file.md'], "no-such-file.md can't be read: there is no such file or folder."],
    [['lint', 'package.json/no.md'], "package.json/no.md can't be read: a part of its path is no folder."],
    [['lint', '--format', 'xml'], '--format takes pretty, json, sarif, github, junit, gitlab, rdjson, not “xml”.'],
    [['lint', '--no-such-option'], 'Unknown option --no-such-option. See postmortem lint --help.'],
    [['frobnicate'], 'Unknown command “frobnicate”. See postmortem --help.'],
    [['metrcis'], 'Unknown command “metrcis”. Did you mean “metrics”? See postmortem --help.'],
    [['explain', 'no/rule'], 'Unknown rule or phrase “no/rule”. postmortem lint --rules lists the rules.'],
    [['explain', 'wording/balme'], 'Unknown rule or phrase “wording/balme”. Did you mean “wording/blame”?'],
    [['new'], 'Name one file: postmortem new [--template ID] FILE.'],
    [['new', '--template', 'none', 'x.md'], 'Unknown template “none”. Templates: default, google-sre,'],
    [['new', '--date', '2026-02-31', 'x.md'], '--date takes a day such as 2026-03-04, not “2026-02-31”.'],
    [['new', '--language', 'fr', 'x.md'], '--language takes en, ja, both, not “fr”.'],
    [['inspect'], 'Name the files to inspect: postmortem inspect FILE...'],
    [['inspect', 'examples'], "examples can't be read: it is a folder."],
    [['lint', 'no-such-*.md'], 'No file matches no-such-*.md.'],
    [['lint', '--config', 'no.yaml', 'examples'], "no.yaml can't be read: there is no such file or folder."],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = postmortem(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^postmortem: [^\n]*\n$/);
    expect(stderr).toContain(message);
  });

  it('a configuration that can’t be read, and its documents are held to the defaults', () => {
    const unreadable = join(folder, 'unreadable', '.postmortem.yaml');
    mkdirSync(unreadable, { recursive: true });
    const [first, second] = ['one.md', 'two.md'].map((name) => write(join('unreadable', name), '# Postmortem\n'));
    const { status, stdout, stderr } = postmortem(['lint', '--format', 'json', EXAMPLE, first!, second!]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/\.postmortem\.yaml:1:1: \.postmortem\.yaml is no regular file\. .*the defaults apply\.\n$/);
    expect(JSON.parse(stdout).files).toMatchObject([EXAMPLE, first, second].map((path) => ({ path })));
  });

  it('a broken configuration, with its place; the rest of it applies', () => {
    const broken = write('broken.yaml', 'rules:\n  wording/blame: loud\n  timeline/order: off\n');
    const { status, stdout, stderr } = postmortem(['lint', '--format', 'json', '--config', broken, EXAMPLE]);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `${broken}:2:18: rules.wording/blame: write off, hint, info, warning or error, or a list of one of them and the rule's options.\n`,
    );
    expect(JSON.parse(stdout).summary).toMatchObject({ warnings: 2 });
  });

  it.each([
    ['a binary file', Buffer.from('PK\0\0'), 'This file was not checked: it holds NUL characters, so it is no text.'],
    ['Shift_JIS', Buffer.from([0x8f, 0xe1, 0x8a, 0x51, 0x0a]), 'is not in UTF-8. Save it as UTF-8 and try again.'],
    ['UTF-16', Buffer.from('\uFEFF# Outage', 'utf16le'), 'is not in UTF-8. Save it as UTF-8 and try again.'],
  ])('%s, and the others are printed', (_, bytes, message) => {
    const path = join(folder, 'incident.md');
    writeFileSync(path, bytes);
    const { status, stdout, stderr } = postmortem(['lint', path, EXAMPLE]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stdout).toContain('3 warnings, 1 hint in 1 postmortem');
  });

  it.each([
    ['lint', '--stdin'],
    ['lint', '--stdin', '--fix'],
    ['timeline', 'import', '-', '--into', EXAMPLE, '--dry-run'],
  ])('and so is what comes in on standard input, whose words would be lost: %s %s %s', (...args) => {
    const { status, stdout, stderr } = postmortem(args, { input: Buffer.from([0x8f, 0xe1, 0x8a, 0x51, 0x0a]) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Standard input is not in UTF-8. Save it as UTF-8 and try again.');
  });
});

describe('postmortem inspect', () => {
  it('prints the report as it is read', () => {
    const [file] = JSON.parse(postmortem(['inspect', EXAMPLE]).stdout).files;
    expect(file).toMatchObject({ path: EXAMPLE, postmortem: true, language: 'en', status: 'in-review' });
    expect(file.metadata).toMatchObject({ date: '2026-03-04', authors: 'Dana Fox', severity: 'SEV-2', owner: null });
    expect(file.sections.map(({ id, line }: { id: string; line: number }) => `${line} ${id}`)).toEqual([
      '1 null',
      '8 summary',
      '12 timeline',
      '23 root-cause',
      '30 resolution',
      '34 action-items',
    ]);
    expect(file.timeline[0]).toEqual({
      line: 16,
      endLine: 16,
      start: '2026-03-04T10:00:00+00:00',
      end: null,
      zone: 'UTC',
      also: null,
      approximate: false,
      milestone: 'start',
      text: 'Checkout latency rises from 300 ms to 9 s',
    });
  });
});

describe('postmortem metrics', () => {
  it('prints what each timeline tells, with the lines that it is read off', () => {
    const { status, stdout } = postmortem(['metrics', '--format', 'json', 'examples']);
    expect(status).toBe(0);
    const { files } = JSON.parse(stdout);
    expect(files.map(({ path }: { path: string }) => path)).toEqual([
      'examples/postmortems/checkout-outage.md',
      'examples/postmortems/clean.md',
      'examples/postmortems/payment-delay.ja.md',
    ]);
    expect(files[0].metrics.detect).toEqual({ duration: 'PT4M', from: 16, to: 17 });
    expect(files[0].metrics.acknowledge).toBeNull();
  });
  it('prints a table for people, and CSV for a spreadsheet', () => {
    const { stdout } = postmortem(['metrics', 'examples']);
    expect(stdout).toMatch(/^file +detect +acknowledge/);
    expect(stdout).toMatch(/^examples\/postmortems\/checkout-outage\.md +4 min \(16→17\) +– /m);
    const [head, first] = postmortem(['metrics', '--format', 'csv', 'examples']).stdout.split('\n');
    expect(head).toBe(
      'file,detect,detect_from,detect_to,acknowledge,acknowledge_from,acknowledge_to,declare,declare_from,declare_to,identify,identify_from,identify_to,mitigate,mitigate_from,mitigate_to,resolve,resolve_from,resolve_to,impact,impact_from,impact_to',
    );
    expect(first).toMatch(/^examples\/postmortems\/checkout-outage\.md,PT4M,16,17,,,,/);
  });
});

describe('postmortem explain', () => {
  it('says which file and line set a rule, and for which files', () => {
    const path = write(
      'set.yaml',
      'rules:\n  wording/blame: info\noverrides:\n  - files: ["**/public/**"]\n    rules:\n      wording/blame: error\n' +
        'severities:\n  SEV-1: { rules: { wording/blame: warning } }\n',
    );
    const { stdout } = postmortem(['explain', '--config', path, 'wording/blame']);
    expect(stdout).toContain(
      `Set here:\n  info  ${path}:2:18\n  error  ${path}:6:22  (**/public/**)\n  warning  ${path}:8:10  (SEV-1)\n`,
    );
    expect(postmortem(['explain', 'wording/blame']).stdout).toContain(
      '  warning: the default; no configuration sets it.',
    );
  });

  it('says what a rule is for', () => {
    const { status, stdout } = postmortem(['explain', 'wording/blame', '--locale', 'ja']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^wording\/blame \(warning\): 人を責める文\n/);
    expect(stdout).toContain('仕組みを主語にして書きます');
  });

  it('says what a phrase that a finding names is, and how to have it left alone', () => {
    const report = write('slip.md', '# Postmortem\n\n## Root cause\n\nThe operator forgot the flag.\n');
    const { files } = JSON.parse(postmortem(['lint', '--all', '--format', 'json', report]).stdout);
    const { phrase } = files[0].findings.find(({ rule }: { rule: string }) => rule === 'wording/blame');
    expect(phrase).toBe('slip/forget');
    const { stdout } = postmortem(['explain', phrase]);
    expect(stdout).toMatch(/^wording\/blame {2}slip\/forget {2}\(what only a person does\): <forget>\n/);
    expect(stdout).toContain("rules:\n  wording/blame: [warning, { allow: ['slip/forget'] }]\n");
    for (const allowed of [phrase, 'slip']) {
      const config = write('allow.yaml', `rules:\n  wording/blame: [warning, { allow: ['${allowed}'] }]\n`);
      expect(postmortem(['lint', '--all', '--config', config, report]).stdout).not.toContain('wording/blame');
    }
  });
});
