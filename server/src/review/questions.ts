import type { Localized } from '@postmortem/schemas';
import type { RuleId } from '../rules/index.ts';

/** How points of one kind are counted: “1 blank”, “2 blanks”; 「未記入 2」. */
export interface Counted {
  readonly en: readonly [one: string, many: string];
  readonly ja: string;
}

/** Rules whose findings are points of one kind. */
export interface Kind {
  readonly rules: readonly (RuleId | OwnPoint)[];
  readonly counted: Counted;
}

/** What a report must have, or be, for a question to be asked of it: public notices follow no form. */
export type About = 'anything' | 'form' | 'impact' | 'timeline' | 'cause' | 'actions';

/** Something that a reviewer asks of a report. */
export interface Question {
  readonly id: string;
  readonly about: About;
  /** In a word, for lists. */
  readonly name: Localized;
  readonly title: Localized;
  /** What is said where nothing speaks against it. */
  readonly fulfilled: Localized;
  readonly kinds: readonly Kind[];
}

/** Points that no rule finds, because they depend on today, on what may be read off, or tell of a report that is hardly begun. */
export const OWN_POINTS = {
  overdueReport: 'review/overdue-report',
  overdueAction: 'review/overdue-action',
  length: 'review/length',
  started: 'review/started',
} as const;
export type OwnPoint = (typeof OWN_POINTS)[keyof typeof OWN_POINTS];

