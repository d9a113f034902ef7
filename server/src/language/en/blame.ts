import type { Cue } from '../cue.ts';
import { BY_ROLE } from './byRole.ts';
import { DECISIONS } from './decisions.ts';
import { NAMED, POINTING } from './faults.ts';
import { HARM } from './harm.ts';
import { HOW } from './manner.ts';
import { NOT_DONE, OMISSIONS, SUBJECTLESS } from './omissions.ts';
import { WHAT_ONLY_A_PERSON_DOES } from './slips.ts';
import { WORK_OF_PEOPLE } from './workOfPeople.ts';
import { WRONG_ACTS } from './wrongActs.ts';

/** Sentences that put the fault on a person. The first phrase that is found is the one that a finding shows. */
export const CUES: readonly Cue[] = [
  ...BY_ROLE,
  ...WORK_OF_PEOPLE,
  ...DECISIONS,
  ...NAMED,
  ...WHAT_ONLY_A_PERSON_DOES,
  ...OMISSIONS,
  ...NOT_DONE,
  ...SUBJECTLESS,
  ...HOW,
  ...WRONG_ACTS,
  ...POINTING,
  ...HARM,
];
