import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { addToPreview, type PreviewContent } from './previewPlugin.ts';

const NOTHING: PreviewContent = { figures: [], targets: [], findings: [] };

/** As VS Code's preview does: what is parsed once is rendered with the document's address. */
function rendered(text: string, content: Partial<PreviewContent> | null): string {
  const markdown = addToPreview(new MarkdownIt(), (env) =>
    env === 'report' && content ? { ...NOTHING, ...content } : null,
  );
  const tokens = markdown.parse(text, {});
  const html = markdown.renderer.render(tokens, markdown.options, 'report');
  expect(markdown.renderer.render(tokens, markdown.options, 'report')).toBe(html);
  expect(markdown.renderer.render(tokens, markdown.options, 'another')).toBe(new MarkdownIt().render(text));
  return html.trim();
}

describe('the preview of a report', () => {
  it('has its figure above the first heading', () => {
    expect(rendered('Draft\n\n# Outage\n', { figures: [{ html: '<figure></figure>', line: null }] })).toBe(
      '<p>Draft</p>\n<figure></figure><h1>Outage</h1>',
    );
  });
  it('or above all, where it has no heading', () => {
    expect(rendered('Draft\n', { figures: [{ html: '<figure></figure>', line: null }] })).toBe(
      '<figure></figure><p>Draft</p>',
    );
  });
  it('has each other figure above the heading of its timeline', () => {
    const figures = [
      { html: '<figure id="a"></figure>', line: null },
      { html: '<figure id="b"></figure>', line: 2 },
    ];
    expect(rendered('# A\n\n## Timeline\n', { figures })).toBe(
      '<figure id="a"></figure><h1>A</h1>\n<figure id="b"></figure><h2>Timeline</h2>',
    );
  });
  it('has a place for each entry: an item, a row, a paragraph', () => {
    expect(rendered('- 10:00 x\n- 10:05 y\n', { targets: [2] })).toContain('<li id="pm-2">10:05 y</li>');
    expect(rendered('| t | what |\n|---|---|\n| 10:00 | x |\n', { targets: [3] })).toContain('<tr id="pm-3">');
    expect(rendered('10:00 x\n', { targets: [1] })).toBe('<p id="pm-1">10:00 x</p>');
  });
  it('beside what has a name already: headings, lines of one block', () => {
    expect(rendered('## 10:00\n', { targets: [1] })).toBe('<a id="pm-1"></a><h2>10:00</h2>');
    expect(rendered('10:00 x\n10:05 y\n', { targets: [1, 2] })).toBe(
      '<a id="pm-2"></a><p id="pm-1">10:00 x\n10:05 y</p>',
    );
  });
  it('shows where something was found, with what was said', () => {
    const finding = { line: 0, isNote: false, message: 'Say "who" & <what>.' };
    expect(rendered('It was probably full.\n', { findings: [finding] })).toBe(
      '<p title="Say &quot;who&quot; &amp; &lt;what&gt;." class="pm-finding">It was probably full.</p>',
    );
  });
  it('shows several at one place as the gravest, in the innermost block', () => {
    const note = { line: 1, isNote: true, message: 'One.' };
    const finding = { line: 1, isNote: false, message: 'Two.' };
    expect(rendered('- a\n  - b\n', { findings: [note, finding] })).toContain(
      '<li title="One.\nTwo." class="pm-finding">b',
    );
    expect(rendered('- a\n  - b\n', { findings: [note] })).toContain('<li title="One." class="pm-finding pm-info">b');
  });
  it('is as it was, where there is nothing to show', () => {
    expect(rendered('# A\n', null)).toBe('<h1>A</h1>');
    expect(rendered('# A\n', { targets: [7], findings: [{ line: 9, isNote: true, message: 'x' }] })).toBe('<h1>A</h1>');
  });
});
