import { type Localized, REPORT_STATUSES } from '@postmortem/schemas';

/** Keys with what each is for; null where its name says so. */
export type KeyTexts = Readonly<Record<string, Localized | null>>;

const SHARED = {
  template: {
    en: 'The id of a template, or a Markdown file to learn the sections from.',
    ja: 'テンプレートの ID、または見出しを読み取る Markdown ファイル。',
  },
  language: {
    en: 'The language of the reports; auto decides by their text.',
    ja: '報告書の言語。auto は本文から判断します。',
  },
  timeZone: {
    en: 'The zone of times that name none, as an IANA name: Asia/Tokyo.',
    ja: 'タイムゾーンの記載がない時刻に使うタイムゾーン（IANA 名。Asia/Tokyo など）。',
  },
  ticketUrl: {
    en: 'The address of a ticket with {ticket} where its key goes: https://tracker.example/browse/{ticket}.',
    ja: 'チケット番号のリンク先。番号の位置に {ticket} と書きます（https://tracker.example/browse/{ticket} など）。',
  },
  rules: { en: 'Severity of each rule.', ja: '各規則の重大度。' },
  people: {
    en: 'Names that the wording rules treat as persons.',
    ja: '表現の規則が人名として扱う名前。',
  },
} satisfies KeyTexts;

const TOP = {
  extends: {
    en: 'Configuration files to start from, relative to this one; the later wins, and this file over all of them.',
    ja: '引き継ぐ設定ファイル（このファイルからの相対パス）。後に書いたものが優先し、このファイルが最優先です。',
  },
  ...SHARED,
  files: {
    en: "Globs of the files that are postmortems, from this file's folder; “!” before one takes away. Without it, names and contents decide.",
    ja: '対象とするファイルの glob（このファイルのフォルダーから）。「!」で始めると除外します。省くと、名前と内容で判断します。',
  },
  baseline: {
    en: 'A file that lint --write-baseline wrote: what is in it is not told again.',
    ja: 'lint --write-baseline が書き出したファイル。記録済みの指摘は表示しません。',
  },
  sections: { en: 'Sections changed or added, by id.', ja: '変更・追加するセクション（ID ごと）。' },
  severities: {
    en: 'What reports ask for by the severity that they state: SEV-1: { template: google-sre, due: 7d, sections: [five-whys], actions: { due: required } }.',
    ja: '報告書に書かれた重大度ごとに求めるもの（SEV-1: { template: google-sre, due: 7d, sections: [five-whys], actions: { due: required } } など）。',
  },
  statuses: {
    en: 'What reports ask for by their status: draft, in-progress, in-review, final, closed.',
    ja: '報告書のステータス（draft、in-progress、in-review、final、closed）ごとに求めるもの。',
  },
  overrides: {
    en: 'What differs for some files; the later wins.',
    ja: '一部のファイルだけに適用する設定。後に書いたものが優先します。',
  },
} satisfies KeyTexts;

const OVERRIDE = {
  files: {
    en: "Globs of the files that this applies to, from this file's folder; “!” before one takes away.",
    ja: '適用するファイルの glob（このファイルのフォルダーから）。「!」で始めると除外します。',
  },
  ...SHARED,
} satisfies KeyTexts;

const STATUS = {
  sections: {
    en: 'The ids of sections that a report must have besides.',
    ja: '追加で必要なセクションの ID。',
  },
  actions: { en: 'What each action must have, or may be without.', ja: '各対策に必要なもの、または不要なもの。' },
  rules: { en: 'Severity of each rule for these reports.', ja: '該当する報告書での、各規則の重大度。' },
} satisfies KeyTexts;

const SEVERITY = {
  template: SHARED.template,
  due: {
    en: 'How long after the incident the report has to be final: 7d, 2w.',
    ja: '障害の発生から報告書の確定までの期限（7d、2w など）。',
  },
  ...STATUS,
} satisfies KeyTexts;

const ACTION = {
  owner: { en: 'Must each action name who does it?', ja: '各対策に担当が必要か。' },
  due: { en: 'Must each action name its day?', ja: '各対策に期限が必要か。' },
  ticket: { en: 'Must each action name its ticket?', ja: '各対策にチケット番号が必要か。' },
} satisfies KeyTexts;

const STATUSES: KeyTexts = Object.fromEntries(REPORT_STATUSES.map((status) => [status, null]));

const NONE: KeyTexts = {};

/** The keys that may stand below each kind of place, but for the ids of rules and names that a team chooses. */
export const KEY_TEXTS = { TOP, OVERRIDE, SEVERITY, STATUS, ACTION } as const;

/**
 * The keys that may stand below a path of keys: of `['severities', 'SEV-1']` those of a severity.
 * @param path without the places in lists
 */
export function keysBelow(path: readonly string[]): KeyTexts {
  const [first, , third] = path;
  if (first === undefined) return TOP;
  if (first === 'overrides') return path.length === 1 ? OVERRIDE : NONE;
  if (first === 'statuses' && path.length === 1) return STATUSES;
  if (first !== 'severities' && first !== 'statuses') return NONE;
  if (path.length === 2) return first === 'severities' ? SEVERITY : STATUS;
  return path.length === 3 && third === 'actions' ? ACTION : NONE;
}
