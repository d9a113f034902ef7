import { describe, expect, it } from 'vitest';
import { eventsOf, unreadOf } from '../../../test/importedEvents.ts';
import { namesIn, readSource } from './index.ts';

/** 2026-03-04T01:00:00Z, some minutes later. */
const at = (minutes: number): string => `${1_772_586_000 + minutes * 60}.000100`;
const message = (minutes: number, user: string, text: string, more: object = {}) => ({
  type: 'message',
  user,
  text,
  ts: at(minutes),
  ...more,
});
const slackEvents = (messages: unknown, names?: ReadonlyMap<string, string>) => eventsOf('slack', messages, names);

const line = (...texts: string[]) => ({
  type: 'rich_text_section',
  elements: texts.map((text) => ({ type: 'text', text })),
});

const USERS = [
  { id: 'U1', name: 'alice.k', profile: { display_name: 'alice', real_name: 'Alice K' } },
  { id: 'U2', name: 'tanaka', profile: { display_name: '', real_name: '田中 太郎' } },
];
const NAMES = namesIn(JSON.stringify(USERS));

it('users.json may hold people without a profile or a name', () => {
  const users = [{ id: 'U1', name: 'alice.k' }, { id: 'U2', name: 'bob', profile: null }, { id: 'U3' }, USERS[1]];
  expect([...namesIn(JSON.stringify([...users, { deleted: true }]))]).toEqual([
    ['U1', 'alice.k'],
    ['U2', '田中 太郎'],
  ]);
  expect(readSource(JSON.stringify(users))).toMatchObject({ id: 'slack', events: [] });
});

