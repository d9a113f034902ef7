import type { Localized, SectionId, Severity } from '@postmortem/schemas';
import { isOfDrill } from '../../language/documents.ts';
import { saysIncidentGoesOn } from '../../language/statuses.ts';
import { isBeingStarted } from '../../postmortem/beingStarted.ts';
import { guidanceOf, insertSections, missingParts } from '../../postmortem/insertSections.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { ancestors } from '../../postmortem/sections.ts';
import { titleLine } from '../../postmortem/titleLine.ts';
import type { ResolvedSection } from '../../templates/resolved.ts';
import type { Fix } from '../../text/edit.ts';
import { lineNumbers } from '../../text/lines.ts';
import { type Detection, rule } from '../rule.ts';
import type { ToldAt } from '../support/lead.ts';
import { isLetter } from '../support/letter.ts';
import { toldElsewhere } from '../support/toldElsewhere.ts';

/** What was broken on purpose has no cause to be found, and ends as planned. */
const KNOWN_IN_DRILLS: ReadonlySet<SectionId> = new Set(['root-cause', 'resolution']);
const isKnown = (id: SectionId, { metadata }: Postmortem): boolean =>
  KNOWN_IN_DRILLS.has(id) && isOfDrill(metadata.title?.value ?? '');
/** What goes on has no end to be told. */
const isStillToCome = (id: SectionId, { metadata }: Postmortem): boolean =>
  id === 'resolution' && saysIncidentGoesOn(metadata.status?.value ?? '');

/** Parts that a report has, of which so few are found, beside so many titles that name none, that what is planned may stand below one. */
const FEW_PARTS = 2;
const MANY_UNREAD = 3;
const isReadTooLittle = ({ sections, template }: Postmortem): boolean => {
  const named = new Set(sections.flatMap(({ ids }) => ids));
  const unread = sections.filter((section) => section.level > 1 && ancestors(section).every(({ id }) => id === null));
  return (
    template.sections.filter(({ id, required }) => required && named.has(id)).length <= FEW_PARTS &&
    unread.length >= MANY_UNREAD
  );
};

/** Does anybody ask for it? A letter to those who were hit follows no form but one that was chosen for it. */
const isAsked = ({ id, isDemanded }: ResolvedSection, postmortem: Postmortem): boolean =>
  postmortem.template.chosen ||
  isDemanded ||
  !(
    isLetter(postmortem) ||
    isKnown(id, postmortem) ||
    isStillToCome(id, postmortem) ||
    (id === 'action-items' && isReadTooLittle(postmortem))
  );

/** The required sections of the template that the report has not, each once, though a template may ask for it under two titles. */
const missingSections = (postmortem: Postmortem): readonly ResolvedSection[] =>
  missingParts(
    postmortem.template.sections.filter((section) => section.required && isAsked(section, postmortem)),
    postmortem,
  );

/** What a reader of any report looks for; without the others, where nobody has chosen a template, a report is short but whole. */
const ESSENTIAL: ReadonlySet<SectionId> = new Set(['timeline', 'root-cause', 'action-items']);

/**
 * What is told somewhere is found by a reader who reads on: only its heading is missing. What nobody has asked for may be left out on
 * purpose.
 */
function severityFor(
  { id, isDemanded }: ResolvedSection,
  told: ToldAt | null,
  postmortem: Postmortem,
): Severity | undefined {
  const { status, template } = postmortem;
  // Times that stand among sentences are no timeline yet.
  if (told && (told.sure || id !== 'timeline')) return 'hint';
  if (template.chosen || isDemanded) return told || status === 'draft' ? 'info' : undefined;
  // How it ended is told in most reports without a word for it.
  if (id === 'resolution') return 'hint';
  return told || status === 'draft' || !ESSENTIAL.has(id) ? 'info' : undefined;
}

/**
 * Is a heading missed by those who find what it would stand above? What will change is a plan wherever it stands, and a title in other
 * words is one, too.
 */
const needsHeading = (
  { id, isDemanded }: ResolvedSection,
  { isShown = false }: ToldAt,
  { template }: Postmortem,
): boolean => id !== 'action-items' && (template.chosen || isDemanded || !isShown);

/** How it is named among others; `line` is empty where no line surely tells it. */
const itemOf = ({ title }: ResolvedSection, line: string): Localized =>
  line === ''
    ? { en: `“${title.en}”`, ja: `「${title.ja}」` }
    : { en: `“${title.en}” (line ${line} tells it)`, ja: `「${title.ja}」（${line} 行目に記述あり）` };

function fixesFor({ id, title }: ResolvedSection, all: readonly ResolvedSection[], postmortem: Postmortem): Fix[] {
  const one = {
    title: { en: `Insert the “${title.en}” section`, ja: `「${title.ja}」のセクションを挿入` },
    edits: insertSections([id], postmortem),
  };
  if (all.length < 2) return [one];
  const every = {
    title: {
      en: `Insert all ${all.length} missing sections`,
      ja: `不足している ${all.length} 件のセクションをすべて挿入`,
    },
    edits: insertSections(
      all.map((section) => section.id),
      postmortem,
    ),
  };
  return [every, one];
}

