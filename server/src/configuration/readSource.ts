import { readJson } from './jsonSource.ts';
import type { ConfigurationSource } from './source.ts';
import { TOO_DEEP } from './tooDeep.ts';
import { readYaml } from './yamlSource.ts';

/** What neither parser expects to be given; nothing of it can be placed. */
const unreadable = (error: unknown): ConfigurationSource => ({
  value: undefined,
  flaws: [],
  broken: error instanceof RangeError ? TOO_DEEP : { message: String(error).split('\n')[0]!, start: 0, end: 0 },
  placeOf: () => ({ start: 0, end: 0 }),
  keyPlaceOf: () => ({ start: 0, end: 0 }),
});

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The source with places in the whole text, its byte order mark too; parsers also name the place behind the end. */
function placedIn(
  text: string,
  { value, flaws, broken, placeOf, keyPlaceOf }: ConfigurationSource,
): ConfigurationSource {
  const moved = text.startsWith('\uFEFF') ? 1 : 0;
  const inside = (offset: number): number => Math.min(text.length, offset + moved);
  const placed = <Each extends Place>(place: Each): Each => ({
    ...place,
    start: inside(Math.min(place.start, place.end)),
    end: inside(place.end),
  });
  return {
    value,
    flaws: flaws.map(placed),
    broken: broken && placed(broken),
    placeOf: (path) => placed(placeOf(path)),
    keyPlaceOf: (path) => placed(keyPlaceOf(path)),
  };
}

/** Reads a configuration's text, and never throws; the parsers are loaded on first use. */
export async function readSource(name: string, text: string): Promise<ConfigurationSource> {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return placedIn(text, await (/\.jsonc?$/i.test(name) ? readJson(bare) : readYaml(bare)));
  } catch (error) {
    return unreadable(error);
  }
}
