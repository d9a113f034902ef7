import type { Moment } from '../time/stamp.ts';
import { type ImportedEvent, momentOf, momentOfEpoch, PLAIN_EVENT, type TextSource, type Unread } from './event.ts';
import { withoutGraph } from './gitGraph.ts';
import { plainLines } from './plainText.ts';

const COMMIT = 'commit ';
const ID = /^[0-9a-f]{7,64}(?= |$)/;
/** The name of the commit that a line begins. */
const commitIn = (line: string): string | undefined =>
  line.startsWith(COMMIT) ? ID.exec(line.slice(COMMIT.length))?.[0] : undefined;
/** The lines of a commit's head, by what they are about (git-log(1), “Pretty formats”). */
const AUTHOR = 'Author:';
const DATES = ['Date:', 'AuthorDate:'];
const HEAD = [AUTHOR, ...DATES, 'Merge:', 'Commit:', 'CommitDate:'];
const MESSAGE = '    ';
/** Signs of a commit's name that people quote. */
const SHORT = 8;

/** `Thu Dec 19 10:05:00 2024 +0900`, git's own order, and every other date that it writes. */
function dateOf(value: string): Moment | null {
  const [, month, day, clock, year, ...zone] = value.split(/\s+/);
  const seconds = /^\d{9,11}(?= [+-]\d{4}$|$)/.exec(value);
  if (seconds) return momentOfEpoch(Number(seconds[0]));
  return momentOf(value) ?? (clock && year ? momentOf(`${month} ${day}, ${year} ${[clock, ...zone].join(' ')}`) : null);
}

/** `Dana Fox <dana@example.com>`, less the address. */
function nameIn(author: string): string {
  const address = author.lastIndexOf(' <');
  return address > 0 ? author.slice(0, address) : author;
}

interface Commit {
  readonly id: string;
  readonly line: number;
  author: string | null;
  date: string;
  readonly message: string[];
}

function eventOf({ id, author, date, message }: Commit): ImportedEvent | null {
  const at = dateOf(date);
  const lines = plainLines(message.join('\n')).filter((line) => line !== '');
  return at && { ...PLAIN_EVENT, at, author, lines, origin: { name: id.slice(0, SHORT), url: null } };
}

/** `git log` as git prints it, with any `--date`, with and without `--graph`. Lists of changed files are not read. */
export const gitLog: TextSource = {
  id: 'git',
  read(text) {
    const commits: Commit[] = [];
    const unread: Unread[] = [];
    const lines = withoutGraph(text.split(/\r?\n/), (line) => commitIn(line) !== undefined);
    lines.forEach((line, index) => {
      const commit = commits.at(-1);
      const id = commitIn(line);
      const head = HEAD.find((name) => line.startsWith(name));
      if (id) commits.push({ id, line: index + 1, author: null, date: '', message: [] });
      else if (commit && line.startsWith(MESSAGE)) commit.message.push(line.slice(MESSAGE.length));
      else if (commit && head) {
        const value = line.slice(head.length).trim();
        if (head === AUTHOR) commit.author = nameIn(value);
        else if (DATES.includes(head)) commit.date = value;
      } else if (line.trim() !== '') unread.push({ number: index + 1, text: line });
    });
    const events = commits.flatMap((commit) => {
      const event = eventOf(commit);
      if (!event) unread.push({ number: commit.line, text: `commit ${commit.id}` });
      return event ?? [];
    });
    return events.length > 0 ? { events: events.reverse(), unread } : null;
  },
};
