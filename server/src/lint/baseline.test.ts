import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import { asKnown } from './baseline.ts';
import { check } from './check.ts';

const REPORT = `# Postmortem: Checkout outage

## Root cause

It was probably the disk. The operator forgot the flag.

## Action items

- Improve monitoring
`;
const found = (text: string, baseline = DEFAULT_SETTINGS.baseline) =>
  check({ text, path: 'postmortem.md', settings: { ...DEFAULT_SETTINGS, baseline }, force: true }, () => {});
const baseline = asKnown(found(REPORT).findings, REPORT);
const rulesIn = (text: string) => found(text, baseline).findings.map(({ rule }) => rule);

describe('a baseline', () => {
  it('leaves out what is known', () => {
    expect(found(REPORT).findings.length).toBeGreaterThan(4);
    expect(rulesIn(REPORT)).toEqual([]);
  });
  it.each([
    ['lines above it change', REPORT.replace('# Postmortem: Checkout outage', '# Postmortem: Checkout\n\nMore words.')],
    ['its line is wrapped or set otherwise', REPORT.replace('- Improve monitoring', '1. Improve\u3000 monitoring')],
    ['line ends change', REPORT.replaceAll('\n', '\r\n')],
  ])('knows a finding again where %s', (_, text) => {
    expect(rulesIn(text)).toEqual([]);
  });
  it('tells of a sentence that takes the place of another, and of what has gone', () => {
    const text = REPORT.replace('It was probably the disk.', 'It was probably the cache.');
    expect(rulesIn(text)).toEqual(['wording/speculation']);
    expect(found(text, baseline).stale).toMatchObject([
      { rule: 'wording/speculation', section: 'root-cause', sentence: 'it was probably the disk.', count: 1 },
    ]);
  });
  it('tells of the same sentence once more', () => {
    expect(rulesIn(REPORT.replace('It was', 'It was probably the disk. It was'))).toEqual(['wording/speculation']);
  });
  it('holds no secret', () => {
    const text = `${REPORT}\nThe token was ghp_${'a1B2'.repeat(9)}.\n`;
    expect(JSON.stringify(asKnown(found(text).findings, text))).not.toContain('a1b2');
  });
});
