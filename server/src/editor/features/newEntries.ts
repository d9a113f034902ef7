import type { NewEntriesParams, NewEntryChoices } from '@postmortem/schemas/protocol';
import { layoutOf } from '../../timelineEdits/layout.ts';
import { stampAt, stampInFull } from '../../timelineEdits/newEntry.ts';
import { sourceEntries } from '../../timelineEdits/sourceEntries.ts';
import type { Feature } from './feature.ts';
import { UNREAD, whereAndWhen } from './timelineEdit.ts';

/** What some files would add to the timeline, for a person to choose from. */
export const newEntries: Feature<NewEntriesParams, NewEntryChoices> = {
  answer({ text: { version }, checked: { postmortem }, context: { display } }, { sources, now }) {
    const told = sourceEntries(postmortem, sources, whereAndWhen(now));
    if ('problem' in told) return { version, entries: [], unread: 0, problem: told.problem[display] };
    const layout = layoutOf(postmortem);
    const entries = told.entries.map(({ at, lines }) => ({
      time: layout ? stampAt(layout, at, true, postmortem) : stampInFull(at),
      text: lines.join(' ').trim(),
    }));
    return { version, entries, unread: told.unread, problem: null };
  },
  unread: ({ version }, { display }) => ({ version, entries: [], unread: 0, problem: UNREAD[display] }),
};
