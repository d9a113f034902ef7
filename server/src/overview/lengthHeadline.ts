import type { Language, Localized } from '@postmortem/schemas';
import type { LengthHeadline } from '@postmortem/schemas/protocol';
import type { Postmortem } from '../postmortem/model.ts';
import { reportLength } from './reportLength.ts';

const TEXTS: Localized<Readonly<Record<'none' | 'noStart' | 'noStartNorDetection', string>>> = {
  en: {
    none: 'No length can be read',
    noStart: 'No entry tells when it started',
    noStartNorDetection: 'No entry tells when it started or was detected',
  },
  ja: {
    none: '長さを読み取れません',
    noStart: '発生の時刻がありません',
    noStartNorDetection: '発生・検知の時刻がありません',
  },
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How long an incident was in a line for people, in the words of its picture; and why it can't be told where it can't. */
export function lengthHeadline(
  postmortem: Postmortem,
  positionAt: (offset: number) => NonNullable<LengthHeadline['timeline']>,
  display: Language,
): LengthHeadline {
  const { since, parts } = reportLength(postmortem, display);
  const [first] = postmortem.timeline;
  const timeline = first ? positionAt(first.start) : null;
  const texts = TEXTS[display];
  const [text = texts.none, ...others] = parts;
  const isWhole = since === 'start';
  const why = since === 'detected' ? texts.noStart : texts.noStartNorDetection;
  const between = display === 'ja' ? '・' : ' · ';
  const detail = isWhole ? capitalised(others.join(between)) : why;
  return { text, detail, isWhole, timeline };
}
