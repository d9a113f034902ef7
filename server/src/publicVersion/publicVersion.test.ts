import { describe, expect, it } from 'vitest';
import { said, versionOf, 文 } from '../../../test/publicVersions.ts';
import { made } from '../language/secretShape.ts';

describe('what leads to machines and people', () => {
  it.each([
    ['db01.corp (10.2.3.4) and db01 again', '[host 1] ([IP address 1]) and [host 1] again'],
    ['db01.corp: down', 'host-1: down'],
    ['[board](https://grafana.corp/d/1?user=x) on grafana.corp', '[board](https://host-1.invalid) on [host 1]'],
    ['https://shop.io/status and http://localhost:80', 'https://shop.io/status and http://localhost:80'],
    [
      'Write to a.b@shop.io or [us](mailto:c@shop.io), +81 90-1234-5678.',
      'Write to [e-mail address 1] or [us](mailto:address-2@host.invalid), [phone number 1].',
    ],
    ['`\\\\files01\\logs\\a.txt` on files01.', '`[host 1]` on [host 1].'],
    ['a pattern `\\\\d+\\w` and `C:\\\\Users\\\\x`', 'a pattern `\\\\d+\\w` and `C:\\\\Users\\\\x`'],
    ['fe80::1 at 12:30:45', '[IP address 1] at 12:30:45'],
    ['ask <@U024BE7LH>, not @here', 'ask Person 1, not @here'],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toBe(expected);
  });

  it('is called by Japanese words in a Japanese report', () => {
    expect(文('db01.corp と 10.2.3.4 が停止、03-1234-5678 へ連絡。')).toBe(
      '［ホスト1］ と ［IPアドレス1］ が停止、［電話番号1］ へ連絡。',
    );
  });

  it('a private key goes to its last line, and no list shows a secret', () => {
    const key = made('-----BEGIN RSA ', 'PRIVATE KEY-----\nMIIEow\n-----END RSA ', 'PRIVATE KEY-----');
    const { text, replaced } = versionOf(`# Outage\n\n## Summary\n\n\`\`\`\n${key}\n\`\`\`\n`);
    expect(text).toBe('# Outage\n\n## Summary\n\n```\n[REDACTED]\n```\n');
    expect(replaced.map(({ kind, what }) => [kind, what])).toEqual([['secret', 'private key']]);
  });
});

describe('what was replaced is told', () => {
  const HEAD = '# Outage\n\nAuthor: Dana Fox\n\n## Summary\n\n';
  const told = (text: string) =>
    versionOf(HEAD + text)
      .replaced.slice(1)
      .map(({ what, by, start, end }) => ({ what, by, at: (HEAD + text).slice(start, end) }));

  it('as it was written, where only a stand-in made a machine of it', () => {
    const link = 'https://dana.fox/notes';
    expect(told(`See ${link}.\n`)).toEqual([{ what: link, by: 'https://host-1.invalid', at: link }]);
  });

  it('at its place behind a comment, which is left out', () => {
    expect(told('<!-- later --> Ask Dana <!-- or Sam -->.\n')).toEqual([
      { what: 'Dana', by: 'Incident author', at: 'Dana' },
    ]);
  });

  it('without a secret that is in it', () => {
    const link = 'https://dana.fox/notes?password=';
    const all = told(`See ${link}Zx8kQ2vP9sLm here.\n`).map(({ what }) => what);
    expect(all).toEqual([link, 'password or secret']);
  });
});

it('the domain of an address whose name has gone is nobody’s name', () => {
  const cell = '| Who | What |\n|---|---|\n| 狐塚.澪@shop.io | asked |\n';
  const owned = '## Action items\n\n| Action | Owner |\n|---|---|\n| Page earlier | 狐塚 澪 |\n';
  const { text } = versionOf(`# Outage\n\n## Summary\n\nSee https://shop.io/notes.\n\n${cell}\n${owned}`);
  expect(text).toContain('See https://shop.io/notes.\n');
  expect(text).toContain('| engineer-1@shop.io | asked |');
});

