import { describe, expect, it } from 'vitest';
import { EXAMPLE, postmortem, write } from './program.ts';

const svg = (...args: readonly string[]) => postmortem(['metrics', '--format', 'svg', ...args]);

describe('postmortem metrics --format svg', () => {
  it('prints the timeline of a report as a picture', () => {
    const { status, stdout, stderr } = svg(EXAMPLE);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img" .* lang="en" .*width="760"/);
    expect(stdout).toContain(
      '>Impact 52\u00a0min · detected after 4\u00a0min · resolved after 1\u00a0h\u00a05\u00a0min<',
    );
  });
  it('in the language of the report, whatever the messages are in', () => {
    const { stdout } = svg('--locale', 'en', 'examples/postmortems/payment-delay.ja.md');
    expect(stdout).toContain('lang="ja"');
    expect(stdout).toContain('>検知</tspan>');
  });
  it('as wide and in the colours that are wanted', () => {
    const { stdout } = svg('--width', '400', '--theme', 'auto', EXAMPLE);
    expect(stdout).toContain('width="400"');
    expect(stdout).toContain('@media (prefers-color-scheme:dark)');
    expect(svg('--theme', 'dark', EXAMPLE).stdout).toContain('#1f1f1f');
    expect(svg('--entries', EXAMPLE).stdout.split('<text').length).toBeGreaterThan(
      svg(EXAMPLE).stdout.split('<text').length + 10,
    );
  });
  it('counts the configuration’s time zone', () => {
    const configuration = write('zoned/.postmortem.yaml', 'timeZone: Asia/Tokyo\n');
    const report = write('zoned/postmortem.md', '# Outage\n\n## Timeline\n\n- 2026-03-04 10:00 Errors rise\n');
    expect(svg(report).stdout).toContain('Asia/Tokyo');
    expect(svg('--config', configuration, report).stdout).toContain('Asia/Tokyo');
  });
  it.each([
    [[], 'Name one report to draw: postmortem metrics --format svg FILE.'],
    [[EXAMPLE, EXAMPLE], 'Name one report to draw: postmortem metrics --format svg FILE.'],
    [['--width', '9', EXAMPLE], "--width 9 can't be drawn. Give a number of pixels from 400 to 1600."],
    [['--width', 'x', EXAMPLE], "--width x can't be drawn. Give a number of pixels from 400 to 1600."],
    [['none.md'], "none.md can't be read: there is no such file or folder."],
  ])('%j can’t be drawn, and one line says why', (args, line) => {
    expect(svg(...args)).toEqual({ status: 2, stdout: '', stderr: `postmortem: ${line}\n` });
  });
  it('says why there is nothing to draw, in the language of messages', () => {
    const report = write('empty.md', '# Outage\n\n## Timeline\n\n- ??:?? Somebody calls\n');
    expect(svg(report)).toEqual({
      status: 2,
      stdout: '',
      stderr: `postmortem: ${report}: The timeline can’t be drawn: no entry has a time that can be read.\n`,
    });
    expect(svg('--locale', 'ja', report).stderr).toContain('時系列を描けません。読み取れる時刻の項目がありません。');
  });
  it('says that colours, width and lists are for pictures', () => {
    const { status, stderr } = postmortem(['metrics', '--theme', 'dark', 'examples']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'postmortem: --theme, --width and --entries are for pictures. Add --format svg, or leave them out.\n',
    );
  });
});

it('postmortem inspect tells the second notation of an instant', () => {
  const report = write(
    'two-zones.md',
    '# Outage\n\n## Timeline\n\n- 2026-03-04 10:05 UTC (19:05 JST) Errors rise\n- 10:10 UTC x\n',
  );
  const { timeline } = JSON.parse(postmortem(['inspect', report]).stdout).files[0];
  expect(timeline.map(({ also }: { also: string | null }) => also)).toEqual(['2026-03-04T19:05:00+09:00', null]);
});
