import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openedAt } from '../../../../test/openDocument.ts';
import { prepareRename, rename } from './rename.ts';

/** The report once the section at the cursor (`|`) has another title; null where nothing is renamed. */
function renamed(marked: string, newName: string): string | null {
  const { cursor, ...document } = openedAt(marked);
  const edit = rename.answer(document, { textDocument: document.text, position: cursor, newName });
  return edit && TextDocument.applyEdits(document.text, edit.changes![document.text.uri]!);
}

const HEAD =
  '# Postmortem: stale search\n\n## Summary\n\nSearch was stale; see the Timeline section and [when](#timeline).\n';

describe('the title of a section', () => {
  it('is renamed in its heading, in sentences that refer to it and in links to it', () => {
    const report = `${HEAD}\n## Time|line\n\n- 10:00 UTC Errors\n`;
    expect(renamed(report, 'What happened when')).toBe(
      report
        .replace('Time|line', 'What happened when')
        .replace('the Timeline section', 'the What happened when section')
        .replace('#timeline', '#what-happened-when'),
    );
  });

  it('is renamed from a sentence that refers to it', () => {
    const report = `${HEAD.replace('the Timeline section', 'the Time|line section')}\n## Timeline\n\n- 10:00 UTC Errors\n`;
    expect(renamed(report, 'Chronology')).toContain('see the Chronology section');
    expect(renamed(report, 'Chronology')).toContain('\n## Chronology\n');
  });

  it('keeps its number, which no sentence says', () => {
    const report = `${HEAD}\n## 3. Time|line\n\n- 10:00 UTC Errors\n`.replace('#timeline', '#3-timeline');
    expect(renamed(report, 'Chronology')).toBe(
      report
        .replace('Time|line', 'Chronology')
        .replace('the Timeline section', 'the Chronology section')
        .replace('#3-timeline', '#3-chronology'),
    );
  });

  it('in two languages is referred to by one of them', () => {
    const report = `${HEAD}\n## Time|line / 時系列\n\n- 10:00 UTC Errors\n`;
    expect(renamed(report, 'Chronology / 経緯')).toContain('see the Chronology section');
    expect(renamed(report, 'Chronology')).toContain('see the Chronology section');
  });

  it('is linked by definitions and in HTML, too', () => {
    const links = (slug: string) =>
      `[when]: #${slug}\n\n<a href="#${slug}">x</a>\n\n\`\`\`\n[when]: #timeline\n\`\`\`\n`;
    expect(renamed(`# Postmortem\n\n## Time|line\n\n${links('timeline')}`, 'Chronology')).toBe(
      `# Postmortem\n\n## Chronology\n\n${links('chronology')}`,
    );
  });

  it('leaves numbers, closing marks, and ids of its own', () => {
    expect(renamed('# Postmortem\n\n## Time|line ## {#when}\n\n- 10:00 UTC Errors\n', 'Chronology')).toContain(
      '## Chronology ## {#when}',
    );
  });

  it('takes links to others of the same title along, whose numbers change', () => {
    const report =
      '# Postmortem\n\n[a](#notes-1)\n\n## No|tes\n\nA.\n\n## Notes\n\nB.\n\n## Timeline\n\n- 10:00 UTC Errors\n';
    expect(renamed(report, 'Remarks')).toContain('[a](#notes)');
  });

  it('may be Japanese, and be linked in percent signs', () => {
    const report =
      '# 障害報告\n\n## 概要\n\n[経過](#%E6%99%82%E7%B3%BB%E5%88%97)を参照。\n\n## 時|系列\n\n- 10:00 JST エラー\n';
    expect(renamed(report, '経緯')).toContain('[経過](#経緯)');
  });

  it('keeps a comment, and a link inside of it goes with its words', () => {
    const disabled = '# Postmortem\n\n## Time|line <!-- postmortem-disable-line -->\n';
    expect(renamed(disabled, 'Chronology')).toContain('## Chronology <!-- postmortem-disable-line -->');
    expect(renamed('# Postmortem\n\n## [Time|line](#timeline)\n\n[a](#timeline)\n', 'Chronology')).toBe(
      '# Postmortem\n\n## Chronology\n\n[a](#chronology)\n',
    );
  });

  it('is linked as the new words are shown', () => {
    expect(renamed('# Postmortem\n\n[a](#timeline)\n\n## Time|line\n', '_What_ [happened](x.md) when')).toContain(
      '[a](#what-happened-when)',
    );
  });

  it('leaves cells whole', () => {
    const table = '| See the Timeline section | b |\n|---|---|\n| see the Timeline section | c |\n';
    expect(renamed(`# Postmortem\n\n## Summary\n\n${table}\n## Time¦line\n`, 'A | B')).toContain(
      '| see the A \\| B section | c |',
    );
  });

  it.each([
    ['to marks alone', `${HEAD}\n## Time|line\n`, '#'],
    ['to nothing', `${HEAD}\n## Time|line\n`, ' '],
    ['to several lines', `${HEAD}\n## Time|line\n`, 'a\nb'],
    ['in prose', `${HEAD}\n## Timeline\n\n- 10:00 UTC Er|rors\n`, 'Chronology'],
  ])('is not renamed %s', (_, report, name) => {
    expect(renamed(report, name)).toBeNull();
  });
});

describe('before a rename', () => {
  const prepared = (marked: string, asks: boolean) => {
    const { cursor, ...document } = openedAt(marked, { asks });
    return prepareRename.answer(document, { textDocument: document.text, position: cursor });
  };

  it('an editor learns which words it is about', () => {
    expect(prepared('# Postmortem\n\n## Time|line ##\n', false)).toEqual({
      range: { start: { line: 2, character: 3 }, end: { line: 2, character: 11 } },
      placeholder: 'Timeline',
    });
  });

  it('one that renames headings by itself is left to it, unless a sentence refers to the heading', () => {
    expect(prepared('# Postmortem\n\n## Time|line\n\n[when](#timeline)\n', true)).toBeNull();
    expect(prepared(`${HEAD}\n## Time|line\n`, true)).toMatchObject({ placeholder: 'Timeline' });
  });
});
