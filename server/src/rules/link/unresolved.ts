import { distance } from 'fastest-levenshtein';
import { namingOf } from '../../language/titles.ts';
import { anchorsOf, slugIn, slugOf } from '../../postmortem/anchors.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import type { Fix } from '../../text/edit.ts';
import { type Detection, rule } from '../rule.ts';
import { type Link, linksOf } from '../support/links.ts';
import { sectionReferences } from '../support/sectionReferences.ts';

/** Anchors that a text makes itself: `<a name="x">`, `id="x"`, `{#x}`. */
const OWN_ANCHOR = /(?:\b(?:id|name)\s*=\s*["']?|\{#)(?<name>[^"'\s>}]+)/gi;
const HTML_HEADING = /<h[1-6](?:\s[^<>]*)?>(?<title>[^<>]*)<\/h[1-6]>/gi;
/** Lines of a file and words of a page, which a browser finds by itself. */
const ELSEWHERE = /^#(?:L\d+(?:[-:]L?\d+)?$|:~:)/;
/** What a heading writes as an entity is a sign in its address, or nothing. */
const ENTITY = /&(?:[a-z]{2,8}|#x?[\da-f]{1,6});/gi;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&quot;': '"' };

function fixesFor({ text, url, start, end }: Link, slugs: readonly string[]): Fix[] {
  const wanted = slugIn(url.slice(1));
  const nearest = slugs.reduce<string | null>(
    (best, slug) => (best === null || distance(slug, wanted) < distance(best, wanted) ? slug : best),
    null,
  );
  if (nearest === null || distance(nearest, wanted) * 2 > Math.max(nearest.length, wanted.length)) return [];
  return [
    {
      title: { en: `Link it to #${nearest}`, ja: `#${nearest} へのリンクにする` },
      edits: [{ start, end, insert: `[${text}](#${nearest})` }],
    },
  ];
}

/** Addresses of headings that are no sections of the report: quoted ones, those in HTML, those with entities. */
function otherSlugs({ passages, sections, document: { text } }: Postmortem): string[] {
  const quoted = passages.flatMap(({ leaf }) => (leaf.kind === 'heading' && leaf.quoted ? [leaf.prose.text] : []));
  const html = [...text.matchAll(HTML_HEADING)].map(({ groups }) => groups!.title!.trim());
  const titles = [...quoted, ...html, ...sections.map(({ title }) => title).filter((title) => title.includes('&'))];
  return titles.map((title) => slugOf(title.replace(ENTITY, (entity) => ENTITIES[entity.toLowerCase()] ?? '&')));
}

function* brokenAnchors(postmortem: Postmortem): Iterable<Detection> {
  const links = linksOf(postmortem).filter(({ url }) => /^#./.test(url));
  if (links.length === 0) return;
  const slugs = anchorsOf(postmortem).map(({ slug }) => slug);
  const own = [...postmortem.document.text.matchAll(OWN_ANCHOR)].map(({ groups }) => groups!.name!.toLowerCase());
  const known = new Set([...slugs, ...own, ...otherSlugs(postmortem), 'top']);
  for (const link of links) {
    const wanted = slugIn(link.url.slice(1)).replace(/^user-content-/, '');
    if (known.has(wanted) || ELSEWHERE.test(link.url)) continue;
    const { start, end, url } = link;
    yield { start, end, message: 'anchor', values: { url }, fixes: () => fixesFor(link, slugs) };
  }
}

/** Only what is called a section, and whose title every report may have, is said to be missing. */
function* namedSections(postmortem: Postmortem): Iterable<Detection> {
  for (const { title, section, start, end } of sectionReferences(postmortem)) {
    const { ids, sure } = namingOf(title);
    const isThere = postmortem.sections.some((each) => each.ids.some((id) => ids.includes(id)));
    if (section || ids.length === 0 || sure !== 'plain' || isThere) continue;
    yield { start, end, message: 'section', values: { title } };
  }
}

export const unresolved = rule({
  id: 'link/unresolved',
  since: '0.1.0',
  severity: 'info',
  kind: 'absence',
  unit: 'document',
  sources: ['GitHub Docs, “Basic writing and formatting syntax”, section links: how a heading becomes an anchor.'],
  docs: {
    en: {
      summary: "a reference to a section that isn't there",
      why: 'The reader looks for what the sentence promises, and can’t tell whether it was moved, renamed or never written.',
      rewrite: 'Name a section that the report has, or add it.',
    },
    ja: {
      summary: '存在しないセクションへの参照',
      why: '読者は示された箇所を探しますが、移動したのか、改名したのか、書かれていないのか分かりません。',
      rewrite: '実在するセクションを指すか、そのセクションを追加します。',
    },
  },
  messages: {
    anchor: {
      en: 'No heading in this report has the address “{url}”. Correct the link, or add the section.',
      ja: '「{url}」に対応する見出しがありません。リンクを直すか、セクションを追加してください。',
    },
    section: {
      en: 'This report has no “{title}” section. Add it, or name the section that is meant.',
      ja: 'この報告書に「{title}」のセクションはありません。追加するか、正しいセクションを示してください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Impact\n\nSee [the timeline](#timelin).\n\n## Timeline\n\n- 10:00 UTC Errors',
      good: '## Impact\n\nSee [the timeline](#timeline).\n\n## Timeline\n\n- 10:00 UTC Errors',
    },
    {
      language: 'ja',
      bad: '## 影響\n\n詳細は[時系列](#時系列表)を参照。\n\n## 時系列\n\n- 10:00 JST エラー',
      good: '## 影響\n\n詳細は[時系列](#時系列)を参照。\n\n## 時系列\n\n- 10:00 JST エラー',
    },
  ],
  *detect(postmortem): Iterable<Detection> {
    yield* brokenAnchors(postmortem);
    yield* namedSections(postmortem);
  },
});
