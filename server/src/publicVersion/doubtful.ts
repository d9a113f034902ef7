import { HOST_ZONES, MENTIONS_OF_NOBODY, NO_HOSTS } from '../language/en/publicVersion.ts';
import { doubtfulNamesIn } from '../language/peopleNames.ts';
import { isNameAndWord } from '../language/teams.ts';
import { execAll } from '../text/execAll.ts';
import { fold } from './folded.ts';
import { mentionsIn } from './mentions.ts';
import { fullParts, type Person, partsOf } from './names.ts';
import type { PeopleOfReport } from './people.ts';
import type { Replaced } from './replacements.ts';
import { isRoleName } from './roles.ts';
import { isJapanese, scriptOf } from './scripts.ts';

/** Why something that was left may be more than it looks. */
export type Doubt = 'name' | 'shared' | 'mention' | 'part' | 'host' | 'link' | 'team';

/** Something that was left, and that somebody should look at. `start` is a UTF-16 offset in the text that was looked through. */
export interface Doubtful {
  readonly doubt: Doubt;
  readonly text: string;
  readonly start: number;
}

const LINK = /\bhttps?:\/\/(?<host>[\w.-]+)[^\s<>()"'`]*/gi;
const RESERVED = /(?:^|\.)(?:example(?:\.\w+){0,2}|invalid|test|localhost)$/i;
/** `payments-db-02`, `build.eu.shop` */
const MACHINE = /(?<![\w.@/-])(?<name>[a-z][a-z\d]{1,20})(?:-[a-z\d]{1,20}){0,6}-\d{1,5}(?![\w-]|\.\w)/g;
/** `web01` */
const NUMBERED_MACHINE = /(?<![\w.@/-])(?<name>[a-z]{2,12})\d{2,3}(?![\w-]|\.\w)/g;
const DOMAIN = /(?<![\w.@/:-])(?:[a-z][a-z\d-]{0,40}\.){2,6}[a-z]{2,12}(?![\w(-]|\.\w)/g;
/** `api-3.prod` */
const IN_ZONE = /(?<![\w.@/:-])[a-z][a-z\d-]{0,40}(?:\.[a-z\d-]{1,40}){0,4}\.(?<zone>[a-z]{2,12})(?![\w(-]|\.\w)/g;
/** `deploy@web`; what was replaced may stand before the sign. */
const ACCOUNT = /(?<![\w.+@/\uE000-])[\w.+\uE000-]{1,60}@(?<host>[a-z][\w-]{0,60}(?:\.[\w-]{1,60}){0,6})(?![\w/(@])/gi;
const REPLACED = /\uE000/g;
const NOT_A_MACHINE = new Set(NO_HOSTS);
const ZONES = new Set(HOST_ZONES);
const NO_ACCOUNT = new Set(MENTIONS_OF_NOBODY);

const linksIn = (text: string): Doubtful[] =>
  execAll(LINK, text)
    .filter(({ groups }) => !RESERVED.test(groups!.host!))
    .map(({ index, groups }) => ({ doubt: 'link', text: groups!.host!.toLowerCase(), start: index }));

function hostsIn(text: string): Doubtful[] {
  const machines = [MACHINE, NUMBERED_MACHINE]
    .flatMap((pattern) => execAll(pattern, text))
    .filter(({ groups }) => !NOT_A_MACHINE.has(groups!.name!.toLowerCase()));
  const domains = execAll(DOMAIN, text).filter(({ 0: found }) => !RESERVED.test(found));
  const zones = execAll(IN_ZONE, text).filter(({ groups }) => ZONES.has(groups!.zone!));
  const accounts = execAll(ACCOUNT, text).filter(
    ({ groups }) => !RESERVED.test(groups!.host!) && !NO_ACCOUNT.has(groups!.host!.toLowerCase()),
  );
  return [...machines, ...domains, ...zones, ...accounts]
    .filter(({ 0: found }) => !isRoleName(found))
    .map(({ index, 0: found }) => ({ doubt: 'host', text: found.replace(REPLACED, ''), start: index }));
}

const SHORTEST_PART = 4;
const IN_IDENTIFIER = /[\p{L}\p{N}_-]/u;

/** Longer words that hold a part of a known name: `danafoxes`, 乾燥 where somebody is called 乾. */
function partsIn(text: string, people: readonly Person[]): Doubtful[] {
  const folded = fold(text);
  const parts = new Set(people.flatMap(({ names }) => names.flatMap(fullParts)).filter((part) => !isNameAndWord(part)));
  const found: Doubtful[] = [];
  for (const part of parts) {
    const isKanji = isJapanese(part[0]);
    if (!isKanji && part.length < SHORTEST_PART) continue;
    for (let at = folded.text.indexOf(part); at >= 0; at = folded.text.indexOf(part, at + 1)) {
      let [start, end] = [folded.starts[at]!, folded.ends[at + part.length - 1]!];
      const goesOn = (sign: string | undefined): boolean =>
        sign !== undefined &&
        (isKanji ? scriptOf(sign) === scriptOf(part[0]) : IN_IDENTIFIER.test(sign) && !isJapanese(sign));
      while (start > 0 && goesOn(text[start - 1])) start--;
      while (goesOn(text[end])) end++;
      const word = text.slice(start, end);
      // “Summary” does not tell of Mary; `xmary_2` may.
      const isWithin = !isKanji && start < folded.starts[at]! && !/[\d_-]/.test(word);
      if (!isWithin) found.push({ doubt: 'part', text: word, start });
    }
  }
  return found;
}

/** Names of teams that were left, where they stand first. */
const teamsIn = (text: string, teams: readonly string[]): Doubtful[] =>
  teams.flatMap((team) => {
    const start = text.indexOf(team);
    return start < 0 ? [] : [{ doubt: 'team' as const, text: team, start }];
  });

/** Parts of names that several people share, where one stands by itself. */
export const sharedIn = (replaced: readonly Replaced[], people: readonly Person[]): Doubtful[] =>
  replaced.flatMap(({ kind, what, start }) => {
    const [part, ...others] = kind === 'name' ? partsOf(what) : [];
    const isShared = people.filter(({ names }) => part && names.flat().includes(part)).length > 1;
    return isShared && others.length === 0 ? [{ doubt: 'shared', text: what, start }] : [];
  });

/**
 * What may still tell of people or machines, each text once, in the order of the text.
 * @param text in which what was replaced can't be read any more
 */
export function doubtfulIn(text: string, { people, teams }: PeopleOfReport): Doubtful[] {
  const names = doubtfulNamesIn(text).map(({ name, start }): Doubtful => ({ doubt: 'name', text: name, start }));
  // What is left of mentions stands in code, where one with a dot is a file.
  const mentioned = mentionsIn(text).filter(({ handle }) => !handle.includes('.'));
  const mentions = mentioned.map(({ handle, start }): Doubtful => ({ doubt: 'mention', text: `@${handle}`, start }));
  const all = [
    ...partsIn(text, people),
    ...names,
    ...mentions,
    ...linksIn(text),
    ...hostsIn(text),
    ...teamsIn(text, teams),
  ];
  const seen = new Set<string>();
  return all.sort((a, b) => a.start - b.start).filter(({ text: each }) => !seen.has(each) && seen.add(each));
}
