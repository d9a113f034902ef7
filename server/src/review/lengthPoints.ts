import type { Localized } from '@postmortem/schemas';
import type { Milestone } from '../language/milestones.ts';
import { metricsOf, milestoneEntries } from '../postmortem/metrics.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { ownPoint, type Point } from './point.ts';
import { OWN_POINTS } from './questions.ts';

const NO_START: Localized = {
  en: 'How long it lasted can’t be read: no entry tells when it started. Add the entry, or “Start: …” above the text.',
  ja: '影響時間を読み取れません（発生を示す項目がありません）。項目を追加するか、冒頭に「発生日時: …」と書いてください。',
};
const NO_END: Localized = {
  en: 'How long it lasted can’t be read: no entry tells when it was over. Add the entry, or “Resolved: …” above the text.',
  ja: '影響時間を読み取れません（復旧を示す項目がありません）。項目を追加するか、冒頭に「復旧日時: …」と書いてください。',
};
const NO_DETECTION: Localized = {
  en: 'How long it went unseen can’t be read: no entry tells when it was detected. Add the entry that was the first to show it.',
  ja: '検知までの時間を読み取れません（検知を示す項目がありません）。最初に異常に気づいた時点の項目を追加してください。',
};
const INCOMPARABLE: Localized = {
  en: 'How long it lasted can’t be read: its start and its end can’t be compared. Give both a date, or a time of day.',
  ja: '影響時間を読み取れません（発生と復旧の時刻を比べられません）。両方に日付か時刻を書いてください。',
};

function missingIn(postmortem: Postmortem): Localized[] {
  const { timeline, points } = postmortem;
  const told = new Set<Milestone>([...milestoneEntries(timeline).keys(), ...points.map(({ milestone }) => milestone)]);
  const { impact, detect } = metricsOf(postmortem);
  const isOver = told.has('mitigated') || told.has('resolved');
  const length = !told.has('start') ? NO_START : !isOver ? NO_END : impact === null ? INCOMPARABLE : null;
  const isUnseen = !told.has('detected') && detect === null;
  return [...(length ? [length] : []), ...(isUnseen ? [NO_DETECTION] : [])];
}

/** Why the lengths of the incident can't be read off its timeline, told at the timeline's title. */
export function lengthPoints(postmortem: Postmortem): Point[] {
  const section = postmortem.timeline.find(({ sure }) => sure)?.section;
  if (!section) return [];
  const place = { start: section.start, end: section.titleEnd };
  return missingIn(postmortem).map((message) => ownPoint(OWN_POINTS.length, 'hint', place, message));
}
