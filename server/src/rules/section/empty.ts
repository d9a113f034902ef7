import { isTitleOfTemplate } from '../../language/documents.ts';
import { isBesideText } from '../../layout/besideTitle.ts';
import { isBeingStarted } from '../../postmortem/beingStarted.ts';
import { bodyOf, cellOf, guidanceOf } from '../../postmortem/insertSections.ts';
import { LABEL_LEVEL, LIST_LABEL_LEVEL, type Postmortem, type Section } from '../../postmortem/model.ts';
import { reportLanguage } from '../../postmortem/reportLanguage.ts';
import { ancestors, titleText } from '../../postmortem/sections.ts';
import { type ResolvedSection, UNCHOSEN_TEMPLATE } from '../../templates/resolved.ts';
import type { Edit } from '../../text/edit.ts';
import { newlineOf } from '../../text/newline.ts';
import { type Detection, rule } from '../rule.ts';
import { hasContents } from '../support/sectionContents.ts';
import { softInDraft } from '../support/severity.ts';

/** Labels have no levels of their own: parts of a section may follow it as labels (「解決策」, then 「一次対応」 and 「恒久対応」). */
function continuesInParts(
  section: Section,
  { alternatives }: ResolvedSection,
  { sections, template }: Postmortem,
): boolean {
  const next = sections[sections.indexOf(section) + 1];
  if (section.level < LABEL_LEVEL || !next) return false;
  const under = [...UNCHOSEN_TEMPLATE.sections, ...template.sections].filter((part) => part.under !== null);
  const parts = under.filter((part) => section.ids.includes(part.under!)).map(({ id }) => id);
  return next.ids.some((id) => section.ids.includes(id) || alternatives.includes(id) || parts.includes(id));
}

/** What a section would answer: a required one, or one that no other section answers with a text. */
function askedFor(section: Section, postmortem: Postmortem): ResolvedSection | undefined {
  const required = postmortem.template.sections.filter((each) => each.required);
  const own = required.find(({ id }) => section.ids.includes(id));
  if (own) return own;
  return required.find(({ id, alternatives }) => {
    const answers = [id, ...alternatives];
    if (!answers.some((each) => section.ids.includes(each))) return false;
    return !postmortem.sections.some(
      (other) => other.ids.some((each) => answers.includes(each)) && hasContents(other, postmortem),
    );
  });
}

/** "# Root cause: the certificate expired, and nothing renewed it" */
const LONGEST_NAME = 60;
const carriesText = ({ title }: Section): boolean => title.length > LONGEST_NAME && /[:：]\s*\S/.test(title);

/** Is it followed at once by a title of a higher level that names no part? Levels are often wrong. */
function goesOnAbove(section: Section, { sections }: Postmortem): boolean {
  const next = sections[sections.indexOf(section) + 1];
  return next !== undefined && next.start === section.end && next.level < section.level && !isPlainPart(next);
}
const isPlainPart = ({ ids, title }: Section): boolean =>
  ids.length > 0 && title.length <= LONGEST_NAME && !/[:：]/.test(title);

function fillIn(section: Section, { id }: ResolvedSection, postmortem: Postmortem): Edit {
  const newline = newlineOf(postmortem.document.text);
  const lines = bodyOf(id, postmortem);
  if (isBesideText(section.style)) {
    // The blank cell behind the title's.
    const at = postmortem.document.text.indexOf('|', section.titleEnd) + 1;
    return {
      start: at,
      end: at,
      insert: ` ${cellOf(lines, reportLanguage(postmortem))}`,
      snippet: true,
    };
  }
  const gap = section.level === LIST_LABEL_LEVEL ? ' ' : newline + newline;
  return { start: section.titleEnd, end: section.titleEnd, insert: gap + lines.join(newline), snippet: true };
}

export const empty = rule({
  id: 'section/empty',
  since: '0.1.0',
  severity: 'warning',
  kind: 'absence',
  unit: 'document',
  sources: [
    'Beyer et al., The Site Reliability Workbook (2018), ch. 10: “key details omitted” among the defects of a bad postmortem.',
  ],
  docs: {
    en: {
      summary: 'a required section without text',
      why: 'A title without text looks like an answer until somebody needs it.',
      rewrite: 'Write what is known. Where nothing is known yet, say so; where it does not apply, say why in one line.',
    },
    ja: {
      summary: '本文のない必須セクション',
      why: '見出しだけの項目は、必要になるまで書かれていないことに気づかれません。',
      rewrite: '分かっていることを書きます。まだ分からなければそう書き、該当しなければ理由を 1 行で書きます。',
    },
  },
  messages: {
    empty: {
      en: '“{title}” has no text. Write what is known, or that it is not known yet.{guidance}',
      ja: '「{title}」に本文がありません。{guidance}未確定なら「調査中」と書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '# Checkout outage\n\n## Summary\n\nCheckout failed from 10:00 to 10:40 UTC.\n\n## Impact\n\n## Root cause\n\nA full disk.',
      good: '# Checkout outage\n\n## Summary\n\nCheckout failed from 10:00 to 10:40 UTC.\n\n## Impact\n\n310 orders failed.\n\n## Root cause\n\nA full disk.',
    },
    {
      language: 'ja',
      bad: '# 決済障害\n\n## 概要\n\n10:00 から 10:40（JST）まで決済に失敗した。\n\n## 影響\n\n## 原因\n\nディスクが満杯になった。',
      good: '# 決済障害\n\n## 概要\n\n10:00 から 10:40（JST）まで決済に失敗した。\n\n## 影響\n\n310 件の注文が失敗した。\n\n## 原因\n\nディスクが満杯になった。',
    },
  ],
  requiresComplete: 'own',
  *detect(postmortem): Iterable<Detection> {
    if (isBeingStarted(postmortem)) return;
    for (const section of postmortem.sections) {
      if (ancestors(section).some(({ title }) => isTitleOfTemplate(title))) continue;
      const required = askedFor(section, postmortem);
      if (!required || section.level === LIST_LABEL_LEVEL || carriesText(section) || goesOnAbove(section, postmortem))
        continue;
      if (hasContents(section, postmortem) || continuesInParts(section, required, postmortem)) continue;
      yield {
        start: section.start,
        end: section.titleEnd,
        message: 'empty',
        values: { title: titleText(section), guidance: guidanceOf(required) },
        section: section.id,
        ...softInDraft(postmortem),
        fixes: () => [
          {
            title: { en: 'Insert lines to start from', ja: '書き出しの行を挿入' },
            edits: [fillIn(section, required, postmortem)],
          },
        ],
      };
    }
  },
});
