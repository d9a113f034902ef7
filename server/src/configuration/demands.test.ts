import { describe, expect, it } from 'vitest';
import { check } from '../lint/check.ts';
import { RULES } from '../rules/index.ts';
import { severityStated } from './demands.ts';
import { loadConfiguration } from './load.ts';
import { parseConfiguration } from './parse.ts';
import { settingsFor } from './settings.ts';

const named = (...names: string[]) => names.map((name) => ({ name, demand: {}, template: null }));

describe('the severity that a report states', () => {
  it.each([
    ['SEV-1', 'SEV-1'],
    ['sev1', 'SEV-1'],
    ['SEV 1 (critical)', 'SEV-1'],
    ['ＳＥＶ－１（重大）', 'SEV-1'],
    ['Major / P2', 'P2'],
    ['重大', '重大'],
    ['SEV-10', null],
    ['SEV', null],
    ['', null],
  ])('%s is %s', (stated, name) => {
    expect(severityStated(stated, named('SEV-1', 'P2', '重大'))?.name ?? null).toBe(name);
  });
});

const REPORT = `# Checkout outage

- Date: 2026-03-04
- Authors: Payments
- Status: In review
- Severity: SEV-1

## Summary

310 orders failed for 40 minutes.

## Impact

310 orders failed for 40 minutes.

## Root cause

The pool held 50 connections.

## Resolution

The pool was raised to 100 connections.

## Timeline

All times in UTC.

- 10:00 Errors rise
- 10:05 The error alert pages the on-call engineer
- 10:40 Resolved

## Action items

- Alert when the pool is 80 % full (owner: Payments)
`;

/** What is found in a report under a configuration, as `rule severity section`. */
async function found(configuration: string, text = REPORT): Promise<{ findings: string[]; dueDays: number | null }> {
  const location = '/repo/.postmortem.yaml';
  const content = { text: configuration, real: location };
  const loaded = await loadConfiguration({ location, content }, async () => ({ why: 'absent' }), RULES);
  expect(loaded.files.flatMap(({ problems }) => problems)).toEqual([]);
  const settings = settingsFor(loaded, '/repo/postmortem.md');
  const { findings, dueDays } = check({ text, path: 'postmortem.md', settings, force: true }, () => {});
  return { findings: findings.map(({ rule, severity, section }) => `${rule} ${severity} ${section}`), dueDays };
}

describe('a report', () => {
  it('of a severity must have what that asks for', async () => {
    const severities =
      'severities:\n  SEV-1: { due: 2w, sections: [five-whys], actions: { due: required }, rules: { timeline/zone: error } }\n';
    expect(await found(severities)).toEqual({
      findings: ['section/missing warning five-whys', 'action/due warning action-items'],
      dueDays: 14,
    });
    expect(await found(severities, REPORT.replace('SEV-1', 'SEV-2'))).toEqual({
      findings: ['action/due info action-items'],
      dueDays: null,
    });
  });
  it('of a severity is held to its template', async () => {
    const { findings } = await found('severities:\n  sev1: { template: google-sre }\n');
    expect(findings).toContain('section/missing warning trigger');
  });
  it('in a status must have what that asks for, over its severity', async () => {
    const both =
      'severities:\n  SEV-1: { actions: { due: required } }\nstatuses:\n  in-review: { sections: [detection], actions: { due: optional } }\n';
    expect((await found(both)).findings).toEqual(['section/missing warning detection']);
    expect((await found(both, REPORT.replace('In review', 'Final'))).findings).toEqual([
      'action/due warning action-items',
    ]);
  });
  it('has a demanded section wherever it stands', async () => {
    const text = REPORT.replace('## Summary', '## Glossary\n\nA pool is a pool.\n\n## Summary');
    const { findings } = await found('template: default\nseverities:\n  SEV-1: { sections: [glossary] }\n', text);
    expect(findings.filter((each) => each.endsWith('glossary'))).toEqual([]);
  });
  it('whose front matter chooses a template must have the sections all the same', async () => {
    const text = `---\ntemplate: default\n---\n\n${REPORT}`;
    expect((await found('severities:\n  SEV-1: { sections: [five-whys] }\n', text)).findings).toContain(
      'section/missing warning five-whys',
    );
  });
});

describe('what can’t be asked for is told at its place', () => {
  it.each([
    [
      'severities: { SEV-1: { due: soon } }',
      "soon → severities.SEV-1.due: this value can't be used here; expected days or weeks: 7d, 2w.",
    ],
    ['severities: { SEV-1: { duo: 7d } }', 'duo → Unknown key “duo”. Did you mean “due”?'],
    [
      'severities: { SEV-1: { actions: { due: yes } } }',
      "yes → severities.SEV-1.actions.due: this value can't be used here; expected required, optional.",
    ],
    [
      'severities: { SEV-1: { sections: [five-why] } }',
      'five-why → Unknown section “five-why”. Did you mean “five-whys”?',
    ],
    [
      'statuses: { final: { rules: { wording/blam: error } } }',
      'wording/blam → Unknown rule “wording/blam”. Did you mean “wording/blame”?',
    ],
    ['statuses: { finl: { sections: [impact] } }', 'finl → Unknown key “finl”. Did you mean “final”?'],
  ])('%s', async (text, problem) => {
    const { problems } = await parseConfiguration('.postmortem.yaml', text, RULES);
    expect(problems.map(({ start, end, message }) => `${text.slice(start, end)} → ${message.en}`)).toEqual([problem]);
  });
  it('in Japanese throughout', async () => {
    const { problems } = await parseConfiguration('.postmortem.yaml', 'severities: { SEV-1: { due: soon } }', RULES);
    expect(problems.map(({ message }) => message.ja)).toEqual([
      'severities.SEV-1.due: この値は使えません。使えるのは 日数か週数（7d、2w など） です。',
    ]);
  });
  it('an unknown template', async () => {
    const location = '/repo/.postmortem.yaml';
    const content = { text: 'severities: { SEV-1: { template: google } }', real: location };
    const { files } = await loadConfiguration({ location, content }, async () => ({ why: 'absent' }), RULES);
    expect(files[0]!.problems.map(({ message }) => message.en)).toEqual([
      expect.stringMatching(/^Unknown template “google”/),
    ]);
  });
});
