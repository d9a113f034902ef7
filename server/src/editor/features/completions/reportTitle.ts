import { CompletionItemKind } from 'vscode-languageserver';
import { type Complete, inOrder, inReport, type Place, replacing } from './place.ts';

/** What titles of reports begin with. */
const BEGINNINGS = {
  en: ['Postmortem: ', 'Incident review: ', 'Post-incident review: ', 'Incident report: '],
  ja: ['ポストモーテム：', '障害報告書：', 'インシデント報告：', '障害報告書'],
} as const;

/** Is anything above but front matter and comments? */
const isBelowText = ({ document, start }: Place): boolean =>
  document.checked.postmortem.passages.some(
    ({ leaf, offset }) => offset + leaf.start < start && leaf.kind !== 'frontmatter' && leaf.kind !== 'html',
  );

/** Above all parts: the title that the front matter gives, and what titles begin with. */
export const reportTitle: Complete = (place) => {
  const { document, start, before, after } = place;
  const { fields } = document.checked.postmortem;
  if (!/^(?:[#＃]\s?)?$/.test(before) || after.trim() !== '' || isBelowText(place)) return null;
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
