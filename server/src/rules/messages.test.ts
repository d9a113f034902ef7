// What a person reads of a finding: short sentences in both languages, the rest is in the hover.
import { LANGUAGES, type Language, type Localized, SECTIONS } from '@postmortem/schemas';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import { check } from '../lint/check.ts';
import { grouped } from '../markdown/limits.ts';
import { RULES } from './index.ts';

/** Characters of a message and of its first sentence, which must do by itself in a list; a kana or kanji counts as one. */
const LIMITS = { en: { first: 80, all: 150 }, ja: { first: 40, all: 80 } } as const;

/** What stands for the placeholders; what is not here is 12 characters long. */
const TYPICAL: Readonly<Record<string, Localized>> = {
  cue: { en: 'probably caused by', ja: '可能性が高い' },
  title: { en: 'Root cause', ja: '再発防止策' },
  other: { en: 'Lessons learned', ja: '関係者への連絡' },
  template: { en: 'google-sre', ja: 'google-sre' },
  label: { en: 'Authors', ja: '作成者' },
  hint: { en: 'who writes this report', ja: 'この報告書を書く人' },
  kind: { en: 'an e-mail address', ja: 'メールアドレス' },
  found: { en: '{{number of orders}}', ja: '{{件数}}' },
  heading: { en: '## Root cause', ja: '## 再発防止策' },
  line: { en: '120', ja: '120' },
  between: { en: 'the time from 19:54 to 20:40', ja: '19:54〜20:40' },
  stated: { en: '37 minutes', ja: '37 分' },
  actual: { en: '46 minutes', ja: '46 分' },
  told: { en: '2024-03-04 10:00', ja: '2024-03-04 10:00' },
  missing: { en: 'how it was noticed', ja: '緩和・復旧' },
  statuses: { en: 'Draft, In review, Final, Closed', ja: '作成中、レビュー中、確定、クローズ' },
  status: { en: 'Closed', ja: 'クローズ' },
  day: { en: '2024-03-10', ja: '2024-03-10' },
  zone: { en: 'JST', ja: 'JST' },
  count: { en: '1,002', ja: '1,002' },
  most: { en: '1,000', ja: '1,000' },
  length: { en: '2 h 25 min', ja: '2 時間 25 分' },
  written: { en: 'Wednesday', ja: '水曜日' },
  date: { en: '2024-03-04', ja: '2024-03-04' },
  real: { en: '-04:00', ja: '-04:00' },
  offset: { en: '-05:00', ja: '-05:00' },
  guidance: { en: '', ja: '' },
  ...Object.fromEntries(
    ['time', 'before', 'first', 'second', 'clock'].map((name) => [name, { en: '10:47', ja: '10:47' }]),
  ),
};
const OF_12: Localized = { en: 'x'.repeat(12), ja: 'あ'.repeat(6) };

const filled = (text: string, language: Language): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => (TYPICAL[name] ?? OF_12)[language]);

/** Quoted words hold full stops that end no sentence. */
const unquoted = (text: string): string => text.replace(/“[^”]*”|「[^」]*」/g, (quoted) => '”'.repeat(quoted.length));

function firstOf(text: string, language: Language): string {
  const end = language === 'ja' ? /。/ : /[.?!](?=\s|$)/;
  const match = end.exec(unquoted(text));
  return match ? text.slice(0, match.index + 1) : text;
}

/** Of Japanese in full-width characters, two half-width ones being one. */
const lengthOf = (text: string, language: Language): number =>
  language === 'en' ? text.length : text.length - (text.match(/[\x20-\x7e]/g)?.length ?? 0) / 2;

