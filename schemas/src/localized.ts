import * as z from 'zod/mini';

/** The languages that documents are read in and messages are shown in. */
export const LANGUAGES = ['en', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One value for each language. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

export const localized = <T extends z.ZodMiniType>(value: T) => z.strictObject({ en: value, ja: value });
