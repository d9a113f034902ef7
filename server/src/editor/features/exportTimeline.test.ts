import { expect, it } from 'vitest';
import { openedAt } from '../../../../test/openDocument.ts';
import { exportTimeline } from './exportTimeline.ts';

const exported = (text: string, display: 'en' | 'ja' = 'en', entries = false) => {
  const document = openedAt(text, { display });
  return exportTimeline.answer(document, { textDocument: document.text, theme: 'dark', entries });
};

it('a timeline is drawn in the colours that are wanted', () => {
  const { svg, problem } = exported('# Outage\n\n## Timeline\n\n- 10:00 Started: x\n- 10:04 Detected: y\n');
  expect(problem).toBeNull();
  expect(svg).toMatch(/^<svg .*width="760"/);
  expect(svg).toContain('#1f1f1f');
  expect(exported('# Outage\n\n## Timeline\n\n- 10:00 Started: all is slow\n', 'en', true).svg).toContain(
    'all is slow</text>',
  );
});
it('what can’t be drawn is said in the language of the editor', () => {
  expect(exported('# Outage\n', 'ja')).toEqual({
    svg: null,
    problem: '時系列を描けません。時刻のある項目がまだありません。',
  });
});
