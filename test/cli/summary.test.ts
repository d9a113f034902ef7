import { describe, expect, it } from 'vitest';
import { postmortem, write } from './program.ts';

const REPORT = `# Checkout outage

- Date: 2026-03-04
- Authors: Dana Fox
- Status: In review

## Summary

Checkout answered 310 orders with an error. Dana Fox restarted it.

## Impact

310 orders failed.

## Timeline (UTC)

- 10:00 Errors rise
- 10:40 Resolved
`;

describe('postmortem summary', () => {
  it('prints the report for others, with blanks for what it does not tell, and says how many', () => {
    const path = write('postmortem-checkout.md', REPORT);
    const { status, stdout, stderr } = postmortem(['summary', '--for', 'status-page', path]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Checkout outage\n\nResolved\nCheckout answered 310 orders with an error\.\nImpact: /);
    expect(stdout).toContain('Next update: [next update: day and time with zone]\n');
    expect(stdout).not.toMatch(/Dana|Fox/);
    expect(stderr).toBe(`${path}: 1 blank is left to fill in. Read it before it is sent.\n`);
  });
  it.each([[['postmortem.md']], [['--for', 'chat']], [['--for', 'chat', 'a.md', 'b.md']]])(
    'wants one report and a kind: %j',
    (args) => {
      const { status, stderr } = postmortem(['summary', ...args]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^postmortem: Name one report and whom it is for: [^\n]+\n$/);
    },
  );
  it('names the kinds that there are', () => {
    const { status, stderr } = postmortem(['summary', '--for', 'press', 'a.md']);
    expect(status).toBe(2);
    expect(stderr).toContain('chat, status-page, customers, first-report, interim-report, final-report');
  });
});
