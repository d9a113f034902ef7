import { type FoundSecret, secretsIn } from '../../language/secrets.ts';
import type { Passage } from '../../markdown/blocks.ts';
import { ALONE, type Detection, rule } from '../rule.ts';
import { REDACTED } from '../support/redacted.ts';

const secretsAmong = (passages: readonly Passage[], text: string): FoundSecret[] =>
  passages.flatMap(({ leaf, offset }) => {
    const from = offset + leaf.start;
    return secretsIn(text.slice(from, offset + leaf.end)).map(({ name, start, end }) => ({
      name,
      start: from + start,
      end: from + end,
    }));
  });

export const secret = rule({
  id: 'privacy/secret',
  since: '0.1.0',
  severity: 'error',
  kind: 'fault',
  unit: 'none',
  sources: [
    'gitleaks, config/gitleaks.toml: the shapes of tokens that services issue.',
    'OWASP, Secrets Management Cheat Sheet: what has been committed is to be revoked.',
  ],
  docs: {
    en: {
      summary: 'a token, key or password',
      why: 'A report is read by many and kept for years, and the history of a repository keeps what was deleted.',
      rewrite:
        'Write “[REDACTED]” instead, and revoke the token: taking it out of the text is not enough once it was committed.',
    },
    ja: {
      summary: 'トークン・鍵・パスワード',
      why: '報告書は多くの人に読まれ、何年も残ります。削除しても、リポジトリの履歴には残ります。',
      rewrite:
        '「[REDACTED]」に置き換え、トークンを失効させます。一度コミットしたものは、文面から消すだけでは不十分です。',
    },
  },
  messages: {
    // The message never repeats what it is about: diagnostics end up in logs.
    secret: {
      en: 'This has the shape of a secret ({name}). Replace it by “[REDACTED]”, and revoke it if it was ever committed.',
      ja: '秘密情報（{name}）と思われる文字列です。「[REDACTED]」に置き換え、コミット済みなら失効させてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Root cause\n\nThe image held api_key=9f8e7d6c5b4a39281706.',
      good: '## Root cause\n\nThe image held api_key=[REDACTED].',
    },
    {
      language: 'ja',
      bad: '## 原因\n\nイメージに api_key=9f8e7d6c5b4a39281706 が含まれていた。',
      good: '## 原因\n\nイメージにアクセスキーが含まれていた。',
    },
  ],
  passageByPassage: ALONE,
  *detect({ document: { text } }, { passages }): Iterable<Detection> {
    for (const { name, start, end } of secretsAmong(passages, text)) {
      yield {
        start,
        end,
        message: 'secret',
        values: { name },
        fixes: () => [
          {
            title: { en: `Replace it by ${REDACTED}`, ja: `${REDACTED} に置き換える` },
            edits: [{ start, end, insert: REDACTED }],
          },
        ],
      };
    }
  },
});
