import type { Localized, SectionId } from '@postmortem/schemas';
import type { Section } from '../../postmortem/model.ts';
import type { Detection, Rule } from '../rule.ts';
import { claimsMentioning, mentioning } from '../support/sentences.ts';

/** Parts that a finished report has an answer in. */
const ANSWERED: ReadonlySet<SectionId> = new Set([
  'root-cause',
  'contributing-factors',
  'trigger',
  'five-whys',
  'impact',
  'resolution',
]);

/** Words of a report that nobody works on any more. "Resolved" may be the incident's. */
const FINISHED =
  /\bclosed?\b|\bfinal(?:i[sz]ed)?\b|\bcompleted?\b|\bdone\b|\bpublished\b|\breviewed\b|クローズ|完了|確定|承認済|公開済/i;

/** "Complete, action items in progress" says itself that not all is done. */
const UNFINISHED = /in progress|pending|ongoing|except|一部|を除く|中(?:$|[、。)）])/i;

const OPEN: Localized<RegExp> = {
  en: /\b(?:still |currently |remains? )?(?:under investigation|being investigated)\b|\bstill investigating\b|\b(?:cause|reason|trigger|extent|scope|impact|it|this|why)\b[^.;]{0,40}\b(?:is|are|remains?|has) (?:still |currently |yet )?(?:unknown|unclear|(?:not|n['’]t) (?:yet )?(?:known|clear|understood|been (?:found|identified|determined))|to be determined)\b|\b(?:do|does|have|has) ?n(?:o|['’])t (?:yet )?(?:know|found|identified|determined) (?:the |what |why )/i,
  ja: /調査中|(?:原因|要因|影響|件数).{0,8}(?:不明です|不明。|未特定|特定できていない|特定できていません)|判明次第/,
};
/** What was open then and is not now, or is said not to be open. */
const PAST = /\b(?:was|were|had been|while|until)\b|(?:だった|であった|でした|調査中に|調査中の|調査中、|として)/i;

/** Characters after a match in which Japanese says when it was so. */
const TENSE = 4;

const saysOpen = mentioning((text) => OPEN.en.test(text) || OPEN.ja.test(text));

export const status: Rule = {
  id: 'metadata/status',
  since: '0.1.0',
  severity: 'warning',
  sources: ['PagerDuty, Postmortems: “Closed” means that no further actions are needed.'],
  docs: {
    en: {
      summary: 'the status contradicts the contents',
      why: 'A closed report is not opened again: what is still under investigation in it will stay so.',
      rewrite: 'Finish the part, or set the status back until it is.',
    },
    ja: {
      summary: '本文と矛盾するステータス',
      why: '完了した報告書は開き直されません。調査中のままの箇所は、調査中のまま残ります。',
      rewrite: '該当箇所を書き終えるか、終わるまでステータスを戻します。',
    },
  },
  messages: {
    status: {
      en: 'The status is “{status}”, but this says that something is still open. A closed report is not opened again: finish this part, or set the status back.',
      ja: 'ステータスは「{status}」ですが、ここには未確定とあります。完了した報告書は開き直されません。この箇所を書き終えるか、ステータスを戻してください。',
    },
  },
  examples: [
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
      bad: '# 決済障害\n\n- ステータス: クローズ\n\n## 原因\n\n調査中。判明次第更新します。',
      good: '# 決済障害\n\n- ステータス: 調査中\n\n## 原因\n\n調査中。判明次第更新します。',
    },
  ],
  *detect(postmortem): Iterable<Detection> {
    const stated = postmortem.metadata.status?.value ?? '';
    if (
      (postmortem.status !== 'closed' && postmortem.status !== 'final') ||
      !FINISHED.test(stated) ||
      UNFINISHED.test(stated)
    )
      return;
    let told: Section | null = null;
    for (const { text, language, section, range } of claimsMentioning(saysOpen, postmortem)) {
      if (!section || section === told || !section.ids.some((id) => ANSWERED.has(id))) continue;
      const match = OPEN[language].exec(text);
      if (!match || PAST.test(text.slice(0, match.index + match[0].length + TENSE))) continue;
      told = section;
      yield {
        ...range(match.index, match.index + match[0].length),
        message: 'status',
        values: { status: stated },
        section: section.id,
      };
    }
  },
};
