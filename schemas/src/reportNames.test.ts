import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isInReportFolder, isPaper, isPathOfReport, NAMED_LIKE_REPORTS } from './reportNames.ts';

it('a workspace that holds what is named like a report starts the extension', () => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { activationEvents } = JSON.parse(manifest) as { readonly activationEvents: readonly string[] };
  expect(activationEvents).toEqual(
    expect.arrayContaining(NAMED_LIKE_REPORTS.map((glob) => `workspaceContains:${glob}`)),
  );
});

it.each([
  ['README.md', true],
  ['readme.ja.md', true],
  ['CODE_OF_CONDUCT.md', true],
  ['security-incident.md', false],
  ['history-of-the-outage.md', false],
])('%s is one of the repository’s own papers: %s', (name, expected) => {
  expect(isPaper(name)).toBe(expected);
});

it.each([
  ['docs/postmortems/2026-03-04.md', true],
  ['Outage.md', true],
  ['障害報告/決済.md', true],
  ['docs/guide.md', false],
  ['postmortems/README.md', false],
])('%s is named like a report: %s', (path, expected) => {
  expect(isPathOfReport(path)).toBe(expected);
});

it.each([
  ['/work/docs/Incidents-2024/queue.md', true],
  ['/work/障害/検索.md', true],
  ['/work/incidents/data/queue.md', false],
  ['incident.md', false],
])('%s lies in a folder of reports: %s', (path, expected) => {
  expect(isInReportFolder(path)).toBe(expected);
});