describe('sections', () => {
  const REPORT = [
    '# Outage',
    'Status: final',
    '## Summary',
    'It broke.',
    '## Costs',
    '310 USD.',
    '## Engineering notes',
    'Long.',
    '### Root cause',
    'A full disk.',
    '### Staffing',
    'Few.',
    '## Supporting information',
    'Logs.',
  ]
    .join('\n\n')
    .concat('\n');

  it('that were not chosen are left out, with those of no known kind; a title stays above what was chosen', () => {
    const { text, leftOut } = versionOf(REPORT, [], ['summary', 'root-cause']);
    expect(text).toBe(
      '# Outage\n\nStatus: final\n\n## Summary\n\nIt broke.\n\n## Engineering notes\n\n### Root cause\n\nA full disk.\n',
    );
    expect(leftOut.map(({ section: { title } }) => title)).toEqual([
      'Costs',
      'Engineering notes',
      'Staffing',
      'Supporting information',
    ]);
  });

  it('leave behind what links elsewhere need', () => {
    const text =
      '# Outage\n\n## Summary\n\nSee [the board][1].\n\n## Glossary\n\nFeed.\n\n[1]: https://shop.io\n[2]: https://x.io\n';
    expect(versionOf(text, [], ['summary']).text).toBe(
      '# Outage\n\n## Summary\n\nSee [the board][1].\n\n[1]: https://shop.io\n',
    );
  });

  it('all stay where all are wanted, without the comments that nobody sees', () => {
    const { text, leftOut, comments } = versionOf(`${REPORT}\n<!-- ask Bob -->\n`);
    expect({ text, leftOut, comments }).toEqual({ text: `${REPORT}\n`, leftOut: [], comments: 1 });
  });
});

it('tells of hosts that are called by a zone or by who is on them, and of whoever acts, not of its own words', () => {
  const sentence =
    '`ssh deploy@web` on `api-3.prod`, docs in report-2.md; Greta Hopperton rolled back. Mail dana@example.com. The DBA on duty (Okafor) slept.';
  const { doubtful } = versionOf(`# Outage\n\nAuthor: Dana Fox\n\n## Summary\n\n${sentence}\n\n\`team-member-1\`\n`);
  expect(doubtful.map(({ doubt, text }) => [doubt, text])).toEqual([
    ['host', 'deploy@web'],
    ['host', 'api-3.prod'],
    ['name', 'Greta Hopperton'],
    ['name', 'Okafor'],
  ]);
});

it('tells of customers whose names a notice to others must not hold', () => {
  const sentence =
    '山田商店様、青空病院様と Acme 様へ連絡した。一部の支店様、提携銀行様、加盟店様、利用者様、御社様には影響がない。仕様は様式のとおり。';
  const { doubtful } = versionOf(`# 障害報告\n\n作成者: 中野薫子\n\n## 概要\n\n${sentence}\n`);
  expect(doubtful.map(({ doubt, text }) => [doubt, text])).toEqual([
    ['name', '山田商店'],
    ['name', '青空病院'],
    ['name', 'Acme'],
  ]);
});

it('knows a second name beside one with an honorific, and tells of kana before a rank and of accounts', () => {
  const sentence = '加藤さんと中村で確認した。やぎ部長へ報告し、tanaka_t が再起動した。この部長は item_list を見た。';
  const { text, doubtful } = versionOf(`# 障害報告\n\n作成者: 中野薫子\n\n## 概要\n\n${sentence}\n`);
  expect(text).not.toMatch(/加藤|中村/);
  expect(doubtful.map(({ doubt, text: found }) => [doubt, found])).toEqual([
    ['name', 'やぎ'],
    ['name', 'tanaka_t'],
  ]);
});

it('tells what may still be a name or a host, with the place in the report', () => {
  const sentence =
    'Thanks to Piotr Zelenek and Nyx Lyr; danafoxes on payments-db-02 and web01 (sha256, arm64), see https://wiki.shop.io/x.';
  const text = `# Outage\n\nAuthor: Dana Fox\n\n## Summary\n\n${sentence}\n\nAlice J. and Alice: ask Alice.\n`;
  const { doubtful } = versionOf(text, ['Alice Jones', 'Alice Smith']);
  expect(doubtful.map(({ doubt, text: found, start }) => [doubt, found, text.startsWith(found, start)])).toEqual([
    ['name', 'Nyx Lyr', true],
    ['part', 'danafoxes', true],
    ['host', 'payments-db-02', true],
    ['host', 'web01', true],
    ['link', 'wiki.shop.io', false],
    ['shared', 'Alice', true],
  ]);
});