describe('a day of a channel in a Slack export', () => {
  it('has its messages in the order of time, whatever order they are listed in', () => {
    expect(slackEvents([message(6, 'U2', 'b'), message(5, 'U1', 'a')])).toEqual([
      '2026-03-04 01:05:00 Z|U1|a',
      '2026-03-04 01:06:00 Z|U2|b',
    ]);
  });

  it('names people by users.json, by what a message says of them, and programs by their name', () => {
    const messages = [
      message(0, 'U1', 'from users.json'),
      message(1, 'U3', 'from its profile', { user_profile: { display_name: 'carol', real_name: 'Carol' } }),
      message(2, 'U3', 'known from the one above'),
      { type: 'message', subtype: 'bot_message', username: 'deploybot', text: 'deployed', ts: at(3) },
      message(4, 'U9', 'nobody knows'),
    ];
    expect(slackEvents(messages, NAMES).map((line) => line.split('|')[1])).toEqual([
      'alice',
      'carol',
      'carol',
      'deploybot',
      'U9',
    ]);
  });

  it.each([
    ['people', '<@U2> <@U9> <@U9|dana>', '@田中 太郎 @U9 @dana'],
    ['channels and groups', '<#C1|incidents> <!here> <!subteam^S1|@oncall>', '#incidents @here @oncall'],
    ['a link', 'see <https://example.com/d?a=1&amp;b=2>', 'see https://example.com/d?a=1&b=2'],
    ['a link with a label', '<https://example.com/d|the board>', 'the board (https://example.com/d)'],
    ['a link that is its own label', '<http://db-1.example|db-1.example>', 'http://db-1.example'],
    ['signs that are escaped', '5 &gt; 3 &amp;&amp; 2 &lt; 3', '5 > 3 && 2 < 3'],
    ['an escape that was typed', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['a tag, which stays text', '&lt;script&gt;x&lt;/script&gt;', '\\<script>x\\</script>'],
    ['a date', '<!date^1772586000^{time}|10:00 AM>', '10:00 AM'],
    [
      'what begins blocks',
      '# not a title\n- not a point\n1. not a number',
      '\\# not a title/\\- not a point/1\\. not a number',
    ],
    ['a block of code', '```\n# as it is\n```', '```/# as it is/```'],
    ['code that nothing closes', '```\n# x', '\\`\\`\\`/\\# x'],
    ['what a terminal acts on', 'a\u001b[31mb\u202ec', 'a[31mbc'],
  ])('shows %s as Slack does', (_, text, expected) => {
    expect(slackEvents([message(0, 'U1', text)], NAMES)).toEqual([`2026-03-04 01:00:00 Z|alice|${expected}`]);
  });

  it('has the last text of what was edited', () => {
    const edited = { user: 'U1', ts: at(9) };
    const changed = {
      type: 'message',
      subtype: 'message_changed',
      ts: at(8),
      message: { ...message(2, 'U1', 'the last text'), edited },
      previous_message: message(2, 'U1', 'the first text'),
    };
    expect(slackEvents([message(1, 'U1', 'mended', { edited }), changed, message(2, 'U1', 'the first text')])).toEqual([
      '2026-03-04 01:01:00 Z|U1|mended|edited',
      '2026-03-04 01:02:00 Z|U1|the last text|edited',
    ]);
  });

  it('names what was deleted, and does not tell what it said', () => {
    const deleted = {
      type: 'message',
      subtype: 'message_deleted',
      ts: at(9),
      deleted_ts: at(1),
      previous_message: message(1, 'U1', 'a secret'),
    };
    const tombstone = message(2, 'USLACKBOT', 'This message was deleted.', { subtype: 'tombstone' });
    expect(slackEvents([deleted, tombstone])).toEqual([
      '2026-03-04 01:01:00 Z|U1||deleted',
      '2026-03-04 01:02:00 Z|USLACKBOT||deleted',
    ]);
  });

  it('has answers among the others, with the beginning of what they answer', () => {
    const thread = { thread_ts: at(1) };
    const messages = [
      message(1, 'U1', 'Checkout returns 500 for every fifth request since the deploy', thread),
      message(3, 'U2', 'rolling back', thread),
      message(2, 'U1', 'meanwhile'),
      message(4, 'U2', 'the thread began on another day', { thread_ts: at(-999) }),
    ];
    expect(slackEvents(messages)).toEqual([
      '2026-03-04 01:01:00 Z|U1|Checkout returns 500 for every fifth request since the deploy',
      '2026-03-04 01:02:00 Z|U1|meanwhile',
      '2026-03-04 01:03:00 Z|U2|rolling back|answers “Checkout returns 500 for every fifth req…”',
      '2026-03-04 01:04:00 Z|U2|the thread began on another day|answers “”',
    ]);
  });

  it.each([
    ['the name of a file', { files: [{ name: 'errors.png' }] }, 'errors.png'],
    [
      'an alert by its title, its words and its fields',
      {
        attachments: [
          {
            fallback: '[FIRING:1] CheckoutErrors',
            pretext: 'prod',
            title: '[FIRING:1] CheckoutErrors',
            title_link: 'https://alerts.example/1',
            text: 'Errors above 5 %',
            fields: [{ title: 'Service', value: 'checkout', short: true }, { value: 'eu-1' }],
          },
        ],
      },
      'prod/[FIRING:1] CheckoutErrors (https://alerts.example/1)/Errors above 5 %/Service: checkout/eu-1',
    ],
    [
      'what its title says with an address once',
      { attachments: [{ title: 'Deploy failed', title_link: 'https://ci.example/7', text: 'Deploy failed' }] },
      'Deploy failed (https://ci.example/7)',
    ],
    ['an alert by what stands for it', { attachments: [{ fallback: '[FIRING] checkout' }] }, '[FIRING] checkout'],
    [
      'blocks, and nothing twice',
      {
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: 'Deploy finished' } },
          { type: 'divider' },
          { type: 'section', fields: [{ type: 'mrkdwn', text: 'checkout 4.2' }] },
          {
            type: 'context',
            elements: [
              { type: 'image', image_url: 'x' },
              { type: 'mrkdwn', text: 'by CI' },
            ],
          },
        ],
        attachments: [{ text: 'by CI' }],
      },
      'Deploy finished/checkout 4.2/by CI',
    ],
  ])('without words tells %s', (_, carried, expected) => {
    expect(slackEvents([message(0, 'U1', '', carried)])).toEqual([`2026-03-04 01:00:00 Z|U1|${expected}`]);
  });

  it.each([
    [
      'rich text',
      {
        blocks: [
          {
            type: 'rich_text',
            elements: [
              line('Rolling ', 'back'),
              { type: 'rich_text_list', elements: [line('eu', '-1'), line('us-1')] },
            ],
          },
        ],
      },
      'Rolling back/eu-1/us-1',
    ],
    ['a field without a value', { attachments: [{ title: 'a', fields: [{ title: 'Runbook', value: '' }] }] }, 'a'],
  ])('tells %s', (_, carried, expected) => {
    for (const text of ['', "This content can't be displayed."])
      expect(slackEvents([message(0, 'U1', text, carried)])).toEqual([`2026-03-04 01:00:00 Z|U1|${expected}`]);
  });

  it('does not tell the preview of a link', () => {
    const preview = { attachments: [{ title: 'Runbook', from_url: 'https://example.com/r' }] };
    expect(slackEvents([message(0, 'U1', 'see <https://example.com/r>', preview)])).toEqual([
      '2026-03-04 01:00:00 Z|U1|see https://example.com/r',
    ]);
  });

  it('is read beside what has no form that is known', () => {
    const carried = { attachments: [{ title: 'checkout 4.1' }, { title: 5 }, 'x'], blocks: 'y', files: [null, {}] };
    expect(slackEvents([message(0, 'U1', 'Rolling back', carried)])).toEqual([
      '2026-03-04 01:00:00 Z|U1|Rolling back/checkout 4.1',
    ]);
  });

  it('with words has its blocks for another form of them', () => {
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: '*Rolling back*' } }];
    expect(
      slackEvents([message(0, 'U1', 'Rolling back', { blocks, attachments: [{ title: 'checkout 4.1' }] })]),
    ).toEqual(['2026-03-04 01:00:00 Z|U1|Rolling back/checkout 4.1']);
  });

  it('is read from conversations.history, too', () => {
    expect(slackEvents({ ok: true, messages: [message(0, 'U2', '確認します')], has_more: false }, NAMES)).toEqual([
      '2026-03-04 01:00:00 Z|田中 太郎|確認します',
    ]);
  });

  it('loses nothing silently', () => {
    expect(
      unreadOf([message(0, 'U1', 'a'), { type: 'other' }, message(1, 'U1', ' '), message(0, 'U1', 'x', { ts: 'y' })]),
    ).toEqual(['2 {"type":"other"}', expect.stringMatching(/^3 \{/), expect.stringMatching(/^4 \{/)]);
  });

  it('is none where there are only people, or something else', () => {
    expect(readSource(JSON.stringify(USERS))?.events).toEqual([]);
    expect(readSource('[]')).toBeNull();
    expect(readSource('{"messages": "none"}')).toBeNull();
  });
});
