import { describe, expect, it } from 'vitest';
import { eventsOf, unreadOf } from '../../../test/importedEvents.ts';
import { readSource } from './index.ts';

describe('alerts of Alertmanager', () => {
  const alert = {
    status: 'resolved',
    labels: { alertname: 'CheckoutErrors', instance: 'shop-1', severity: 'critical' },
    annotations: { summary: 'Every fifth request fails' },
    startsAt: '2026-03-04T01:05:00.123Z',
    endsAt: '2026-03-04T02:00:00Z',
    generatorURL: 'https://prometheus.example/graph?g0.expr=up',
    fingerprint: '1a2b',
  };
  const firing = { ...alert, status: 'firing', endsAt: '0001-01-01T00:00:00Z' };

  it('say when they began, and when they ended', () => {
    expect(eventsOf('alertmanager', { version: '4', status: 'resolved', alerts: [alert] })).toEqual([
      '2026-03-04 01:05:00 Z||\\[firing] CheckoutErrors (shop-1): Every fifth request fails'.replace('\\', ''),
      '2026-03-04 02:00:00 Z||[resolved] CheckoutErrors (shop-1): Every fifth request fails',
    ]);
  });
  it('do not end before they have', () => {
    expect(eventsOf('alertmanager', { alerts: [firing] })).toHaveLength(1);
    // The API guesses when an alert will end if nothing more is heard of it.
    const fromApi = [{ ...alert, status: { state: 'active', silencedBy: [], inhibitedBy: [] } }];
    expect(eventsOf('alertmanager', fromApi)).toHaveLength(1);
  });
  it.each([
    [
      'a description',
      { annotations: { description: '遅延が 3 秒を超過' } },
      '[firing] CheckoutErrors (shop-1): 遅延が 3 秒を超過',
    ],
    ['no words', { annotations: {} }, '[firing] CheckoutErrors (shop-1)'],
    ['no instance', { labels: { alertname: 'Down', job: 'api' } }, '[firing] Down (api): Every fifth request fails'],
    ['no name', { labels: {}, annotations: undefined }, '[firing]'],
  ])('say what they have: %s', (_, more, expected) => {
    expect(eventsOf('alertmanager', { alerts: [{ ...firing, ...more }] })).toEqual([
      `2026-03-04 01:05:00 Z||${expected}`,
    ]);
  });
  it('keep their offset, and where they come from', () => {
    const [event] = readSource(
      JSON.stringify({ alerts: [{ ...firing, startsAt: '2026-03-04T10:05:00+09:00' }] }),
    )!.events;
    expect(event!.at.zone).toMatchObject({ offset: 540 });
    expect(event!.origin).toEqual({ name: 'Alertmanager', url: 'https://prometheus.example/graph?g0.expr=up' });
  });
  it('lose nothing silently', () => {
    expect(unreadOf({ alerts: [firing, { ...firing, startsAt: 'soon' }, {}] }).map((line) => line.slice(0, 2))).toEqual(
      ['3 ', '2 '],
    );
  });
});

