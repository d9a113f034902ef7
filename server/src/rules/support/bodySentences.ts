import type { Leaf } from '../../markdown/leaves.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { type Sentence, sentencesMentioning } from './sentences.ts';

/** A heading below a part's may tell what its text is about: 「当日対応（実施予定）」. */
const isBody = (leaf: Leaf): boolean =>
  leaf.kind === 'paragraph' || leaf.kind === 'row' || (leaf.kind === 'heading' && leaf.level > 2);

/** What a report says below the titles of its parts. */
export const bodySentences = (postmortem: Postmortem): readonly Sentence[] => sentencesMentioning(isBody, postmortem);
