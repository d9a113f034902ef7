import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { secondsBetween } from '../../postmortem/instants.ts';
import { milestoneEntries } from '../../postmortem/metrics.ts';
import type { TimelineEntry } from '../../postmortem/model.ts';
import { spokenDuration } from '../../time/durations.ts';
import type { Feature } from './feature.ts';

/** Stated to the minute, not about when, and not left open. */
const isStated = ({ from, stamp, unreadable, nested, sure }: TimelineEntry): boolean =>
  sure && !nested && !unreadable && from.second !== null && from.spread === 0 && !stamp.approximate;

/** Behind the time of each entry, how long after the start of the incident it was: “+4 min”. */
export const inlayHints: Feature<InlayHintParams, InlayHint[]> = {
  answer({ text, checked, context }, { range }) {
    if (!checked.recognised || !context.hints) return [];
    const [from, to] = [text.offsetAt(range.start), text.offsetAt(range.end)];
    const entries = checked.postmortem.timeline.filter(isStated);
    const start = milestoneEntries(entries).get('start') ?? entries[0];
    if (!start) return [];
    return entries
      .filter((entry) => entry.section === start.section && entry.stampEnd >= from && entry.stampStart <= to)
      .flatMap((entry): InlayHint[] => {
        const seconds = secondsBetween(start.from, entry.from);
        if (entry === start || seconds === null || seconds <= 0) return [];
        const label = `+${spokenDuration(seconds)[context.display]}`;
        return [{ position: text.positionAt(entry.stampEnd), label, paddingLeft: true }];
      });
  },
  unread: () => [],
};
