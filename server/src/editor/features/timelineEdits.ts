import type { Language, Localized } from '@postmortem/schemas';
import type { Now, TimelineChange, TimelineEdits } from '@postmortem/schemas/protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readMarkdown } from '../../markdown/blocks.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { readPostmortem } from '../../postmortem/postmortem.ts';
import { partAt } from '../../postmortem/sections.ts';
import type { Fix } from '../../text/edit.ts';
import { convertTimeline } from '../../timelineEdits/convert.ts';
import * as insertNow from '../../timelineEdits/insertNow.ts';
import { type Outcome, problem } from '../../timelineEdits/outcome.ts';
import { pasteChat } from '../../timelineEdits/pasteChat.ts';
import type { Read } from '../../timelineEdits/rewriteEntries.ts';
import { shiftEntries } from '../../timelineEdits/shift.ts';
import { zoneNamed } from '../../timelineEdits/zoneChoice.ts';
import type { Circumstances } from '../requests.ts';

const whereAndWhen = ({ instant, timeZone }: Now): insertNow.Now => ({ epoch: Date.parse(instant) / 1000, timeZone });

function outcomeOf(change: TimelineChange, postmortem: Postmortem, document: TextDocument, read: Read): Outcome {
  switch (change.kind) {
    case 'convert': {
      const zone = zoneNamed(change.zone);
      return zone
        ? convertTimeline(postmortem, zone, read)
        : problem(
            `“${change.zone}” is no time zone that is known here. Write UTC, JST or a name such as Europe/Berlin.`,
            `「${change.zone}」というタイムゾーンはありません。UTC、JST、Europe/Berlin のように指定してください。`,
          );
    }
    case 'shift': {
      const start = document.offsetAt({ line: change.startLine, character: 0 });
      const end = document.offsetAt({ line: change.endLine + 1, character: 0 });
      return shiftEntries(postmortem, start, Math.max(start, end - 1), change.seconds, read);
    }
    case 'now':
      return insertNow.insertNow(postmortem, whereAndWhen(change.now), read);
    case 'chat':
      return pasteChat(postmortem, change.text, whereAndWhen(change.now), read);
  }
}

/** What decides about how a document is read. */
type Applied = Pick<Circumstances, 'path' | 'settings'>;

function reading({ path, settings }: Applied): Read {
  const { language, form, timeZone } = settings;
  return (text) => readPostmortem(readMarkdown(text), { path, language, form, timeZone });
}

/** How a change of the timeline changes the text, or why it does not. */
export function timelineEdits(
  change: TimelineChange,
  document: TextDocument,
  applied: Applied,
  display: Language,
): TimelineEdits {
  const read = reading(applied);
  const { version } = document;
  const outcome = outcomeOf(change, read(document.getText()), document, read);
  if ('problem' in outcome) return { version, edits: [], problem: outcome.problem[display] };
  const edits = outcome.edits.map(({ start, end, insert, snippet = false }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: insert,
    snippet,
  }));
  return { version, edits, problem: null };
}

const TITLES = {
  convert: (zone: string): Localized => ({ en: `Convert the timeline to ${zone}`, ja: `時系列を ${zone} に変換する` }),
  now: { en: 'Insert a timeline entry now', ja: '現在時刻の項目を時系列に挿入する' } satisfies Localized,
};

/** What a person who asks for actions in a timeline can do with all of it, in every editor. */
export function timelineFixes(document: TextDocument, offset: number, applied: Applied): Fix[] {
  const read = reading(applied);
  const postmortem = read(document.getText());
  if (!partAt(postmortem.sections, offset)?.ids.includes('timeline')) return [];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const zones = zoneChoices(timeZone, document, applied);
  const fixOf = (title: Localized, outcome: Outcome): Fix[] =>
    'edits' in outcome ? [{ title, edits: outcome.edits }] : [];
  return [
    ...fixOf(TITLES.now, insertNow.insertNow(postmortem, { epoch: Date.now() / 1000, timeZone }, read)),
    ...zones.flatMap((name) => fixOf(TITLES.convert(name), convertTimeline(postmortem, zoneNamed(name)!, read))),
  ];
}

/** The zones that a timeline may be converted to: UTC, the configuration's, the person's own, those that the timeline names. */
export function zoneChoices(timeZone: string, document: TextDocument, applied: Applied): string[] {
  const named = reading(applied)(document.getText()).timeline.flatMap(({ from, also }) => [
    from.zone?.name,
    also?.zone?.name,
  ]);
  const usable = named.filter((name): name is string => name !== undefined && /^[A-Z]/.test(name));
  const names = ['UTC', applied.settings.timeZone, timeZone, ...usable];
  const labels = names.flatMap((name) => (name === null ? [] : (zoneNamed(name)?.name ?? [])));
  return [...new Set(labels)];
}
