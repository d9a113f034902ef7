import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, postmortem, root, write } from './program.ts';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
const COMMANDS = [...postmortem(['--help']).stdout.matchAll(/^ {2}([a-z]+)(?= |$)/gm)]
  .map(([, name]) => name!)
  .filter((name) => name !== 'postmortem');

describe('help', () => {
  it('lists every command', () => {
    expect(COMMANDS).toContain('lint');
    expect(postmortem(['-h']).stdout).toBe(postmortem(['--help']).stdout);
    expect(postmortem([]).status).toBe(2);
  });
  it.each(COMMANDS)('of %s says what it takes, in both languages', (name) => {
    const english = postmortem([name, '--help']).stdout;
    expect(english).toMatch(
      new RegExp(`^postmortem ${name}[\\s\\S]*\\n\\nOptions\\n[\\s\\S]*\\n\\nExamples\\n {2}\\S`),
    );
    expect(english).not.toMatch(JAPANESE);
    expect(postmortem([name, '-h']).stdout).toBe(english);
    expect(postmortem(['help', name]).stdout).toBe(english);
    const japanese = postmortem([name, '--help'], { env: { LANG: 'ja_JP.UTF-8' } }).stdout;
    for (const part of japanese.split('\n\n').slice(1)) expect(part).toMatch(JAPANESE);
    for (const line of [...english.split('\n'), ...japanese.split('\n')]) expect(line.length).toBeLessThan(110);
  });
});

describe('what can not be used is told in Japanese, too', () => {
  const broken = write('japanese/broken.json', '{');
  it.each([
    [['frobnicate']],
    [['lint', '--frobnicate']],
    [['lint', '--format']],
    [['lint', '--format', 'xml']],
    [['lint', '--all=yes']],
    [['lint', '--shard', '9']],
    [['lint', '--dry-run']],
    [['lint', '--changed', 'no-such']],
    [['lint', '--baseline', broken]],
    [['lint', '--format', 'json', '--format', 'json']],
    [['lint', 'no-such.md']],
    [['lint', 'no-such-*.md']],
    [['lint', 'docs', '!+(a|aa)z']],
    [['init', 'operand']],
    [['inspect']],
    [['inspect', 'docs']],
    [['new']],
    [['new', '--template', 'none', 'x.md']],
    [['new', '--date', '2026-02-31', 'x.md']],
    [['new', 'README.md']],
    [['explain']],
    [['explain', 'no/rule']],
    [['completion']],
  ])('%j', (args) => {
    const { status, stdout, stderr } = postmortem(args, { env: { LANG: 'ja_JP.UTF-8' } });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(JAPANESE);
  });
  it('as --locale says, wherever it stands', () => {
    expect(postmortem(['lint', 'no-such.md', '--locale=ja']).stderr).toMatch(JAPANESE);
    expect(postmortem(['lint', 'no-such.md', '--locale', 'fr'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'postmortem: --locale takes en or ja, not “fr”.\n',
    });
  });
});

describe('lint --print-config', () => {
  it('prints what applies to a file', () => {
    write(
      'settings/.postmortem.yaml',
      'template: pagerduty\nrules: { timeline/order: off, timeline/gap: [info, { minutes: 30 }] }\nseverities: { SEV-1: { due: 7d } }\n',
    );
    const printed = JSON.parse(
      postmortem(['lint', '--print-config', 'a.md'], { cwd: join(folder, 'settings') }).stdout,
    );
    expect(printed).toMatchObject({ template: 'pagerduty', language: 'auto', timeZone: null });
    expect(printed).toMatchObject({ severities: { 'SEV-1': { due: '7d' } }, statuses: {} });
    expect(printed.rules).toMatchObject({
      'timeline/order': 'off',
      'timeline/gap': ['info', { minutes: 30 }],
      'wording/blame': 'warning',
    });
  });
});

describe('lint --rules', () => {
  it('lists the rules', () => {
    expect(postmortem(['lint', '--rules']).stdout).toMatch(/^section\/missing +warning +a section that/m);
    expect(postmortem(['lint', '--rules', '--locale', 'ja']).stdout).toMatch(JAPANESE);
    expect(JSON.parse(postmortem(['lint', '--rules', '--format', 'json']).stdout).rules[0].rule).toBe(
      'section/missing',
    );
  });
});

describe('the manual', () => {
  it('says of every command and option', () => {
    const page = readFileSync(join(root, 'docs', 'postmortem.1'), 'utf8');
    for (const name of COMMANDS) expect(page).toContain(`.SS postmortem ${name}`);
    expect(page).toContain('.B \\-\\-write\\-baseline FILE\n');
  });
});
