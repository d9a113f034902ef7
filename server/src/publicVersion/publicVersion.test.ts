import { sectionIdFrom } from '@postmortem/schemas';
import { describe, expect, it } from 'vitest';
import { made } from '../language/secretShape.ts';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from '../postmortem/postmortem.ts';
import { type PublicVersion, publicVersionOf } from './publicVersion.ts';

const read = (text: string) => readPostmortem(readMarkdown(text));
const versionOf = (text: string, people: readonly string[] = [], sections?: readonly string[]): PublicVersion =>
  publicVersionOf(read(text), { people, sections: sections ? new Set(sections.map(sectionIdFrom)) : null, read });
/** What becomes of a sentence in a report by Dana Fox. */
const said = (sentence: string, people: readonly string[] = []): string =>
  versionOf(`# Outage\n\nAuthor: Dana Fox\n\n## Summary\n\n${sentence}\n`, people)
    .text.split('## Summary\n\n')[1]!
    .trim();
/** 狐塚ダナと乾が書いた報告書の文がどうなるか。 */
const 文 = (sentence: string): string =>
  versionOf(`# 障害報告\n\n作成者: 狐塚 ダナ、運用課 乾\n\n## 概要\n\n${sentence}\n`)
    .text.split('## 概要\n\n')[1]!
    .trim();

describe('a name', () => {
  it.each([
    ['Dana Fox restarted it.', 'Incident author restarted it.'],
    ['Fox’s change', 'Incident author’s change'],
    ['DANA and d. fox', 'Incident author and Incident author'],
    ['Ask @dana or Dr. Fox.', 'Ask Incident author or Incident author.'],
    ['Fox, Dana', 'Incident author'],
    ['**Da**na and dana\\_fox', 'Incident author and Incident author'],
    [
      '[Dana’s notes](https://shop.io/~dfox/Dana%20Fox)',
      '[Incident author’s notes](https://shop.io/~incident-author/incident-author)',
    ],
    ['![by Dana](a.png "Dana")', '![by Incident author](a.png "Incident author")'],
    ['`fix_dana_2` and `deployByDana`', '`fix_incident-author_2` and `deployBy-incident-author`'],
    ['<b title="Dana">x</b>', '<b title="Incident author">x</b>'],
    ['<b>Dana</b>, <i>Da</i>na', '<b>Incident author</b>, Incident author'],
    ['foxes and danger', 'foxes and danger'],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toBe(expected);
  });

  it.each([
    ['狐塚が再起動した。', '報告書作成者Aが再起動した。'],
    ['狐塚ダナさんと乾さんが対応。', '報告書作成者Aと報告書作成者Bが対応。'],
    ['乾が乾燥機を止め、乾いた。', '報告書作成者Bが乾燥機を止め、乾いた。'],
    ['運用課乾さんと乾氏、乾主任', '運用課報告書作成者Bと報告書作成者B、報告書作成者B主任'],
    ['ダナンのサーバ', 'ダナンのサーバ'],
    [
      '[狐塚のメモ](https://example.com/%E7%8B%90%E5%A1%9A)',
      '[報告書作成者Aのメモ](https://example.com/incident-author-1)',
    ],
  ])('%s', (sentence, expected) => {
    expect(文(sentence)).toBe(expected);
  });

  it.each([
    ['佐藤と中村が調べ、中村が止めた。', '関係者Aと関係者Bが調べ、関係者Bが止めた。'],
    ['佐藤、中村、林で確認した。林が止めた。', '関係者A、関係者B、関係者Cで確認した。関係者Cが止めた。'],
    ['八木部長の判断。', '関係者A部長の判断。'],
    ['たなかさんに連絡し、みなさんに伝えた。たくさんの注文。', '関係者Aに連絡し、みなさんに伝えた。たくさんの注文。'],
    ['千葉と福島が停電した。', '千葉と福島が停電した。'],
  ])('is known among others, beside a rank, in hiragana: %s', (sentence, expected) => {
    expect(文(sentence)).toBe(expected);
  });

  it('is listed below a title that announces people', () => {
    const { text } = versionOf(
      '# Outage\n\n## Participants\n\n- Kim Lee\n- ops.jo\n\n## Summary\n\nlee asked ops.jo\n',
    );
    expect(text).toContain('Responder 1 asked Responder 2\n');
  });

  it('is known in an account without its apostrophe', () => {
    expect(said('Tom O’Neil and tom.oneil', ['Tom O’Neil'])).toBe('Team member 1 and Team member 1');
  });

  it('is found beside a rank, behind a team, and under a Japanese key of front matter', () => {
    const { text } = versionOf(
      '---\n作成者: 中野 薫子\n---\n\n# 障害報告\n\n承認者: 林部長\n\n## 概要\n\n林が確認し、高橋課長と近藤様へ連絡。\n\n## 時系列\n\n- 10:00 運用チーム佐々木が再起動\n',
    );
    expect(text).not.toMatch(/中野|薫子|林|高橋|近藤|佐々木/);
    expect(text).toContain('承認者: レビュアーA');
  });

  it('that is a word, too, is one where it is written like a name', () => {
    expect(said('Page told us that it will page on page 3; @will asked.', ['Will Page'])).toBe(
      'Team member 1 told us that it will page on page 3; Team member 1 asked.',
    );
  });

  it.each([
    ['Will it hold? Will asked.', 'Will it hold? Team member 1 asked.'],
    ['- May we deploy?\n- May deployed.', '- May we deploy?\n- Team member 1 deployed.'],
    ['Quiet in May, on May 3 and on 4 May.', 'Quiet in May, on May 3 and on 4 May.'],
    ['They asked\nMay the same.', 'They asked\nTeam member 1 the same.'],
  ])('is no word at the start of a question, nor a month: %s', (sentence, expected) => {
    expect(said(sentence, ['Will Page', 'May Chen'])).toBe(expected);
  });

  it.each([
    ['Jürgen Müller', 'Mueller, Juergen and J. Müller', /mueller|juergen|müller/i],
    ['Juergen Mueller', 'Müller and Jürgen M&uuml;ller', /müller|jürgen|uuml/i],
    ['Łukasz Strauß', 'Lukasz Strauss', /lukasz|strauss/i],
    ['Dmitri Volkov', 'D&zwnj;mitri and Vol&shy;kov', /mitri|kov/i],
    ['Alice Smith', '<alice.smith@example.com>', /alice|smith/i],
  ])('%s is found in “%s”', (name, sentence, gone) => {
    expect(said(sentence, [name])).not.toMatch(gone);
    expect(said(sentence, [name])).not.toContain('Person');
  });

  it('leaves words that are spelt as a name without its marks would be', () => {
    expect(said('A michal of a samul.', ['Michael Samuel'])).toBe('A michal of a samul.');
  });

  it('gives the same role to the same person, numbered as they come', () => {
    const { text } = versionOf(
      [
        '# Outage',
        'Owner: Ife Marchetti',
        '## Timeline',
        '- 10:00 @sam paged I. Marchetti\n- 10:05 Hugo asked Sam',
        '## Action items',
        '| Action | Owner |\n|---|---|\n| Alert | Lee Park |\n| Page | Payments |\n| Test | Sam Obi |\n| Log | L. Park |',
      ].join('\n\n'),
    );
    expect(text).toBe(
      [
        '# Outage',
        'Owner: Incident owner',
        '## Timeline',
        '- 10:00 Engineer 1 paged Incident owner\n- 10:05 Person 1 asked Engineer 1',
        '## Action items',
        '| Action | Owner |\n|---|---|\n| Alert | Engineer 2 |\n| Page | Payments |\n| Test | Engineer 1 |\n| Log | Engineer 2 |',
      ].join('\n\n'),
    );
  });
});

