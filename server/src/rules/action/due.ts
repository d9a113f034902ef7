import { rule } from '../rule.ts';
import { actionsWithout } from '../support/incompleteActions.ts';

export const due = rule({
  id: 'action/due',
  since: '0.1.0',
  severity: 'info',
  kind: 'absence',
  unit: 'line',
  sources: [
    'GitLab, incident review template: an estimated date of completion for every corrective action.',
    'Atlassian, Incident Handbook: priority actions have a target of four or eight weeks.',
  ],
  docs: {
    en: {
      summary: 'an action item without a due date',
      why: 'The same failure can come back any day. Without a date nobody notices that the action still waits.',
      rewrite: 'Write the day by which it should be done: “(due: 2026-03-20)”, or a column “Due”.',
    },
    ja: {
      summary: '期限のない対策',
      why: '同じ障害はいつでも再発し得ます。期限がなければ、対策が止まっていることに誰も気づけません。',
      rewrite: '完了させる日を、「（期限: 2026-03-20）」または表の「期限」列に書きます。',
    },
  },
  messages: {
    missing: {
      en: 'This action has no due date. Write the day by which it should be done: “(due: 2026-03-20)”.',
      ja: '期限が書かれていません。「（期限: 2026-03-20）」のように書いてください。',
    },
    none: {
      en: 'None of the open actions here has a due date. Write the day by which each should be done, for example {example}.',
      ja: 'このセクションの未完了の対策には、どれにも期限がありません。{example}、完了させる日を書いてください。',
    },
    noneUnmarked: {
      en: 'None of these actions has a due date, or says that it is done. Write the day by which each should be done, for example {example}.',
      ja: 'どの対策にも、期限と実施済みの記載がありません。{example}、完了させる日を書いてください（済んだものは「実施済み」と）。',
    },
    most: {
      en: '{lacking} of the {open} open actions here have no due date. Write the day by which each should be done, for example {example}.',
      ja: '下記の未完了の対策 {open} 件中 {lacking} 件に期限がありません。{example}、完了させる日を書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Action items\n\n- Alert when the pool is 80 % full (owner: Payments)\n- Refuse a release without a passing test (owner: SRE)',
      good: '## Action items\n\n- Alert when the pool is 80 % full — Payments, end of March\n- Refuse a release without a passing test (owner: SRE, due: Q2 2026)',
    },
    {
      language: 'en',
      bad: '## Action items\n\n- Alert when the pool is 80 % full (owner: Payments)',
      good: '## Action items\n\n- Alert when the pool is 80 % full (owner: Payments, due: 2026-03-20)',
    },
    {
      language: 'en',
      bad: '## Action items\n\n- Dana to cap the queue by 2026-03-20\n- Dana to add a check\n- Dana to add a count\n- Kofi to add a graph\n- Kofi to add an alert',
      good: '## Action items\n\n- Dana to cap the queue by 2026-03-20\n- Dana to add a check by 2026-03-20\n- Kofi to add a graph by 2026-03-27',
    },
    {
      language: 'ja',
      bad: '## 対策\n\n- プールの使用率が 80 % を超えたら通知する（担当: 決済チーム）',
      good: '## 対策\n\n- プールの使用率が 80 % を超えたら通知する（担当: 決済チーム、期限: 2026-03-20）',
    },
  ],
  detect: (postmortem) => actionsWithout('due', postmortem),
});
