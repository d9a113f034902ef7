import { REFERENCES } from '../../language/references.ts';
import { sectionReferred } from '../../postmortem/anchors.ts';
import type { Postmortem, Section } from '../../postmortem/model.ts';
import { mentioning, sentencesMentioning } from './sentences.ts';

/** A title that a sentence says is a section of the report: "See the Timeline section". Offsets are UTF-16 code units in the text. */
export interface SectionReference {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** The section that is meant, null where none has such a title. */
  readonly section: Section | null;
}

const namesSection = mentioning((text) => REFERENCES.some((pattern) => text.match(pattern) !== null));

export const sectionReferences = (postmortem: Postmortem): SectionReference[] =>
  sentencesMentioning(namesSection, postmortem).flatMap(({ text, range }) =>
    REFERENCES.flatMap((pattern) => [...text.matchAll(pattern)]).map((match) => {
      const title = match.groups!.title!;
      const [start, end] = match.indices!.groups!.title!;
      return { title, ...range(start, end), section: sectionReferred(title, postmortem.sections) };
    }),
  );
