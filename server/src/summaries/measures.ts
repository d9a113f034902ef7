import type { ActionItem } from '../postmortem/model.ts';

const LINK = /\[(?<text>[^[\]]{0,200})\]\([^()\s]{0,500}\)/g;
/** What stands between an action and who does it, by when, and where it is tracked: brackets, dashes, a label. */
const BEFORE_PART = /[([（【—–\-:：,;、・.。|→]$/;
const LABEL = /[^\s.。、,;([（【]{1,20}[:：]$/u;
const BETWEEN = /[\s([（【—–\-,;、・|→]{1,20}$/u;

/** Shorter than this is no action. */
const SHORTEST = 8;

/** Where the brackets open that a place lies in, or -1. */
function openBefore(text: string, at: number): number {
  const before = text.slice(0, at);
  const last = (signs: string): number => Math.max(...[...signs].map((sign) => before.lastIndexOf(sign)));
  const open = last('([（【');
  return open > last(')]）】') ? open : -1;
}

/** An action without the name and the colon in front: “Engineer 1: cap the queue”. */
function withoutDoer(text: string, names: readonly string[]): string {
  const [rest] = names.flatMap((name) => {
    const colon = text.startsWith(name) ? /^\s?[:：]\s*/.exec(text.slice(name.length)) : null;
    return colon ? [text.slice(name.length + colon[0].length)] : [];
  });
  return rest ?? text;
}

/** An action without what is added behind it from a place on; as it is where nothing parts the two. */
function cutAt(text: string, at: number, length: number): string {
  const open = openBefore(text, at);
  const before = text.slice(0, open > 0 ? open : at).trimEnd();
  const isLast = text.slice(at + length).trim() === '' && /[)）]$/.test(before);
  if (open <= 0 && !isLast && !BEFORE_PART.test(before)) return text;
  const rest = before.replace(LABEL, '').replace(BETWEEN, '');
  return rest.length < SHORTEST ? text : rest;
}

/**
 * What will be done, in all of the action's own words: without marks, without who does it, by when, and the ticket in front.
 * @param names what stands for names in it
 */
export function measureOf({ words, owner, due, ticket }: ActionItem, names: readonly string[]): string {
  const plain = words
    .replace(/^\[[ xX]\]\s*/, '')
    .replace(LINK, '$<text>')
    .replace(/[*`]+/g, '');
  const isInFront = ticket !== null && plain.startsWith(ticket);
  const begun = withoutDoer(isInFront ? plain.slice(ticket.length).replace(/^[\s:：—–-]+/, '') : plain, names);
  const measure = [owner, due, ticket, ...names]
    .flatMap((part) => (part ? [{ at: begun.lastIndexOf(part), length: part.length }] : []))
    .filter(({ at }) => at > 0)
    .sort((a, b) => b.at - a.at)
    .reduce((rest, { at, length }) => (at < rest.length ? cutAt(rest, at, length) : rest), begun)
    .trim();
  return names.some((name) => name.startsWith(measure)) ? begun : measure;
}
