import type { Localized } from '@postmortem/schemas';
import { REVEAL } from '@postmortem/schemas/protocol';
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { type MetricName, metricsOf } from '../../postmortem/metrics.ts';
import { spokenDuration } from '../../time/durations.ts';
import { rangeOf } from '../ranges.ts';
import type { Feature } from './feature.ts';

const SHOWN: readonly (readonly [MetricName, (length: Localized) => Localized])[] = [
  ['detect', ({ en, ja }) => ({ en: `detected after ${en}`, ja: `検知まで ${ja}` })],
  ['mitigate', ({ en, ja }) => ({ en: `mitigated after ${en}`, ja: `緩和まで ${ja}` })],
  ['resolve', ({ en, ja }) => ({ en: `resolved after ${en}`, ja: `復旧まで ${ja}` })],
];
const gapsText = (count: number): Localized => ({
  en: count === 1 ? '1 gap' : `${count} gaps`,
  ja: `空白 ${count} 件`,
});

/** Above the timeline: how long each step took, and how many gaps it has. A click goes to where that is read off. */
export const codeLens: Feature<CodeLensParams, CodeLens[]> = {
  answer({ text, checked, context }) {
    const { postmortem, findings, recognised } = checked;
    const section = postmortem.timeline.find(({ sure }) => sure)?.section;
    if (!recognised || !section || !context.hints || !context.asks) return [];
    const metrics = metricsOf(postmortem);
    const gaps = findings.filter(({ rule }) => rule === 'timeline/gap');
    const said = SHOWN.flatMap(([name, say]) => {
      const metric = metrics[name];
      return metric ? [{ at: metric.to.start, words: say(spokenDuration(metric.seconds)) }] : [];
    });
    const [gap] = gaps;
    const all = gap ? [...said, { at: gap.start, words: gapsText(gaps.length) }] : said;
    const range = rangeOf(text, { start: section.start, end: section.titleEnd });
    return all.map(({ at, words }) => ({
      range,
      command: { title: words[context.display], command: REVEAL, arguments: [text.uri, text.positionAt(at)] },
    }));
  },
  unread: () => [],
};
