import { type Baseline, baselineSchema, type Localized } from '@postmortem/schemas';

export const NO_BASELINE = (path: string): Localized => ({
  en: `${path} is no baseline. Write it anew: postmortem lint --write-baseline ${path}.`,
  ja: `${path} はベースラインとして読めません。postmortem lint --write-baseline ${path} で作り直してください。`,
});

/** A baseline from its text; null where it is none. */
export function parseBaseline(text: string): Baseline | null {
  try {
    return baselineSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
