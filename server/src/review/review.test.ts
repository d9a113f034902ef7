import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../configuration/settings.ts';
import { check } from '../lint/check.ts';
import { placesOf } from '../printed/places.ts';
import { reviewAsMarkdown } from './asMarkdown.ts';
import { reviewAsText } from './asText.ts';
import { headlineOfReview } from './headline.ts';
import { printedReview } from './printed.ts';
import { type Review, reviewOf } from './review.ts';

const TODAY = '2026-03-10';

interface Given {
  readonly today?: string;
  readonly dueDays?: number;
  readonly rules?: Settings['rules'];
}

function reviewed(text: string, { today = TODAY, dueDays, rules = {} }: Given = {}): Review {
  const settings = { ...DEFAULT_SETTINGS, rules };
  const subject = { text, path: 'postmortem.md', settings, force: true };
  const checked = check(subject, (rule, error) => {
    throw new Error(`${rule} failed`, { cause: error });
  });
  return reviewOf(dueDays === undefined ? checked : { ...checked, dueDays }, { today });
}

const printed = (text: string, display: 'en' | 'ja' = 'en', options: Given = {}) =>
  printedReview(reviewed(text, options), 'postmortem.md', 'Checkout outage', placesOf(text), display);

const WHOLE = `# Checkout outage

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
- 10:40 The pool is raised to 100; errors are back to zero, resolved

## Action items

- Alert when the pool is 80 % full (owner: Payments, due: 2026-03-20)
`;

describe('a review', () => {
  it('of a report that leaves nothing open says so, and what was asked', () => {
    const review = reviewed(WHOLE);
    expect(review.state).toBe('ready');
    expect(headlineOfReview(review, 'en')).toEqual({
      text: 'Ready for review',
      detail: 'Nothing left to fill in; every action has owner and date',
    });
    const { questions } = printed(WHOLE);
    expect(questions.every(({ fulfilled }) => fulfilled)).toBe(true);
    expect(questions.find(({ id }) => id === 'course')?.answer).toBe(
      'Start, detection and end can be read: impact 40 min · detected after 5 min',
    );
  });

  it('asks in the order of a reviewer, whatever the order of the text', () => {
    const text = WHOLE.replace('(owner: Payments, due: 2026-03-20)', '')
      .replace('The connection pool held', 'Probably the connection pool held')
      .replace('310 orders failed between', 'TBD. 310 orders failed between');
    const open = reviewed(text).answers.filter(({ points }) => points.length > 0);
    expect(open.map(({ question }) => question.id)).toEqual(['blanks', 'cause', 'answerable']);
    expect(headlineOfReview(reviewed(text), 'en')).toEqual({
      text: 'Not ready for review: 3 points',
      detail: '1 blank · 1 guess · 1 action without owner',
    });
    expect(headlineOfReview(reviewed(text), 'ja')).toEqual({
      text: 'レビューの準備ができていません: 3 点',
      detail: '未記入 1・推測 1・担当のない対策 1',
    });
  });

  it('counts the actions that one finding tells of, and names three kinds of points', () => {
    const text = WHOLE.replace(
      '- Alert when the pool is 80 % full (owner: Payments, due: 2026-03-20)',
      '- Page when the pool is full\n- Reject a release without a test\n',
    )
      .replace('10:05 The', '09:05 The')
      .replace('The connection pool held', 'TBD. Probably the connection pool held');
    expect(headlineOfReview(reviewed(text), 'en')).toEqual({
      text: 'Not ready for review: 5 points',
      detail: '1 blank · 1 time that can’t be right · 1 guess · 2 more',
    });
  });

  it('asks nothing of parts that are not there, besides where they are', () => {
    const { answers } = reviewed(WHOLE.slice(0, WHOLE.indexOf('## Timeline')));
    const ids = answers.map(({ question }) => question.id);
    expect(ids).toContain('whole');
    expect(ids).not.toContain('times');
    expect(ids).not.toContain('answerable');
  });

  it.each(['', '# Postmortem\n', '---\ntitle: Outage\n---\n'])('of %j is not ready', (text) => {
    const review = reviewed(text);
    expect(review.state).toBe('open');
    expect(headlineOfReview(review, 'en').text).toMatch(/^Not ready for review: /);
  });

  it('asks no form of a public notice, and does not say that it follows one', () => {
    const notice = '---\nlayout: announcement\n---\n\n# Checkout incident report\n\nOn 4 March 2026 checkout failed.\n';
    const ids = reviewed(notice).answers.map(({ question }) => question.id);
    expect(ids).toContain('safe');
    expect(ids).not.toContain('whole');
    expect(ids).not.toContain('head');
  });

  it('says nothing good of what was not looked for', () => {
    const review = reviewed(WHOLE, { rules: { 'privacy/secret': 'off', 'action/due': 'off' } });
    const ids = review.answers.map(({ question }) => question.id);
    expect(ids).toContain('whole');
    expect(ids).not.toContain('safe');
    expect(ids).not.toContain('answerable');
    expect(headlineOfReview(review, 'en')).toEqual({ text: 'Ready for review', detail: '' });
    const withoutImpact = reviewed(WHOLE.replace('## Impact', '## Notes'));
    expect(withoutImpact.answers.map(({ question }) => question.id)).not.toContain('impact');
  });

  it('says which lengths can’t be read and why, which keeps no report from being ready', () => {
    const review = reviewed(WHOLE.replace('Errors rise', 'A release'));
    expect(review.state).toBe('ready');
    const course = review.answers.find(({ question }) => question.id === 'course');
    expect(course?.remarks.map(({ message }) => message('en'))).toEqual([
      expect.stringMatching(/^How long it lasted can’t be read: no entry tells when it started\./),
    ]);
  });

  it('of a closed report tells of its open actions', () => {
    const closed = WHOLE.replace('In review', 'Closed');
    expect(headlineOfReview(reviewed(closed), 'en')).toEqual({ text: 'Closed', detail: '1 of 1 action open' });
    expect(headlineOfReview(reviewed(closed), 'ja')).toEqual({ text: '完了', detail: '対策 1 件のうち 1 件が未完了' });
  });

  it.each([
    ['2026-03-20', 0],
    ['2026-03-21', 1],
  ])('on %s has %i overdue actions', (today, count) => {
    const review = reviewed(WHOLE, { today });
    expect(review.state).toBe('ready');
    const remarks = review.answers.flatMap((answer) => answer.remarks);
    expect(remarks.filter(({ rule }) => rule === 'review/overdue-action')).toHaveLength(count);
  });

  it.each([
    ['2026-03-11', 'In review', []],
    ['2026-03-12', 'In review', ['on-time']],
    ['2026-03-12', 'Final', []],
  ])('on %s of a report that is %s and due within 7 days is open at %j', (today, status, open) => {
    const { answers } = reviewed(WHOLE.replace('In review', status), { today, dueDays: 7 });
    expect(answers.map(({ question }) => question.id)).toContain('on-time');
    expect(answers.filter(({ points }) => points.length > 0).map(({ question }) => question.id)).toEqual(open);
  });
});

