import type { Cue } from '../cue.ts';
import { CuePool } from '../cuePool.ts';
import { ENGLISH } from './english.ts';
import { JAPANESE } from './japanese.ts';
import type { PackedRows } from './packed.ts';
import { type Group, phrases } from './phrases.ts';

const POOLS = {
  en: new CuePool(),
  ja: new CuePool(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u),
} as const;

type List = string | PackedRows;
type SomeGroup = Omit<Group, 'strength'> & Partial<Pick<Group, 'strength'>>;

/** English phrases that have a kind, and whatever else is said in `group`, in common; strong ones where it does not say. */
export const english = (group: SomeGroup, list: List): readonly Cue[] =>
  phrases(ENGLISH, POOLS.en, { strength: 'strong', ...group }, list);

/** 共通の種類などをもつ日本語の語句。強さの指定がなければ strong。 */
export const japanese = (group: SomeGroup, list: List): readonly Cue[] =>
  phrases(JAPANESE, POOLS.ja, { strength: 'strong', ...group }, list);
