import * as z from 'zod/mini';
import { type JsonSource, momentOf, PLAIN_EVENT, type Reading, type Unread } from './event.ts';
import { listed, unreadMember } from './listed.ts';
import { plainLines } from './plainText.ts';

const Words = z.optional(z.nullable(z.string()));
const Named = z.optional(z.nullable(z.object({ summary: Words })));

/** What a member of a list says, in one shape. */
interface Told {
  readonly at: string;
  readonly author: string | null;
  readonly text: string;
  readonly url: string | null;
}

/** A list that PagerDuty gives, and what each of its members says. */
interface List<Shape extends z.ZodMiniType = z.ZodMiniType> {
  readonly membersOf: (json: unknown) => unknown;
  readonly shape: Shape;
  readonly toldBy: (member: z.infer<Shape>) => readonly Told[];
}

/** The shape of its members is its own matter: what goes through the lists does not know it. */
const list = <Shape extends z.ZodMiniType>(each: List<Shape>): List => each as unknown as List;

const under =
  (key: string) =>
  (json: unknown): unknown =>
    z.safeParse(z.object({ [key]: z.unknown() }), json).data?.[key];

const LogEntry = z.object({
  type: z.string(),
  created_at: z.string(),
  summary: Words,
  note: Words,
  channel: Named,
  html_url: Words,
});

/** “Triggered through the API”, and what was triggered where the summary does not say it. */
function textOfEntry({ summary, note, channel, type }: z.infer<typeof LogEntry>): string {
  const said = summary || type;
  const more = [channel?.summary, note].filter((part) => part && !said.includes(part));
  return [said, ...more].join(': ');
}

/** `GET /incidents/{id}/log_entries`, newest first: the summary of each says who did what. */
const logEntries = list({
  membersOf: under('log_entries'),
  shape: LogEntry,
  toldBy: (entry) => [{ at: entry.created_at, author: null, text: textOfEntry(entry), url: entry.html_url ?? null }],
});

/** `GET /incidents/{id}/notes`. */
const notes = list({
  membersOf: under('notes'),
  shape: z.object({ content: z.string(), created_at: z.string(), user: Named }),
  toldBy: ({ created_at: at, content: text, user }) => [{ at, author: user?.summary ?? null, text, url: null }],
});

const Incident = z.object({
  incident_number: z.number(),
  created_at: z.string(),
  status: z.string(),
  title: Words,
  summary: Words,
  html_url: Words,
  acknowledgements: z.optional(z.nullable(z.array(z.object({ at: z.string(), acknowledger: Named })))),
  resolved_at: Words,
  last_status_change_at: Words,
  last_status_change_by: Named,
});
const RESOLVED = 'resolved';

/** Its times, with PagerDuty's names for what came then. */
function toldByIncident(incident: z.infer<typeof Incident>): Told[] {
  const { title, summary, html_url: url = null, status, last_status_change_by: by } = incident;
  const tell = (at: string, what: string, author: string | null = null): Told => {
    return { at, author, text: [what, title || summary].filter(Boolean).join(': '), url };
  };
  const end = status === RESOLVED ? (incident.resolved_at ?? incident.last_status_change_at) : null;
  return [
    tell(incident.created_at, 'triggered'),
    ...(incident.acknowledgements ?? []).map(({ at, acknowledger }) =>
      tell(at, 'acknowledged', acknowledger?.summary ?? null),
    ),
    ...(end ? [tell(end, RESOLVED, by?.summary ?? null)] : []),
  ];
}

/** `GET /incidents`, and `GET /incidents/{id}`, which gives one. */
const incidents = list({
  membersOf: (json) => under('incidents')(json) ?? [under('incident')(json) ?? null],
  shape: Incident,
  toldBy: toldByIncident,
});

/** Of what else webhooks tell, a service that was changed or a ping, a timeline has nothing. */
const OF_INCIDENT = 'incident.';
const Webhook = z.object({
  event: z.object({
    event_type: z.string().check(z.startsWith(OF_INCIDENT)),
    occurred_at: z.string(),
    agent: Named,
    data: z.object({
      title: Words,
      content: Words,
      message: Words,
      summary: Words,
      html_url: Words,
      incident: Named,
      assignees: z.catch(z.optional(z.nullable(z.array(z.object({ summary: z.string() })))), null),
    }),
  }),
});

/** Whom an incident went to is told of these: “reassigned to Dana”. */
const HANDED_OVER: ReadonlySet<string> = new Set(['reassigned', 'delegated']);

/** What a webhook of version 3 sends, or a list of that: `incident.annotated` and who did it, with what was written. */
const webhooks = list({
  membersOf: (json) => (Array.isArray(json) ? json : [json]),
  shape: Webhook,
  toldBy: ({ event: { event_type: type, occurred_at: at, agent, data } }) => {
    const done = type.slice(OF_INCIDENT.length).replaceAll(/[._]/g, ' ');
    const to = HANDED_OVER.has(done) ? (data.assignees ?? []).map(({ summary }) => summary).join(', ') : '';
    const what = to === '' ? done : `${done} to ${to}`;
    const said = data.content || data.message || data.title || data.summary || data.incident?.summary;
    return [{ at, author: agent?.summary ?? null, text: said ? `${what}: ${said}` : what, url: data.html_url ?? null }];
  },
});

function read({ membersOf, shape, toldBy }: List, json: unknown): Reading | null {
  const members = listed(shape, membersOf(json));
  if (!members) return null;
  const unread: Unread[] = [...members.unread];
  const events = members.read.flatMap(({ number, value }) =>
    toldBy(value).flatMap(({ at: time, author, text, url }) => {
      const at = momentOf(time);
      if (!at) unread.push(unreadMember(value, number));
      return at ? [{ ...PLAIN_EVENT, at, author, lines: plainLines(text), origin: { name: 'PagerDuty', url } }] : [];
    }),
  );
  return { events, unread };
}

/** The log, the notes or the times of incidents, or what was sent of them. */
export const pagerDuty: JsonSource = {
  id: 'pagerduty',
  read(json) {
    const readings = [logEntries, incidents, webhooks, notes].flatMap((each) => read(each, json) ?? []);
    if (readings.length === 0) return null;
    return {
      events: readings.flatMap(({ events }) => events),
      unread: readings.flatMap(({ unread }) => unread),
    };
  },
};
