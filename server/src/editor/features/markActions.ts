import { MILESTONE_NAMES } from '../../language/milestoneNames.ts';
import { MILESTONES, type Milestone } from '../../language/milestones.ts';
import type { TimelineEntry } from '../../postmortem/model.ts';
import type { Fix } from '../../text/edit.ts';
import { lineEnd, lineStart } from '../../text/lines.ts';
import { markEntry } from '../../timelineEdits/markEntry.ts';
import type { OpenDocument } from './feature.ts';

/** What the lengths of an incident are read off; the others are offered to who asks for marks alone. */
const MAIN: readonly Milestone[] = ['start', 'detected', 'mitigated', 'resolved'];

const isAt = ({ start, end, stampStart }: TimelineEntry, at: number, text: string): boolean =>
  lineStart(text, Math.min(start, stampStart)) <= at && at <= lineEnd(text, end);

/**
 * Marks the entry at a place as a milestone that none of its timeline is marked as.
 * @param at UTF-16 offset
 * @param all of them, and not only those that lengths are read off
 */
export function markActions({ checked, reread }: OpenDocument, at: number, all: boolean): Fix[] {
  const { postmortem } = checked;
  const entry = postmortem.timeline.findLast((each) => !each.unreadable && isAt(each, at, postmortem.document.text));
  if (!entry || entry.marked) return [];
  const peers = postmortem.timeline.filter(({ section, marked }) => marked && section === entry.section);
  const open = (all ? MILESTONES : MAIN).filter(
    (milestone) => !peers.some(({ milestones }) => milestones.includes(milestone)),
  );
  return open.flatMap((milestone): Fix[] => {
    const outcome = markEntry(postmortem, entry, milestone, reread);
    if (!('edits' in outcome)) return [];
    const { en, ja } = MILESTONE_NAMES;
    return [
      {
        title: { en: `Mark the entry as ${en[milestone]}`, ja: `項目に「${ja[milestone]}」の印を付ける` },
        edits: outcome.edits,
      },
    ];
  });
}
