import type { Localized } from '@postmortem/schemas';
import type { TimelineEdits } from '@postmortem/schemas/protocol';
import type { TickParams } from '@postmortem/schemas/reports';
import { reportSummary } from '../../overview/reportSummary.ts';
import { tickAction } from '../../overview/tickAction.ts';
import { textEditOf } from '../ranges.ts';
import type { Feature } from './feature.ts';

const GONE: Localized = {
  en: 'This action is not in the report any more. Refresh the view.',
  ja: 'この対策は報告書にありません。一覧を更新してください。',
};
const UNMARKED: Localized = {
  en: 'This action can’t be marked by itself. Write in the report that it is done.',
  ja: 'この対策には自動で印を付けられません。完了したことを報告書に書いてください。',
};
const TOO_LONG: Localized = {
  en: 'Reading the report takes too long. Write in it that the action is done.',
  ja: '報告書の読み込みに時間がかかりすぎます。完了したことを報告書に書いてください。',
};

/** The edit that says of an action that it is done; none where it says so already. */
export const tick: Feature<TickParams, TimelineEdits> = {
  answer({ text: document, checked: { postmortem }, context: { display }, reread }, { text, line }) {
    const { version } = document;
    const told = reportSummary(postmortem, null, (offset) => document.positionAt(offset), display).actions;
    const nearest = told
      .map((action, index) => ({ ...action, index }))
      .filter((action) => action.text === text)
      .sort((one, other) => Math.abs(one.line - line) - Math.abs(other.line - line))[0];
    if (!nearest) return { version, edits: [], problem: GONE[display] };
    if (nearest.done) return { version, edits: [], problem: null };
    const edit = tickAction(postmortem, postmortem.actionItems[nearest.index]!, reread);
    if (!edit) return { version, edits: [], problem: UNMARKED[display] };
    return { version, edits: [textEditOf(document, edit)], problem: null };
  },
  unread: ({ version }, { display }) => ({ version, edits: [], problem: TOO_LONG[display] }),
};
