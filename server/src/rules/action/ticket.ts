import { rule } from '../rule.ts';
import { actionsWithout } from '../support/incompleteActions.ts';

export const ticket = rule({
  id: 'action/ticket',
  since: '0.1.0',
  severity: 'off',
  kind: 'absence',
  unit: 'line',
  sources: [
    'PagerDuty, Postmortems: every action item is a ticket.',
    'Wikimedia, Incident response, full report template: a task for every actionable.',
  ],
  docs: {
    en: {
      summary: 'an action item without a ticket',
      why: 'A report is read once; a ticket is looked at until it is closed.',
      rewrite: 'Link the ticket: “PAY-311”, “#42”, or its address.',
    },
    ja: {
      summary: 'チケットのない対策',
      why: '報告書は読まれて終わりますが、チケットは完了まで追跡されます。',
      rewrite: '「PAY-311」「#42」のような番号か、URL を書きます。',
    },
  },
  messages: {
    missing: {
      en: 'This action has no ticket. Add its key or its address, for example “PAY-311”.',
      ja: 'チケットが書かれていません。「PAY-311」のような番号か URL を書いてください。',
    },
    none: {
      en: 'None of the open actions here has a ticket. Add the key or the address of each, for example {example}.',
      ja: 'このセクションの未完了の対策には、どれにもチケットがありません。{example}、番号か URL を書いてください。',
    },
    noneUnmarked: {
      en: 'None of these actions has a ticket, or says that it is done. Add the key or the address of each, for example {example}.',
      ja: 'どの対策にも、チケットと実施済みの記載がありません。{example}、番号か URL を書いてください（済んだものは「実施済み」と）。',
    },
    most: {
      en: '{lacking} of the {open} open actions here have no ticket. Add the key or the address of each, for example {example}.',
      ja: '下記の未完了の対策 {open} 件中 {lacking} 件にチケットがありません。{example}、番号か URL を書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Action items\n\n- Alert when the pool is 80 % full (owner: Payments, due: 2026-03-20)',
      good: '## Action items\n\n- Alert when the pool is 80 % full (owner: Payments, due: 2026-03-20, PAY-311)',
    },
    {
      language: 'ja',
      bad: '## 対策\n\n- プールの使用率が 80 % を超えたら通知する（担当: 決済チーム、期限: 2026-03-20）',
      good: '## 対策\n\n- プールの使用率が 80 % を超えたら通知する（担当: 決済チーム、期限: 2026-03-20、PAY-311）',
    },
  ],
  detect: (postmortem) => actionsWithout('ticket', postmortem),
});
