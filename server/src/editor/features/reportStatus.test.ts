import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../../test/openDocument.ts';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { reportStatus } from './reportStatus.ts';

const statusOf = (text: string, choices = {}) => {
  const document = openedAt(text, choices);
  return reportStatus.answer(document, { textDocument: document.text });
};
const REPORT =
  '# Outage\n\n- Status: Final\n\n## Impact\n\n310 orders failed.\n\n## Root cause\n\nIt was probably the disk.\n';

describe('what a file is taken for', () => {
  it('is told with its template, its state and what is found', () => {
    expect(statusOf(REPORT)).toMatchObject({ recognised: true, chosen: false, status: 'Final', language: 'en' });
    expect(statusOf(REPORT).problems).toBeGreaterThan(0);
  });
  it.each([
    ['a list of the configuration', { settings: { ...DEFAULT_SETTINGS, listed: true } }, /^The configuration lists it/],
    ['its name', { settings: DEFAULT_SETTINGS, path: 'postmortem.md' }, /^Its name/],
    ['its contents', { settings: DEFAULT_SETTINGS, path: 'notes.md' }, /^Its title or its sections/],
  ])('is told with the reason: %s', (_, choices, reason) => {
    const text = `${REPORT.replace('# Outage', '# Postmortem: outage')}\n## Timeline\n\n- 10:00 UTC Alert\n- 10:20 UTC Fixed\n`;
    expect(statusOf(text, choices).reason).toMatch(reason);
  });
  it('says why nothing is said', () => {
    const ordinary = { settings: DEFAULT_SETTINGS, path: 'notes.md' };
    expect(statusOf('# Groceries\n', ordinary)).toMatchObject({
      recognised: false,
      reason: 'Neither its name nor its sections are those of a report.',
    });
    expect(statusOf('# Groceries\n', { ...ordinary, display: 'ja' }).reason).toContain('報告書のものではありません');
  });
});
