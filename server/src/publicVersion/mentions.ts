import { MENTIONS_OF_NOBODY } from '../language/en/publicVersion.ts';
import { isTeamWord } from '../language/teams.ts';
import { execAll } from '../text/execAll.ts';

/** A mention such as `@sam` or Slack's `<@U024BE7LH>`, as UTF-16 offsets. */
export interface Mention {
  readonly handle: string;
  readonly start: number;
  readonly end: number;
}

/** Not behind what was replaced: what is left of an address is no mention. */
const MENTION = /(?<![\w.@/`\uE000-])@(?<handle>[A-Za-z0-9](?:[\w.-]{0,60}\w)?)(?![\w/(@])/g;
const NOBODY = new Set(MENTIONS_OF_NOBODY);

const namesTeam = (handle: string): boolean => handle.split(/[-_.]/).some(isTeamWord);

/** Mentions of single people. Teams, everybody and what is no person in code are left out. */
export function mentionsIn(text: string): Mention[] {
  return execAll(MENTION, text).flatMap(({ index, 0: found, groups }) => {
    const handle = groups!.handle!;
    if (NOBODY.has(handle.toLowerCase()) || namesTeam(handle) || /^[\d.]+$/.test(handle)) return [];
    const inBrackets = text[index - 1] === '<' && text[index + found.length] === '>';
    const around = inBrackets ? 1 : 0;
    return [{ handle, start: index - around, end: index + found.length + around }];
  });
}
