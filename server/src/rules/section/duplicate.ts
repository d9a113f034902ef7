import { normaliseTitle } from '../../language/titles.ts';
import { LABEL_LEVEL, type Postmortem, type Section } from '../../postmortem/model.ts';
import { titleText } from '../../postmortem/sections.ts';
import type { Fix } from '../../text/edit.ts';
import { lineNumbers } from '../../text/lines.ts';
import { newlineOf } from '../../text/newline.ts';
import { type Detection, rule } from '../rule.ts';

/** The same words, singular or plural: sections of one kind under different titles are told apart on purpose. */
const sameTitle = (title: string): string => normaliseTitle(title).replace(/s$/, '');

/** A template that asks for a section under one title twice. */
const repeatsInTemplate = ({ title }: Section, { template }: Postmortem): boolean =>
  template.sections.filter(({ title: { en, ja } }) => [en, ja].some((name) => sameTitle(name) === sameTitle(title)))
    .length > 1;

/** Puts what is below the second title at the end of the first section; a section inside the other stays where it is. */
function merged(first: Section, second: Section, { document: { text } }: Postmortem): Fix[] {
  if (first.style !== 'heading' || second.style !== 'heading' || first.end > second.start) return [];
  const newline = newlineOf(text);
  const body = text.slice(second.titleEnd, second.end).trim();
  const title = titleText(first);
  const at = first.start + text.slice(first.start, first.end).trimEnd().length;
  const edits = [
    ...(body === '' ? [] : [{ start: at, end: at, insert: newline + newline + body }]),
    { start: second.start, end: second.end, insert: '' },
  ];
  return [{ title: { en: `Put it below the first “${title}”`, ja: `最初の「${title}」にまとめる` }, edits }];
}

export const duplicate = rule({
  id: 'section/duplicate',
  since: '0.1.0',
  severity: 'warning',
  kind: 'fault',
  unit: 'line',
  compares: true,
  sources: ['Beyer et al., Site Reliability Engineering (2016), app. D: one section for each question.'],
  docs: {
    en: {
      summary: 'the same section twice under one parent',
      why: 'A reader who has found one of them stops looking, and what stands in the other is not read.',
      rewrite: 'Put both texts into one section, or give each a title that says how they differ.',
    },
    ja: {
      summary: '同じ階層に同じセクションが二つある',
      why: '読者は一つ見つけると探すのをやめるため、もう一方の内容は読まれません。',
      rewrite: '一つのセクションにまとめるか、違いが分かる見出しに変えます。',
    },
  },
  messages: {
    duplicate: {
      en: '“{title}” is on line {line} already. Put the two together, or say in the titles how they differ.',
      ja: '「{title}」は {line} 行目にもあります。一つにまとめるか、違いが分かる見出しにしてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Impact\n\n310 orders failed.\n\n## Root cause\n\nA full disk.\n\n## Impact\n\n12 refunds.',
      good: '## Impact on orders\n\n310 orders failed.\n\n## Root cause\n\nA full disk.\n\n## Impact on refunds\n\n12 refunds.',
    },
    {
      language: 'ja',
      bad: '## 影響\n\n310 件の注文が失敗した。\n\n## 原因\n\nディスクが満杯になった。\n\n## 影響\n\n12 件の返金。',
      good: '## 影響\n\n310 件の注文が失敗し、12 件を返金した。\n\n## 原因\n\nディスクが満杯になった。',
    },
  ],
  *detect(postmortem): Iterable<Detection> {
    const { sections, document } = postmortem;
    const lineOf = lineNumbers(document.text);
    const seen = new Map<Section | null, Map<string, Section>>();
    for (const section of sections) {
      if (section.id === null || section.level > LABEL_LEVEL || repeatsInTemplate(section, postmortem)) continue;
      const beside = seen.get(section.parent) ?? new Map<string, Section>();
      seen.set(section.parent, beside);
      const title = sameTitle(section.title);
      const first = beside.get(title);
      if (!first) {
        beside.set(title, section);
        continue;
      }
      yield {
        start: section.start,
        end: section.titleEnd,
        message: 'duplicate',
        values: { title: titleText(section), line: String(lineOf(first.start)) },
        section: section.id,
        fixes: () => merged(first, section, postmortem),
      };
    }
  },
});
