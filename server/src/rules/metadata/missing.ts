import { FIELDS, type FieldName, type Localized } from '@postmortem/schemas';
import { fieldNamed, meansClosing } from '../../language/labels.ts';
import { statusNamed } from '../../language/statuses.ts';
import { type Leaf, textOf } from '../../markdown/leaves.ts';
import { isBeingStarted } from '../../postmortem/beingStarted.ts';
import type { Field, Postmortem } from '../../postmortem/model.ts';
import { reportLanguage } from '../../postmortem/reportLanguage.ts';
import { headEnd } from '../../postmortem/sections.ts';
import { titleLine } from '../../postmortem/titleLine.ts';
import type { ResolvedField } from '../../templates/resolved.ts';
import type { Fix } from '../../text/edit.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { findStamps } from '../../time/stamp.ts';
import { type Detection, rule } from '../rule.ts';
import { isLetter } from '../support/letter.ts';
import { addFields, isGiven } from '../support/metadataFields.ts';
import { isSignedWith } from '../support/signatures.ts';

/** Fields that answer for each other. */
const ANSWERS: Readonly<Partial<Record<FieldName, readonly FieldName[]>>> = {
  date: ['date', 'start', 'detected'],
  start: ['start', 'date'],
  authors: ['authors', 'owner'],
  owner: ['owner', 'authors'],
  resolved: ['resolved', 'mitigated'],
};

/** Above the first part stand blocks of code, too, that hold the head: `created_at: 2026-08-29` in YAML. */
const givesDay = memoizeByObject((leaf: Leaf): boolean =>
  findStamps(leaf.kind === 'code' ? leaf.value : textOf(leaf)).some(({ from }) => from.date?.year != null),
);

const LONGEST_LEAD = 3;
/** Does a text begin with the day: "On 2024-03-04, …", 「2024-03-04、…」? */
const beginsWithDay = memoizeByObject((leaf: Leaf): boolean =>
  findStamps(textOf(leaf)).some(({ start, from }) => start <= LONGEST_LEAD && from.date?.year != null),
);

/**
 * The day is also stated where a title, the file's name, an entry of the timeline, any line above the first part (「発信時刻: 2026-11-12
 * 10:40」) or the first words of the text say it.
 */
function isDated({ metadata, day, timeline, passages, sections, fields }: Postmortem): boolean {
  const head = headEnd(sections);
  const first = passages.find(({ leaf }) => leaf.kind === 'paragraph');
  return (
    day !== null ||
    timeline.some(({ from }) => from.day !== null && from.yearKnown) ||
    findStamps(metadata.title?.value ?? '').some(({ from }) => from.date !== null) ||
    fields.some(({ value }) => findStamps(value).some(({ from }) => from.date?.year != null)) ||
    passages.some(({ leaf }) => leaf.kind === 'heading' && givesDay(leaf)) ||
    passages.some(({ leaf, offset }) => offset + leaf.start < head && givesDay(leaf)) ||
    (first !== undefined && beginsWithDay(first.leaf))
  );
}

const TAG = /[[【(（](?<tag>[^\]【】()（）]{1,12})[\]】)）]/gu;
/** What a title ends in behind a dash, without its version: “Search outage - Draft v0.1” */
const TAIL = /\s[-–—]\s{0,3}(?<tag>[\p{L} ]{1,12}?)(?:\sv?\d[\d.]{0,6})?$/u;
/** 「[完了] 障害記録」: a title may say how far the report is. */
const isTagged = (title: string): boolean =>
  [...title.matchAll(TAG), TAIL.exec(title)].some((found) => found && statusNamed(found.groups!.tag!) !== null);

/** `closed: 2026-03-11` says when the report got so far. */
const isClosing = (field: Field): boolean => meansClosing(field.name) && findStamps(field.value).length > 0;

function isStated({ name, label }: ResolvedField, postmortem: Postmortem): boolean {
  const { metadata, fields, sections } = postmortem;
  if (name === null) {
    const wanted = label.en.toLowerCase();
    return fields.some((field) => field.name.toLowerCase() === wanted && isGiven(field));
  }
  if ((name === 'date' || name === 'start') && (isDated(postmortem) || isSignedWith('date', postmortem))) return true;
  const names = ANSWERS[name as FieldName] ?? [name];
  if (names.some((each) => isGiven(metadata[each]))) return true;
  const titles = [metadata.title?.value ?? '', sections[0]?.title ?? ''];
  if (name === 'status' && (titles.some(isTagged) || fields.some(isClosing))) return true;
  return (name === 'authors' || name === 'status') && names.some((each) => isSignedWith(each, postmortem));
}

