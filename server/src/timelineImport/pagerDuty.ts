import * as z from 'zod/mini';
import { type JsonSource, momentOf, PLAIN_EVENT, type Unread } from './event.ts';
import { type Listed, listed, unreadMember } from './listed.ts';
import { plainLines } from './plainText.ts';

const Named = z.object({ summary: z.optional(z.nullable(z.string())) });

/** An entry of `GET /incidents/{id}/log_entries`: its summary says who did what. */
const LogEntry = z.object({
  type: z.string(),
  created_at: z.string(),
  summary: z.optional(z.nullable(z.string())),
  note: z.optional(z.nullable(z.string())),
  channel: z.optional(z.nullable(z.object({ summary: z.optional(z.nullable(z.string())) }))),
  html_url: z.optional(z.nullable(z.string())),
});
const LogEntries = z.object({ log_entries: z.array(z.unknown()) });

/** A note of `GET /incidents/{id}/notes`. */
const Note = z.object({ content: z.string(), created_at: z.string(), user: z.optional(z.nullable(Named)) });
const Notes = z.object({ notes: z.array(z.unknown()) });

/** What both say, in one shape. */
interface Told {
  readonly created_at: string;
  readonly author: string | null;
  readonly text: string;
  readonly url: string | null;
}

/** “Triggered through the API”, and what was triggered where the summary does not say it. */
function textOf({ summary, note, channel, type }: z.infer<typeof LogEntry>): string {
  const said = summary || type;
  const more = [channel?.summary, note].filter((part) => part && !said.includes(part));
  return [said, ...more].join(': ');
}

const toldByEntry = (entry: z.infer<typeof LogEntry>): Told => ({
  created_at: entry.created_at,
  author: null,
  text: textOf(entry),
  url: entry.html_url ?? null,
});

const toldByNote = ({ created_at, content, user }: z.infer<typeof Note>): Told => ({
  created_at,
  author: user?.summary ?? null,
  text: content,
  url: null,
});

function read<Value>({ read, unread }: Listed<Value>, toldBy: (value: Value) => Told) {
  const left: Unread[] = [...unread];
  const events = read.flatMap(({ number, value }) => {
    const { created_at, author, text, url } = toldBy(value);
    const at = momentOf(created_at);
    if (!at) left.push(unreadMember(value, number));
    return at ? [{ ...PLAIN_EVENT, at, author, lines: plainLines(text), origin: { name: 'PagerDuty', url } }] : [];
  });
  return { events, unread: left };
}

/** The log or the notes of an incident. The log is exported newest first. */
export const pagerDuty: JsonSource = {
  id: 'pagerduty',
  read(json) {
    const entries = listed(LogEntry, z.safeParse(LogEntries, json).data?.log_entries);
    if (entries) return read(entries, toldByEntry);
    const notes = listed(Note, z.safeParse(Notes, json).data?.notes);
    return notes && read(notes, toldByNote);
  },
};
