import * as en from '../language/en/columns.ts';
import * as ja from '../language/ja/columns.ts';
import { being, oneOf } from '../text/words.ts';
import * as zones from '../time/notations/en/zones.ts';
import * as japaneseZones from '../time/notations/ja/zones.ts';

const ZONES = oneOf(zones.USUAL);
const TIME_COLUMN = new RegExp(
  `^(?:${oneOf(en.BEFORE_TIME_COLUMN)} )?${oneOf(en.TIME_COLUMNS, ja.TIME_COLUMNS)}\\s*(?:[(（[].*|${ZONES})?$`,
  'i',
);
/** A column that says nothing but the zones of its times: "UTC", "UTC / JST", "CET (UTC+1)". */
const ZONES_ALONE = new RegExp(
  `^(?:${oneOf(zones.USUAL, Object.keys(japaneseZones.ABBREVIATIONS))}` +
    '(?:\\s*[(（][^()（）]*[)）])?\\s*(?:[/／・]\\s*)?)+$',
  'i',
);
const ELAPSED_COLUMN = being(en.ELAPSED_COLUMNS, ja.ELAPSED_COLUMNS);
const ZONE_COLUMN = being(en.ZONE_COLUMNS, ja.ZONE_COLUMNS);

const END_COLUMN = new RegExp(`\\b${oneOf(en.END_COLUMNS)}\\b|${oneOf(ja.END_COLUMNS)}`, 'i');
/** Does a column of this title hold when what began in another was over? */
export const endsRange = (title: string): boolean => END_COLUMN.test(title);

/** Does a column's title say nothing but the zones of its times? */
const namesOnlyZones = (title: string): boolean => ZONES_ALONE.test(title);

/** Does a column of this title hold days or times? */
export const holdsTimes = (title: string): boolean =>
  TIME_COLUMN.test(title.replace(/(?<!\s)\s*([/&])\s*/g, '$1')) || namesOnlyZones(title);

/** Does a column of this title hold the zones of the times beside it? */
export const holdsZones = (title: string): boolean => ZONE_COLUMN.test(title);

/** Does a column of this title count from the start what the time beside it says? */
export const holdsElapsed = (title: string): boolean => ELAPSED_COLUMN.test(title);
