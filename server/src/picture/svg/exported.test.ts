import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { incidentsIn, timeline } from '../../../../test/incidents.ts';
import { DARK, LIGHT, type Token } from './colours.ts';
import { exportedSvg } from './exported.ts';

const CHECKOUT = timeline(
  '09:20 A release is rolled out',
  '10:00 Started: errors rise',
  '10:04 Detected: the alert pages the on-call',
  '10:10–10:25 The cache is warmed up',
  '~10:31 Declared: SEV-2',
  '10:52 Mitigated: rolled back',
  '11:05 Resolved: all clear',
).replace('# Outage', '# Shop down & out\n\nSeverity: SEV-2');
const PAYMENT = `# 決済の遅延

## 時系列（JST）

- 2026-03-04 10:04 【検知】監視の通知
- 10:52 【緩和】切り戻し
- 2026-03-09 調査
- 2026-03-12 15:00 【復旧】再集計を完了
- 15:10 連絡
- 15:30 連絡
`;
const ZONES = timeline(
  '22:50 UTC (09:50 AEDT) Started: x',
  '23:40 UTC (10:40 AEDT) Detected: x',
  '??:?? Somebody calls',
);

/** What stands in a file: throws where it is no well-formed XML. */
function elementsIn(svg: string): { name: string; attributes: readonly string[]; text: string }[] {
  const elements: { name: string; attributes: readonly string[]; text: string }[] = [];
  const parser = new SaxesParser();
  const open: (typeof elements)[number][] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: Object.keys(attributes), text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(svg).close();
  return elements;
}

describe('an exported picture', () => {
  it('of an hour in English', () => {
    expect(exportedSvg(incidentsIn(CHECKOUT), 760, 'light')).toMatchSnapshot();
  });
  it('of several days in Japanese, dark', () => {
    expect(exportedSvg(incidentsIn(PAYMENT), 400, 'dark')).toMatchSnapshot();
  });
  it('of two zones, in the colours of who looks at it', () => {
    expect(exportedSvg(incidentsIn(ZONES), 1200, 'auto')).toMatchSnapshot();
  });
  it('is well-formed, and says in words what it shows', () => {
    const elements = elementsIn(exportedSvg(incidentsIn(CHECKOUT), 760, 'auto'));
    const textOf = (name: string): string | undefined => elements.find((element) => element.name === name)?.text;
    expect(textOf('title')).toBe('Shop down & out');
    expect(textOf('desc')).toContain('Detected at 10:04, 4 minutes after the start.');
  });
  it('counts what a pile has above its highest dot', () => {
    const minute = Array.from({ length: 900 }, (_, index) => `10:00 Line ${index} of the log`);
    const svg = exportedSvg(incidentsIn(timeline(...minute, '11:00 Resolved: all clear')), 760, 'light');
    expect(svg).toContain('+884<title>884 more entries</title>');
    expect(Number(/height="(\d+)"/.exec(svg)?.[1])).toBeLessThan(300);
  });
  it('lists the entries by time where that is asked for: under their day, with the names of milestones, and in words', () => {
    const long = PAYMENT.replace('調査', `調査 https://logs.example/${'a'.repeat(300)}`);
    const svg = exportedSvg(incidentsIn(long), 400, 'light', true);
    const list = svg.slice(svg.lastIndexOf('<g '), svg.lastIndexOf('</g>')).replace(/<\/text>/g, '\n');
    expect(
      list
        .replace(/<[^<>]*>/g, '')
        .trim()
        .split('\n'),
    ).toEqual([
      '3月4日（水）',
      '10:04',
      '検知 監視の通知',
      '10:52',
      '緩和 切り戻し',
      '3月9日（月）',
      '3/9',
      '調査',
      expect.stringMatching(/^https:\/\/logs\.example\/a+…$/),
      '3月12日（木）',
      '15:00',
      '復旧 再集計を完了',
      '15:10',
      '連絡',
      '15:30',
      '連絡',
    ]);
    expect(elementsIn(svg).find(({ name }) => name === 'desc')?.text).toContain('10:52 緩和 切り戻し、3/9 調査');
  });
  it('takes no markup, styles or links from the report', () => {
    const hostile = CHECKOUT.replace('errors rise', '"><script>alert(1)</script> \u0001&amp; \\<b style="a">');
    const elements = elementsIn(exportedSvg(incidentsIn(hostile.replace('Shop', '<a href="x">" Shop')), 760, 'light'));
    const names = 'circle defs desc g line linearGradient pattern rect stop style svg text title tspan';
    expect([...new Set(elements.map(({ name }) => name))].sort().join(' ')).toBe(names);
    expect(elements.flatMap(({ attributes }) => attributes)).not.toContain('style');
    expect(elements.flatMap(({ attributes }) => attributes)).not.toContain('href');
  });
  it('shows no sign that turns the direction of what is behind it', () => {
    const turned = exportedSvg(incidentsIn(CHECKOUT.replace('Shop', 'Sh\u202eop\u2066')), 760, 'light');
    expect(/[\u202a-\u202e\u2066-\u2069]/.test(turned)).toBe(false);
  });
  it('names the first years as they are told', () => {
    const old = incidentsIn('# A\n\n## Timeline\n\n- 0001-01-01 10:00 Started: x\n- 0002-03-04 10:00 Resolved: x\n');
    expect(exportedSvg(old, 760, 'light')).toContain('>1 Jan 1 – 4 Mar 2,');
  });
  it('says the month of a day of another month, and the year of one much later', () => {
    const long = incidentsIn('# A\n\n## Timeline\n\n- 2021-01-05 10:00 Started: x\n- 2026-03-04 10:00 Resolved: x\n');
    const texts = elementsIn(exportedSvg(long, 760, 'light')).map(({ text }) => text);
    expect(texts.filter((text) => /^\d{1,2}$/.test(text))).toEqual([]);
    expect(texts.filter((text) => / 202[2345]$/.test(text)).length).toBeGreaterThan(1);
  });
  it('tells the days that its axis is marked at', () => {
    const months = incidentsIn('# A\n\n## Timeline\n\n- 2025-11-05 10:00 Started: x\n- 2026-03-04 10:00 Resolved: x\n');
    const svg = exportedSvg(months, 760, 'light');
    const marked = [...svg.matchAll(/<line x1="([\d.]+)"[^>]*x2="\1"[^>]*pm-axis/g)].map(([, x]) => x);
    const told = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>\d{1,2}(?: [A-Z][a-z]{2})?(?: \d{4})?</g)].map(([, x]) => x);
    expect(marked.length).toBeGreaterThan(4);
    expect(told.filter((x) => x !== '0' && !marked.includes(x))).toEqual([]);
  });
  it('has each timeline of a report below the one before', () => {
    const two = incidentsIn('# A\n\n## Timeline\n\n- 10:00 Started: x\n\n# B\n\n## Timeline\n\n- 12:00 Detected: z\n');
    const svg = exportedSvg(two, 760, 'light');
    expect([...svg.matchAll(/pm-strong">(\w+)/g)].map(([, name]) => name)).toEqual(['Started', 'Detected']);
    expect(new Set(svg.match(/id="[^"]+"/g)).size).toBe(svg.match(/id="/g)!.length);
  });
});

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    const [r, g, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the colours on %s ground', (_, colours) => {
  it.each<[Token, number]>([
    ['ink', 4.5],
    ['muted', 4.5],
    ['line', 3],
    ['hurt', 3],
    ['calm', 3],
  ])('%s has a contrast of %d at least', (token, least) => {
    expect(contrast(colours[token], colours.bg)).toBeGreaterThanOrEqual(least);
  });
});
