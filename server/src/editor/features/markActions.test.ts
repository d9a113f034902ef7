import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../../test/openDocument.ts';
import { applyEdits } from '../../text/edit.ts';
import { markActions } from './markActions.ts';

const TIMELINE =
  '# Postmortem\n\n## Timeline (UTC)\n\n- 2026-03-04 10:02 Errors rise\n- 2026-03-04 10:09 A cus|tomer calls\n';

const offered = (text: string, all = false) => {
  const document = openedAt(text);
  return markActions(document, document.text.offsetAt(document.cursor), all);
};
const titles = (text: string, all?: boolean): string[] => offered(text, all).map(({ title }) => title.en);

describe('an entry at the cursor', () => {
  it('can be marked as what lengths are read off', () => {
    expect(titles(TIMELINE)).toEqual([
      'Mark the entry as Started',
      'Mark the entry as Detected',
      'Mark the entry as Mitigated',
      'Mark the entry as Resolved',
    ]);
  });

  it('or as any milestone, where somebody asks for marks alone', () => {
    expect(titles(TIMELINE, true)).toContain('Mark the entry as Declared');
  });

  it('says so then', () => {
    const [, detected] = offered(TIMELINE);
    expect(applyEdits(TIMELINE.replace('|', ''), detected!.edits)).toContain('10:09 **Detected**: A customer calls');
  });

  it.each([
    ['is marked already', TIMELINE.replace('A cus|tomer', 'Detected: a cus|tomer')],
    ['is none', TIMELINE.replace('|', '').replace('# Post', '# Po|st')],
  ])('is offered nothing where it %s', (_, text) => {
    expect(titles(text)).toEqual([]);
  });

  it('is not offered what another entry is marked as', () => {
    expect(titles(TIMELINE.replace('Errors rise', 'Started: errors rise'))).not.toContain('Mark the entry as Started');
  });
});
