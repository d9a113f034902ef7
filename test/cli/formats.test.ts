/** What other programs read: each format by its own rules, and no document or name can do harm in it. */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, postmortem, write } from './program.ts';

const NAME = '::set-output name=a::%0A]]><b>&\u001b[31m\u202e.md';
const SIGNS = 'Probably ]]> <b> & % ::error::x ##[group] \u001b]0;PWN\u0007 \u202e 日本語 \u0000'.replace(
  '\u0000',
  '\u0001',
);
const HOSTILE = `# Postmortem\n\n## Root cause\n\n${SIGNS}: it was probably ‘{{\u001b[2J}}’ 日本語、probably the disk.\n`;
write(`hostile/${NAME}`, HOSTILE);
const hostile = (format: string) =>
  postmortem(['lint', '--all', '--format', format, NAME], { cwd: join(folder, 'hostile') });

const REPORT = '# 障害報告\n\n## 原因\n\nディスクの故障だと思われる。\n\n[説明](#)\n';
const path = write('reports/postmortem.md', REPORT);
const printed = (format: string) =>
  postmortem(['lint', '--format', format, 'postmortem.md'], { cwd: join(folder, 'reports') });
const findings = (): { rule: string; line: number; message: string }[] =>
  JSON.parse(printed('json').stdout).files[0].findings;

describe('a document can not harm a reader', () => {
  it.each(['pretty', 'json', 'sarif', 'github', 'junit', 'gitlab', 'rdjson'])('of %s', (format) => {
    const { stdout, status } = hostile(format);
    expect(status).toBe(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(stdout).not.toContain('\u202e');
    if (format !== 'github') expect(stdout).not.toMatch(/^::/m);
  });
  it('GitHub’s commands are its own, with all that could end them escaped', () => {
    const { stdout } = hostile('github');
    for (const line of stdout.trim().split('\n')) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^:,]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[a-z-]+\/[a-z-]+::/,
      );
      expect(line.match(/%(?!25|3A|2C|0A|0D)/)).toBeNull();
    }
  });
  it('JUnit is XML', () => {
    const { stdout } = hostile('junit');
    const text = stdout.replace(/<[^>]*>/g, '');
    expect(text).not.toMatch(/[<>]/);
    expect(stdout.match(/&(?!amp;|lt;|gt;|quot;|apos;)/)).toBeNull();
    const open: string[] = [];
    for (const [, close, name, self] of stdout.matchAll(/<(\/?)([a-z]+)(?:\s[^>]*?)?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!self) open.push(name!);
    }
    expect(open).toEqual([]);
  });
});

describe('--format github', () => {
  it('marks ten of a kind and tells the others as text, for GitHub drops them', () => {
    const many = write('many/postmortem.md', `## Root cause\n\n${'It was probably the disk.\n\n'.repeat(14)}`);
    const { stdout } = postmortem(['lint', '--all', '--format', 'github', many]);
    expect(stdout.match(/^::warning /gm)).toHaveLength(10);
    expect(stdout.match(/^- .*\(wording\/speculation\)$/gm)?.length).toBeGreaterThan(2);
  });
});

describe('--format sarif', () => {
  const { runs } = JSON.parse(printed('sarif').stdout);
  const [run] = runs;
  it('says what is found with rules, places and fixes', () => {
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', tool: { driver: { name: 'postmortem' } } });
    expect(run.results).toHaveLength(findings().length);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const link = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'link/empty');
    expect(link.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'postmortem.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 8 },
    });
    expect(link.fixes[0].artifactChanges[0].replacements[0].insertedContent).toEqual({ text: '説明' });
  });
  it('knows a finding again when lines above it change', () => {
    const moved = write('moved/postmortem.md', REPORT.replace('# 障害報告\n', '# 障害報告\n\n\n\n'));
    const after = JSON.parse(postmortem(['lint', '--format', 'sarif', moved]).stdout).runs[0].results;
    const prints = (results: { ruleId: string; partialFingerprints: object }[]) =>
      results.map(({ ruleId, partialFingerprints }) => [ruleId, partialFingerprints]);
    expect(prints(after)).toEqual(prints(run.results));
  });
});

describe('--format gitlab', () => {
  it('gives every finding a fingerprint of its own', () => {
    const twice = write('twice/postmortem.md', '## Root cause\n\nProbably the disk.\n\nProbably the disk.\n');
    const issues = JSON.parse(postmortem(['lint', '--all', '--format', 'gitlab', twice, path]).stdout);
    const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    expect(issues[0]).toMatchObject({
      severity: expect.stringMatching(/^(?:info|minor|major)$/),
      location: { lines: { begin: 3 } },
    });
  });
});

