import type { Localized } from '@postmortem/schemas';
import { execAll } from '../text/execAll.ts';

/** A length of time that a sentence states. Offsets are UTF-16 code units in the sentence. */
export interface StatedDuration {
  readonly seconds: number;
  readonly start: number;
  readonly end: number;
  /** Seconds by which the true length may differ from what is said: half of the smallest unit that is given, more after "about". */
  readonly tolerance: number;
  /** "within 2 hours" and "over 2 hours" bound it on one side only. */
  readonly bound: 'at most' | 'at least' | null;
}

const MINUTE = 60;
const HOUR = 3600;

const ENGLISH =
  /(?<about>(?:about|around|approximately|approx\.?|roughly|some|almost|nearly|~|≈|circa|ca\.?) ?)?(?<bound>(?:within|under|less than|at most|up to|over|more than|at least) )?(?<![\w.:-]|\b(?:every|each|per) )(?:(?<hours>\d+(?:\.\d+)?)[ -]?(?:h|hours?|hrs?)\b(?:,? ?(?:and )?(?<minutes>\d+)[ -]?(?:m|min|minutes?|mins)\b)?|(?<onlyMinutes>\d+(?:\.\d+)?)[ -]?(?:min|minutes?|mins)\b)/gi;
const JAPANESE =
  /(?:(?<about>約|およそ|ほぼ)\s*)?(?<![\d:.])(?:(?<hours>\d+(?:\.\d+)?)\s*時間\s*(?:(?<half>半)|(?<minutes>\d+)\s*分)?|(?<onlyMinutes>\d+)\s*分(?!の\d))(?!間?(?:隔|ごと|毎|おき))(?:間(?!隔))?(?<vague>程度|ほど|弱|強|前後|くらい|ぐらい)?(?<bound>以内|未満|以上|超|を超え)?/g;

const BOUNDS: Readonly<Record<string, 'at most' | 'at least'>> = {
  within: 'at most',
  under: 'at most',
  'less than': 'at most',
  'at most': 'at most',
  'up to': 'at most',
  over: 'at least',
  'more than': 'at least',
  'at least': 'at least',
  以内: 'at most',
  未満: 'at most',
  以上: 'at least',
  超: 'at least',
  を超え: 'at least',
};

/** The share of a length by which "about" may be off. */
const ABOUT = 0.15;
/** Even an exact statement may be counted from other minutes. */
const EXACT = 0.05;

function durationOf(match: RegExpMatchArray): StatedDuration {
  const { hours, minutes, onlyMinutes, half, about, vague, bound } = match.groups!;
  const seconds =
    Number(hours ?? 0) * HOUR + (half ? HOUR / 2 : 0) + (Number(minutes ?? 0) + Number(onlyMinutes ?? 0)) * MINUTE;
  const unit = minutes || onlyMinutes ? MINUTE : half || hours?.includes('.') ? HOUR / 2 : HOUR;
  const share = about || vague ? ABOUT : EXACT;
  return {
    seconds,
    start: match.index!,
    end: match.index! + match[0].length,
    tolerance: Math.max(MINUTE, unit / 2, seconds * share),
    bound: bound ? (BOUNDS[bound.trim().toLowerCase()] ?? null) : null,
  };
}

/** Few sentences hold a number with a unit, and the patterns of both languages begin with much that may be left out. */
const NUMBER_WITH_UNIT = /\d[ -]?[hm]|\d\s*[時分]/i;

/** Every length of time that a sentence states in hours and minutes, in order. */
export function durationsIn(sentence: string): StatedDuration[] {
  if (!/\p{N}/u.test(sentence)) return [];
  const normal = sentence.normalize('NFKC');
  const text = normal.length === sentence.length ? normal : sentence;
  if (!NUMBER_WITH_UNIT.test(text)) return [];
  return [...execAll(ENGLISH, text), ...execAll(JAPANESE, text)].map(durationOf).sort((a, b) => a.start - b.start);
}

/** A length of time as people say it: "3 h 55 min", 「3 時間 55 分」. */
export function spokenDuration(seconds: number): Localized {
  const minutes = Math.round(seconds / MINUTE);
  const said = (hour: string, minute: string): string =>
    [
      ...(minutes >= 60 ? [`${Math.floor(minutes / 60)} ${hour}`] : []),
      ...(minutes % 60 || minutes === 0 ? [`${minutes % 60} ${minute}`] : []),
    ].join(' ');
  return { en: said('h', 'min'), ja: said('時間', '分') };
}

/** Could what is stated be this length? */
export function agrees({ seconds, tolerance, bound }: StatedDuration, actual: number): boolean {
  if (bound === 'at most') return actual <= seconds + tolerance;
  if (bound === 'at least') return actual >= seconds - tolerance;
  return Math.abs(actual - seconds) <= tolerance;
}
