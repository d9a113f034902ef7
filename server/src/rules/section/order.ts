import type { SectionId } from '@postmortem/schemas';
import { normaliseTitle } from '../../language/titles.ts';
import { endOfMarkdown } from '../../markdown/openBlock.ts';
import { LABEL_LEVEL, type Postmortem, type Section } from '../../postmortem/model.ts';
import { titleText } from '../../postmortem/sections.ts';
import type { ResolvedTemplate } from '../../templates/resolved.ts';
import type { Edit } from '../../text/edit.ts';
import { newlineOf } from '../../text/newline.ts';
import { type Detection, rule } from '../rule.ts';
import { longestRun } from '../support/longestRun.ts';

interface Placed {
  readonly section: Section;
  /** Where the template has it. */
  readonly rank: number;
}

/** Where the template has a section: under this very title, else at the first place for it that no section before took. */
function rankOf({ ids, title }: Section, template: ResolvedTemplate, taken: ReadonlySet<number>): number {
  const known = (id: SectionId): boolean => ids.includes(id);
  const name = normaliseTitle(title);
  const named = template.sections.findIndex(
    (each) => known(each.id) && [each.title.en, each.title.ja].some((other) => normaliseTitle(other) === name),
  );
  if (named !== -1 && !template.sections[named]!.isExtra) return named;
  return template.sections.findIndex(({ id, isExtra }, index) => !isExtra && known(id) && !taken.has(index));
}

/** The sections that are beside each other and that the template knows, for each parent. */
function groupsIn({ sections, template }: Postmortem): Placed[][] {
  const groups = new Map<Section | null, Placed[]>();
  const taken = new Set<number>();
  for (const section of sections) {
    if (section.id === null || section.level > LABEL_LEVEL) continue;
    const rank = rankOf(section, template, taken);
    if (rank === -1) continue;
    taken.add(rank);
    groups.set(section.parent, [...(groups.get(section.parent) ?? []), { section, rank }]);
  }
  return [...groups.values()];
}

/** Moves a whole section, every byte of it, before another. */
function move({ start, end }: Section, before: Section, text: string): Edit[] {
  const newline = newlineOf(text);
  const moved = text.slice(start, end);
  const gap = /\n[^\S\n]*\n$/.test(moved) ? '' : moved.endsWith('\n') ? newline : newline + newline;
  return [
    { start: before.start, end: before.start, insert: moved + gap },
    { start, end, insert: '' },
  ];
}

export const order = rule({
  id: 'section/order',
  since: '0.1.0',
  severity: 'off',
  kind: 'form',
  unit: 'document',
  compares: true,
  sources: ['The order of each template is that of its source; see the templates’ own pages.'],
  docs: {
    en: {
      summary: "sections in another order than the template's",
      why: 'Those who read many reports find the part that they need by its place.',
      rewrite: 'Move the section to the place that the template gives it.',
    },
    ja: {
      summary: 'テンプレートと異なるセクションの順序',
      why: '多くの報告書を読む人は、必要な項目を位置で探します。',
      rewrite: 'テンプレートの順序に合わせてセクションを移します。',
    },
  },
  messages: {
    order: {
      en: '“{title}” comes after “{other}”; “{template}” has it before. Move the section.',
      ja: '「{title}」が「{other}」の後にあります。テンプレート「{template}」に合わせて前に移してください。',
    },
    early: {
      en: '“{title}” comes before “{other}”; “{template}” has it after. Move the section.',
      ja: '「{title}」が「{other}」の前にあります。テンプレート「{template}」に合わせて後に移してください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '---\ntemplate: google-sre\n---\n\n## Impact\n\n310 orders failed.\n\n## Summary\n\nCheckout failed.\n\n## Root Causes\n\nA full disk.\n\n## Timeline\n\n- 10:00 UTC Errors',
      good: '---\ntemplate: google-sre\n---\n\n## Summary\n\nCheckout failed.\n\n## Impact\n\n310 orders failed.\n\n## Root Causes\n\nA full disk.\n\n## Timeline\n\n- 10:00 UTC Errors',
    },
    {
      language: 'ja',
      bad: '---\ntemplate: google-sre\n---\n\n## 影響\n\n310 件。\n\n## 概要\n\n決済に失敗した。\n\n## 原因\n\nディスクが満杯になった。\n\n## 時系列\n\n- 10:00 JST エラー',
      good: '---\ntemplate: google-sre\n---\n\n## 概要\n\n決済に失敗した。\n\n## 影響\n\n310 件。\n\n## 原因\n\nディスクが満杯になった。\n\n## 時系列\n\n- 10:00 JST エラー',
    },
  ],
  *detect(postmortem): Iterable<Detection> {
    const { template, document } = postmortem;
    for (const placed of groupsIn(postmortem)) {
      const kept = longestRun(placed, (later, earlier) => later.rank < earlier.rank);
      for (const [index, { section, rank }] of placed.entries()) {
        if (kept.has(index)) continue;
        const inPlace = placed.filter((_, other) => kept.has(other));
        const behind = inPlace.find((other) => other.rank > rank && other.section.start < section.start);
        const ahead = inPlace.findLast((other) => other.rank < rank && other.section.start > section.start);
        const other = behind ?? ahead;
        if (!other) continue;
        const next = behind ?? inPlace.find((each) => each.rank > rank && each.section.start > section.start);
        yield {
          start: section.start,
          end: section.titleEnd,
          message: behind ? 'order' : 'early',
          values: { title: titleText(section), other: titleText(other.section), template: template.id },
          section: section.id,
          ...(template.chosen ? { severity: 'warning' as const } : {}),
          // What nobody closed would take in the sections that it is moved before.
          fixes: () =>
            next && section.end <= endOfMarkdown(document)
              ? [
                  {
                    title: {
                      en: `Move it before “${titleText(next.section)}”`,
                      ja: `「${titleText(next.section)}」の前に移す`,
                    },
                    edits: move(section, next.section, document.text),
                  },
                ]
              : [],
        };
      }
    }
  },
});
