import type { Localized } from '@postmortem/schemas';
import { saysHowLong, saysUnknown } from '../../language/amounts.ts';
import { fieldNamed, meansDay } from '../../language/labels.ts';
import { placeholderIn } from '../../language/placeholders.ts';
import { pairsIn } from '../../layout/fields.ts';
import { memoizeInBlocks } from '../../markdown/blocks.ts';
import type { Leaf } from '../../markdown/leaves.ts';
import { isBeingStarted } from '../../postmortem/beingStarted.ts';
import type { Field, Postmortem, Section } from '../../postmortem/model.ts';
import type { Fix } from '../../text/edit.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { findStamps } from '../../time/stamp.ts';
import { type Detection, rule } from '../rule.ts';
import { addItem } from '../support/addItem.ts';
import { isGiven } from '../support/metadataFields.ts';

const LAST_LINES = 3;
/** Some reports say in their last lines when it was over. */
const saysEnd = memoizeByObject(
  (leaf: Leaf): boolean =>
    leaf.kind === 'paragraph' &&
    leaf.item === null &&
    pairsIn(leaf).some(({ name, value }) => fieldNamed(name) === 'resolved' && findStamps(value).length > 0),
);
/** “Incident date”, 「発生日」, and not the day of the report. */
const isDayOfIncident = (field: Field | null): boolean => isGiven(field) && meansDay(field.name);

/** Fields and entries from which a reader can work out how long it lasted. */
function isTimed({ metadata, timeline, passages }: Postmortem): boolean {
  const ended =
    isGiven(metadata.resolved) ||
    isGiven(metadata.mitigated) ||
    passages.slice(-LAST_LINES).some(({ leaf }) => saysEnd(leaf));
  const timed = timeline.filter(({ from }) => from.second !== null);
  const begun = isGiven(metadata.start) || isDayOfIncident(metadata.date);
  return (begun && ended) || timed.length >= 2 || timed.some(({ to }) => to !== null);
}

const lengths = memoizeInBlocks(saysHowLong);
const placeholders = memoizeInBlocks((source) => placeholderIn(source) !== null);

const LINE: Localized = { en: 'Duration: from ${1:start} to ${2:end}', ja: '影響時間: ${1:開始}〜${2:終了}' };

function fixesFor(section: Section, postmortem: Postmortem): Fix[] {
  const edit = addItem(LINE[section.language], section, postmortem);
  return edit ? [{ title: { en: 'Add a line for the duration', ja: '影響時間の行を追加' }, edits: [edit] }] : [];
}

export const duration = rule({
  id: 'impact/duration',
  since: '0.1.0',
  severity: 'info',
  kind: 'absence',
  unit: 'document',
  sources: ['PagerDuty, Postmortem template: how long the impact was visible.'],
  docs: {
    en: {
      summary: 'nowhere how long it lasted, nor that it goes on',
      why: 'The first question of everyone who was affected is for how long, and availability is counted from it.',
      rewrite: 'Give the time from start to end, the duration, or say that it is still going on.',
    },
    ja: {
      summary: '継続時間も、継続中であることも書かれていない',
      why: '影響を受けた人が最初に知りたいのは、いつからいつまでかです。稼働率もそこから計算されます。',
      rewrite: '開始と終了の時刻、継続時間、または継続中であることを書きます。',
    },
  },
  messages: {
    duration: {
      en: 'Nothing says how long this lasted. Give start and end, the duration, or say that it goes on.',
      ja: '継続時間が書かれていません。開始と終了、または継続時間を書いてください。継続中なら、そう書きます。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '# Checkout outage\n\n## Impact\n\n310 orders failed.\n\n## Root cause\n\nA full disk.\n\n## Resolution\n\nThe disk was extended.',
      good: '# Checkout outage\n\n## Impact\n\n310 orders failed within 40 minutes.\n\n## Root cause\n\nA full disk.\n\n## Resolution\n\nThe disk was extended.',
    },
    {
      language: 'ja',
      bad: '# 決済障害\n\n## 影響\n\n310 件の注文が失敗した。\n\n## 原因\n\nディスクが満杯になった。\n\n## 解決策\n\nディスクを拡張した。',
      good: '# 決済障害\n\n## 影響\n\n10:00〜10:40（JST）に 310 件の注文が失敗した。\n\n## 原因\n\nディスクが満杯になった。\n\n## 解決策\n\nディスクを拡張した。',
    },
  ],
  requiresComplete: 'impact',
  *detect(postmortem): Iterable<Detection> {
    const { sections, document } = postmortem;
    const impact = sections.find(({ ids }) => ids.includes('impact'));
    if (
      impact?.sure !== 'plain' ||
      isBeingStarted(postmortem) ||
      isTimed(postmortem) ||
      lengths(document).includes(true)
    )
      return;
    // 「影響時間: 不明」 may stand in another part of the impact.
    const impacts = sections.filter(({ ids }) => ids.includes('impact'));
    if (
      impacts.some(({ titleEnd, end }) => saysUnknown(document.text.slice(titleEnd, end))) ||
      placeholders(document).includes(true)
    )
      return;
    const fixes = (): Fix[] => fixesFor(impact, postmortem);
    yield { start: impact.start, end: impact.titleEnd, message: 'duration', section: 'impact', fixes };
  },
});
