import { type Baseline, baselineSchema, type Localized } from '@postmortem/schemas';

export const NO_BASELINE = (path: string): Localized => ({
  en: `${path} is no baseline. Name one that postmortem lint --write-baseline has written.`,
  ja: `${path} はベースラインとして読めません。postmortem lint --write-baseline で作ったファイルを指定してください。`,
});

/** A baseline from its text; null where it is none. */
export function parseBaseline(text: string): Baseline | null {
  try {
    return baselineSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
