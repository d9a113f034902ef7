import { DEFAULT_TEMPLATE, type Localized, type SectionId, sectionOf } from '@postmortem/schemas';
import { LABEL_LEVEL, type Postmortem, type Section } from '../../postmortem/model.ts';
import type { Detection, Edit, Rule } from '../rule.ts';

/** Below this many lines a report is being started, and everything is missing. */
const STARTED = 5;

const titleOf = (id: SectionId): Localized => {
  const { wording } = sectionOf(id);
  return { en: wording.en.title, ja: wording.ja.title };
};

/** The line that the finding stands on: the document's title, or its first line of text. */
function titleLine({ sections, document }: Postmortem): { start: number; end: number } {
  const first = sections.find(({ level }) => level < LABEL_LEVEL) ?? sections[0];
  if (first && (first.level === 1 || document.text.slice(0, first.start).trim() === ''))
    return { start: first.start, end: first.titleEnd };
  const start = document.text.search(/\S/u);
  const end = document.text.indexOf('\n', start);
  return { start: Math.max(0, start), end: end === -1 ? document.text.length : Math.max(start, end) };
}

/** Before the first section that the template has later, or at the text's end. */
function placeFor(id: SectionId, { sections, document }: Postmortem): number {
  const order = DEFAULT_TEMPLATE.sections.map((section) => section.id);
  const later = new Set(order.slice(order.indexOf(id) + 1));
  const next = sections.find(
    ({ ids, parent }) => (parent === null || parent.level === 1) && ids.some((other) => later.has(other)),
  );
  return next?.start ?? document.text.length;
}

/** The mark of the document's own sections: its heading level, or a label with a colon. */
function markLike(sections: readonly Section[], title: string, postmortemText: string): string {
  const known = sections.filter(({ id }) => id !== null);
  const heading = known.find(({ level }) => level < LABEL_LEVEL);
  if (heading) return `${'#'.repeat(heading.level)} ${title}`;
  if (known.length === 0) return `## ${title}`;
  const source = postmortemText.slice(known[0]!.start, known[0]!.titleEnd);
  if (/^\*\*/.test(source)) return `**${title}**`;
  if (/^【/.test(known[0]!.title)) return `【${title}】`;
  return /^[■◆●]/u.test(known[0]!.title) ? `${known[0]!.title[0]}${title}` : `${title}:`;
}

function skeleton(id: SectionId, postmortem: Postmortem): Edit {
  const language = postmortem.language === 'ja' ? 'ja' : 'en';
  const { title, body } = sectionOf(id).wording[language];
  const at = placeFor(id, postmortem);
  const { text } = postmortem.document;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before =
    at === 0 || /\n\s*\n$/.test(text.slice(0, at))
      ? ''
      : text.slice(0, at).endsWith('\n')
        ? newline
        : newline + newline;
  const lines = [markLike(postmortem.sections, title, text), '', ...body];
  const after = at < text.length ? newline + newline : newline;
  return { start: at, end: at, insert: before + lines.join(newline) + after, snippet: true };
}

export const missing: Rule = {
  id: 'section/missing',
  severity: 'warning',
  sources: [
    'Beyer et al., The Site Reliability Workbook (2018), ch. 10: “key details omitted” among the defects of a bad postmortem.',
    'The sections that nearly all published forms require: summary, impact, timeline, causes, resolution, action items.',
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
      why: '影響、原因、対策を探す読者が、誰かに尋ねなくても見つけられる必要があります。書かれなかったことは、居合わせた人とともに失われます。',
      rewrite: 'セクションを追加します。まだ分からなければそう書き、該当しなければ理由を 1 行で書きます。',
    },
  },
  messages: {
    missing: {
      en: 'No “{title}” section, and readers will look for one. Add it, even if only to say what is still unknown. What belongs there: {guidance}',
      ja: '「{title}」のセクションがありません。読者が必ず探す項目です。未確定でも、その旨を書いて追加してください。{guidance}',
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
    const { document, sections, status } = postmortem;
    if (document.text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length < STARTED) return;
    const present = new Set(sections.flatMap(({ ids }) => ids));
    for (const { id, required, alternatives = [] } of DEFAULT_TEMPLATE.sections) {
      if (!required || [id, ...alternatives].some((known) => present.has(known))) continue;
      const { wording } = sectionOf(id);
      const title = titleOf(id);
      yield {
        ...titleLine(postmortem),
        message: 'missing',
        values: { title, guidance: { en: wording.en.guidance, ja: wording.ja.guidance } },
        section: id,
        ...(status === 'draft' ? { severity: 'info' as const } : {}),
        fixes: () => [
          {
            title: { en: `Insert the “${title.en}” section`, ja: `「${title.ja}」のセクションを挿入` },
            edits: [skeleton(id, postmortem)],
          },
        ],
      };
    }
  },
};