describe('--format rdjson', () => {
  it('counts columns in bytes of UTF-8', () => {
    const { diagnostics } = JSON.parse(printed('rdjson').stdout);
    const guess = diagnostics.find(({ code }: { code: { value: string } }) => code.value === 'wording/speculation');
    const line = REPORT.split('\n')[4]!;
    const { start, end } = guess.location.range;
    expect(
      Buffer.from(line)
        .subarray(start.column - 1, end.column - 1)
        .toString(),
    ).toBe('と思われる');
    const link = diagnostics.find(({ code }: { code: { value: string } }) => code.value === 'link/empty');
    expect(link.suggestions).toEqual([
      { range: { start: { line: 7, column: 1 }, end: { line: 7, column: 12 } }, text: '説明' },
    ]);
  });
});

describe('--format junit', () => {
  it('holds a suite for each report and a failure for each finding', () => {
    const { stdout } = printed('junit');
    expect(stdout).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="postmortem" tests="\d+" failures="\d+"/,
    );
    expect(stdout.match(/<failure /g)).toHaveLength(findings().length);
    expect(postmortem(['lint', '--format', 'junit', 'examples/postmortems/clean.md']).stdout).toContain('failures="0"');
  });
});

describe('several formats', () => {
  const cwd = join(folder, 'reports');
  it('go to their files, and one to standard output', () => {
    const { stdout, status } = postmortem(
      [
        'lint',
        '--format',
        'sarif',
        '--output',
        'a.sarif',
        '--format',
        'gitlab',
        '--output',
        'b.json',
        '--format',
        'pretty',
        '.',
      ],
      { cwd },
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/in 1 postmortem\n$/);
    expect(JSON.parse(readFileSync(join(cwd, 'a.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8'))).toHaveLength(findings().length);
  });
  it.each([
    [['--format', 'json', '--format', 'sarif'], 'only one format can go to standard output'],
    [['--format', 'json', '--output', 'a', '--output', 'b'], 'there are more --output than --format'],
    [['--output', 'no/such/folder/a'], "no/such/folder/a can't be written: its folder does not exist"],
  ])('%j is told', (args, message) => {
    const { status, stderr } = postmortem(['lint', ...args, '.'], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });
});

describe('--output takes the place of nothing that is read', () => {
  const cwd = join(folder, 'overwriting');
  const before = write('overwriting/postmortem.md', REPORT);
  write('overwriting/known.json', '{ "version": 1, "files": {} }');
  symlinkSync('postmortem.md', join(cwd, 'link.md'));
  it.each([
    [['--output', 'postmortem.md', '.'], 'would take the place of a file that is read'],
    [['--output', 'link.md', 'postmortem.md'], 'would take the place of a file that is read'],
    [['--baseline', 'known.json', '--output', './known.json', '.'], 'would take the place of a file that is read'],
    [['--format', 'json', '--format', 'sarif', '--output', 'x', '--output', './x', '.'], 'is named twice'],
    [['--fix', '--dry-run', '--write-baseline', 'known.json', '.'], '--dry-run changes nothing'],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = postmortem(['lint', ...args], { cwd });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
    expect(readFileSync(before, 'utf8')).toBe(REPORT);
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe('{ "version": 1, "files": {} }');
  });
});

describe('--format pretty', () => {
  it('underlines signs of full width', () => {
    const { stdout } = printed('pretty');
    expect(stdout).toContain('    5 │ ディスクの故障だと思われる。\n      │                 ^^^^^^^^^^\n');
  });
  it('shows what of a long line is around the place', () => {
    const long = write(
      'long/postmortem.md',
      `## Root cause\n\n${'We looked at it. '.repeat(40)}It was probably the disk. ${'And again. '.repeat(40)}\n`,
    );
    const { stdout } = postmortem(['lint', '--all', long]);
    const [, line, underline] = /│ (…[^\n]*)\n +│ ([^\n]*)\n/.exec(stdout)!;
    expect(line!.length).toBeLessThan(100);
    expect(line!.slice(underline!.indexOf('^'), underline!.lastIndexOf('^') + 1)).toBe('probably');
  });
  it.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('in a pipe with %j has colours: %s', (env, colours) => {
    expect(postmortem(['lint', path], { env }).stdout.includes('\u001b[')).toBe(colours);
  });
});

mkdirSync(join(folder, 'empty'), { recursive: true });
it.each(['pretty', 'json', 'sarif', 'junit', 'gitlab', 'rdjson'])('where nothing is found %s is whole', (format) => {
  const { stdout, status } = postmortem(['lint', '--format', format, '.'], { cwd: join(folder, 'empty') });
  expect(status).toBe(0);
  if (format === 'pretty' || format === 'junit') expect(stdout.length).toBeGreaterThan(10);
  else JSON.parse(stdout);
});
