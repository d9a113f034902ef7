import type { SectionId } from '@postmortem/schemas';
import type { Postmortem } from '../postmortem/model.ts';
import { reportLanguage } from '../postmortem/reportLanguage.ts';
import { newlineOf } from '../text/newline.ts';
import { codeIn, isWithin, type Stretch } from './code.ts';
import { commentsIn } from './comments.ts';
import { withoutNeededDefinitions } from './definitions.ts';
import { type Doubtful, doubtfulIn, sharedIn } from './doubtful.ts';
import { edited, type WayBack, wayThrough } from './edited.ts';
import { type LeftOut, leftOutOf } from './keptSections.ts';
import type { Person } from './names.ts';
import { Numbers } from './numbers.ts';
import { peopleOf } from './people.ts';
import { type Replaced, replacementsIn, withoutReplaced } from './replacements.ts';

/** What a public version of a report is made with. */
export interface PublicOptions {
  /** Names of people that the configuration gives. */
  readonly people: readonly string[];
  /** The ids of the sections that it has; null for the whole report. */
  readonly sections: ReadonlySet<SectionId> | null;
  /** Reads a text as the report was read. */
  readonly read: (text: string) => Postmortem;
}

/** A report for readers outside. Offsets are UTF-16 code units in the report that it was made of. */
export interface PublicVersion {
  readonly text: string;
  /** Each place at which something was replaced, in the order of the text. */
  readonly replaced: readonly Replaced[];
  /** What was left and should be looked at by somebody. */
  readonly doubtful: readonly Doubtful[];
  readonly leftOut: readonly LeftOut[];
  /** How many comments, which a reader of the page never sees, were left out. */
  readonly comments: number;
}

/** Without the blank lines that a last part leaves behind. */
const ended = (text: string): string => {
  const trimmed = text.trimEnd();
  return trimmed === text || trimmed === '' ? text : trimmed + newlineOf(text);
};

const byPlace = <Place extends { readonly start: number }>(places: readonly Place[]): Place[] =>
  [...places].sort((a, b) => a.start - b.start);
/** Each doubt once for each text, in whatever case. */
function once(doubtful: readonly Doubtful[]): Doubtful[] {
  const seen = new Set<string>();
  return byPlace(doubtful).filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
}

const without = ({ start, end }: Stretch) => ({ start, end, insert: '' });

/** What one round leaves to the next, so that the same people keep their roles. */
interface Known {
  readonly people: readonly Person[];
  readonly numbers: Numbers;
}

interface Round extends PublicVersion {
  readonly people: readonly Person[];
  readonly back: WayBack;
}

const placedBack = <Place extends { readonly start: number }>(place: Place, { startOf }: WayBack): Place => ({
  ...place,
  start: startOf(place.start),
});
const stretchBack = <Place extends Stretch>(place: Place, { startOf, endOf }: WayBack): Place => ({
  ...place,
  start: startOf(place.start),
  end: endOf(place.end),
});

/**
 * What two rounds have replaced. A later one may take what an earlier one put in, with what is around it: a link that holds a name. Then
 * it is told once, as it was written; where a secret is in it, as the earlier round left it.
 */
function joinedReplaced(earlier: readonly Replaced[], later: readonly Replaced[], source: string): Replaced[] {
  const isIn = (inner: Stretch, { start, end }: Stretch): boolean => start <= inner.start && inner.end <= end;
  const told = later.map((each) => {
    const within = earlier.filter((inner) => isIn(inner, each));
    const isWritten = each.kind === 'secret' || within.length === 0 || within.some(({ kind }) => kind === 'secret');
    return isWritten ? each : { ...each, what: source.slice(each.start, each.end) };
  });
  return byPlace([...earlier.filter((inner) => !later.some((each) => isIn(inner, each))), ...told]);
}

function exported(postmortem: Postmortem, { people: configured, sections }: PublicOptions, known: Known): Round {
  const source = postmortem.document.text;
  const leftOut = leftOutOf(postmortem, sections);
  const comments = commentsIn(postmortem);
  const cuts = withoutNeededDefinitions(postmortem, leftOut);
  const kept = edited(source, [...cuts, ...comments].map(without));
  const code = codeIn(postmortem);
  const met = peopleOf(postmortem, configured, known.people);
  const language = reportLanguage(postmortem);
  const replaced = replacementsIn(kept.text, met.people, known.numbers, language, (at) =>
    isWithin(code, kept.startOf(at)),
  );
  const after = edited(
    kept.text,
    replaced.map(({ start, end, by }) => ({ start, end, insert: by })),
  );
  const doubtful = [...sharedIn(replaced, met.people), ...doubtfulIn(withoutReplaced(kept.text, replaced), met)];
  return {
    text: leftOut.at(-1)?.end === source.length ? ended(after.text) : after.text,
    people: met.people,
    back: wayThrough(kept, after),
    replaced: replaced.map((each) => stretchBack(each, kept)),
    doubtful: doubtful.map((each) => placedBack(each, kept)),
    leftOut,
    comments: comments.length,
  };
}

/** Reports come to rest in two rounds; this many are a promise that it ends. */
const MOST_ROUNDS = 5;

/**
 * A report without names, hosts, addresses and secrets, and without the parts that were not chosen. No name of its head, of owners or of
 * the configuration is left in text, links, code or pictures' texts. A report that says “Engineer 1” where a name was may be read
 * otherwise than before; so what comes out is exported again until that changes nothing.
 */
export function publicVersionOf(postmortem: Postmortem, options: PublicOptions): PublicVersion {
  const numbers = new Numbers(postmortem.document.text);
  let version = exported(postmortem, options, { people: [], numbers });
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const before = version;
    const next = exported(options.read(before.text), options, { people: before.people, numbers });
    const { back } = before;
    const replacedNext = next.replaced.map((each) => stretchBack(each, back));
    const doubtfulNext = next.doubtful.map((each) => placedBack(each, back));
    version = {
      text: next.text,
      people: next.people,
      back: wayThrough(back, next.back),
      replaced: joinedReplaced(before.replaced, replacedNext, postmortem.document.text),
      doubtful: once([...before.doubtful.filter(({ doubt }) => doubt === 'shared'), ...doubtfulNext]),
      leftOut: [...before.leftOut, ...next.leftOut.map((each) => stretchBack(each, back))],
      comments: before.comments + next.comments,
    };
    if (next.text === before.text) break;
  }
  return version;
}
