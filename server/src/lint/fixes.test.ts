import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import type { Edit } from '../text/edit.ts';
import { withoutTabStops } from '../text/snippet.ts';
import { check } from './check.ts';

const fail = (rule: string, error: unknown): never => {
  throw new Error(`${rule}: ${String(error)}`);
};
const checked = (text: string) => check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, fail);
const findingsIn = (text: string) => checked(text).findings;
const apply = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (at, { start, end, insert, snippet }) =>
        at.slice(0, start) + (snippet ? withoutTabStops(insert) : insert) + at.slice(end),
      text,
    );

describe('a suppression', () => {
  const guess = 'The disk was probably full.';
  const guesses = (text: string) =>
    findingsIn(`## Root cause\n\n${text}\n`).filter(({ rule }) => rule === 'wording/speculation');

  it.each([
    ['no comment', guess, 1],
    ['the next line', `<!-- postmortem-disable-next-line wording/speculation -- quoted -->\n${guess}`, 0],
    ['the next line, past blank ones', `<!-- postmortem-disable-next-line wording/speculation -->\n\n${guess}`, 0],
    ['all rules', `<!-- postmortem-disable-next-line -->\n${guess}`, 0],
    ['another rule', `<!-- postmortem-disable-next-line wording/blame -->\n${guess}`, 1],
    ['its own line', `- ${guess} <!-- postmortem-disable-line wording/speculation -->`, 0],
    [
      'a stretch',
      `<!-- postmortem-disable wording/speculation -->\n\n${guess}\n\n<!-- postmortem-enable wording/speculation -->\n\n${guess}`,
      1,
    ],
    ['the file', `${guess}\n\n<!-- postmortem-disable-file wording/speculation -->`, 0],
    [
      'two of them',
      `<!-- postmortem-disable-next-line wording/speculation -->\n<!-- postmortem-disable-next-line wording/blame -->\n${guess}`,
      0,
    ],
    [
      'several lines',
      `<!-- postmortem-disable-next-line wording/speculation --\n     from the first mail -->\n${guess}`,
      0,
    ],
    [
      'two rules, of which one is enabled again',
      `<!-- postmortem-disable wording/speculation wording/blame -->\n\n${guess}\n\n<!-- postmortem-enable wording/speculation -->\n\n${guess}`,
      1,
    ],
    [
      'all rules, of which one is enabled again',
      `<!-- postmortem-disable -->\n\n${guess}\n\n<!-- postmortem-enable wording/speculation -->\n\n${guess}`,
      1,
    ],
    [
      'all rules, of which another is enabled again',
      `<!-- postmortem-disable -->\n\n${guess}\n\n<!-- postmortem-enable wording/blame -->\n\n${guess}`,
      0,
    ],
    [
      'a line with a stray backtick',
      `A \` stands here. ${guess} <!-- postmortem-disable-line wording/speculation -->`,
      0,
    ],
    ['code, which shows it and does not mean it', `\`<!-- postmortem-disable-file -->\` ${guess}`, 1],
  ])('of %s', (_, text, count) => {
    expect(guesses(text)).toHaveLength(count);
  });
});

describe('a team', () => {
  const found = (language: string, options: object) =>
    check(
      {
        text: `## Root cause\n\n${language}\n`,
        path: '',
        settings: { ...DEFAULT_SETTINGS, rules: { 'wording/speculation': ['warning', { ...options }] } },
        force: true,
      },
      fail,
    ).findings.length;

  it('adds and allows phrases of its own', () => {
    expect(found('The disk was likely full of logs.', {})).toBe(1);
    expect(found('The disk was likely full of logs.', { allow: ['likely full'] })).toBe(0);
    expect(found('Finger in the air: the disk.', { add: ['finger in the air'] })).toBe(1);
  });
  it('may take the graded terms of accident reports for statements', () => {
    expect(found('接続数の増加が要因と考えられる。', {})).toBe(1);
    expect(found('接続数の増加が要因と考えられる。', { allowGradedTerms: true })).toBe(0);
    expect(found('おそらく接続数の増加が要因だ。', { allowGradedTerms: true })).toBe(1);
  });
});

