import type { Localized } from '@postmortem/schemas';
import type { Postmortem } from '../postmortem/model.ts';
import { isBeingStarted, titleLine } from '../rules/support/titleLine.ts';
import type { Point } from './point.ts';
import { OWN_POINTS } from './questions.ts';

const STARTED: Localized = {
  en: 'This report is being started. Add its sections, or begin with a template.',
  ja: 'この報告書は書き始めの状態です。セクションを追加するか、テンプレートから始めてください。',
};

/** What is missing in a report of a few lines: rules say nothing there, as everything is. */
export function startedPoints(postmortem: Postmortem): Point[] {
  if (!isBeingStarted(postmortem)) return [];
  return [
    {
      rule: OWN_POINTS.started,
      severity: 'warning',
      ...titleLine(postmortem),
      count: 1,
      message: (display) => STARTED[display],
      fixes: () => [],
      isUnreasoned: false,
    },
  ];
}
