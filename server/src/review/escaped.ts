/** What Markdown, or a host's additions to it, gives a meaning to. */
const SIGNS = /[\\`*_[\]{}<>|~&$]/g;
/** Between the sign of a reference and what it refers to: nobody sees it, and nobody is called. */
const APART = '\u200b';
/** `@name`, `#1`, and GitLab's `!1`, `%1`, `~label`, `&1`: in a pull request each would call somebody or link something. */
const REFERENCE = /(?<=[@#!%~&$])(?=[\p{L}\p{N}_"])/gu;
/** Beginnings of what hosts turn into links by themselves, and into traces at what is linked. */
const LINKS = [
  ['://', `:${APART}//`],
  ['www.', `www${APART}.`],
  ['GH-', `GH${APART}-`],
  ['gh-', `gh${APART}-`],
] as const;

/** A text that a pull request shows as it is, in one line: without markup, mentions, references and links. */
export function escapedForPullRequest(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const apart = LINKS.reduce((all, [found, by]) => all.replaceAll(found, by), line.replace(REFERENCE, APART));
  return apart.replace(SIGNS, '\\$&');
}
