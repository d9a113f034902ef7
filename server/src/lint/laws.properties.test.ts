/** Laws on what is found: how findings change where a text changes in a known way. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { tries } from '../../../test/properties.ts';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import { applyEdits } from '../text/edit.ts';
import { lineEnd, lineNumbers, lineStart } from '../text/lines.ts';
import { withoutTabStops } from '../text/snippet.ts';
import { type Checked, check } from './check.ts';
import { suppressionEdits } from './suppressionFix.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
const withoutCarets = (text: string): string => text.replace(/^ *\^+ [\w/-]+\n/gm, '');
const inFolder = (...path: string[]): string[] =>
  readdirSync(join(root, ...path))
    .filter((name) => name.endsWith('.md'))
    .map((name) => withoutCarets(read(...path, name)));
const REPORTS = [...inFolder('test', 'reports', 'en'), ...inFolder('test', 'reports', 'ja')];
const TEXTS = [...REPORTS, ...inFolder('test', 'fixtures'), ...inFolder('examples', 'postmortems')];

const fail = (rule: string, error: unknown): never => {
  throw new Error(`${rule} failed`, { cause: error });
};
const checked = (text: string, people: readonly string[] = []): Checked =>
  check({ text, path: 'postmortem.md', settings: { ...DEFAULT_SETTINGS, people }, force: true }, fail);

/** Each finding by its rule, line and words. */
function said(text: string, people: readonly string[] = []): string[] {
  const lineOf = lineNumbers(text);
  return checked(text, people).findings.map(
    ({ rule, start, end, message }) => `${lineOf(start)}-${lineOf(end)} ${rule} ${message('en').replaceAll('\r', '')}`,
  );
}

const text = fc.constantFrom(...TEXTS);

it('with CR LF the same is said as with LF, and fixes write no bare LF', () => {
  fc.assert(
    fc.property(text, (lf) => {
      const crlf = lf.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
      expect(said(crlf)).toEqual(said(lf.replaceAll('\r\n', '\n')));
      for (const fix of checked(crlf).findings.flatMap((finding) => finding.fixes()))
        expect(applyEdits(crlf, fix.edits).replaceAll('\r\n', '')).not.toContain('\n');
    }),
    tries(TEXTS.length, 1),
  );
});

describe('a comment that silences', () => {
  const html = (markdown: string): string =>
    micromark(markdown, { allowDangerousHtml: true, extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/\s+/g, ' ')
      .replace(/ (?=<\/)/g, '')
      .trim();

  it('silences that finding, nothing but its rule in that line, and shows nothing', () => {
    fc.assert(
      fc.property(text, fc.nat(), (before, nth) => {
        const { findings, postmortem } = checked(before);
        const silenced = findings[nth % Math.max(1, findings.length)];
        fc.pre(silenced !== undefined && silenced.rule !== 'comment/unused' && !before.startsWith('---'));
        const { rule, start } = silenced!;
        const edits = suppressionEdits(rule, start, postmortem).map((edit) => ({
          ...edit,
          insert: edit.snippet ? withoutTabStops(edit.insert) : edit.insert,
        }));
        const after = applyEdits(before, edits);
        const words = ({ findings: all }: Checked) =>
          all.map((each) => `${each.rule} ${each.message('en')}`.replace(/line \d+/g, 'line …')).sort();
        const line = { start: lineStart(before, start), end: lineEnd(before, start) };
        const expected = findings
          .filter((each) => each.rule !== rule || each.start < line.start || each.start > line.end)
          .map((each) => `${each.rule} ${each.message('en')}`.replace(/line \d+/g, 'line …'))
          .sort();
        expect({ rule, after: words(checked(after)) }).toEqual({ rule, after: expected });
        expect(html(after)).toBe(html(before));
      }),
      tries(60, 2),
    );
  });
});

it('a timeline that is moved by a day is told the same of', () => {
  const minutes = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 2, maxLength: 12 });
  const timeline = (from: number, offsets: readonly number[]): string => {
    const entry = (minute: number, index: number): string => {
      const at = new Date(from + minute * 60_000).toISOString();
      return `- ${at.slice(0, 10)} ${at.slice(11, 16)} ${['Alert', 'Paged', 'Rolled back', 'Recovered'][index % 4]}`;
    };
    return `# Postmortem\n\n## Timeline (UTC)\n\n${offsets.map(entry).join('\n')}\n`;
  };
  const ofTimeline = (report: string): string[] =>
    said(report)
      .filter((each) => each.includes(' timeline/'))
      .map((each) => each.replace(/\d{4}-\d{2}-\d{2}/g, 'DAY'));
  fc.assert(
    fc.property(minutes, fc.constantFrom(1, 30, 365), (offsets, days) => {
      const start = Date.parse('2024-03-04T08:00Z');
      expect(ofTimeline(timeline(start + days * 86_400_000, offsets))).toEqual(ofTimeline(timeline(start, offsets)));
    }),
    tries(100, 3),
  );
});

it('a person by another name is told of by that name', () => {
  const name = fc.stringMatching(/^[BCDFGHKLMNPRSTVWZ][bcdfghklmnprstvwz]{3,7}\d$/);
  const blames = fc.constantFrom(
    'It broke because NAME forgot the flag.',
    'NAME did not check the schema.',
    'The alert fired; NAME ignored it.',
    'その後、NAMEが確認を怠った。',
    'NAMEさんは手順を失念した。',
  );
  fc.assert(
    fc.property(name, name, blames, (one, other, sentence) => {
      const report = (who: string): string => `# Postmortem\n\n## Root cause\n\n${sentence.replace('NAME', who)}\n`;
      const told = (who: string): string[] => said(report(who), [who]).map((each) => each.replaceAll(who, 'NAME'));
      expect(told(one)).toEqual(told(other));
      expect(told(one).join()).toContain('wording/blame');
    }),
    tries(60, 4),
  );
});

it('a clean report stays clean with another clean part in it', () => {
  const CLEAN = read('examples', 'postmortems', 'clean.md');
  const PARTS = [
    '## Glossary\n\nFeed: the list of prices that partners read.\n',
    '## Supporting information\n\nDashboards and logs are kept for a year.\n',
    '## Background\n\nPrices are read from a cache that is filled every minute.\n',
    '## Cost\n\nRefunds came to 310 USD.\n',
  ];
  expect(said(CLEAN)).toEqual([]);
  const parts = CLEAN.split(/(?=^## )/m);
  fc.assert(
    fc.property(fc.constantFrom(...PARTS), fc.integer({ min: 1, max: parts.length }), (part, at) => {
      expect(said([...parts.slice(0, at), `${part}\n`, ...parts.slice(at)].join('').trimEnd())).toEqual([]);
    }),
    tries(40, 5),
  );
});
