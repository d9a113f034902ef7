import { describe, expect, it } from 'vitest';
import { said, versionOf, 文 } from '../../../test/publicVersions.ts';

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
    ['渋谷と目黒が停電した。渋谷データセンターは無事。', '渋谷と目黒が停電した。渋谷データセンターは無事。'],
    ['福岡所長が承認した。福岡リージョン', '福岡所長が承認した。福岡リージョン'],
    ['八木部長と山口課長の判断。', '関係者A部長と関係者B課長の判断。'],
    ['八木本部長と加藤執行役員の判断。', '関係者A本部長と関係者B執行役員の判断。'],
    ['千葉と福島が停電した。', '千葉と福島が停電した。'],
  ])('is known among others and beside a rank, where it is of no place: %s', (sentence, expected) => {
    expect(文(sentence)).toBe(expected);
  });

  it('is listed below a title that announces people', () => {
    const { text } = versionOf(
      '# Outage\n\n## Participants\n\n- Kim Lee\n- ops.jo\n\n## Summary\n\nlee asked ops.jo\n',
    );
    expect(text).toContain('Responder 1 asked Responder 2\n');
    const tools =
      '# Outage\n\n## Participants\n\n- Kim Lee\n- Redis\n\n## Contacts\n\n- Slack\n\n## Summary\n\nRedis and Slack\n';
    expect(versionOf(tools).text).toContain('Redis and Slack\n');
  });

  it('is told where nobody can be sure', () => {
    const { doubtful } = versionOf('# 障害報告\n\n## 概要\n\n佐藤、中村、林で確認し、たなかさんとみなさんに伝えた。\n');
    expect(doubtful.map(({ text }) => text)).toEqual(['佐藤', '中村', '林', 'たなか']);
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
