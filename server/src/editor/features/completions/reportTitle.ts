import { CompletionItemKind } from 'vscode-languageserver';
import { type Complete, inOrder, inReport, replacing } from './place.ts';

/** What titles of reports begin with. */
const BEGINNINGS = {
  en: ['Postmortem: ', 'Incident review: ', 'Post-incident review: ', 'Incident report: '],
  ja: ['ポストモーテム：', '障害報告書：', 'インシデント報告：', '障害報告書'],
} as const;

/** Above all parts: the title that the front matter gives, and what titles begin with. */
export const reportTitle: Complete = (place) => {
  const { document, start, before, after } = place;
  const { sections, fields } = document.checked.postmortem;
  if (!/^(?:[#＃]\s?)?$/.test(before) || after.trim() !== '' || sections.some((section) => section.start < start))
    return null;
  const stated = fields.find(({ name }) => name === 'title')?.value.replace(/^(["'])(.*)\1$/, '$2');
  const titles = [...(stated ? [stated] : []), ...BEGINNINGS[inReport(place)]];
  return inOrder(
    titles.map((title) =>
      replacing(
        place,
        start,
        { label: title.trim(), kind: CompletionItemKind.Struct, filterText: before + title },
        `# ${title}`,
      ),
    ),
  );
};
