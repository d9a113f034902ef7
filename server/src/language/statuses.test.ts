import { describe, expect, it } from 'vitest';
import { saysIncidentGoesOn, statusNamed } from './statuses.ts';

describe('the status of a report', () => {
  it.each([
    ['Final', 'final'],
    ['in review', 'in-review'],
    ['Not yet reviewed', 'in-progress'],
    ['対応中', 'in-progress'],
    ['下書き', 'draft'],
    ['none of these', null],
  ])('“%s” means %s', (words, status) => {
    expect(statusNamed(words)).toBe(status);
  });

  it.each([
    ['ongoing', true],
    ['Unresolved: the disk is still full', true],
    ['Ongoing, not fully mitigated', true],
    ['継続中（まだ解消していません）', true],
    ['未復旧', true],
    ['Ongoing checks; mitigated at 10:40', false],
    ['継続中（10:40 に復旧済み、経過を見る）', false],
    ['open', false],
    ['Investigating the root cause', false],
    ['調査中', false],
    ['Resolved', false],
  ])('“%s” says of the incident that it goes on: %s', (words, goesOn) => {
    expect(saysIncidentGoesOn(words)).toBe(goesOn);
  });
});
