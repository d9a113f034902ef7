import * as z from 'zod/mini';
import { type Cue, type CueMatch, idsOf } from '../../language/cue.ts';
import { CuePool } from '../../language/cuePool.ts';
import { escapeRegExp } from '../../text/escapeRegExp.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import type { RuleOptions, WordOptions } from '../options.ts';

const phrases = z.optional(z.array(z.string().check(z.minLength(1))));

const WORD_DOCS = {
  add: { en: 'phrases that are found too', ja: '追加で指摘する語句' },
  allow: {
    en: 'what is never found: words, or the id of a phrase as `lint --format json` and `explain` name it',
    ja: '指摘しない語句。または `lint --format json` や `explain` が示す語句の ID',
  },
} as const;

export const wordOptions: RuleOptions = { schema: z.strictObject({ add: phrases, allow: phrases }), docs: WORD_DOCS };

/** For rules whose phrases a team may allow but not add to. */
export const allowedPhrases: RuleOptions = {
  schema: z.strictObject({ allow: phrases }),
  docs: { allow: WORD_DOCS.allow },
};

export const gradedWordOptions: RuleOptions = {
  schema: z.strictObject({ add: phrases, allow: phrases, allowGradedTerms: z.optional(z.boolean()) }),
  docs: {
    ...WORD_DOCS,
    allowGradedTerms: {
      en: 'take 推定される, 考えられる and 可能性 for statements, as Japanese accident reports define them',
      ja: '事故調査報告書で定義される「推定される」「考えられる」「可能性」を推測とみなさない',
    },
  },
};

/** The phrases that a team has added, as cues: put together once, and asked for with every sentence. */
export const addedCues = memoizeByObject(({ add = [] }: WordOptions): readonly Cue[] => {
  const pool = new CuePool();
  const cues = add.map(
    (phrase): Cue => ({
      kind: 'added by the configuration',
      id: null,
      written: phrase,
      pattern: new RegExp(escapeRegExp(phrase), 'gi'),
      folded: false,
      pool,
      words: [[phrase.toLowerCase()]],
      strength: 'strong',
      matches: [],
      ignores: [],
    }),
  );
  pool.add(cues);
  return cues;
});

/** Is a match allowed by the id of its phrase, or by words at its place? */
export function isAllowed(sentence: string, { cue, start, end }: CueMatch, { allow = [] }: WordOptions): boolean {
  if (allow.length === 0) return false;
  const names = idsOf(cue);
  const text = sentence.toLowerCase();
  return allow.some((phrase) => {
    if (names.includes(phrase)) return true;
    for (let at = text.indexOf(phrase.toLowerCase()); at >= 0; at = text.indexOf(phrase.toLowerCase(), at + 1)) {
      if (at < end && at + phrase.length > start) return true;
    }
    return false;
  });
}
