import type { Localized } from '@postmortem/schemas';
import * as enPeople from '../../language/en/measuresOnPeople.ts';
import * as en from '../../language/en/vagueActions.ts';
import * as jaPeople from '../../language/ja/measuresOnPeople.ts';
import * as ja from '../../language/ja/vagueActions.ts';
import { fieldNamed } from '../../language/labels.ts';
import { isTemplateHelp } from '../../language/templateHelp.ts';
import { pairsIn } from '../../layout/fields.ts';
import type { Leaf } from '../../markdown/leaves.ts';
import { withoutSlots } from '../../postmortem/actionSlots.ts';
import type { ActionItem } from '../../postmortem/model.ts';
import type { Fix } from '../../text/edit.ts';
import { rule } from '../rule.ts';
import { actionsOfPassage, measuresWith } from '../support/correctiveActions.ts';
import type { Sentence } from '../support/sentences.ts';
import { wholeSentence } from '../support/wholeSentence.ts';
import { wordOptions } from '../support/wordOptions.ts';

/** In a row another column may say what exactly: 「検証強化 | 最低文字数の検査」. */
const FEWEST_SIGNS = 10;
const isDetailed = ({ table }: ActionItem, leaf: Leaf): boolean =>
  leaf.kind === 'row' &&
  table !== null &&
  leaf.cells.some(({ text }, index) => table.columns[index] === undefined && text.trim().length >= FEWEST_SIGNS);

/** A line of fields says of an action how far it is: 「**状態:** 未対応」. */
const isOfFields = (leaf: Leaf): boolean =>
  pairsIn(leaf).length > 0 && pairsIn(leaf).every(({ name }) => fieldNamed(name) !== null);

/** 「次の対策を検討する：」: what is meant stands in the list below. */
const LEADS_TO_LIST = /[:：]\s{0,8}$/;

/** Open, and not made concrete by what is listed below it. */
const isAsked = ({ done, hasPoints }: ActionItem): boolean => !done && !hasPoints;

const DONE_WHEN: Localized = {
  en: ' (done when: ${1:what can be seen then})',
  ja: '（完了条件: ${1:確認できる状態}）',
};
/** What an action has behind its words: owner, date, a full stop. */
const BEHIND = /(?:\s{0,4}[(（][^()（）]{1,80}[)）])?[.。]?$/;

/** A place for what shows that it is done. */
function fixesFor(sentence: Sentence, source: string): Fix[] {
  const whole = wholeSentence(sentence, source);
  if (!whole) return [];
  const words = source.slice(whole.start, whole.end);
  // In a link's text it would be part of the link.
  if (/^\[/.test(source.slice(whole.start - 1)) || /\]\([^()\s]*\)$/.test(words)) return [];
  const at = whole.end - BEHIND.exec(words)![0].length;
  return [
    {
      title: { en: 'Add “(done when: …)”', ja: '「（完了条件: …）」を追加' },
      edits: [{ start: at, end: at, insert: DONE_WHEN[sentence.language], snippet: true }],
    },
  ];
}

export const vague = rule({
  id: 'action/vague',
  since: '0.1.0',
  severity: 'info',
  kind: 'absence',
  unit: 'line',
  sources: [
    'Lunney, Lueder and Beyer, Postmortem Action Items, ;login: (Spring 2017): actionable, specific, bounded.',
    'PagerDuty, Postmortems: “Investigate monitoring” becomes “Add alerting for all cases where this service returns more than 1 % errors”.',
  ],
  docs: {
    en: {
      summary: 'an action whose end nobody could observe',
      why: '“Improve monitoring” is never done and never refused. An action that says how its end is seen can be planned, checked and closed.',
      rewrite: 'Say what will be there afterwards: “Alert when more than 1 % of requests fail for 5 minutes.”',
    },
    ja: {
      summary: '完了を確認できない対策',
      why: '「監視の改善」には終わりがなく、要否の判断もできません。完了条件があれば、計画し、確認し、終えられます。',
      rewrite: '完了時の状態を書きます。例えば「リクエストの 1 % 超が 5 分間失敗したら通知する」です。',
    },
  },
  messages: {
    vague: {
      en: '“{cue}” has no end that could be observed. Write what will be there afterwards: which alert, check or limit.',
      ja: '「{cue}」だけでは、終わったかどうか判断できません。追加する通知・検査・上限など、完了時の状態を書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Action items\n\n- Improve monitoring (owner: SRE)',
      good: '## Action items\n\n- Alert when more than 1 % of requests fail for 5 minutes (owner: SRE)',
    },
    {
      language: 'ja',
      bad: '## 対策\n\n- 監視の改善',
      good: '## 対策\n\n- リクエストの 1 % 超が 5 分間失敗したら通知する',
    },
  ],
  cues: { en: en.VAGUE_ACTION, ja: ja.VAGUE_ACTION },
  options: wordOptions,
  passageByPassage: (postmortem) => actionsOfPassage(postmortem, isAsked),
  detect: (postmortem, context) =>
    measuresWith(
      {
        cues: { en: en.VAGUE_ACTION, ja: ja.VAGUE_ACTION },
        message: 'vague',
        fixes: fixesFor,
        unless: { en: enPeople.PERSON_DIRECTED, ja: jaPeople.PERSON_DIRECTED },
        // Of a row only the action itself, of a list only actions; a paragraph may be one.
        counts: (action, { leaf }) =>
          action
            ? isAsked(action) && !isDetailed(action, leaf)
            : leaf.kind === 'paragraph' &&
              leaf.item === null &&
              !isTemplateHelp(leaf.prose.text) &&
              !LEADS_TO_LIST.test(leaf.prose.text) &&
              !isOfFields(leaf),
        // The digits of a date or a ticket say nothing about the end.
        reads: withoutSlots,
      },
      postmortem,
      context,
    ),
});
