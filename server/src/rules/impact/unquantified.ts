import type { Localized } from '@postmortem/schemas';
import { saysHowLong, saysHowMuch, saysUnknown } from '../../language/amounts.ts';
import * as en from '../../language/en/titles.ts';
import * as ja from '../../language/ja/titles.ts';
import { placeholderIn } from '../../language/placeholders.ts';
import { sectionsNamed } from '../../language/titles.ts';
import { normaliseTitle } from '../../language/titleText.ts';
import { pairsIn } from '../../layout/fields.ts';
import type { Leaf } from '../../markdown/leaves.ts';
import { LABEL_LEVEL, type Postmortem, type Section } from '../../postmortem/model.ts';
import { titleText } from '../../postmortem/sections.ts';
import type { Fix } from '../../text/edit.ts';
import { memoizeByObject, memoizeByText } from '../../text/memoize.ts';
import { being, holding } from '../../text/words.ts';
import { type Detection, rule } from '../rule.ts';
import { addItem } from '../support/addItem.ts';
import { hasContents } from '../support/sectionContents.ts';

/** What a section says, its own title's line included where that holds text. */
function textOf({ start, titleEnd, end, level, title }: Section, { document: { text } }: Postmortem): string {
  return level > LABEL_LEVEL ? text.slice(start + title.length, end) : text.slice(titleEnd, end);
}

const NAMES_ASKED = being(en.NAMES_ASKED, ja.NAMES_ASKED);
const asksForNames = (title: string): boolean => NAMES_ASKED.test(normaliseTitle(title));

const isComplete = memoizeByText((said) => saysHowMuch(said) || saysUnknown(said) || placeholderIn(said) !== null, 100);

const COUNTS = {
  blank: {
    title: { en: 'Add a line for the number', ja: '件数の行を追加' },
    line: {
      en: 'Affected: ${1:number} of ${2:users, requests or orders}',
      ja: '影響件数: ${1:件数}（全体の ${2:割合}）',
    },
  },
  unknown: {
    title: { en: 'Say that the count is under investigation', ja: '「件数は集計中」と書く' },
    line: { en: 'The count is under investigation.', ja: '件数は集計中。' },
  },
} as const satisfies Record<string, { title: Localized; line: Localized }>;

const fixesFor = (section: Section, postmortem: Postmortem): Fix[] =>
  Object.values(COUNTS).flatMap(({ title, line }) => {
    const edit = addItem(line[section.language], section, postmortem);
    return edit ? [{ title, edits: [edit] }] : [];
  });

/** Whom or what a count is of: “Affected version: 4” counts nothing. */
const HIT = holding({ en: en.COUNTED_HIT, ja: ja.COUNTED_HIT });
/** A number that is no part of a name: “eu-west-1”. */
const COUNT = /(?<![\w.-])\d[\d,.]{0,20}%?(?![\w-])/;
/** “Users affected: about 80” */
const countsHit = memoizeByObject((leaf: Leaf): boolean =>
  pairsIn(leaf).some(
    ({ name, value }) =>
      sectionsNamed(name)[0] === 'impact' && HIT.test(`${name} ${value}`) && COUNT.test(value) && !saysHowLong(value),
  ),
);

export const unquantified = rule({
  id: 'impact/unquantified',
  since: '0.1.0',
  severity: 'info',
  kind: 'absence',
  unit: 'section',
  sources: [
    'PagerDuty, Postmortem template: “exact numbers” under Impact.',
    'GitLab, incident review template: how many customers were affected, and how that was estimated.',
  ],
  docs: {
    en: {
      summary: 'no number in Impact',
      why: 'Without a number nobody can compare incidents, or tell what preventing the next one is worth.',
      rewrite:
        'Count what was lost: users, requests, orders, and their share of all. “None” and “all users” are answers too; so is “under investigation”.',
    },
    ja: {
      summary: '影響に数値がない',
      why: '数値がなければ、障害どうしを比べることも、再発防止にかける費用を決めることもできません。',
      rewrite:
        'ユーザー、リクエスト、注文などの件数と割合を書きます。「影響なし」「全ユーザー」「集計中」も答えになります。',
    },
  },
  messages: {
    unquantified: {
      en: '“{title}” gives no number. Count users, requests or orders, or say that the count is under investigation.',
      ja: '「{title}」に数値がありません。件数や割合を書くか、集計中であることを書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Summary\n\nOn 2024-03-04 checkout failed.\n\n## Impact\n\nCustomers had trouble with payments in version 1.2.3.',
      good: '## Summary\n\nOn 2024-03-04 checkout failed.\n\n## Impact\n\n310 orders (4 % of all) failed.',
    },
    {
      language: 'ja',
      bad: '## 概要\n\n2024年3月4日に決済障害が発生した。\n\n## 影響\n\n決済に失敗するお客様がいた。',
      good: '## 概要\n\n2024年3月4日に決済障害が発生した。\n\n## 影響\n\n310 件の決済に失敗した。',
    },
  ],
  requiresComplete: 'impact',
  *detect(postmortem): Iterable<Detection> {
    const impacts = postmortem.sections.filter(({ ids }) => ids.includes('impact'));
    const said = impacts.map((section) => textOf(section, postmortem));
    // “Services affected” asks for names.
    const first = impacts.find(({ title }) => !asksForNames(title));
    // What is likely meant by a title is no reason to ask for more.
    if (
      postmortem.passages.some(({ leaf }) => countsHit(leaf)) ||
      first?.sure !== 'plain' ||
      said.some((each) => isComplete(each)) ||
      !impacts.some((section) => hasContents(section, postmortem))
    )
      return;
    yield {
      start: first.start,
      end: first.titleEnd,
      message: 'unquantified',
      values: { title: titleText(first).split(/[:：]/)[0]! },
      section: 'impact',
      fixes: () => fixesFor(first, postmortem),
    };
  },
});