describe('the log of an incident in PagerDuty', () => {
  const entry = (type: string, created_at: string, summary: string | null, more: object = {}) => ({
    id: 'R1',
    type: `${type}_log_entry`,
    summary,
    created_at,
    agent: { type: 'user_reference', summary: 'Dana' },
    html_url: 'https://example.com/incidents/1/log_entries/R1',
    ...more,
  });
  it('is read, whichever end it begins at', () => {
    const log = [
      entry('resolve', '2026-03-04T02:00:00Z', 'Resolved by Dana'),
      entry('trigger', '2026-03-04T01:05:00Z', 'Triggered through the API.', {
        channel: { summary: 'Checkout errors' },
      }),
    ];
    expect(eventsOf('pagerduty', { log_entries: log, limit: 25, more: false })).toEqual([
      '2026-03-04 02:00:00 Z||Resolved by Dana',
      '2026-03-04 01:05:00 Z||Triggered through the API.: Checkout errors',
    ]);
  });
  it.each([
    ['an entry without a summary', entry('acknowledge', '2026-03-04T01:07:00Z', null), 'acknowledge_log_entry'],
    ['a note', entry('annotate', '2026-03-04T01:07:00Z', 'Note added', { note: '再起動中' }), 'Note added: 再起動中'],
    [
      'what is said already',
      entry('annotate', '2026-03-04T01:07:00Z', 'Note: ok', { channel: { summary: 'ok' } }),
      'Note: ok',
    ],
  ])('tells of %s', (_, each, expected) => {
    expect(eventsOf('pagerduty', { log_entries: [each] })).toEqual([`2026-03-04 01:07:00 Z||${expected}`]);
  });
  it('keeps its zone and its address', () => {
    const [event] = readSource(
      JSON.stringify({ log_entries: [entry('resolve', '2026-03-04T10:00:00+09:00', 'ok')] }),
    )!.events;
    expect(event!.at.zone).toMatchObject({ offset: 540 });
    expect(event!.origin).toEqual({ name: 'PagerDuty', url: 'https://example.com/incidents/1/log_entries/R1' });
  });
  it('has notes, which say whose they are', () => {
    const notes = [
      { id: 'N1', user: { summary: 'Dana' }, content: 'Failing over\nto eu-2', created_at: '2026-03-04T01:07:00Z' },
    ];
    expect(eventsOf('pagerduty', { notes })).toEqual(['2026-03-04 01:07:00 Z|Dana|Failing over/to eu-2']);
  });
  const incident = {
    incident_number: 7,
    title: 'Checkout errors',
    created_at: '2026-03-04T01:05:00Z',
    status: 'resolved',
    html_url: 'https://example.com/incidents/7',
    acknowledgements: [{ at: '2026-03-04T01:07:00Z', acknowledger: { summary: 'Dana' } }],
    last_status_change_at: '2026-03-04T02:00:00Z',
    last_status_change_by: { summary: 'Eve' },
  };
  const times = [
    '2026-03-04 01:05:00 Z||triggered: Checkout errors',
    '2026-03-04 01:07:00 Z|Dana|acknowledged: Checkout errors',
    '2026-03-04 02:00:00 Z|Eve|resolved: Checkout errors',
  ];
  it.each([
    ['GET /incidents', { incidents: [incident], limit: 25 }, times],
    ['GET /incidents/{id}', { incident }, times],
    ['one that goes on', { incident: { ...incident, status: 'acknowledged' } }, times.slice(0, 2)],
  ])('is told in its times: %s', (_, json, expected) => {
    expect(eventsOf('pagerduty', json)).toEqual(expected);
  });

  it('is told in its times and its notes where both are there', () => {
    const notes = [{ user: { summary: 'Dana' }, content: 'Failing over', created_at: '2026-03-04T01:06:00Z' }];
    expect(eventsOf('pagerduty', { incident, notes }).sort()).toEqual(
      [...times, '2026-03-04 01:06:00 Z|Dana|Failing over'].sort(),
    );
  });

  const webhook = (event_type: string, data: object) => ({
    event: {
      id: '01',
      event_type,
      resource_type: 'incident',
      occurred_at: '2026-03-04T01:05:00.169Z',
      agent: { type: 'user_reference', summary: 'Dana' },
      data,
    },
  });
  it.each([
    [
      'what happened',
      webhook('incident.triggered', { type: 'incident', title: 'Checkout errors' }),
      'triggered: Checkout errors',
    ],
    [
      'a note',
      webhook('incident.annotated', { incident: { summary: 'Checkout errors' }, content: '再起動中' }),
      'annotated: 再起動中',
    ],
    [
      'a list',
      [webhook('incident.priority_updated', { type: 'incident', title: 'Checkout errors' })],
      'priority updated: Checkout errors',
    ],
    [
      'whom it went to',
      webhook('incident.reassigned', { title: 'Checkout errors', assignees: [{ summary: 'Eve' }, { summary: 'SRE' }] }),
      'reassigned to Eve, SRE: Checkout errors',
    ],
    ['no words', webhook('incident.workflow.started', {}), 'workflow started'],
  ])('is read from its webhooks: %s', (_, json, expected) => {
    expect(eventsOf('pagerduty', json)).toEqual([`2026-03-04 01:05:00 Z|Dana|${expected}`]);
  });

  it('is read from webhooks that were kept one on each line', () => {
    const lines = ['triggered', 'resolved'].map((type) => JSON.stringify(webhook(`incident.${type}`, {})));
    const { id, events } = readSource(`${lines.join('\n')}\n`)!;
    expect([id, events.length]).toEqual(['pagerduty', 2]);
    expect(
      readSource('{"time":"2026-03-04T01:05:00Z","msg":"a"}\n{"time":"2026-03-04T01:06:00Z","msg":"b"}')?.id,
    ).not.toBe('pagerduty');
  });

  it('loses nothing silently', () => {
    expect(
      unreadOf({ log_entries: [entry('resolve', '2026-03-04T02:00:00Z', 'ok'), entry('x', 'later', 'y'), 1] }),
    ).toEqual(['3 1', expect.stringMatching(/^2 /)]);
  });
});

