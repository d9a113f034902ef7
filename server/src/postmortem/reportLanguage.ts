import type { Language } from '@postmortem/schemas';
import type { Postmortem } from './model.ts';

/** The language that is written into a report, and told of it to readers: one that mixes both, or has few words, is English. */
export const reportLanguage = ({ language }: Pick<Postmortem, 'language'>): Language =>
  language === 'ja' ? 'ja' : 'en';
