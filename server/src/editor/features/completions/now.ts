import { clockText } from '../../../time/clock.ts';
import { SECONDS_IN_MINUTE } from '../../../time/units.ts';
import { inZone } from '../../../timelineEdits/newEntry.ts';
import { zoneOrUtc } from '../../../timelineEdits/zoneChoice.ts';
import type { Place } from './place.ts';

/** This minute on the clock of the report: that of its configuration, else the computer's. */
export function now({ document: { context } }: Pick<Place, 'document'>) {
  const zone = zoneOrUtc(context.settings.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
  const seconds = Math.floor(Date.now() / 1000);
  const epoch = seconds - (seconds % SECONDS_IN_MINUTE);
  const { day, second } = inZone(zone, epoch)!;
  return {
    epoch,
    day: day!,
    clock: clockText(second!),
    zone,
    timeZone: zone.place ?? zone.name,
  };
}
