import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, folder, postmortem, root, write } from './program.ts';

describe('postmortem new', () => {
  it('writes a report that is a postmortem and wants nothing but its placeholders', () => {
    const cwd = mkdtempSync(join(folder, 'new-'));
    const args = ['new', '--template', 'pagerduty', '--title', 'Checkout outage', '--date', '2026-03-04', 'a/b.md'];
    expect(postmortem(args, { cwd })).toEqual({ status: 0, stdout: 'a/b.md\n', stderr: '' });
    const text = readFileSync(join(cwd, 'a', 'b.md'), 'utf8');
    expect(text).toMatch(
      /^---\ntemplate: pagerduty\n---\n\n# Checkout outage\n\n- Owner: \{\{who sees the report through\}\}\n/,
    );
    const [file] = JSON.parse(postmortem(['lint', '--format', 'json', 'a/b.md'], { cwd }).stdout).files;
    expect(file.postmortem).toBe(true);
    expect(new Set(file.findings.map(({ rule }: { rule: string }) => rule))).toEqual(new Set(['section/placeholder']));
  });

  it('gives a name without an ending that of Markdown', () => {
    const cwd = mkdtempSync(join(folder, 'ending-'));
    expect(postmortem(['new', 'docs/2026-03-04-checkout'], { cwd }).stdout).toBe('docs/2026-03-04-checkout.md\n');
    expect(postmortem(['new', 'docs/2026-03-04-checkout'], { cwd }).stderr).toContain('2026-03-04-checkout.md exists');
  });

  it('writes over nothing', () => {
    const path = write('there.md', 'Kept.\n');
    expect(postmortem(['new', path])).toEqual({
      status: 2,
      stdout: '',
      stderr: `postmortem: ${path} exists already, and nothing was written. Choose another name.\n`,
    });
    expect(readFileSync(path, 'utf8')).toBe('Kept.\n');
  });

  it("follows the configuration: a team's own template, and its language", () => {
    const cwd = mkdtempSync(join(folder, 'team-'));
    writeFileSync(join(cwd, '.postmortem.yaml'), 'template: ours.md\nlanguage: ja\n');
    writeFileSync(
      join(cwd, 'ours.md'),
      '# 題名\n\n日付:\n\n## 何が壊れたか\n\n一文で書いてください。\n\n## 連絡先（任意）\n',
    );
    postmortem(['new', 'x.md', '--date', '2026-03-04'], { cwd });
    expect(readFileSync(join(cwd, 'x.md'), 'utf8')).toBe(
      '# {{何が起きたかを短く}}\n\n- 日付: 2026-03-04\n\n## 何が壊れたか\n\n一文で書いてください。\n\n## 連絡先\n',
    );
  });
});

describe('postmortem init', () => {
  it('writes a configuration in which nothing is set, and writes over none', () => {
    const cwd = mkdtempSync(join(folder, 'init-'));
    expect(postmortem(['init'], { cwd })).toEqual({ status: 0, stdout: '.postmortem.yaml\n', stderr: '' });
    const path = join(cwd, '.postmortem.yaml');
    const text = readFileSync(path, 'utf8');
    const uncommented = text.replace(/^#(?! \S)/gm, '').replace(/^# .*$/gm, '');
    writeFileSync(path, uncommented);
    const { stderr } = postmortem(['lint', join(root, EXAMPLE), '--config', path], { cwd });
    expect(stderr).toBe('');
    expect(postmortem(['init'], { cwd })).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(path, 'utf8')).toBe(uncommented);
  });
});
