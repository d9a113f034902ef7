import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { metricsOf } from './metrics.ts';
import { readPostmortem, UNKNOWN_READING } from './postmortem.ts';

const read = (text: string) => readPostmortem(readMarkdown(text), UNKNOWN_READING);
const told = (...entries: string[]) =>
  read(
    `## Timeline\n\n${entries.map((entry) => `- 2026-03-04 ${entry} UTC`.replace(/(\d\d:\d\d) (.*) UTC/, '$1 UTC $2')).join('\n')}\n`,
  ).timeline.map(({ milestones }) => milestones.join(' + '));

describe('an incident begins', () => {
  it('with what fails before anybody knows', () => {
    expect(told('10:00 Release 12 goes live', '10:02 The nightly export fails', '10:09 On-call paged')).toEqual([
      '',
      'start',
      'detected',
    ]);
  });
  it('with what failed earlier, though it was written later', () => {
    expect(told('10:09 On-call paged', '10:02 The export crashed, as its log says')).toEqual(['detected', 'start']);
  });
  it('never with what fails while people respond', () => {
    expect(told('10:09 On-call paged', '10:12 Investigation started', '10:20 The replica crashed')).toEqual([
      'detected',
      'acknowledged',
      '',
    ]);
  });
  it('not with what fails behind another failure', () => {
    expect(told('03:30 Build FAILED at step 4', '04:15 Both exports failed', '09:40 On-call paged')).toEqual([
      '',
      '',
      'detected',
    ]);
  });
  it('where it is noticed at once, with the same entry', () => {
    expect(told('10:02 Network outage occurred, connectivity loss detected')).toEqual(['start + detected']);
  });
});

describe('an incident ends', () => {
  it('never before it began', () => {
    expect(told('09:00 Servers restarted', '10:02 Errors rise', '10:20 Servers restarted')).toEqual([
      '',
      'start',
      'mitigated',
    ]);
  });
  it('not by what is restarted before anybody knows', () => {
    expect(
      told('10:00 Disk reached 100 %', '11:00 Exporter restarted', '13:54 First alert', '15:00 Fix applied'),
    ).toEqual(['start', '', 'detected', 'mitigated']);
  });
  it('not by what comes back', () => {
    expect(told('10:02 Errors rise', '10:20 Uploads work again', '10:40 The timeouts recurred')).toEqual([
      'start',
      '',
      '',
    ]);
    expect(
      told('10:02 Errors rise', '10:20 Uploads work again', '10:40 The timeouts recurred', '11:00 Uploads work again'),
    ).toEqual(['start', 'resolved', '', 'resolved']);
  });
  it('not by what did not help', () => {
    expect(
      told('10:02 Errors rise', '10:20 Proxy restarted', '10:24 Errors are still visible', '10:40 Fix deployed'),
    ).toEqual(['start', '', '', 'mitigated']);
  });
  it('once: nothing is mitigated any more after it', () => {
    expect(told('10:02 Errors rise', '10:20 Service restored', '10:40 Change reverted')).toEqual([
      'start',
      'resolved',
      '',
    ]);
  });
});

it('what took a while ended the incident when it was done', () => {
  const { impact } = metricsOf(
    read('## Timeline\n\n- 2026-03-04 10:02 UTC Errors rise\n- 10:20–10:41 UTC Servers restarted one by one\n'),
  );
  expect(impact?.seconds).toBe(39 * 60);
});

describe('a mark', () => {
  it('takes the milestone from the words of other entries', () => {
    expect(
      told(
        '10:02 Probe fails, nobody noticed',
        '10:05 Errors reported by users',
        '10:30 **Detected**: the log shows it',
      ),
    ).toEqual(['', '', 'detected']);
  });
  it('of a beginning and an end says that the others are marked, too', () => {
    expect(
      told(
        '10:00 **Detected**: errors in the log',
        '10:10 Worker restarted',
        '10:40 **Recovered**: all queues are empty',
      ),
    ).toEqual(['detected', '', 'resolved']);
  });
});

describe('the head of a report', () => {
  const report = (head: string, entry: string) =>
    metricsOf(
      read(`# Outage\n\n${head}\n\n## Timeline\n\n- 2026-03-04 ${entry}\n- 2026-03-04 11:00 UTC Service restored\n`),
    );

  it('tells better when it began than the words of an entry', () => {
    expect(report('- Start: 2026-03-04 10:00 UTC', '10:20 UTC Errors rise').impact?.seconds).toBe(60 * 60);
  });
  it('gives way to an entry that marks itself', () => {
    expect(report('- Start: 2026-03-04 10:00 UTC', '10:20 UTC OUTAGE BEGINS').impact?.seconds).toBe(40 * 60);
  });
});

it('what helped until it came back did not end the impact', () => {
  const { impact, mitigate } = metricsOf(
    read(
      '## Timeline (UTC)\n\n' +
        '- 2026-03-04 10:00 Site goes down\n- 10:10 Worker restarted\n- 10:11 Service restored\n' +
        '- 10:20 The site is down again\n- 11:00 Service restored\n',
    ),
  );
  expect([impact?.seconds, mitigate]).toEqual([60 * 60, null]);
});