describe('GitLab', () => {
  const note = (created_at: string, body: string, more: object = {}) => ({
    id: 1,
    body,
    author: { id: 1, name: 'Dana', username: 'dana' },
    created_at,
    updated_at: created_at,
    system: false,
    noteable_type: 'Issue',
    ...more,
  });
  it('has notes of an issue', () => {
    expect(
      eventsOf('gitlab', [
        note('2026-03-04T02:00:00.000Z', 'closed', { system: true }),
        note('2026-03-04T10:05:00.000+09:00', '再起動'),
      ]),
    ).toEqual(['2026-03-04 02:00:00 Z|Dana|closed', '2026-03-04 10:05:00 +09:00|Dana|再起動']);
  });
  it('has threads, with what each answers', () => {
    const notes = [
      note('2026-03-04T01:00:00Z', 'Who is on it?'),
      note('2026-03-04T01:05:00Z', 'I am', { last_edited_at: '2026-03-04T01:06:00Z' }),
    ];
    expect(eventsOf('gitlab', [{ id: 'd1', individual_note: false, notes }])).toEqual([
      '2026-03-04 01:00:00 Z|Dana|Who is on it?',
      '2026-03-04 01:05:00 Z|Dana|I am|edited|answers “Who is on it?”',
    ]);
  });
  const issue = {
    iid: 7,
    title: 'Checkout is down',
    created_at: '2026-03-04T01:10:00Z',
    closed_at: '2026-03-05T00:10:00Z',
    author: { name: 'Dana' },
    closed_by: { name: 'Eve' },
    web_url: 'https://gitlab.example/shop/-/issues/7',
  };
  it.each([
    ['one', issue],
    ['a list', [issue]],
  ])('has issues, opened and closed: %s', (_, json) => {
    expect(eventsOf('gitlab', json)).toEqual([
      '2026-03-04 01:10:00 Z|Dana|[opened] Checkout is down',
      '2026-03-05 00:10:00 Z|Eve|[closed] Checkout is down',
    ]);
    expect(readSource(JSON.stringify(json))!.events[0]!.origin).toEqual({ name: 'GitLab #7', url: issue.web_url });
  });
  it('has issues that are open', () => {
    expect(eventsOf('gitlab', [{ ...issue, closed_at: null, closed_by: null }])).toHaveLength(1);
  });
  it('has the timeline of an incident', () => {
    const nodes = [{ occurredAt: '2026-03-04T01:00:00Z', note: '検知', author: { name: '田中' } }];
    expect(eventsOf('gitlab', { data: { project: { incidentManagementTimelineEvents: { nodes } } } })).toEqual([
      '2026-03-04 01:00:00 Z|田中|検知',
    ]);
  });
  it('loses nothing silently', () => {
    expect(
      unreadOf([note('2026-03-04T01:00:00Z', 'a'), { body: 'b' }, note('whenever', 'c')]).map((line) => line[0]),
    ).toEqual(['2', '3']);
    const half = { id: 'd1', individual_note: false, notes: [note('2026-03-04T01:00:00Z', 'a'), {}] };
    expect(unreadOf([half])).toEqual([expect.stringMatching(/^1 /)]);
  });
});

it.each(['{}', '[1, 2]', '{"alerts": []}', '"text"', '{"a": '])('JSON of nobody is read as nothing: %s', (json) => {
  expect(readSource(json)).toBeNull();
});