const JAPANESE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー、。「」（）]';
/** A half-width mark at Japanese: only a colon with a blank, as reports write their fields, is one. */
const HALF_WIDTH = new RegExp(`${JAPANESE}[,.!?;()]|[,.!?;()]${JAPANESE}|${JAPANESE}:(?! )`, 'u');
const BLANK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。] [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const YOU = /\byou(?:r|rs|rself)?\b/i;

function expectJapanese(text: string): void {
  expect(text).toMatch(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u);
  expect(HALF_WIDTH.exec(text.replace(/`[^`]*`|\[[^\]]*\]/g, ''))?.[0]).toBeUndefined();
}

function expectMessage(text: string, language: Language): void {
  const { first, all } = LIMITS[language];
  expect(lengthOf(firstOf(text, language), language), firstOf(text, language)).toBeLessThanOrEqual(first);
  expect(lengthOf(text, language), text).toBeLessThanOrEqual(all);
  if (language === 'en') {
    expect(text).not.toMatch(YOU);
    expect(text).toMatch(/[.?!”]$/);
  } else {
    expectJapanese(text);
    expect(text).toMatch(/。$/);
  }
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(LANGUAGES)('says what it found in a sentence, and what to write in another (%s)', (language) => {
    for (const message of Object.values(rule.messages)) {
      expectMessage(filled(message[language], language), language);
      expect(message[language].replace(/\{\w+\}/g, 'X')).not.toMatch(BLANK);
    }
  });

  it('explains the rest on its page', () => {
    const { en, ja } = rule.docs;
    for (const text of Object.values(en)) {
      expect(text).not.toMatch(/\byou\b/i);
      expect(text.length).toBeGreaterThan(10);
    }
    for (const text of Object.values(ja)) expectJapanese(text);
    expect(en.summary).not.toMatch(/\.$/);
    expect(ja.summary).not.toMatch(/。/);
    for (const text of [en.why, en.rewrite]) expect(text).toMatch(/[.”]$/);
    for (const text of [ja.why, ja.rewrite]) expect(text).toMatch(/。$/);
  });

  it('names its fixes in both languages', () => {
    const severity = rule.severity === 'off' ? { [rule.id]: 'warning' as const } : {};
    const settings = { ...DEFAULT_SETTINGS, rules: severity };
    for (const { bad } of rule.examples) {
      const { findings } = check({ text: bad, path: 'postmortem.md', settings, force: true }, () => {});
      for (const { en, ja } of findings.flatMap(({ fixes }) => fixes().map(({ title }) => title))) {
        expect(en).not.toMatch(/\.$/);
        expectJapanese(ja.replace(/「[^」]*」/g, '「」'));
        expect(ja).not.toMatch(/。$/);
      }
    }
  });
});

describe('what belongs into a section', () => {
  it.each(SECTIONS.map(({ id, wording }) => [id, wording] as const))(
    'is told in both languages: %s',
    (_, { en, ja }) => {
      expect(en.guidance).toMatch(/\.$/);
      expect(en.guidance).not.toMatch(YOU);
      expect(ja.guidance).toMatch(/。$/);
      expectJapanese(ja.guidance);
      expectJapanese(ja.title);
    },
  );
});

describe('what was not checked', () => {
  const many = (count: number, text: string): string => text.repeat(count);
  it.each([
    ['binary', '\0'],
    ['a file', many(1_500_000, 'a\n')],
    ['a line', `# Incident\n\n${many(100_000, 'a')}`],
    ['a sentence', `# Incident\n\n${many(4000, 'word\n')}`],
    ['nesting', `# Incident\n\n${many(200, '> ')}a`],
    ['a list', `# Incident\n\n${many(12_000, '- a\n')}`],
  ])('is said in a sentence: %s', (_, text) => {
    const { notice, skipped } = check(
      { text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true },
      () => {},
    );
    const told = [...(notice ? [notice] : []), ...skipped.map(({ why }) => why)];
    expect(told.length, grouped(text.length)).toBeGreaterThan(0);
    for (const language of LANGUAGES) for (const each of told) expectMessage(each[language], language);
  });
});

it('what was found is shown as it is written, quotations in it too', () => {
  const text = '# 障害\n\n## 原因\n\n設計の段階で気付けていれば、「期限切れでも続行」という誤りを防げた。\n';
  const { findings } = check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, () => {});
  const [hindsight] = findings.filter(({ rule }) => rule === 'wording/counterfactual');
  expect(hindsight!.message('ja')).toContain('気付けていれば、「期限切れでも続行」という誤りを防げた');
});
