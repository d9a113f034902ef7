import * as z from 'zod/mini';
import { type ImportedEvent, type JsonSource, momentOfEpoch, type Names, type Unread } from './event.ts';
import { listed, unreadMember } from './listed.ts';
import { beginning, plainLines } from './plainText.ts';
import { CARRIED, messageWords } from './slackCarried.ts';
import { slackText } from './slackText.ts';

const Profile = z.object({
  display_name: z.optional(z.string()),
  real_name: z.optional(z.string()),
  name: z.optional(z.string()),
});

/** A member of `users.json` of an export; one who left may have no more than an id. */
const User = z.object({
  id: z.string().check(z.regex(/^[UW]/)),
  name: z.optional(z.string()),
  profile: z.optional(z.nullable(Profile)),
});

const PLAIN_MESSAGE = {
  ts: z.string(),
  user: z.optional(z.string()),
  username: z.optional(z.string()),
  user_profile: z.optional(z.nullable(Profile)),
  bot_profile: z.optional(z.nullable(Profile)),
  text: z.optional(z.string()),
  subtype: z.optional(z.string()),
  edited: z.optional(z.nullable(z.unknown())),
  thread_ts: z.optional(z.string()),
  deleted_ts: z.optional(z.string()),
  permalink: z.optional(z.string()),
  ...CARRIED,
};
const Earlier = z.object(PLAIN_MESSAGE);
/** A message of an export or of `conversations.history`, or what became of one. */
const Message = z.object({
  ...PLAIN_MESSAGE,
  type: z.literal('message'),
  message: z.optional(Earlier),
  previous_message: z.optional(Earlier),
});
const History = z.object({ messages: z.array(z.unknown()) });

type Message = z.infer<typeof Earlier> & { readonly state: ImportedEvent['state']; readonly number: number };

const CHANGED = 'message_changed';
/** A deletion is told as an event of its own, or in place of the message, so that its thread has a beginning. */
const DELETED: readonly string[] = ['message_deleted', 'tombstone'];

const nameIn = (profile: z.infer<typeof Profile> | null | undefined): string | undefined =>
  profile?.display_name || profile?.real_name || profile?.name;

/** The names in `users.json`; none where it is something else. */
export function slackNames(json: unknown): Names {
  const users = listed(User, json);
  if (!users || users.unread.length > users.read.length) return new Map();
  return new Map(
    users.read.flatMap(({ value: { id, name, profile } }) => {
      const shown = nameIn(profile) ?? name;
      return shown ? [[id, shown] as const] : [];
    }),
  );
}

/** What became of a message: the last that is said of it. */
function lastState(message: z.infer<typeof Message>, number: number): Message {
  const { subtype, message: changed, previous_message: previous, deleted_ts: deleted } = message;
  if (subtype === CHANGED && changed) return { ...changed, state: 'edited', number };
  if (DELETED.includes(subtype ?? '')) {
    const { ts, user, thread_ts } = previous ?? message;
    return { ts: deleted ?? ts, user, user_profile: previous?.user_profile, thread_ts, state: 'deleted', number };
  }
  return { ...message, state: message.edited ? 'edited' : 'as sent', number };
}

const textOf = (message: Message): string => messageWords(message.text ?? '', message).join('\n');

function eventOf(message: Message, parent: Message | undefined, names: Names): ImportedEvent | null {
  const { ts, user, username, state, thread_ts: thread, permalink } = message;
  const at = momentOfEpoch(Number(ts));
  const text = state === 'deleted' ? '' : slackText(textOf(message), names);
  if (!at || (text === '' && state !== 'deleted')) return null;
  const own = nameIn(message.user_profile) ?? (user && names.get(user)) ?? username ?? nameIn(message.bot_profile);
  const isAnswer = thread !== undefined && thread !== ts;
  return {
    at,
    fromToday: null,
    author: own ?? user ?? null,
    lines: text === '' ? [] : plainLines(text),
    state,
    answers: isAnswer ? beginning(parent && parent.state !== 'deleted' ? slackText(textOf(parent), names) : '') : null,
    origin: { name: 'Slack', url: permalink ?? null },
  };
}

/** A day of a channel in an export, or an answer of `conversations.history` and `conversations.replies`. */
export const slack: JsonSource = {
  id: 'slack',
  read(json, names) {
    const known = slackNames(json);
    if (known.size > 0) return { events: [], unread: [] };
    const list = z.safeParse(History, json).data?.messages ?? json;
    const messages = listed(Message, list);
    if (!messages) return null;
    const byTime = new Map<string, Message>();
    for (const { value, number } of messages.read) {
      const message = lastState(value, number);
      const before = byTime.get(message.ts);
      // The message itself may be listed behind what became of it.
      if (before && before.state !== 'as sent' && message.state === 'as sent') continue;
      byTime.set(message.ts, { ...before, ...message });
    }
    const profiles = [...byTime.values()].flatMap(({ user, user_profile: profile }) => {
      const name = nameIn(profile);
      return user && name ? [[user, name] as const] : [];
    });
    const all: Names = new Map([...names, ...profiles]);
    const unread: Unread[] = [...messages.unread];
    const events = [...byTime.values()]
      .sort((a, b) => Number(a.ts) - Number(b.ts))
      .flatMap((message) => {
        const event = eventOf(message, byTime.get(message.thread_ts ?? ''), all);
        if (!event) unread.push(unreadMember(message, message.number));
        return event ?? [];
      });
    return { events, unread };
  },
};
