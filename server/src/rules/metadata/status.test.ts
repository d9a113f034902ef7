import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { check } from '../../lint/check.ts';

/** What a report of a status is told to say that is still open. */
const openIn = (status: string, body: string): string[] => {
  const text = `# Stale search\n\n- Status: ${status}\n\n${body}`;
  return check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, (rule, error) => {
    throw new Error(`${rule}: ${String(error)}`);
  })
    .findings.filter(({ rule }) => rule === 'metadata/status')
    .map(({ start, end }) => text.slice(start, end));
};

describe('a finished report whose cause is open', () => {
  it('is told once, at the cause', () => {
    const body =
      '## Impact\n\nThe number of orders is being investigated.\n\n## Root cause\n\nWe could not determine why the lease was lost.\n';
    expect(openIn('Final', body)).toEqual(['could not determine why']);
    expect(openIn('In review', body)).toEqual([]);
  });

  it.each([
    'Why it was emptied is still under investigation.',
    'The lease was lost for an as yet unknown reason.',
    'Unknown.',
    '停止した理由は分かっていない。',
    '根本原因の特定には至っておりません。',
  ])('in whatever words: %s', (sentence) => {
    expect(openIn('Closed', `## Root cause\n\n${sentence}\n`)).toHaveLength(1);
  });

  it.each([
    'At first we could not determine the cause.',
    'While it was under investigation, the queue was drained.',
    'The table was emptied by a job that nobody had turned off.',
  ])('is none where it was open for a time: %s', (sentence) => {
    expect(openIn('Closed', `## Root cause\n\n${sentence}\n`)).toEqual([]);
  });
});
