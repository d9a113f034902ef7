import { CAUSAL_SECTIONS, type SectionId } from '@postmortem/schemas';
import { saysActionsDone, saysFinished, statusNamed } from '../../language/statuses.ts';
import type { Postmortem, Section } from '../../postmortem/model.ts';
import { reportLanguage } from '../../postmortem/reportLanguage.ts';
import type { Fix } from '../../text/edit.ts';
import { type Detection, rule } from '../rule.ts';
import { maySayOpen, openQuestionIn } from '../support/openQuestions.ts';
import { mentioning, sentencesMentioning } from '../support/sentences.ts';

/** Parts that a finished report has an answer in. */
const ANSWERED: ReadonlySet<SectionId> = new Set([
  'root-cause',
  'contributing-factors',
  'trigger',
  'five-whys',
  'impact',
  'resolution',
  'summary',
]);

const mayMentionOpen = mentioning(maySayOpen);

/** Each place that says that something is open, the first of its section. */
function* openIn(postmortem: Postmortem): Iterable<Detection> {
  let told: Section | null = null;
  for (const { text, language, section, range } of sentencesMentioning(mayMentionOpen, postmortem)) {
    if (!section || section === told || !section.ids.some((id) => ANSWERED.has(id))) continue;
    const match = openQuestionIn(text, language);
    if (!match) continue;
    told = section;
    yield { ...range(match.start, match.end), message: 'status', section: section.id };
  }
}

/** Not finished after all: the words that the template has for it. */
function fixesFor(postmortem: Postmortem): Fix[] {
  const { template } = postmortem;
  const { text } = postmortem.document;
  const { status: field } = postmortem.metadata;
  if (!field) return [];
  const start = text.indexOf(field.value, field.start);
  return template.statuses[reportLanguage(postmortem)]
    .filter((words) => ['in-review', 'in-progress'].includes(statusNamed(words) ?? ''))
    .map((words) => ({
      title: { en: `Set the status to “${words}”`, ja: `ステータスを「${words}」にする` },
      edits: [{ start, end: start + field.value.length, insert: words }],
    }));
}

export const status = rule({
  id: 'metadata/status',
  since: '0.1.0',
  severity: 'warning',
  kind: 'fault',
  unit: 'line',
  sources: ['PagerDuty, Postmortems: “Closed” means that no further actions are needed.'],
  docs: {
    en: {
      summary: 'the status contradicts the contents',
      why: 'A closed report is not opened again: what is still under investigation in it will stay so.',
      rewrite: 'Finish the part, or set the status back until it is.',
    },
    ja: {
      summary: '本文と矛盾するステータス',
      why: '完了とした報告書は、まず見直されません。調査中のままの箇所は、調査中のまま残ります。',
      rewrite: '該当箇所を書き終えるか、終わるまでステータスを戻します。',
    },
  },
  messages: {
    status: {
      en: 'The status is “{status}”, but this says that something is still open. Finish this part, or set the status back.',
      ja: 'ステータスは「{status}」ですが、ここには未確定とあります。書き終えるか、ステータスを戻してください。',
    },
    actions: {
      en: 'The status is “{status}”, but this action is open. Mark it as done, or set the status back.',
      ja: 'ステータスは「{status}」ですが、この対策は終わっていません。完了にするか、ステータスを戻してください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '# Checkout outage\n\n- Status: Action items complete\n\n## Action items\n\n- [x] Cap the queue\n- [ ] Alert at 80 %',
      good: '# Checkout outage\n\n- Status: Action items complete\n\n## Action items\n\n- [x] Cap the queue\n- [x] Alert at 80 %',
    },
    {
      language: 'en',
      bad: '# Checkout outage\n\n- Status: Closed\n\n## Root cause\n\nThe cause is still under investigation.',
      good: '# Checkout outage\n\n- Status: In review\n\n## Root cause\n\nThe cause is still under investigation.',
    },
    {
      language: 'en',
      bad: '# Checkout outage\n\n- Status: Final\n\n## Root cause\n\nIt is not yet known why the lease was lost.',
      good: '# Checkout outage\n\n- Status: Final\n\n## Root cause\n\nThe job rejects a whole batch when one field is unknown.',
    },
    {
      language: 'ja',
      bad: '# 決済障害\n\n- ステータス: 全対策完了\n\n## 再発防止策\n\n- [x] 上限を設ける\n- [ ] 80 % で通知する',
      good: '# 決済障害\n\n- ステータス: 全対策完了\n\n## 再発防止策\n\n- [x] 上限を設ける\n- [x] 80 % で通知する',
    },
    {
      language: 'ja',
      bad: '# 決済障害\n\n- ステータス: クローズ\n\n## 原因\n\n調査中。判明次第更新します。',
      good: '# 決済障害\n\n- ステータス: 調査中\n\n## 原因\n\n調査中。判明次第更新します。',
    },
  ],
  *detect(postmortem): Iterable<Detection> {
    const stated = postmortem.metadata.status?.value ?? '';
    const values = { status: stated };
    const left = saysActionsDone(stated) ? postmortem.actionItems.find(({ done }) => !done) : undefined;
    if (left) {
      const { textStart: start, textEnd: end } = left;
      yield { start, end, message: 'actions', values, section: 'action-items', fixes: () => fixesFor(postmortem) };
    }
    if ((postmortem.status !== 'closed' && postmortem.status !== 'final') || !saysFinished(stated)) return;
    // Once: what is open in two parts is open for one reason.
    const open = [...openIn(postmortem)];
    const first = open.find(({ section }) => section && CAUSAL_SECTIONS.has(section)) ?? open[0];
    if (first) yield { ...first, values, fixes: () => fixesFor(postmortem) };
  },
});
