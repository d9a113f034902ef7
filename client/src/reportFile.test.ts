import { describe, expect, it } from 'vitest';
import { dayOf, fileNameOf } from './reportFile.ts';

describe('the day of an incident', () => {
  it('is that of the clock on the wall, which may not be that of UTC', () => {
    const at = (offset: number) => Object.assign(new Date('2026-03-04T23:30Z'), { getTimezoneOffset: () => offset });
    expect(dayOf(at(0))).toBe('2026-03-04');
    expect(dayOf(at(-540))).toBe('2026-03-05');
    expect(dayOf(at(480))).toBe('2026-03-04');
  });
});

describe('the name of a new report', () => {
  it.each([
    ['Checkout outage', 'postmortem-2026-03-04-checkout-outage'],
    ['  “Checkout” (EU) — down!  ', 'postmortem-2026-03-04-checkout-eu-down'],
    ['決済 遅延', 'postmortem-2026-03-04-決済-遅延'],
    ['ＡＰＩ障害', 'postmortem-2026-03-04-api障害'],
    ['../../etc/passwd', 'postmortem-2026-03-04-etc-passwd'],
    ['', 'postmortem-2026-03-04'],
    ['!?', 'postmortem-2026-03-04'],
  ])('of %j', (title, name) => {
    expect(fileNameOf('2026-03-04', title)).toBe(name);
  });

  it('stays short', () => {
    expect(fileNameOf('', 'word '.repeat(50)).length).toBeLessThanOrEqual('postmortem-'.length + 60);
  });
});
