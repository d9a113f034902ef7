import { describe, expect, it } from 'vitest';
import { concernsServer } from './concerns.ts';

describe('the server starts', () => {
  it.each([
    ['/work/docs/outage.md', 'markdown'],
    ['/work/docs/security-incident.md', 'markdown'],
    ['/work/.postmortem.yaml', 'yaml'],
    ['/work/0x19-postmortem/README.md', 'markdown'],
    ['Untitled-1', 'markdown'],
  ])('with %s', (path, language) => {
    expect(concernsServer(path, language)).toBe(true);
  });
  it.each([
    ['/work/README.md', 'markdown'],
    ['/work/CHANGELOG.md', 'markdown'],
    ['/work/CODE_OF_CONDUCT.md', 'markdown'],
    ['/work/settings.yaml', 'yaml'],
    ['/work/main.ts', 'typescript'],
  ])('with no %s', (path, language) => {
    expect(concernsServer(path, language)).toBe(false);
  });
});
