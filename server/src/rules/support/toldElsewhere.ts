import type { SectionId } from '@postmortem/schemas';
import { fieldNamed } from '../../language/labels.ts';
import { isIntroduction, isTellable, type TellablePart, tellingIn } from '../../language/told.ts';
import type { Leaf } from '../../markdown/leaves.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { partsTold } from '../../postmortem/told.ts';
import { findStamps } from '../../time/stamp.ts';
import { type Sentence, sentencesMentioning } from './sentences.ts';

/** Parts that speak of the report's own subject. What was learned or is planned, and what others wrote, tells of something else. */
const STORY: ReadonlySet<SectionId> = new Set([
  'summary',
  'background',
  'impact',
  'detection',
  'trigger',
  'root-cause',
  'contributing-factors',
  'five-whys',
  'response',
  'resolution',
  'went-wrong',
]);
const PLACES: Readonly<Record<TellablePart, ReadonlySet<SectionId>>> = {
  impact: STORY,
  'root-cause': STORY,
  // An entry of the timeline may tell what ended it, and is about one moment only.
  resolution: new Set([...STORY, 'timeline']),
  'action-items': new Set([...STORY, 'lessons-learned', 'went-well', 'open-questions', 'communication']),
};

const isBody = ({ kind }: Leaf): boolean => kind === 'paragraph' || kind === 'row';

const sentencesOf = (postmortem: Postmortem): readonly Sentence[] => sentencesMentioning(isBody, postmortem);

const startOf = ({ text, range }: Sentence): number => range(0, text.length).start;

function firstTelling(part: TellablePart, postmortem: Postmortem): number | null {
  for (const { section, text, language, range } of sentencesOf(postmortem)) {
    if (section?.id && !PLACES[part].has(section.id)) continue;
    const at = tellingIn(part, text, language);
    if (at !== null) return range(at, at).start;
  }
  return null;
}

/** Shorter ones are labels, bylines and links. */
const SHORTEST_LEAD = { en: 40, ja: 20 } as const;

/** The sentence above the first titled part that tells a reader what the report is about. */
function lead(postmortem: Postmortem): number | null {
  const { sections, fields } = postmortem;
  const end = sections.find(({ id }) => id !== null && id !== 'background')?.start ?? Number.POSITIVE_INFINITY;
  const sentence = sentencesOf(postmortem).find((each) => {
    const start = startOf(each);
    if (start >= end || each.text.length < SHORTEST_LEAD[each.language]) return false;
    return (
      !fields.some((field) => fieldNamed(field.name) !== null && field.start <= start && start < field.end) &&
      !isIntroduction(each.text, each.language)
    );
  });
  return sentence ? startOf(sentence) : null;
}

/** Sentences with a clock time that a part of the text needs before it tells when what happened. */
const FEWEST_TIMED = 3;

/** A run of entries or sentences with times, outside any timeline. */
function timedStory(postmortem: Postmortem): number | null {
  const [entry] = postmortem.timeline;
  if (entry) return entry.start;
  const timed = sentencesOf(postmortem).filter(
    ({ section, text }) => section?.id !== 'action-items' && findStamps(text).some(({ from }) => from.time !== null),
  );
  return timed.length < FEWEST_TIMED ? null : startOf(timed[0]!);
}

/**
 * Where a report tells what a section that it has not would hold, as a UTF-16 offset; null where it is told nowhere.
 * Unsure by its nature: it softens what is said of the missing section, and raises nothing.
 */
export function toldElsewhere(id: SectionId, postmortem: Postmortem): number | null {
  const labelled = partsTold(postmortem).find((part) => part.id === id);
  if (labelled) return labelled.start;
  if (id === 'summary') return lead(postmortem);
  if (id === 'timeline') return timedStory(postmortem);
  if (!isTellable(id)) return null;
  const told = firstTelling(id, postmortem);
  if (told !== null || id !== 'resolution') return told;
  return (
    postmortem.timeline.findLast(({ milestone }) => milestone === 'resolved' || milestone === 'mitigated')?.start ??
    null
  );
}
