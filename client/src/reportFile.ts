/** The day where the clock of an instant hangs. */
export const dayOf = (instant: Date): string =>
  new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Words of any script, joined by hyphens. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** The name of a report's file, without its extension. */
export const fileNameOf = (date: string, title: string): string =>
  ['postmortem', date, slug(title)].filter(Boolean).join('-');
