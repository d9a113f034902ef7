import { readStamp } from '../../../time/stamp.ts';
import { statedMoments } from './days.ts';
import { now } from './now.ts';
import { inReport, type Place } from './place.ts';

/** The zone that reports of a language are written in where nobody has said another. */
const USUAL_ZONE = { en: 'UTC', ja: 'JST' } as const;

/** The zone of the moments in the head of a report, else that of its configuration, else the usual one. */
function zoneOf(place: Place): string {
  const stated = statedMoments(place).flatMap((moment) => readStamp(moment)?.from.zone?.name ?? [])[0];
  const { timeZone } = place.document.context.settings;
  return stated ?? (timeZone ? now(place).zone.name : USUAL_ZONE[inReport(place)]);
}

/** The title of a timeline with the zone of its times: “Timeline (UTC)”, 「時系列（JST）」. */
export const zonedTitle = (title: string, place: Place): string =>
  inReport(place) === 'ja' ? `${title}（${zoneOf(place)}）` : `${title} (${zoneOf(place)})`;