const hintOf = ({ name, label }: ResolvedField): Localized =>
  name && name in FIELDS ? FIELDS[name as FieldName].hint : label;

/** All that is absent, in one sentence: three notes on one line are two too many. */
const listed = (fields: readonly ResolvedField[]): Localized => {
  const names = fields.map(({ label }) => `“${label.en}”`);
  const last = names.at(-1)!;
  return {
    en: names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`,
    ja: fields.map(({ label }) => `「${label.ja}」`).join(''),
  };
};

/** A line that is there and waits for its value is not added a second time. */
const isWritten = ({ name }: ResolvedField, { fields }: Postmortem): boolean =>
  name !== null && fields.some((field) => fieldNamed(field.name) === name);

function fixesFor(absent: readonly ResolvedField[], postmortem: Postmortem): Fix[] {
  const language = reportLanguage(postmortem);
  const lines = absent
    .filter((field) => !isWritten(field, postmortem))
    .map((field) => ({
      field,
      hint: hintOf(field)[language],
      choices: field.name === 'status' ? postmortem.template.statuses[language] : [],
    }));
  const each = lines.map((line) => ({
    title: { en: `Add “${line.field.label.en}”`, ja: `「${line.field.label.ja}」を追加` },
    edits: [addFields([line], postmortem)],
  }));
  if (each.length < 2) return each;
  const all = {
    title: { en: `Add all ${each.length} lines`, ja: `${each.length} 項目をすべて追加` },
    edits: [addFields(lines, postmortem)],
  };
  return [all, ...each];
}

export const missing = rule({
  id: 'metadata/missing',
  since: '0.1.0',
  severity: 'info',
  kind: 'absence',
  unit: 'document',
  sources: [
    'Beyer et al., Site Reliability Engineering (2016), app. D: date, authors and status stand at the top.',
    'PagerDuty, Postmortems: every postmortem has an owner and a status.',
  ],
  docs: {
    en: {
      summary: 'date, authors or owner, or status absent',
      why: 'Who asks about an incident a year later starts with the day, the person to ask and whether the report is finished.',
      rewrite: 'State them above the text: “Date: 2024-03-04”, “Authors: …”, “Status: In review”.',
    },
    ja: {
      summary: '日付、作成者（責任者）、ステータスがない',
      why: '一年後に障害を調べる人は、いつ起きたか、誰に聞けるか、報告が完成しているかを最初に確かめます。',
      rewrite: '冒頭に「日付: 2024-03-04」「作成者: …」「ステータス: レビュー中」のように書きます。',
    },
  },
  messages: {
    missing: {
      en: 'No {labels} above the text. Write it there as a line: “{label}: …”.',
      ja: '{labels}の記載がありません。冒頭に「{label}: …」のような行で追加してください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '# Checkout outage\n\n- Date: 2024-03-04\n- Status: Final\n\n## Summary\n\nCheckout failed.\n\n## Root cause\n\nA full disk.',
      good: '# Checkout outage\n\n- Date: 2024-03-04\n- Authors: Payments SRE\n- Status: Final\n\n## Summary\n\nCheckout failed.\n\n## Root cause\n\nA full disk.',
    },
    {
      language: 'ja',
      bad: '# 決済障害\n\n- 日付: 2024-03-04\n- 作成者: 決済 SRE\n\n## 概要\n\n決済に失敗した。\n\n## 原因\n\nディスクが満杯になった。',
      good: '# 決済障害\n\n- 日付: 2024-03-04\n- 作成者: 決済 SRE\n- ステータス: 確定\n\n## 概要\n\n決済に失敗した。\n\n## 原因\n\nディスクが満杯になった。',
    },
  ],
  *detect(postmortem): Iterable<Detection> {
    if (isBeingStarted(postmortem)) return;
    const { metadata, chosen } = postmortem.template;
    const asked = !chosen && isLetter(postmortem) ? metadata.filter(({ name }) => name === 'date') : metadata;
    const absent = asked.filter((field) => field.required && !isStated(field, postmortem));
    const [first] = absent;
    if (!first) return;
    yield {
      ...titleLine(postmortem),
      message: 'missing',
      values: { labels: listed(absent), label: first.label },
      section: null,
      fixes: () => fixesFor(absent, postmortem),
    };
  },
});
