import type { Names } from './event.ts';

/** What Slack writes in angle brackets, and the three signs that it escapes (“Formatting text for app surfaces”, its documentation). */
const MARK = /<(?<sign>[@#!]?)(?<target>[^<>|\n]{1,2000})(?:\|(?<label>[^<>\n]{0,2000}))?>/g;
const ESCAPED = /&(?<name>[a-z]{2,3});/g;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** `!here`, `!subteam^S1` and `!date^1734570300^{time}` by their kind. */
const special = (target: string, label: string | undefined): string => label ?? `@${target.split('^')[0]!}`;

function link(target: string, label: string | undefined): string {
  if (label === undefined || label === '' || target.endsWith(label)) return target;
  return `${label} (${target})`;
}

/** A message's text as Slack shows it: people and channels by their names, links with their label, `&amp;` as the sign that it is. */
export const slackText = (text: string, names: Names): string =>
  text
    .replace(MARK, (...found) => {
      const { sign, target, label } = found.at(-1) as { sign: string; target: string; label: string | undefined };
      if (sign === '@') return `@${label || (names.get(target) ?? target)}`;
      if (sign === '#') return `#${label || target}`;
      return sign === '!' ? special(target, label) : link(target, label);
    })
    .replace(ESCAPED, (whole, name: string) => SIGNS[name] ?? whole);
