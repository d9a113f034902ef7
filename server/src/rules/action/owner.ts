import { rule } from '../rule.ts';
import { actionsWithout } from '../support/incompleteActions.ts';

export const owner = rule({
  id: 'action/owner',
  since: '0.1.0',
  severity: 'warning',
  kind: 'absence',
  unit: 'line',
  sources: [
    'GitLab, incident review template: a named owner for every corrective action.',
    'Beyer et al., The Site Reliability Workbook (2018), ch. 10: missing ownership among the defects of a bad postmortem.',
  ],
  docs: {
    en: {
      summary: 'an action item without an owner',
      why: 'What belongs to nobody is not done. An owner is who answers when it will be, not who is at fault.',
      rewrite: 'Name the team or the role that will do it: “(owner: Payments)”, a column “Owner”, or @handle.',
    },
    ja: {
      summary: '担当のない対策',
      why: '担当のない作業は進みません。担当とは責任を問われる人ではなく、進捗を答えられる人です。',
      rewrite: '実施するチームや役割を書きます。「（担当: 決済チーム）」、表の「担当」列、@handle などの形で書けます。',
    },
  },
  messages: {
    missing: {
      en: 'This action has no owner. Name the team or role that will do it: “(owner: Payments)”.',
      ja: '担当が書かれていません。「（担当: 決済チーム）」のように、チームや役割を書いてください。',
    },
    both: {
      en: 'This action has no owner and no due date. Write both: “(owner: Payments, due: 2026-03-20)”.',
      ja: '担当も期限も書かれていません。「（担当: 決済チーム、期限: 2026-03-20）」のように書いてください。',
    },
    none: {
      en: 'None of the open actions here names an owner. Name the team or role that will do each, for example {example}.',
      ja: 'このセクションの未完了の対策には、どれにも担当がありません。{example}、チームや役割を書いてください。',
    },
    noneUnmarked: {
      en: 'None of these actions names an owner, or says that it is done. Name the team or role that will do each, for example {example}.',
      ja: 'どの対策にも、担当と実施済みの記載がありません。{example}、チームや役割を書いてください（済んだものは「実施済み」と）。',
    },
    most: {
      en: '{lacking} of the {open} open actions here name no owner. Name the team or role that will do each, for example {example}.',
      ja: '下記の未完了の対策 {open} 件中 {lacking} 件に担当がありません。{example}、チームや役割を書いてください。',
    },
    noneOfBoth: {
      en: 'None of the open actions here names an owner or a due date. Write both for each, for example {example}.',
      ja: 'このセクションの未完了の対策には、どれにも担当と期限がありません。{example}書いてください。',
    },
    noneOfBothUnmarked: {
      en: 'None of these actions names an owner or a due date, or says that it is done. Write both for each, for example {example}.',
      ja: 'どの対策にも、担当・期限・実施済みの記載がありません。{example}書いてください（済んだものは「実施済み」と）。',
    },
    mostOfBoth: {
      en: '{lacking} of the {open} open actions here have no owner or due date. Write both for each, for example {example}.',
      ja: '下記の未完了の対策 {open} 件中 {lacking} 件に担当と期限がありません。{example}書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Action items\n\n- Alert when the pool is 80 % full\n- Refuse a release without a passing test',
      good: '## Action items\n\n- Payments team to alert when the pool is 80 % full by 2026-03-20\n- Refuse a release without a passing test (Priya, 2026-03-27)',
    },
    {
      language: 'ja',
      bad: '## 対策\n\n- プールの使用率が 80 % を超えたら通知する\n- テストが通らないリリースを拒否する',
      good: '## 対策\n\n- プールの使用率が 80 % を超えたら通知する（担当 決済チーム / 期限 3月末）\n- テストが通らないリリースを拒否した（実施済み）',
    },
    {
      language: 'en',
      bad: '## Action items\n\n- Alert when the pool is 80 % full (due: 2026-03-20)',
      good: '## Action items\n\n- Alert when the pool is 80 % full (owner: Payments, due: 2026-03-20)',
    },
    {
      language: 'ja',
      bad: '## 対策\n\n- プールの使用率が 80 % を超えたら通知する（期限: 2026-03-20）',
      good: '## 対策\n\n- プールの使用率が 80 % を超えたら通知する（担当: 決済チーム、期限: 2026-03-20）',
    },
  ],
  detect: (postmortem) => actionsWithout('owner', postmortem),
});