/** What HTML says is not read as sections: what is below it may be there. */
const hasHeadingsInHtml = ({ passages }: Postmortem): boolean =>
  passages.some(({ leaf }) => leaf.kind === 'html' && /<h[2-6][\s>]/i.test(leaf.value));

export const missing = rule({
  id: 'section/missing',
  since: '0.1.0',
  severity: 'warning',
  kind: 'absence',
  unit: 'document',
  sources: [
    'Beyer et al., The Site Reliability Workbook (2018), ch. 10: “key details omitted” among the defects of a bad postmortem.',
    'The sections that nearly all published templates require: summary, impact, timeline, causes, resolution, action items.',
  ],
  docs: {
    en: {
      summary: 'a section that the template requires is not there',
      why: 'A reader who looks for the impact, the cause or what will change must find it without asking. What is not written down is lost with the people who were there.',
      rewrite:
        'Add the section. Where nothing is known yet, say so in it; where it does not apply, say why in one line.',
    },
    ja: {
      summary: 'テンプレートが必須とするセクションがない',
      why: '影響、原因、対策を探す読者が、誰かに尋ねなくても見つけられる必要があります。書かれなかったことは、その場にいた人が離れると失われます。',
      rewrite: 'セクションを追加します。まだ分からなければそう書き、該当しなければ理由を 1 行で書きます。',
    },
  },
  messages: {
    missing: {
      en: 'No “{title}” section. Put its heading above what tells it, or add it and say what is still unknown.{guidance}',
      ja: '「{title}」の見出しがありません。該当する記述の上に見出しを立てるか、セクションを追加して、まだ分からないことは分からないと書いてください。{guidance}',
    },
    unheaded: {
      en: 'No heading “{title}”. Put one above what tells it; where nothing does, write it or say what is still unknown.',
      ja: '「{title}」の見出しがありません。該当する記述があればその上に見出しを立て、なければ書き足してください（分からなければ「調査中」など）。',
    },
    elsewhere: {
      en: 'No “{title}” section; line {line} seems to tell it. Readers look for a heading: move or repeat it there.',
      ja: '「{title}」の見出しがありません。{line} 行目がそれに当たるようです。見出しを立てるか、内容を移してください。',
    },
    together: {
      en: '{count} sections are missing: {items}. Add them, or say in them what is still unknown.',
      ja: '{count} つのセクションがありません: {items}。追加して、まだ分からないことは分からないと書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '# Checkout outage\n\n## Summary\n\nCheckout failed.\n\n## Timeline\n\n- 10:00 UTC errors\n\n## Root cause\n\nA full disk.\n\n## Resolution\n\nDisk extended.\n\n## Action items\n\n- Alert at 80 %',
      good: '# Checkout outage\n\n## Summary\n\nCheckout failed.\n\n## Impact\n\n310 orders.\n\n## Timeline\n\n- 10:00 UTC errors\n\n## Root cause\n\nA full disk.\n\n## Resolution\n\nDisk extended.\n\n## Action items\n\n- Alert at 80 %',
    },
    {
      language: 'ja',
      bad: '# 決済障害\n\n## 概要\n\n決済ができなかった。\n\n## 影響\n\n310 件。\n\n## 時系列\n\n- 10:00 JST エラー\n\n## 原因\n\nディスクが満杯になった。\n\n## 解決策\n\n容量を追加した。',
      good: '# 決済障害\n\n## 概要\n\n決済ができなかった。\n\n## 影響\n\n310 件。\n\n## 時系列\n\n- 10:00 JST エラー\n\n## 原因\n\nディスクが満杯になった。\n\n## 解決策\n\n容量を追加した。\n\n## 対策\n\n- 80 % で通知する',
    },
  ],
  *detect(postmortem): Iterable<Detection> {
    if (isBeingStarted(postmortem) || hasHeadingsInHtml(postmortem)) return;
    const lineOf = lineNumbers(postmortem.document.text);
    const all = missingSections(postmortem);
    for (const section of all) {
      const told = toldElsewhere(section.id, postmortem);
      if (told && !needsHeading(section, told, postmortem)) continue;
      const severity = severityFor(section, told, postmortem);
      const line = told?.sure ? String(lineOf(told.at)) : '';
      yield {
        ...titleLine(postmortem),
        message: told === null ? 'missing' : told.sure ? 'elsewhere' : 'unheaded',
        item: itemOf(section, line),
        values: { title: section.title, guidance: guidanceOf(section), line },
        section: section.id,
        ...(severity ? { severity } : {}),
        fixes: () => fixesFor(section, all, postmortem),
      };
    }
  },
});
