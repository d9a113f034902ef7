import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../../../test/properties.ts';
import { lint, NO_OPTIONS } from '../lint/lint.ts';
import { readMarkdown } from '../markdown/blocks.ts';
import { RULES } from '../rules/index.ts';
import { isoInstant } from './instants.ts';
import { readPostmortem, UNKNOWN_READING } from './postmortem.ts';

const entriesIn = (text: string) =>
  readPostmortem(readMarkdown(text), { ...UNKNOWN_READING, path: 'postmortem.md' }).timeline;
const starts = (text: string): string[] => entriesIn(text).map(({ from }) => isoInstant(from));
const TIMELINE_RULES = RULES.filter(({ id }) =>
  /^timeline\/(?:order|range|invalid-time|unreadable-time|zone-mismatch|weekday)$/.test(id),
);
const findings = (text: string): string[] =>
  lint(readPostmortem(readMarkdown(text)), NO_OPTIONS, TIMELINE_RULES).map(
    ({ rule, message }) => `${rule}: ${message('en')}`,
  );

describe('a timeline in order', () => {
  const START = Date.UTC(2024, 2, 4, 9, 0);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const parts = (at: Date) => ({
    y: at.getUTCFullYear(),
    m: at.getUTCMonth() + 1,
    d: at.getUTCDate(),
    h: at.getUTCHours(),
    min: at.getUTCMinutes(),
    weekday: at.getUTCDay(),
  });
  const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  /** Each writes one instant, with its zone where that is not named once for all. */
  const NOTATIONS: Readonly<Record<string, (at: Date, zone: string) => string>> = {
    'ISO 8601': (at) => `${at.toISOString().slice(0, 19)}Z`,
    'an ISO day': (at, zone) => `${at.toISOString().slice(0, 16).replace('T', ' ')}${zone}`,
    slashes: (at, zone) => `${at.toISOString().slice(0, 16).replaceAll('-', '/').replace('T', ' ')}${zone}`,
    'day and month': (at, zone) =>
      `${parts(at).d} ${MONTHS[parts(at).m - 1]} ${parts(at).y} ${pad(parts(at).h)}:${pad(parts(at).min)}${zone}`,
    'month and day, 12 hours': (at, zone) => {
      const { y, m, d, h, min } = parts(at);
      return `${MONTHS[m - 1]} ${d}, ${y}, ${h % 12 || 12}:${pad(min)} ${h < 12 ? 'a.m.' : 'p.m.'}${zone}`;
    },
    'Japanese day and time': (at, zone) => {
      const { y, m, d, h, min, weekday } = parts(at);
      return `${y}年${m}月${d}日（${'日月火水木金土'[weekday]}）${h}時${min}分${zone}`;
    },
    'an era, 午前 and 午後': (at) => {
      const { y, m, d, h, min } = parts(at);
      return `令和${y - 2018}年${m}月${d}日 ${h < 12 ? '午前' : '午後'}${h % 12}時${min}分`;
    },
    'a time alone': (at, zone) => `${pad(parts(at).h)}:${pad(parts(at).min)}${zone}`,
    'four digits': (at) => `${pad(parts(at).h)}${pad(parts(at).min)} UTC`,
    'a dot between': (at) => `${pad(parts(at).h)}.${pad(parts(at).min)}`,
    about: (at, zone) => `~${pad(parts(at).h)}:${pad(parts(at).min)}${zone}`,
    'two zones': (at) => {
      const { h, min } = parts(at);
      return `${pad(h)}:${pad(min)} UTC (${pad((h + 9) % 24)}:${pad(min)} JST)`;
    },
  };
  const ZONES = ['', ' UTC', ' JST', ' (UTC)', ' CET'];
  const LAYOUTS: Readonly<Record<string, (entries: readonly string[]) => string>> = {
    bullets: (entries) => entries.map((entry, index) => `- ${entry} Event ${index}\n`).join(''),
    'numbered items': (entries) => entries.map((entry, index) => `${index + 1}. ${entry} Event ${index}\n`).join(''),
    'bold times': (entries) => entries.map((entry, index) => `- **${entry}** Event ${index}\n`).join(''),
    'a table': (entries) =>
      `| Time | Event |\n|---|---|\n${entries.map((entry, index) => `| ${entry} | Event ${index} |\n`).join('')}`,
    headings: (entries) => entries.map((entry, index) => `### ${entry} Event ${index}\n\nMore.\n\n`).join(''),
    paragraphs: (entries) => entries.map((entry, index) => `${entry} Event ${index}\n\n`).join(''),
  };
  /** Steps of under half a day, so that a time alone tells when midnight has passed. */
  const steps = fc.array(fc.integer({ min: 1, max: 420 }), { minLength: 3, maxLength: 10 });
  const written = fc.record({
    steps,
    notation: fc.constantFrom(...Object.keys(NOTATIONS)),
    zone: fc.constantFrom(...ZONES),
    layout: fc.constantFrom(...Object.keys(LAYOUTS)),
  });
  const render = ({
    steps: minutes,
    notation,
    zone,
    layout,
  }: {
    steps: number[];
    notation: string;
    zone: string;
    layout: string;
  }): string => {
    let at = START;
    const entries = minutes.map((minute) => {
      at += minute * 60_000;
      return NOTATIONS[notation]!(new Date(at), zone);
    });
    return `# 2024-03-04 Postmortem\n\n## Timeline\n\n${LAYOUTS[layout]!(entries)}\n## Impact\n\nNone.\n`;
  };

  it('is silent in any notation, zone and layout, and every entry is read', () => {
    fc.assert(
      fc.property(written, (example) => {
        const text = render(example);
        expect({ text, findings: findings(text) }).toEqual({ text, findings: [] });
        expect({ text, count: entriesIn(text).length }).toEqual({ text, count: example.steps.length });
      }),
      tries(150, 7),
    );
  });

  it('reads the same with CRLF and in full-width forms', () => {
    const wide = (text: string): string =>
      text.replace(/(?<=^(?:- |\d+\. |### )?.*)[0-9:](?=.*Event)/gm, (char) =>
        String.fromCharCode(char.charCodeAt(0) + 0xfee0),
      );
    fc.assert(
      fc.property(written, (example) => {
        fc.pre(example.layout !== 'numbered items');
        const text = render(example);
        expect(starts(text.replaceAll('\n', '\r\n'))).toEqual(starts(text));
        expect({ text, starts: starts(wide(text)) }).toEqual({ text, starts: starts(text) });
      }),
      tries(100, 8),
    );
  });
});