/**
 * In the order in which a reviewer asks: is it fit to be read by others, is it whole, is it right, does it go deep enough, will anything
 * change. After the criteria of Beyer et al., Site Reliability Engineering (2016), ch. 15 (key data, impact, root cause, plan), and
 * PagerDuty's guide for reviewers. A new rule is named here once; the first kind that names it has it.
 */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'safe',
    about: 'anything',
    name: { en: 'Secrets', ja: '秘密情報' },
    title: { en: 'Can it be shown to others?', ja: '他の人に見せられる内容ですか' },
    fulfilled: { en: 'No secret was found', ja: '秘密情報は見つかりません' },
    kinds: [
      { rules: ['privacy/secret'], counted: { en: ['secret', 'secrets'], ja: '秘密情報' } },
      { rules: ['privacy/personal'], counted: { en: ['personal detail', 'personal details'], ja: '個人情報' } },
    ],
  },
  {
    id: 'on-time',
    about: 'anything',
    name: { en: 'Due date', ja: '期日' },
    title: { en: 'Is it on time?', ja: '期日に間に合っていますか' },
    fulfilled: { en: 'It is not overdue', ja: '提出期限を過ぎていません' },
    kinds: [
      { rules: [OWN_POINTS.overdueReport], counted: { en: ['overdue report', 'overdue reports'], ja: '期限超過' } },
    ],
  },
  {
    id: 'whole',
    about: 'form',
    name: { en: 'Parts', ja: 'セクション' },
    title: { en: 'Is every part there?', ja: '必要なセクションはそろっていますか' },
    fulfilled: { en: 'Every required part is there', ja: '必要なセクションはそろっています' },
    kinds: [
      {
        rules: ['section/missing', OWN_POINTS.started],
        counted: { en: ['missing part', 'missing parts'], ja: '不足のセクション' },
      },
      {
        rules: ['section/duplicate', 'section/order'],
        counted: { en: ['part out of place', 'parts out of place'], ja: '配置の乱れ' },
      },
    ],
  },
  {
    id: 'blanks',
    about: 'anything',
    name: { en: 'Blanks', ja: '未記入' },
    title: { en: 'Is everything filled in?', ja: '未記入はありませんか' },
    fulfilled: { en: 'Nothing is left to fill in', ja: '未記入はありません' },
    kinds: [{ rules: ['section/placeholder', 'section/empty'], counted: { en: ['blank', 'blanks'], ja: '未記入' } }],
  },
  {
    id: 'head',
    about: 'form',
    name: { en: 'Head', ja: '冒頭' },
    title: { en: 'Does the head say when, who and how far?', ja: '冒頭に日付・作成者・ステータスがありますか' },
    fulfilled: { en: 'The head says when, who and how far', ja: '冒頭の記載はそろっています' },
    kinds: [
      { rules: ['metadata/missing'], counted: { en: ['gap in the head', 'gaps in the head'], ja: '冒頭の記載漏れ' } },
      {
        rules: ['metadata/malformed', 'metadata/status'],
        counted: { en: ['doubtful field', 'doubtful fields'], ja: '要確認の項目' },
      },
    ],
  },
  {
    id: 'impact',
    about: 'impact',
    name: { en: 'Impact', ja: '影響' },
    title: { en: 'Who was hit, how hard and for how long?', ja: '影響の対象・規模・時間が分かりますか' },
    fulfilled: { en: 'The impact is told in numbers', ja: '影響は数値で書かれています' },
    kinds: [
      {
        rules: ['impact/unquantified', 'wording/vague-quantity'],
        counted: { en: ['amount without a number', 'amounts without a number'], ja: '数値のない分量' },
      },
      {
        rules: ['impact/duration'],
        counted: { en: ['untold duration', 'untold durations'], ja: '影響時間の記載漏れ' },
      },
    ],
  },
  {
    id: 'times',
    about: 'timeline',
    name: { en: 'Times', ja: '時刻' },
    title: { en: 'Can every time be right?', ja: '時刻につじつまの合わないものはありませんか' },
    fulfilled: { en: 'No time contradicts another', ja: '時刻のつじつまは合っています' },
    kinds: [
      {
        rules: [
          'timeline/invalid-time',
          'timeline/range',
          'timeline/order',
          'timeline/weekday',
          'timeline/zone-mismatch',
          'timeline/duration',
          'timeline/contradiction',
        ],
        counted: { en: ['time that can’t be right', 'times that can’t be right'], ja: '合わない時刻' },
      },
      {
        rules: ['timeline/unreadable-time'],
        counted: { en: ['unreadable time', 'unreadable times'], ja: '読み取れない時刻' },
      },
      {
        rules: ['timeline/zone'],
        counted: { en: ['untold time zone', 'untold time zones'], ja: 'タイムゾーンの記載漏れ' },
      },
    ],
  },
  {
    id: 'course',
    about: 'timeline',
    name: { en: 'Course', ja: '経過' },
    title: { en: 'Does the timeline tell the whole course?', ja: '時系列から経過の全体が分かりますか' },
    fulfilled: { en: 'Start, detection and end can be read', ja: '発生・検知・復旧を読み取れます' },
    kinds: [
      {
        rules: ['timeline/milestone', 'timeline/gap', OWN_POINTS.length],
        counted: { en: ['gap in the timeline', 'gaps in the timeline'], ja: '時系列の抜け' },
      },
    ],
  },
  {
    id: 'cause',
    about: 'cause',
    name: { en: 'Cause', ja: '原因' },
    title: {
      en: 'Is the cause known, or said to be open?',
      ja: '原因は確認済みですか（未確定ならそう書いてありますか）',
    },
    fulfilled: { en: 'No guess stands where the cause is told', ja: '原因の説明に推測はありません' },
    kinds: [{ rules: ['wording/speculation'], counted: { en: ['guess', 'guesses'], ja: '推測' } }],
  },
  {
    id: 'mechanism',
    about: 'anything',
    name: { en: 'People', ja: '人と仕組み' },
    title: {
      en: 'Does it look for causes in the mechanism, not in people?',
      ja: '原因を人ではなく仕組みに求めていますか',
    },
    fulfilled: { en: 'Nobody is blamed', ja: '人を責める表現はありません' },
    kinds: [
      {
        rules: ['wording/blame', 'wording/human-error'],
        counted: { en: ['person as the cause', 'persons as the cause'], ja: '人を原因とする記述' },
      },
      {
        rules: ['wording/counterfactual'],
        counted: { en: ['sentence of hindsight', 'sentences of hindsight'], ja: '後知恵' },
      },
    ],
  },
  {
    id: 'answerable',
    about: 'actions',
    name: { en: 'Owners and dates', ja: '担当と期限' },
    title: { en: 'Who does each action, and by when?', ja: '対策の担当と期限が決まっていますか' },
    fulfilled: { en: 'No open action lacks owner or date', ja: '担当や期限のない未完了の対策はありません' },
    kinds: [
      {
        rules: ['action/owner'],
        counted: { en: ['action without owner', 'actions without owner'], ja: '担当のない対策' },
      },
      { rules: ['action/due'], counted: { en: ['action without date', 'actions without date'], ja: '期限のない対策' } },
      {
        rules: ['action/ticket'],
        counted: { en: ['action without ticket', 'actions without ticket'], ja: 'チケットのない対策' },
      },
    ],
  },
  {
    id: 'doable',
    about: 'actions',
    name: { en: 'Actions', ja: '対策' },
    title: { en: 'Can each action be done and closed?', ja: '対策は完了を確認できる内容ですか' },
    fulfilled: { en: 'Every action says what will be there', ja: '対策は完了を確認できる内容です' },
    kinds: [
      { rules: ['action/vague'], counted: { en: ['vague action', 'vague actions'], ja: '曖昧な対策' } },
      {
        rules: ['action/person-directed'],
        counted: {
          en: ['action that relies on attention', 'actions that rely on attention'],
          ja: '注意に頼る対策',
        },
      },
    ],
  },
  {
    id: 'followed',
    about: 'actions',
    name: { en: 'Follow-up', ja: '進捗' },
    title: { en: 'Are its actions followed up?', ja: '対策は期限どおりに進んでいますか' },
    fulfilled: { en: 'No action is overdue', ja: '期限切れの対策はありません' },
    kinds: [
      {
        rules: [OWN_POINTS.overdueAction],
        counted: { en: ['overdue action', 'overdue actions'], ja: '期限切れの対策' },
      },
    ],
  },
  {
    id: 'links',
    about: 'anything',
    name: { en: 'Links', ja: 'リンク' },
    title: { en: 'Does every link lead somewhere?', ja: 'リンクや参照の先はありますか' },
    fulfilled: { en: 'No link leads nowhere', ja: '行き先のないリンクはありません' },
    kinds: [
      {
        rules: ['link/empty', 'link/unresolved'],
        counted: { en: ['link that leads nowhere', 'links that lead nowhere'], ja: '行き先のないリンク' },
      },
    ],
  },
  {
    id: 'form',
    about: 'anything',
    name: { en: 'Form', ja: '形式' },
    title: { en: 'Is its form in order?', ja: '形式は整っていますか' },
    fulfilled: { en: 'Its form is in order', ja: '形式は整っています' },
    kinds: [
      {
        rules: ['section/unmarked', 'comment/unused'],
        counted: { en: ['matter of form', 'matters of form'], ja: '形式' },
      },
    ],
  },
];

const BY_RULE = new Map(
  [...QUESTIONS]
    .reverse()
    .flatMap((question) =>
      question.kinds.flatMap((kind) => kind.rules.map((rule) => [rule, { question, kind }] as const)),
    ),
);
const [LAST] = QUESTIONS.slice(-1);

/** The question that a rule's findings answer, and how they are counted; what nobody has sorted in yet is a matter of form. */
export const questionOf = (rule: RuleId | OwnPoint): { readonly question: Question; readonly kind: Kind } =>
  BY_RULE.get(rule) ?? { question: LAST!, kind: LAST!.kinds[0]! };
