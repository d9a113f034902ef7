import type { Language } from '@postmortem/schemas';

/** The language of messages for a locale such as `ja`, `ja_JP.UTF-8` or `en-GB`: English unless it is Japanese. */
export const displayLanguage = (locale: string | undefined): Language =>
  /^ja\b|^ja_/i.test(locale ?? '') ? 'ja' : 'en';
