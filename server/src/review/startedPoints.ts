import type { Localized } from '@postmortem/schemas';
import { isBeingStarted } from '../postmortem/beingStarted.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { titleLine } from '../postmortem/titleLine.ts';
import { ownPoint, type Point } from './point.ts';
import { OWN_POINTS } from './questions.ts';

const STARTED: Localized = {
  en: 'This report is being started. Add its sections, or begin with a template.',
  ja: 'この報告書は書き始めの状態です。セクションを追加するか、テンプレートから始めてください。',
};

/** What is missing in a report of a few lines: rules say nothing there, as everything is. */
export function startedPoints(postmortem: Postmortem): Point[] {
  return isBeingStarted(postmortem) ? [ownPoint(OWN_POINTS.started, 'warning', titleLine(postmortem), STARTED)] : [];
}
