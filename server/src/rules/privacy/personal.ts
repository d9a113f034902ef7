import type { Localized } from '@postmortem/schemas';
import type { Passage } from '../../markdown/blocks.ts';
import { ALONE, type Detection, rule } from '../rule.ts';
import { REDACTED } from '../support/redacted.ts';

interface Kind {
  readonly id: 'email' | 'phone' | 'address';
  readonly name: Localized;
  readonly pattern: RegExp;
}

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';

const KINDS: readonly Kind[] = [
  {
    id: 'email',
    name: { en: 'an e-mail address', ja: 'メールアドレス' },
    pattern:
      /(?<![\w.+-])(?!(?:no-?reply|do-?not-?reply|postmaster|abuse)@)[\w.+-]+@(?!(?:[\w-]+\.)*(?:example\.(?:com|net|org|jp)|example|invalid|test|localhost)\b)(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}\b/g,
  },
  {
    id: 'phone',
    name: { en: 'a phone number', ja: '電話番号' },
    pattern:
      /(?<![\w.-])(?:\+\d{1,3}[ -]\(?\d{1,4}\)?(?:[ -]\d{2,4}){2,4}|0\d{1,3}-\d{2,4}-\d{4}|(?<!\d )(?:020 [378]\d{3} \d{4}|07\d{3} \d{3} ?\d{3})(?! \d)|\(0\d{2,4}\) \d{3,4} \d{3,4}|\(\d{3}\) \d{3}-\d{4})(?![\w-])/g,
  },
  {
    id: 'address',
    name: { en: 'an internal address', ja: '内部アドレス' },
    pattern: new RegExp(
      `(?<![\\w.])(?:10\\.${OCTET}|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\.${OCTET}\\.${OCTET}(?:/\\d{1,2})?(?![\\w.]\\d)|(?<![\\w-]\\.?)(?:[a-z0-9-]+\\.)+(?:corp|internal|intranet|lan|local)\\b(?!\\()`,
      'gi',
    ),
  },
];

/** What leads to a person or into a network, as UTF-16 offsets. */
export interface PersonalData {
  readonly kind: Kind['id'];
  readonly name: Localized;
  readonly start: number;
  readonly end: number;
}

/** The e-mail addresses, phone numbers and internal addresses in a text. */
export const personalIn = (text: string): PersonalData[] =>
  KINDS.flatMap(({ id, name, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      kind: id,
      name,
      start: index,
      end: index + found.length,
    })),
  );

const personalAmong = (passages: readonly Passage[], text: string): PersonalData[] =>
  passages.flatMap(({ leaf, offset }) => {
    const from = offset + leaf.start;
    return personalIn(text.slice(from, offset + leaf.end)).map((found) => ({
      ...found,
      start: from + found.start,
      end: from + found.end,
    }));
  });

export const personal = rule({
  id: 'privacy/personal',
  since: '0.1.0',
  severity: 'off',
  kind: 'fault',
  unit: 'token',
  sources: ['Regulation (EU) 2016/679, Art. 5(1)(c): data minimisation; 個人情報の保護に関する法律 第 2 条。'],
  docs: {
    en: {
      summary: 'e-mail addresses, phone numbers, internal addresses',
      why: 'A public report needs no address to be understood, and what is published can’t be taken back.',
      rewrite:
        'Name the role or the system: “the on-call engineer”, “the primary database”. Turn the rule on for the reports that are published.',
    },
    ja: {
      summary: 'メールアドレス、電話番号、内部アドレス',
      why: '公開する報告書は、連絡先がなくても内容が伝わります。一度公開すると取り消せません。',
      rewrite:
        '「当番の担当」「主データベース」のように、役割やシステム名で書きます。公開する報告書にだけ有効にできます。',
    },
  },
  messages: {
    personal: {
      en: 'This is {kind}. Name the role or the system instead.',
      ja: '{kind}が含まれています。役割やシステム名で書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Detection\n\nalice.jones@acme.io reported that 10.2.3.4 did not answer.',
      good: '## Detection\n\nA customer (support@example.com in this text) reported that the gateway did not answer.',
    },
    {
      language: 'ja',
      bad: '## 検知\n\ntanaka@acme.co.jp から db01.corp が応答しないと連絡があった。',
      good: '## 検知\n\n利用者から、主データベースが応答しないと連絡があった。',
    },
  ],
  passageByPassage: ALONE,
  *detect({ document: { text } }, { passages }): Iterable<Detection> {
    for (const { name, start, end } of personalAmong(passages, text)) {
      yield {
        start,
        end,
        message: 'personal',
        values: { kind: name },
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
