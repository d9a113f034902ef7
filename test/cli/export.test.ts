import { linkSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, folder, postmortem, root } from './program.ts';

const REPORT = `---
reviewers: [Sam Obi]
---

# Outage of the shop

Author: Dana Fox

## Summary

Dana restarted db01.corp with token=${['ghp', '_', 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zAaB3d'].join('')}. Kim Lee, of the shop, thanked Sam.

## Timeline (UTC)

- 2026-03-04 10:00 Paged by Nyx Lyr

## Communication

Sent to Dana’s list.
`;
const PUBLIC = `---
reviewers: [Reviewer 1]
---

# Outage of the shop

Author: Incident author

## Summary

Incident author restarted [host 1] with token=[REDACTED]. Team member 1, of the shop, thanked Reviewer 1.

## Timeline (UTC)

- 2026-03-04 10:00 Paged by Nyx Lyr
`;

/** A folder of its own with the report and a configuration that names somebody. */
function inFolder(text = REPORT): { cwd: string; source: () => string } {
  const cwd = mkdtempSync(join(folder, 'export-'));
  writeFileSync(join(cwd, 'postmortem.md'), text);
  writeFileSync(join(cwd, '.postmortem.yaml'), 'people: [Kim Lee]\n');
  return { cwd, source: () => readFileSync(join(cwd, 'postmortem.md'), 'utf8') };
}

