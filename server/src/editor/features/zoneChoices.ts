import type { ZoneChoicesParams } from '@postmortem/schemas/protocol';
import type { Postmortem } from '../../postmortem/model.ts';
import { zoneNamed } from '../../timelineEdits/zoneChoice.ts';
import type { Feature } from './feature.ts';

/**
 * The zones that a timeline may be converted to: UTC, the configuration's, the person's own, those that the timeline names.
 * @param own IANA name of the zone that the person's clock shows
 */
export function zonesFor({ timeline }: Postmortem, configured: string | null, own: string): string[] {
  const named = timeline.flatMap(({ from, also }) => [from.zone?.name, also?.zone?.name]);
  const usable = named.filter((name): name is string => name !== undefined && /^[A-Z]/.test(name));
  const names = ['UTC', configured, own, ...usable];
  const labels = names.flatMap((name) => (name === null ? [] : (zoneNamed(name)?.name ?? [])));
  return [...new Set(labels)];
}

export const zoneChoices: Feature<ZoneChoicesParams, readonly string[]> = {
  answer: ({ checked, context }, { timeZone }) => zonesFor(checked.postmortem, context.settings.timeZone, timeZone),
  unread: () => [],
};
