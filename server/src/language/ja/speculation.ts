import type { Cue } from '../cue.ts';
import { ENDINGS } from './speculationEndings.ts';
import { HINTS } from './speculationHints.ts';
import { VERBS } from './speculationVerbs.ts';

/** 原因についての推測。先に見つかった語句が指摘に示される。 */
export const CUES: readonly Cue[] = [...VERBS, ...ENDINGS, ...HINTS];
