const ENGLISH = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const JAPANESE = '日月火水木金土';

const WRITTEN =
  /[(（]\s*(?<bracketed>[月火水木金土日])(?:曜日?)?(?:\s*[・,、]\s*祝)?\s*[)）]|(?<japanese>[月火水木金土日])曜日?|\b(?<english>sun|mon|tue|wed|thu|fri|sat)(?:day|sday|nesday|rsday|urday|s|rs|r)?\b\.?/i;

export interface WrittenWeekday {
  /** 0 for Sunday. */
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** The first weekday that a text names, as UTF-16 offsets in it, or null. */
export function weekdayIn(text: string): WrittenWeekday | null {
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const { bracketed, japanese, english } = match.groups!;
  const kanji = bracketed ?? japanese;
  const day = kanji ? JAPANESE.indexOf(kanji) : ENGLISH.indexOf(english!.toLowerCase());
  return { day, start: match.index, end: match.index + match[0].length };
}

/** A weekday as it is written in the language of the display. */
export const weekdayName = (day: number) => ({
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][day]!,
  ja: `${JAPANESE[day]!}曜日`,
});

/** The weekday of a day number since 1970-01-01, which was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Another weekday, written as the one that is in the text is. */
export function weekdayLike(written: string, day: number): string {
  if (/[月火水木金土日]/.test(written))
    return written.replace(/[月火水木金土日](?!曜)|[月火水木金土日](?=曜)/, JAPANESE[day]!);
  const name = weekdayName(day).en;
  return written.replace(/[a-z]+/i, (word) => (word.length <= 4 ? name.slice(0, 3) : name));
}
