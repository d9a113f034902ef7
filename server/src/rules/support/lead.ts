import type { Language } from '@postmortem/schemas';
import { fieldNamed } from '../../language/labels.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { sectionsNamed } from '../../language/titles.ts';
import { isIntroduction, tellingIn } from '../../language/told.ts';
import type { Passage } from '../../markdown/blocks.ts';
import type { Field, Postmortem } from '../../postmortem/model.ts';
import { reportLanguage } from '../../postmortem/reportLanguage.ts';
import { headEnd } from '../../postmortem/sections.ts';
import { type Sentence, sentencesIn } from './sentences.ts';

/** That something is told: surely at a UTF-16 offset, for the whole report; else another thing may be meant. */
export type ToldAt = ({ readonly sure: true; readonly at: number } | { readonly sure: false }) & {
  /** Does a title show it to a reader who looks for it? */
  readonly isShown?: boolean;
};

export const startOf = ({ text, range }: Sentence): number => range(0, text.length).start;

/** The first part that is not what the report only begins with. */
export const firstPart = ({ sections }: Postmortem): number =>
  headEnd(sections.filter(({ id }) => id !== 'background'));

/** Shorter ones are labels, bylines and links. */
const SHORTEST_LEAD = { en: 40, ja: 20 } as const;
/** “Milestone: `RECOVERY_AND_PROVISIONING`”, “205-stop-of-the-index” are long, but say nothing. */
const FEWEST_WORDS = 5;
const CLAUSE = /[、。，．.]/;
/** “slug: our-outage” of a front matter without its dashes, “::note{…}” of a site's own marks, a link with its name, “→ …” of what is above. */
const MARKUP = /^(?:[→⇒]|[a-z][\w-]{1,20}: \S|:{2,3}|[^:\n]{1,40}: <?https?:\/\/\S+$)/;

/** A title below others, a row of fields and what stands beside a picture sum nothing up. */
const mayLead = ({ leaf, offset }: Passage, { document: { text } }: Postmortem): boolean =>
  leaf.kind === 'paragraph' && !['![', '[!['].some((picture) => text.startsWith(picture, offset + leaf.start));

const isListed = (at: number, { passages }: Postmortem): boolean =>
  passages.some(({ leaf, offset }) => leaf.item !== null && offset + leaf.start <= at && at < offset + leaf.end);

/** “Affected endpoint: …” tells of one part, and sums nothing up. */
function namesAnother(label: string): boolean {
  const ids = CLAUSE.test(label) ? [] : sectionsNamed(label);
  return ids.length > 0 && !ids.includes('summary');
}

/** “Times are in UTC, and this page is kept up to date” opens a report, too. */
const tellsWhatHappened = ({ text, language }: Pick<Sentence, 'text' | 'language'>): boolean =>
  (['impact', 'root-cause', 'resolution'] as const).some((part) => tellingIn(part, text, language) !== null);

/** A level of so many UTF-16 code units, “SEV2 – all sites were down for …”, tells more than that. */
const LONGEST_LEVEL = 80;
const saysMore = ({ name, value }: Field, language: Language): boolean =>
  ['severity', 'status'].includes(fieldNamed(name) ?? '') &&
  value.length > LONGEST_LEVEL &&
  tellsWhatHappened({ text: value, language });

/** The sentence above the first titled part that tells a reader what the report is about. */
export function lead(postmortem: Postmortem): ToldAt | null {
  const { fields, passages } = postmortem;
  const end = firstPart(postmortem);
  const above = passages.filter(({ leaf, offset }) => offset + leaf.start < end);
  const leading = above.filter((passage) => mayLead(passage, postmortem));
  const isField = (at: number, language: Language): boolean =>
    fields.some(
      (field) =>
        field.start <= at &&
        at < field.end &&
        !saysMore(field, language) &&
        (fieldNamed(field.name) !== null || field.value.length < SHORTEST_LEAD[language] || namesAnother(field.name)),
    );
  const sentence = sentencesIn(leading, postmortem).find((each) => {
    const { text, language } = each;
    const start = startOf(each);
    if (start >= end || text.length < SHORTEST_LEAD[language] || MARKUP.test(text.trimStart())) return false;
    // A title in Japanese is as long as a sentence, but has no clauses.
    if (language === 'ja' && !CLAUSE.test(text)) return false;
    if (language === 'en' && text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length < FEWEST_WORDS)
      return false;
    return !isField(start, language) && !isIntroduction(text, language);
  });
  if (!sentence) return null;
  const at = startOf(sentence);
  const paragraph = leading.find(({ leaf, offset }) => offset + leaf.start <= at && at < offset + leaf.end)!;
  // A point of a list above the first part is a field more often than a summary.
  const sure = !isListed(at, postmortem) && sentencesIn([paragraph], postmortem).some(tellsWhatHappened);
  return sure ? { sure, at } : { sure };
}

/** “description: …” of the front matter, which a site prints above the text and in its lists. */
export function summaryField(postmortem: Postmortem): ToldAt | null {
  const front = postmortem.passages.find(({ leaf }) => leaf.kind === 'frontmatter');
  if (!front) return null;
  const language = reportLanguage(postmortem);
  const field = postmortem.fields.find(
    ({ name, value, start }) =>
      start < front.offset + front.leaf.end &&
      value.length >= SHORTEST_LEAD[language] &&
      sectionsNamed(name).includes('summary') &&
      sentencesOf(value).some(({ text }) => tellsWhatHappened({ text, language })),
  );
  return field ? { at: field.start, sure: true, isShown: true } : null;
}
