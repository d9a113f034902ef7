import * as z from 'zod/mini';
import { type ImportedEvent, type JsonSource, momentOf, PLAIN_EVENT, type Unread } from './event.ts';
import { listed, unreadMember } from './listed.ts';
import { beginning, plainLines } from './plainText.ts';

const Person = z.object({ name: z.string() });

/** A comment, or what GitLab itself notes: `GET /projects/:id/issues/:iid/notes`. */
const Note = z.object({
  body: z.string(),
  created_at: z.string(),
  author: z.nullable(Person),
  last_edited_at: z.optional(z.nullable(z.string())),
  web_url: z.optional(z.string()),
});
/** A thread: `GET /projects/:id/issues/:iid/discussions`. */
const Discussion = z.object({ individual_note: z.boolean(), notes: z.array(z.unknown()) });
/** `GET /projects/:id/issues`. */
const Issue = z.object({
  iid: z.number(),
  title: z.string(),
  created_at: z.string(),
  closed_at: z.optional(z.nullable(z.string())),
  author: z.optional(z.nullable(Person)),
  closed_by: z.optional(z.nullable(Person)),
  web_url: z.string(),
});
/** An event of an incident's own timeline, as GraphQL gives it. */
const TimelineEvent = z.object({ note: z.string(), occurredAt: z.string(), author: z.optional(z.nullable(Person)) });
const TimelineEvents = z.object({
  data: z.object({
    project: z.object({ incidentManagementTimelineEvents: z.object({ nodes: z.array(z.unknown()) }) }),
  }),
});

const NAME = 'GitLab';

function event(
  at: string,
  text: string,
  author: z.infer<typeof Person> | null | undefined,
  more: Partial<ImportedEvent> = {},
): ImportedEvent | null {
  const moment = momentOf(at);
  const base = { ...PLAIN_EVENT, origin: { name: NAME, url: null }, author: author?.name ?? null };
  return moment && { ...base, ...more, at: moment, lines: plainLines(text) };
}

const eventOfNote = (note: z.infer<typeof Note>, answers: string | null): ImportedEvent | null =>
  event(note.created_at, note.body, note.author, {
    state: note.last_edited_at ? 'edited' : 'as sent',
    answers,
    origin: { name: NAME, url: note.web_url ?? null },
  });

/** When it was opened, and when it was closed. */
function eventsOfIssue({ iid, title, web_url: url, ...issue }: z.infer<typeof Issue>): (ImportedEvent | null)[] {
  const origin = { name: `${NAME} #${iid}`, url };
  const opened = event(issue.created_at, `[opened] ${title}`, issue.author, { origin });
  const closed = issue.closed_at ? [event(issue.closed_at, `[closed] ${title}`, issue.closed_by, { origin })] : [];
  return [opened, ...closed];
}

/** Each note of a thread, the later ones as answers to the first. */
function eventsOfDiscussion(discussion: z.infer<typeof Discussion>): (ImportedEvent | null)[] {
  const first = z.safeParse(Note, discussion.notes[0]).data;
  return discussion.notes.map((member, index) => {
    const note = z.safeParse(Note, member).data;
    return note ? eventOfNote(note, index === 0 ? null : beginning(first?.body ?? '')) : null;
  });
}

function read<Shape extends z.core.$ZodType>(
  shape: Shape,
  json: unknown,
  eventsOf: (value: z.output<Shape>) => (ImportedEvent | null)[],
) {
  const members = listed(shape, json);
  if (!members) return null;
  const unread: Unread[] = [...members.unread];
  const events = members.read.flatMap(({ number, value }) => {
    const found = eventsOf(value);
    if (found.includes(null)) unread.push(unreadMember(value, number));
    return found.filter((each) => each !== null);
  });
  return { events, unread };
}

/** Notes, threads, issues, and the timeline of an incident. */
export const gitLab: JsonSource = {
  id: 'gitlab',
  read: (json) =>
    read(
      TimelineEvent,
      z.safeParse(TimelineEvents, json).data?.data.project.incidentManagementTimelineEvents.nodes,
      ({ occurredAt, note, author }) => [event(occurredAt, note, author)],
    ) ??
    read(Discussion, json, eventsOfDiscussion) ??
    read(Issue, z.safeParse(Issue, json).success ? [json] : json, eventsOfIssue) ??
    read(Note, json, (note) => [eventOfNote(note, null)]),
};
