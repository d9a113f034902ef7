import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../../test/openDocument.ts';
import { figures } from './figures.ts';

const figuresOf = (text: string) => {
  const document = openedAt(text);
  return figures.answer(document, { textDocument: document.text });
};
const TIMELINE = '# Outage\n\n## Timeline (UTC)\n\n- 2026-03-04 10:00 Started: x\n- 10:04 Detected: y\n';

describe('the preview of a report', () => {
  it('gets its timeline as a figure, and the lines that it leads to', () => {
    const { figures: found, targets } = figuresOf(TIMELINE)!;
    expect(targets).toEqual([5, 6]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ line: null });
    expect(found[0]!.html).toMatch(/^<figure class="pm-timeline" lang="en"><figcaption><strong><span>Detected after/);
    expect(found[0]!.html).toContain('href="#pm-6"');
  });
  it('gets one for each timeline, above its heading', () => {
    const second = '# B\n\n## Timeline\n\n- 12:00 Detected: z\n';
    expect(figuresOf(`${TIMELINE}\n${second}`)!.figures.map(({ line }) => line)).toEqual([null, 9]);
  });
  it('is told why nothing can be drawn', () => {
    expect(figuresOf('# Outage\n\n## Timeline\n\n## Root cause\n\nA <b>disk</b>.\n')!.figures[0]!.html).toBe(
      '<figure class="pm-timeline pm-empty" lang="en"><figcaption>The timeline can’t be drawn: it has no entry with a time yet.</figcaption></figure>',
    );
  });
  it('holds no script, style element, or markup of the report', () => {
    const { html } = figuresOf(TIMELINE.replace('x', '\\<script> "&'))!.figures[0]!;
    expect(html).not.toMatch(/<(?:script|style)|on\w+=/);
    expect(html).toContain('&lt;script&gt; &quot;&amp;');
  });
});

it('a file that is no report gets none', () => {
  const document = openedAt('# Read me\n\n- 10:00 tea\n', {});
  const checked = { ...document.checked, recognised: false };
  expect(figures.answer({ ...document, checked }, { textDocument: document.text })).toBeNull();
});
