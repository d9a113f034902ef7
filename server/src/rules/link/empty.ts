import { leadsToTop } from '../../language/references.ts';
import { anchorsOf, sectionReferred, slugOf } from '../../postmortem/anchors.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { titleText } from '../../postmortem/sections.ts';
import type { Fix } from '../../text/edit.ts';
import { type Detection, rule } from '../rule.ts';
import { type Link, linksOf } from '../support/links.ts';
import { makeHeading } from '../support/makeHeading.ts';

function fixesFor({ text, start, end }: Link, postmortem: Postmortem): Fix[] {
  const source = postmortem.document.text.slice(start, end);
  // With the code and the emphasis in it.
  const inside = /^\[([^\n]*)\]\([^()\n]*\)$/.exec(source)?.[1] ?? text;
  const unlink: Fix = {
    title: { en: 'Keep the text only', ja: '文字だけを残す' },
    edits: [{ start, end, insert: inside }],
  };
  const target = sectionReferred(text, postmortem.sections);
  // A link that is itself the line which a title could be made of leads nowhere else.
  if (!target || (target.start < end && target.titleEnd > start)) return [{ ...unlink, mechanical: true }];
  const title = titleText(target);
  const heading = anchorsOf(postmortem).find(({ section }) => section === target);
  // A label has no address: it becomes a heading on the way.
  const edits = heading ? [] : [makeHeading(target, postmortem)];
  const link = { start, end, insert: `[${text}](#${heading?.slug ?? slugOf(title)})` };
  const said = heading
    ? { en: `Link it to “${title}”`, ja: `「${title}」へのリンクにする` }
    : { en: `Link it to “${title}”, made a heading`, ja: `「${title}」を見出しにして、リンクする` };
  return [
    { title: said, mechanical: heading !== undefined, edits: [link, ...edits].sort((a, b) => a.start - b.start) },
    unlink,
  ];
}

export const emptyLink = rule({
  id: 'link/empty',
  since: '0.1.0',
  severity: 'warning',
  kind: 'absence',
  unit: 'token',
  sources: ['CommonMark 0.31, 6.3: a link’s destination may be empty, and then leads to the top of the page.'],
  docs: {
    en: {
      summary: 'a link that leads nowhere, as in `[text](#)`',
      why: 'The reader who follows it lands at the top of the page, and the evidence that it promised stays unseen.',
      rewrite: 'Give the address, or “#” and the slug of the section; where there is neither, keep the text only.',
    },
    ja: {
      summary: '`[text](#)` のような、どこにも通じないリンク',
      why: '押してもページの先頭に戻るだけで、示すはずの根拠にたどり着けません。',
      rewrite: 'URL か「#」とセクションのスラッグを書きます。どちらもなければ文字だけを残します。',
    },
  },
  messages: {
    empty: {
      en: '“{text}” links to nothing. Give an address or a section, or keep the text only.',
      ja: '「{text}」にリンク先がなく、押してもページの先頭に戻るだけです。URL かセクションを指定するか、文字だけを残してください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Impact\n\nSee [Error counts](#).\n\n## Error counts\n\n310 errors.',
      good: '## Impact\n\nSee [Error counts](#error-counts).\n\n## Error counts\n\n310 errors.',
    },
    {
      language: 'ja',
      bad: '## 影響\n\n[エラー件数](#) を参照。\n\n## エラー件数\n\n310 件。',
      good: '## 影響\n\n[エラー件数](#エラー件数) を参照。\n\n## エラー件数\n\n310 件。',
    },
  ],
  *detect(postmortem): Iterable<Detection> {
    for (const link of linksOf(postmortem)) {
      if (!/^#?$/.test(link.url.trim()) || leadsToTop(link.text)) continue;
      const { start, end, text } = link;
      yield { start, end, message: 'empty', values: { text }, fixes: () => fixesFor(link, postmortem) };
    }
  },
});
