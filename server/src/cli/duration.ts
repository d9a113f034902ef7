import type { Language } from '@postmortem/schemas';

const UNITS = { en: ['h', 'min', 's'], ja: ['時間', '分', '秒'] } as const;

/** `PT1H5M` as people say it: "1 h 5 min". */
export function spoken(duration: string, display: Language): string {
  const [hours, minutes, seconds] = UNITS[display];
  return duration
    .replace(/^PT/, '')
    .replace(/(\d+)H/, `$1 ${hours} `)
    .replace(/(\d+)M/, `$1 ${minutes} `)
    .replace(/(\d+)S/, `$1 ${seconds}`)
    .trim();
}
