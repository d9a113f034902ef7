/** `--fix` writes to files that people work on: whole or not at all, and nothing but what has one right form. */
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, postmortem, write } from './program.ts';

const REPORT = '# Postmortem\n\n## Root cause\n\nSee [the runbook](#). It was probably the disk.\n';
const MENDED = REPORT.replace('[the runbook](#)', 'the runbook');
const text = (path: string): string => readFileSync(path, 'utf8');

describe('lint --fix', () => {
  it('mends what has one right form, and tells of what is left', () => {
    const path = write('fix/postmortem.md', REPORT);
    const { status, stdout } = postmortem(['lint', '--fix', path]);
    expect(status).toBe(1);
    expect(text(path)).toBe(MENDED);
    expect(stdout).not.toContain('link/empty');
    expect(stdout).toContain('wording/speculation');
  });
  it('keeps line ends, a byte order mark and the mode; a link stays one', () => {
    const path = write('kept/report.md', `\uFEFF${REPORT.replaceAll('\n', '\r\n')}`);
    chmodSync(path, 0o640);
    const link = join(folder, 'kept', 'postmortem.md');
    symlinkSync('report.md', link);
    postmortem(['lint', '--all', '--fix', link]);
    expect(text(path)).toBe(`\uFEFF${MENDED.replaceAll('\n', '\r\n')}`);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'kept')).sort()).toEqual(['postmortem.md', 'report.md']);
  });
  it('goes on until nothing is left to mend', () => {
    const path = write('twice/postmortem.md', REPORT);
    postmortem(['lint', '--fix', path]);
    const once = text(path);
    postmortem(['lint', '--fix', path]);
    expect(text(path)).toBe(once);
  });
  it('does not touch a file in which nothing is to be mended', () => {
    const path = write('still/postmortem.md', MENDED);
    const before = statSync(path);
    postmortem(['lint', '--fix', path]);
    expect(statSync(path).ino).toBe(before.ino);
    expect(statSync(path).mtimeMs).toBe(before.mtimeMs);
  });
  it.skipIf(process.getuid?.() !== 0)('tells of a file that can’t be written, and the others are mended', () => {
    const locked = write('locked/postmortem.md', REPORT);
    const open = write('open/postmortem.md', REPORT);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'open'), 0o777);
    chmodSync(join(folder, 'locked'), 0o555);
    const { status, stderr } = postmortem(['lint', '--fix', 'locked', 'open'], { cwd: folder, uid: 65534 });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "postmortem: locked/postmortem.md can't be written: it is not permitted.\n",
    });
    expect([text(locked), text(open)]).toEqual([REPORT, MENDED]);
  });
  it('prints the text that comes from standard input', () => {
    expect(postmortem(['lint', '--fix', '--stdin'], { input: REPORT }).stdout).toBe(MENDED);
  });
});

describe('lint --fix --dry-run', () => {
  it('prints what would change, and changes nothing', () => {
    const path = write('dry/postmortem.md', REPORT);
    const { stdout } = postmortem(['lint', '--fix', '--dry-run', 'postmortem.md'], { cwd: join(folder, 'dry') });
    expect(stdout).toBe(`--- a/postmortem.md
+++ b/postmortem.md
@@ -2,4 +2,4 @@
 
 ## Root cause
 
-See [the runbook](#). It was probably the disk.
+See the runbook. It was probably the disk.
`);
    expect(text(path)).toBe(REPORT);
  });
  it.each([
    [['lint', '--dry-run'], '--dry-run goes only with --fix.'],
    [['lint', '--accept-new'], '--accept-new goes only with --write-baseline.'],
    [['lint', '--changed-lines'], '--changed-lines goes only with --changed.'],
    [['lint', '--stdin', 'a.md'], '--stdin reads one report; leave “a.md” out, or leave --stdin out.'],
  ])('%j is told', (args, message) => {
    expect(postmortem(args)).toEqual({ status: 2, stdout: '', stderr: `postmortem: ${message}\n` });
  });
});