describe('postmortem export --public', () => {
  it('prints a report without names, hosts and secrets, lists what it did and what is doubtful, and leaves the report', () => {
    const { cwd, source } = inFolder();
    const { status, stdout, stderr } = postmortem(['export', '--public', 'postmortem.md'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toBe(PUBLIC);
    expect(stderr.split('\n')).toEqual([
      'replaced: Sam Obi → Reviewer 1 (1)',
      'replaced: Dana Fox → Incident author (1)',
      'replaced: Dana → Incident author (1)',
      'replaced: db01.corp → [host 1] (1)',
      'replaced: a secret (GitHub token); revoke it → [REDACTED] (1)',
      'replaced: Kim Lee → Team member 1 (1)',
      'replaced: Sam → Reviewer 1 (1)',
      'postmortem.md:17: the section “Communication” was left out.',
      'postmortem.md:15: “Nyx Lyr” may be the name of a person or a customer and was left.',
      '',
    ]);
    expect(source()).toBe(REPORT);
  });

  it('says so in Japanese', () => {
    const { cwd } = inFolder('# 障害報告\n\n作成者: 狐塚 ダナ\n\n## 概要\n\n狐塚が停止した。\n\n## 用語\n\nなし\n');
    const { stdout, stderr } = postmortem(['export', '--public', 'postmortem.md', '--locale', 'ja'], { cwd });
    expect(stdout).toBe('# 障害報告\n\n作成者: 報告書作成者\n\n## 概要\n\n報告書作成者が停止した。\n');
    expect(stderr).toBe(
      [
        '置き換え: 狐塚 ダナ → 報告書作成者（1 か所）',
        '置き換え: 狐塚 → 報告書作成者（1 か所）',
        'postmortem.md:9: 「用語」のセクションを省きました。',
        '',
      ].join('\n'),
    );
  });

  it('as JSON holds the text and the lists, and no secret', () => {
    const { cwd } = inFolder();
    const { stdout, stderr } = postmortem(['export', '--public', '--format', 'json', 'postmortem.md'], { cwd });
    const version = JSON.parse(stdout);
    expect(version.text).toBe(PUBLIC);
    expect(version.replaced[0]).toEqual({ kind: 'name', what: 'Sam Obi', secret: null, by: 'Reviewer 1', lines: [2] });
    expect(version.replaced[4]).toEqual({
      kind: 'secret',
      what: null,
      secret: 'GitHub token',
      by: '[REDACTED]',
      lines: [11],
    });
    expect(version.doubtful).toEqual([{ kind: 'name', text: 'Nyx Lyr', line: 15 }]);
    expect(version.leftOut).toEqual([{ id: 'communication', title: 'Communication', line: 17, endLine: 19 }]);
    expect(version.comments).toBe(0);
    expect(stdout).not.toContain('ghp_');
    expect(stderr).toBe('');
  });

  it('has the sections that are chosen', () => {
    const { cwd } = inFolder();
    const titles = (...args: readonly string[]) =>
      postmortem(['export', '--public', ...args, 'postmortem.md'], { cwd }).stdout.match(/^## .*/gm);
    expect(titles('--sections', 'summary')).toEqual(['## Summary']);
    expect(titles('--sections', 'timeline, communication')).toEqual(['## Timeline (UTC)', '## Communication']);
    expect(titles('--sections', 'all')).toEqual(['## Summary', '## Timeline (UTC)', '## Communication']);
  });

  it('keeps CR LF, and changes nothing in what it has made', () => {
    const { cwd } = inFolder(REPORT.replaceAll('\n', '\r\n'));
    const once = postmortem(['export', '--public', 'postmortem.md'], { cwd }).stdout;
    expect(once).toBe(PUBLIC.replaceAll('\n', '\r\n'));
    writeFileSync(join(cwd, 'public.md'), once);
    expect(postmortem(['export', '--public', 'public.md'], { cwd }).stdout).toBe(once);
  });

  it('writes to a file, but never over the report, by whatever name', () => {
    const { cwd, source } = inFolder();
    const to = (output: string) => postmortem(['export', '--public', '--output', output, 'postmortem.md'], { cwd });
    expect(to('public.md')).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'public.md'), 'utf8')).toBe(PUBLIC);
    symlinkSync('postmortem.md', join(cwd, 'link.md'));
    linkSync(join(cwd, 'postmortem.md'), join(cwd, 'other.md'));
    for (const output of ['postmortem.md', './postmortem.md', 'link.md', 'other.md'])
      expect(to(output)).toEqual({
        status: 2,
        stdout: '',
        stderr: `postmortem: --output ${output} is the report itself, and nothing was written. Name another file.\n`,
      });
    expect(source()).toBe(REPORT);
  });

  it.each([
    [['export', EXAMPLE], 'Name one report: postmortem export --public FILE.'],
    [['export', '--public'], 'Name one report: postmortem export --public FILE.'],
    [['export', '--public', EXAMPLE, EXAMPLE], 'Name one report: postmortem export --public FILE.'],
    [['export', '--public', 'no.md'], "no.md can't be read: there is no such file or folder."],
    [['export', '--public', '--sections', 'sumary', EXAMPLE], 'Unknown section “sumary”. Did you mean “summary”? '],
    [
      ['export', '--public', '--sections', 'glossary', EXAMPLE],
      `${EXAMPLE} has none of the sections that were chosen.`,
    ],
    [['export', '--public', 'LICENSE'], 'LICENSE has none of the sections that were chosen. '],
    [['export', '--public', '--output', 'no/such/folder.md', EXAMPLE], "no/such/folder.md can't be written: "],
  ])('%j is told in one line, in both languages', (args, says) => {
    const { status, stdout, stderr } = postmortem(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(`postmortem: ${says}`), stderr).toBe(true);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    // A list of what there is has each once.
    const listed = (stderr.split('Sections: ')[1] ?? '').trim().split(', ');
    expect(listed).toEqual([...new Set(listed)]);
    expect(postmortem(args, { env: { LANG: 'ja_JP.UTF-8' } }).stderr).toMatch(/[\u3040-\u30ff]/);
  });

  it('what is no text can not be used', () => {
    const { cwd } = inFolder('# Outage\n\0\n');
    expect(postmortem(['export', '--public', 'postmortem.md'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'postmortem: postmortem.md: This file was not checked: it holds NUL characters, so it is no text.\n',
    });
  });

  it('a report can not act on the terminal through its names', () => {
    const { cwd } = inFolder('# Outage\n\nAuthor: Da\u001b[31mna Fox\n\n## Summary\n\nFine.\n');
    expect(postmortem(['export', '--public', 'postmortem.md'], { cwd }).stderr).not.toContain('\u001b');
  });

  it('the examples name nobody any more', () => {
    const { stdout } = postmortem(['export', '--public', EXAMPLE]);
    expect(readFileSync(join(root, EXAMPLE), 'utf8')).toContain('Dana Fox');
    expect(stdout).not.toMatch(/dana|fox/i);
    expect(stdout).toContain('- **Authors:** Incident author\n');
  });
});
