import * as z from 'zod/mini';
import { type ImportedEvent, type JsonSource, momentOf, PLAIN_EVENT, type Unread } from './event.ts';
import { listed, unreadMember } from './listed.ts';
import { plainLines } from './plainText.ts';

const Labels = z.record(z.string(), z.string());

/** An alert of a webhook (version 4), or of `GET /api/v2/alerts`, where its status is an object. */
const Alert = z.object({
  labels: Labels,
  annotations: z.optional(Labels),
  startsAt: z.string(),
  endsAt: z.optional(z.string()),
  status: z.union([z.string(), z.object({ state: z.string() })]),
  generatorURL: z.optional(z.string()),
});
const Webhook = z.object({ alerts: z.array(z.unknown()) });

const FIRING = 'firing';
const RESOLVED = 'resolved';

/** What tells one alert from another of its name. */
const PLACES = ['instance', 'pod', 'job', 'service'] as const;

/** `[firing] ProbeFailure (shop-1): The shop does not answer.` */
function eventAt(at: string, state: string, { labels, annotations = {}, generatorURL }: z.infer<typeof Alert>) {
  const moment = momentOf(at);
  if (!moment) return null;
  const place = PLACES.map((name) => labels[name]).find((value) => value);
  const words = annotations.summary ?? annotations.description ?? annotations.message;
  const name = `[${state}] ${labels.alertname ?? ''}`.trimEnd() + (place ? ` (${place})` : '');
  return {
    ...PLAIN_EVENT,
    at: moment,
    lines: plainLines(words ? `${name}: ${words}` : name),
    origin: { name: 'Alertmanager', url: generatorURL || null },
  };
}

/** The beginning of each alert, and its end where that has come: of one that fires the end is a guess of the server's. */
export const alertmanager: JsonSource = {
  id: 'alertmanager',
  read(json) {
    const alerts = listed(Alert, z.safeParse(Webhook, json).data?.alerts ?? json);
    if (!alerts) return null;
    const unread: Unread[] = [...alerts.unread];
    const events = alerts.read.flatMap(({ number, value }): ImportedEvent[] => {
      const begins = eventAt(value.startsAt, FIRING, value);
      const isOver = value.status === RESOLVED && value.endsAt !== undefined;
      const ends = isOver ? eventAt(value.endsAt!, RESOLVED, value) : null;
      if (!begins || (isOver && !ends)) unread.push(unreadMember(value, number));
      return [begins, ends].filter((each) => each !== null);
    });
    return { events, unread };
  },
};
