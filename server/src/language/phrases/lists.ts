import type { Cue } from '../cue.ts';
import { ENGLISH } from './english.ts';
import { JAPANESE } from './japanese.ts';
import { type Group, phrases } from './phrases.ts';
import type { Row } from './rows.ts';

type List = string | readonly Row[];
type SomeGroup = Omit<Group, 'strength'> & Partial<Pick<Group, 'strength'>>;

/** English phrases that have a kind, and whatever else is said in `group`, in common; strong ones where it does not say. */
export const english = (group: SomeGroup, list: List): readonly Cue[] =>
  phrases(ENGLISH, { strength: 'strong', ...group }, list);

/** 共通の種類などをもつ日本語の語句。強さの指定がなければ strong。 */
export const japanese = (group: SomeGroup, list: List): readonly Cue[] =>
  phrases(JAPANESE, { strength: 'strong', ...group }, list);
