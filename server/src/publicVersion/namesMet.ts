import { actorOf, sureNamesIn } from '../language/peopleNames.ts';
import { prosesOf } from '../markdown/leaves.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { programsIn } from '../rules/support/blame.ts';

/** What stands between the time of an entry and its words. */
const LEADING = /^[\s|:：*_~()（）\]・\u3000–—-]+/;
const LONGEST_OPENING = 80;

/** People whom a report's text names, as far as their form says so: those who act in the timeline, 「赤嶺さん」. No programs. */
export function namesMetIn(postmortem: Postmortem): string[] {
  const { passages, timeline, document } = postmortem;
  const programs = new Set(programsIn(postmortem));
  const actors = timeline.flatMap(({ stampEnd, end }) => {
    const opening = document.text.slice(stampEnd, Math.min(end, stampEnd + LONGEST_OPENING)).replace(LEADING, '');
    return actorOf(opening) ?? [];
  });
  const sure = passages.flatMap(({ leaf }) => prosesOf(leaf).flatMap(({ text }) => sureNamesIn(text)));
  return [...new Set([...actors, ...sure])].filter((name) => name !== '' && !programs.has(name));
}