describe('a fix', () => {
  const fixed = (text: string, rule: string, title: string): string => {
    const fixes = findingsIn(text).flatMap((finding) => (finding.rule === rule ? finding.fixes() : []));
    const fix = fixes.find((each) => each.title.en === title);
    if (!fix) throw new Error(`No fix “${title}” among: ${fixes.map((each) => each.title.en).join(' | ')}`);
    return apply(text, fix.edits);
  };

  it('makes a label a heading, at the level that fits', () => {
    const text = '# T\n\n**Impact:**\n310 orders.\n\n**Root cause**\n\nA full disk.\n';
    expect(fixed(text, 'section/unmarked', 'Make it a heading: ## Impact')).toBe(
      '# T\n\n## Impact\n\n310 orders.\n\n**Root cause**\n\nA full disk.\n',
    );
  });

  it('links an empty link to the section that it names, and makes a label a heading for it', () => {
    const text = (title: string) =>
      `Impact:\n\nSee [Info > Error counts](#).\n\nRoot cause:\n\nx\n\n${title}\n\n- 310\n`;
    expect(fixed(text('## Error counts'), 'link/empty', 'Link it to “Error counts”')).toBe(
      text('## Error counts').replace('(#)', '(#error-counts)'),
    );
    expect(fixed(text('Error counts'), 'link/empty', 'Link it to “Error counts”, made a heading')).toBe(
      text('### Error counts').replace('(#)', '(#error-counts)'),
    );
    expect(fixed(text('## Error counts'), 'link/empty', 'Keep the text only')).toContain('See Info > Error counts.');
  });

  it("inserts all missing sections in the report's own style and language, each at its place", () => {
    const text =
      '障害報告\n\n■概要\n\n決済に失敗した。\n\n■原因\n\nディスクが満杯になった。\n\n■対策\n\n- 通知（担当: SRE、期限: 2024-04-01）\n';
    const result = fixed(text, 'section/missing', 'Insert all 3 missing sections');
    expect(result.match(/^■.*$/gm)).toEqual(['■概要', '■影響', '■原因', '■復旧対応', '■対策', '■時系列']);
    for (const kept of text.split(/(?=■)/)) expect(result).toContain(kept.trimEnd());
  });

  it.each(['<!A', '<!-- x', '<script>', '~~~'])('inserts sections before what nobody closed, once: %s', (open) => {
    const text = `## Timeline\n\n- 10:00 UTC a\n\n## Root cause\n\nA full disk.\n\n${open}\n\n## Nothing\n`;
    const [fix] = findingsIn(text)
      .find(({ rule }) => rule === 'section/missing')!
      .fixes();
    const result = apply(text, fix!.edits);
    expect(result.endsWith(`\n\n${open}\n\n## Nothing\n`)).toBe(true);
    expect(findingsIn(result).filter(({ rule }) => rule === 'section/missing')).toEqual([]);
  });

  it('adds what is missing of the metadata as the lines beside it are written', () => {
    const report = (head: string) => `# T\n\n${head}\n\n## Summary\n\nx\n\n## Impact\n\n3 orders\n`;
    const date = 'Date: 2024-03-04';
    expect(fixed(report(`- **Date:** 2024-03-04\n- **Status:** Final`), 'metadata/missing', 'Add “Authors”')).toContain(
      '- **Date:** 2024-03-04\n- **Status:** Final\n- **Authors:** who writes this report\n',
    );
    expect(fixed(report(date), 'metadata/missing', 'Add “Status”')).toContain(`${date}\nStatus: Draft\n`);
    expect(fixed(`---\ndate: 2024-03-04\n---\n${report('x')}`, 'metadata/missing', 'Add “Authors”')).toContain(
      'date: 2024-03-04\nauthors: who writes this report\n---\n',
    );
  });

  it('moves a section with every byte of it', () => {
    const text =
      '---\ntemplate: google-sre\n---\n\n## Impact\n\n3 orders  \n\n## Summary\n\nx\n\n## Timeline\n\n- 10:00 UTC a';
    const moved = fixed(text, 'section/order', 'Move it before “Impact”');
    expect(moved).toBe(
      '---\ntemplate: google-sre\n---\n\n## Summary\n\nx\n\n## Impact\n\n3 orders  \n\n## Timeline\n\n- 10:00 UTC a',
    );
  });

  it('leaves a section where it is that holds what nobody closed: there it would take in the others', () => {
    const text = (open: string) =>
      `---\ntemplate: google-sre\n---\n\n## Impact\n\n3 orders\n\n## Timeline\n\n- 10:00 UTC a\n\n## Summary\n\nx\n\n${open}\n`;
    const moves = (open: string) =>
      findingsIn(text(open)).flatMap(({ rule, fixes }) => (rule === 'section/order' ? fixes() : []));
    expect(moves('<!-- y -->')).toHaveLength(1);
    for (const open of ['<!-- y', '<!A', '```', '<script>']) expect(moves(open)).toEqual([]);
  });

  it('replaces an unreadable status by the nearest one, and takes left-over help out', () => {
    expect(fixed('# T\n\nStatus: Fnial\n\n## Summary\n\nx\n', 'metadata/malformed', 'Replace it by “Final”')).toContain(
      'Status: Final\n',
    );
    const help = '_Describe the impact in numbers._\n';
    const text = `## Impact\n\n${help}\n310 orders.\n`;
    expect(fixed(text, 'section/placeholder', 'Remove this help text')).toBe('## Impact\n\n\n310 orders.\n');
    const alone = findingsIn(`## Impact\n\n${help}`).find(({ rule }) => rule === 'section/placeholder');
    expect(alone!.fixes()).toEqual([]);
  });
});