describe('a waiver', () => {
  const guess = (comment: string): string =>
    WHOLE.replace(
      'The connection pool held',
      `<!-- postmortem-disable-next-line wording/speculation${comment} -->\nProbably the connection pool held`,
    );

  it('with a reason is shown with it, and counts as no point', () => {
    const review = reviewed(guess(' -- the vendor will not tell'));
    expect(review.state).toBe('ready');
    expect(review.answers.flatMap(({ waived }) => waived.map(({ reason }) => reason))).toEqual([
      'the vendor will not tell',
    ]);
  });
  it.each(['', ' --', ' -- reason'])('without a reason counts as the point that it hides: %j', (comment) => {
    const review = reviewed(guess(comment));
    expect(review.state).toBe('open');
    expect(review.answers.flatMap(({ points }) => points)).toMatchObject([{ isUnreasoned: true }]);
  });
});

describe('a printed review', () => {
  const text = WHOLE.replace('The connection pool held', 'Probably @dana’s change to #12 and [the pool](x) held');

  it('as text has places, fixes, and what is in order at its end', () => {
    expect(reviewAsText(printed(text), 'en')).toMatch(
      /^postmortem\.md: Not ready for review: 1 point — 1 guess\n\nIs the cause known.*\n {2}17 {2}“Probably”.*\n {6}Fix: [\s\S]*\n\nIn order\n {2}✓ No secret was found\n/,
    );
  });
  it('as Markdown is a task list', () => {
    const markdown = reviewAsMarkdown(printed(text, 'ja'), 'ja');
    expect(markdown).toMatch(/^### レビュー: Checkout outage\n\nレビューの準備ができていません: 1 点 — 推測 1\n\n/);
    expect(markdown).toContain('- [ ] 17 行目: ');
    expect(markdown).toContain('- [x] 未記入はありません');
  });
});