it('leaves the words of an action behind the name of who does it', () => {
  const { text } = versionOf(
    '# Outage\n\nOwner: P. Novak\n\n## Summary\n\nThe export hung.\n\n## Action items\n\n- P. Novak: export takes its lock per page\n- Novak: Alert at 80 %\n',
  );
  expect(text).toBe(
    '# Outage\n\nOwner: Incident owner\n\n## Summary\n\nThe export hung.\n\n## Action items\n\n- Incident owner: export takes its lock per page\n- Incident owner: Alert at 80 %\n',
  );
});

it('finds whoever is named beside a team', () => {
  const { text } = versionOf(
    '# Outage\n\n## Action items\n\n- Alert earlier (Platform (Ruben), 2026-05-01)\n- Test restores — Payroll (Odalys), by 3 May 2026\n\nThank you, Odalys!\n',
  );
  expect(text).not.toMatch(/ruben|odalys/i);
  expect(text).toContain('Payroll (Engineer ');
});

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

it('tells what may still be a name or a host, with the place in the report', () => {
  const sentence =
    'Thanks to Piotr Zelenek and Ann Lyr; danafoxes on payments-db-02 and web01 (sha256, arm64), see https://wiki.shop.io/x.';
  const text = `# Outage\n\nAuthor: Dana Fox\n\n## Summary\n\n${sentence}\n\nAlice J. and Alice: ask Alice.\n`;
  const { doubtful } = versionOf(text, ['Alice Jones', 'Alice Smith']);
  expect(doubtful.map(({ doubt, text: found, start }) => [doubt, found, text.startsWith(found, start)])).toEqual([
    ['name', 'Ann Lyr', true],
    ['part', 'danafoxes', true],
    ['host', 'payments-db-02', true],
    ['host', 'web01', true],
    ['link', 'wiki.shop.io', false],
    ['shared', 'Alice', true],
  ]);
});
