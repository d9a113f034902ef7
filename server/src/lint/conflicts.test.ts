import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import { check } from './check.ts';

const CONFLICT = '<<<<<<< HEAD\n- 10:52 Fixed\n=======\n- 10:50 Probably fixed\n>>>>>>> branch\n';
const report = (conflict: string): string =>
  `# Outage\n\n## Timeline (UTC)\n\n2026-03-04\n\n- 10:00 Deploy\n${conflict}- 11:00 Done\n\n## Root cause\n\nIt was probably the disk.\n`;
const rulesIn = (text: string): string[] =>
  check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, () => {}).findings.map(
    ({ rule }) => rule,
  );

describe('a Git conflict', () => {
  it('is not compared with itself', () => {
    expect(rulesIn(report(CONFLICT.replace(/^[<=>].*\n/gm, '')))).toContain('timeline/order');
    expect(rulesIn(report(CONFLICT))).not.toContain('timeline/order');
  });
  it('leaves the rest of the report as it is', () => {
    expect(rulesIn(report(CONFLICT))).toContain('wording/speculation');
  });
});
