import type { Localized } from '@postmortem/schemas';
import type { Now, TimelineChange, TimelineEditParams, TimelineEdits } from '@postmortem/schemas/protocol';
import { convertTimeline } from '../../timelineEdits/convert.ts';
import * as insertNow from '../../timelineEdits/insertNow.ts';
import { type Outcome, problem } from '../../timelineEdits/outcome.ts';
import { pasteChat } from '../../timelineEdits/pasteChat.ts';
import { placeEntries } from '../../timelineEdits/placeEntries.ts';
import { shiftEntries } from '../../timelineEdits/shift.ts';
import { sourceEntries } from '../../timelineEdits/sourceEntries.ts';
import { zoneNamed } from '../../timelineEdits/zoneChoice.ts';
import { textEditOf } from '../ranges.ts';
import type { Feature, OpenDocument } from './feature.ts';

export const UNREAD: Localized = {
  en: 'Reading this file took too long, so its timeline was left as it is.',
  ja: 'ファイルの読み込みに時間がかかりすぎたため、時系列は変更していません。',
};

export const whereAndWhen = ({ instant, timeZone }: Now): insertNow.Now => ({
  epoch: Date.parse(instant) / 1000,
  timeZone,
});

function outcomeOf(change: TimelineChange, { text, checked: { postmortem }, reread }: OpenDocument): Outcome {
  switch (change.kind) {
    case 'convert': {
      const zone = zoneNamed(change.zone);
      return zone
        ? convertTimeline(postmortem, zone, reread)
        : problem(
            `Unknown time zone “${change.zone}”. Write UTC, JST or a name such as Europe/Berlin.`,
            `「${change.zone}」というタイムゾーンはありません。UTC、JST、Europe/Berlin のように指定してください。`,
          );
    }
    case 'shift': {
      const start = text.offsetAt({ line: change.startLine, character: 0 });
      const end = text.offsetAt({ line: change.endLine + 1, character: 0 });
      return shiftEntries(postmortem, start, Math.max(start, end - 1), change.seconds, reread);
    }
    case 'now':
      return insertNow.insertNow(postmortem, whereAndWhen(change.now), reread);
    case 'chat':
      return pasteChat(postmortem, change.text, whereAndWhen(change.now), reread);
    case 'import': {
      const told = sourceEntries(postmortem, change.sources, whereAndWhen(change.now));
      if ('problem' in told) return told;
      const chosen = new Set(change.chosen);
      return placeEntries(
        postmortem,
        told.entries.filter((_, index) => chosen.has(index)),
        reread,
      );
    }
  }
}

/** How a change of the timeline changes the text, or why it does not. */
export const timelineEdit: Feature<TimelineEditParams, TimelineEdits> = {
  answer(document, { change }) {
    const { text, context } = document;
    const outcome = outcomeOf(change, document);
    if ('problem' in outcome) return { version: text.version, edits: [], problem: outcome.problem[context.display] };
    const edits = outcome.edits.map((edit) => textEditOf(text, edit));
    return { version: text.version, edits, problem: null };
  },
  unread: ({ version }, { display }) => ({ version, edits: [], problem: UNREAD[display] }),
};
