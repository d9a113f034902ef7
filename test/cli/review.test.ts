import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, folder, postmortem, write } from './program.ts';

const READY = `# Checkout outage

- Date: 2026-03-04
- Authors: Payments
- Status: In review

## Summary

Checkout answered 310 orders with an error for 40 minutes.

## Impact

310 orders failed between 10:00 and 10:40 UTC.

## Root cause

The connection pool held 50 connections and 64 were asked for.

## Resolution

The pool was raised to 100 connections at 10:40 UTC.

## Timeline

All times in UTC.

- 10:00 Errors rise
- 10:05 The error alert pages the on-call engineer
- 10:40 Resolved

## Action items

- Alert when the pool is 80 % full (owner: Payments, due: 2999-03-20)
`;

describe('postmortem review', () => {
  it('of a report that is ready says so, and what is in order; it ends well', () => {
    const { status, stdout, stderr } = postmortem(['review', write('ready.md', READY)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/ready\.md: Ready for review — Nothing left to fill in; every action has owner and date\n/);
    expect(stdout).toContain('  ✓ Every required part is there\n');
  });

  it('of one with points left prints them with their lines and fixes, and exits with 1', () => {
    const { status, stdout } = postmortem(['review', EXAMPLE]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^examples\/.*: Not ready for review: \d+ points — /);
    expect(stdout).toMatch(/\n {2} ?\d+ {2}\S.*\n {6}Fix: /);
  });

  it('prints a task list in the language of the display, in which the report’s words call nobody', () => {
    const text = READY.replace('# Checkout outage', '# Checkout outage by @dana, see #12');
    const { stdout } = postmortem(['review', '--format', 'markdown', '--locale', 'ja', write('mention.md', text)]);
    expect(stdout).toMatch(/^### レビュー: Checkout outage by @\u200bdana, see #\u200b12\n/);
    expect(stdout).toContain('- [x] 未記入はありません\n');
  });

  it('prints JSON for programs', () => {
    const path = write('open.md', READY.replace('The connection pool', 'Probably the connection pool'));
    const { status, stdout } = postmortem(['review', '--format', 'json', path]);
    expect(status).toBe(1);
    const review = JSON.parse(stdout);
    expect(review).toMatchObject({ path, state: 'open', points: 1, detail: '1 guess' });
    expect(review.questions.find(({ id }: { id: string }) => id === 'cause').points).toMatchObject([
      { rule: 'wording/speculation', line: 17, column: 1, count: 1, silenced: false },
    ]);
  });

  it.each([[[]], [['one.md', 'two.md']]])('names one report: %j', (operands) => {
    const { status, stderr } = postmortem(['review', ...operands]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'postmortem: Name one report: postmortem review FILE.\n' });
  });

  it('asks for what the configuration wants of its severity, and whether it is on time', () => {
    const cwd = mkdtempSync(join(folder, 'review-'));
    const ready = READY.replace('- Status', '- Severity: SEV-1 (critical)\n- Status');
    writeFileSync(join(cwd, 'ready.md'), ready);
    writeFileSync(join(cwd, '.postmortem.yaml'), 'severities: { SEV-1: { due: 7d, sections: [five-whys] } }\n');
    const { status, stdout } = postmortem(['review', 'ready.md'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ready\.md: Not ready for review: 2 points — 1 overdue report · 1 missing part\n/);
    expect(stdout).toContain('This report was due on 2026-03-11 and is not final.');
    expect(stdout).toContain('No “Five whys” section.');
  });

  it('can’t be relied on where the configuration can’t be used', () => {
    const cwd = mkdtempSync(join(folder, 'review-'));
    writeFileSync(join(cwd, 'ready.md'), READY);
    writeFileSync(join(cwd, '.postmortem.yaml'), 'templat: google-sre\n');
    const { status, stdout, stderr } = postmortem(['review', 'ready.md'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('Unknown key “templat”');
    expect(stdout).toContain('Ready for review');
  });
});
