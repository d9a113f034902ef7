import { describe, expect, it } from 'vitest';
import { findStamps } from '../time/stamp.ts';
import { titleOfIncident } from './titleOfIncident.ts';

const said = (title: string): string =>
  titleOfIncident(
    title,
    findStamps(title).filter(({ from }) => from.date !== null),
  );

describe('what a title says of the incident', () => {
  it.each([
    ['Postmortem: Checkout outage', 'Checkout outage'],
    ['Checkout outage on 4 March 2026', 'Checkout outage'],
    ['2026-03-04 – Checkout outage', 'Checkout outage'],
    ['Incident report 2026-03-04: checkout outage', 'checkout outage'],
    ['Checkout outage postmortem', 'Checkout outage'],
    ['Postmortem for the checkout outage (2026-03-04)', 'checkout outage'],
    ['[Postmortem] INC-4711: Mobile logins rejected', 'Mobile logins rejected'],
    ['Incident 4711 — Mobile logins rejected', 'Mobile logins rejected'],
    ['🤖 INC-512: Picking robots stopped', 'Picking robots stopped'],
    ['Outage of the search index', 'Outage of the search index'],
    ['Post-mortem tooling lost its data', 'Post-mortem tooling lost its data'],
    ['決済遅延（2026年3月4日）', '決済遅延'],
    ['障害報告書：決済遅延', '決済遅延'],
    ['障害報告　決済遅延', '決済遅延'],
    ['【障害報告】モバイルのログイン失敗', 'モバイルのログイン失敗'],
    ['2026/3/4 決済遅延に関する障害報告書', '決済遅延'],
    ['検索結果が空になる障害', '検索結果が空になる障害'],
  ])('%s', (title, rest) => {
    expect(said(title)).toBe(rest);
  });
  it.each(['Postmortem 2026-03-04', '障害報告書', 'INC-4711'])(
    'is all of it where it says nothing else: %s',
    (title) => {
      expect(said(title)).toBe(title);
    },
  );
});
