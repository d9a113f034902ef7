import { CAUSAL_SECTIONS } from '@postmortem/schemas';
import type { Checked } from '../lint/check.ts';
import type { Finding } from '../lint/lint.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { isLetter } from '../rules/support/letter.ts';
import { lengthPoints } from './lengthPoints.ts';
import { overduePoints } from './overduePoints.ts';
import type { Point, WaivedPoint } from './point.ts';
import { type About, QUESTIONS, type Question, questionOf } from './questions.ts';
import { startedPoints } from './startedPoints.ts';

/** What a report answers to a question. */
export interface Answer {
  readonly question: Question;
  /** What keeps it from being ready, in the order of the text. */
  readonly points: readonly Point[];
  /** What is said besides and keeps nothing: hints, and what can't be read. */
  readonly remarks: readonly Point[];
  readonly waived: readonly WaivedPoint[];
}

/** A closed report has been reviewed; its actions may still be open. */
export type ReviewState = 'open' | 'ready' | 'closed';

export interface Review {
  readonly state: ReviewState;
  /** What lengths are read off. */
  readonly told: Pick<Postmortem, 'timeline' | 'points'>;
  /** In the order in which a reviewer asks; what can't be asked of this report is left out. */
  readonly answers: readonly Answer[];
  readonly actions: { readonly all: number; readonly open: number };
}

/** What decides about a review besides the report. */
export interface ReviewOptions {
  /** `2026-03-20`: what was due the day before is overdue. */
  readonly today: string;
}

const HAS: Readonly<Record<About, (postmortem: Postmortem) => boolean>> = {
  anything: () => true,
  form: (postmortem) => postmortem.template.chosen || !isLetter(postmortem),
  timeline: ({ timeline }) => timeline.length > 0,
  impact: ({ sections }) => sections.some(({ ids }) => ids.includes('impact')),
  cause: ({ sections }) => sections.some(({ ids }) => ids.some((id) => CAUSAL_SECTIONS.has(id))),
  actions: ({ actionItems }) => actionItems.length > 0,
};

const pointOf = ({ rule, severity, start, end, count, message, fixes }: Finding, isUnreasoned = false): Point => ({
  rule,
  severity,
  start,
  end,
  count,
  message,
  fixes,
  isUnreasoned,
});

const byPlace = (one: Point, other: Point): number => one.start - other.start || one.end - other.end;

/** Hints are advice: what a program could not read a person may, and an action that is late makes no report unfit to be read. */
const isRemark = ({ severity }: Point): boolean => severity === 'hint';

function pointsOf({ findings, waived, postmortem, dueDays }: Checked, { today }: ReviewOptions) {
  const reasoned: WaivedPoint[] = [];
  const unreasoned: Point[] = [];
  for (const { finding, reason } of waived) {
    const why = reason();
    if (why === null) unreasoned.push(pointOf(finding, true));
    else reasoned.push({ ...pointOf(finding), reason: why });
  }
  const found = [...findings.map((finding) => pointOf(finding)), ...unreasoned];
  const tellsOfLengths = [...found, ...reasoned].some(({ rule }) => rule === 'timeline/milestone');
  const own = [
    ...startedPoints(postmortem),
    ...overduePoints(postmortem, today, dueDays),
    ...(tellsOfLengths ? [] : lengthPoints(postmortem)),
  ];
  return { all: [...found, ...own].sort(byPlace), reasoned: reasoned.sort(byPlace) };
}

/** Nobody can say that nothing speaks against what wasn't looked for. */
const isLookedInto = ({ kinds }: Question, { untold }: Checked): boolean =>
  !kinds.some(({ rules }) => rules.some((rule) => untold.has(rule)));

/** What a reviewer would ask of a checked report, in order. Pure: today is passed in. */
export function reviewOf(checked: Checked, options: ReviewOptions): Review {
  const { postmortem } = checked;
  const { all, reasoned } = pointsOf(checked, options);
  const answers = QUESTIONS.map((question): Answer => {
    const belongs = ({ rule }: Point): boolean => questionOf(rule).question === question;
    const here = all.filter(belongs);
    return {
      question,
      points: here.filter((point) => !isRemark(point)),
      remarks: here.filter(isRemark),
      waived: reasoned.filter(belongs),
    };
  });
  const isAsked = (answer: Answer): boolean =>
    !isFulfilled(answer) ||
    (isLookedInto(answer.question, checked) &&
      HAS[answer.question.about](postmortem) &&
      (answer.question.id !== 'on-time' || checked.dueDays !== null));
  const { actionItems, status } = postmortem;
  const isOpen = answers.some(({ points }) => points.length > 0);
  return {
    state: status === 'closed' ? 'closed' : isOpen ? 'open' : 'ready',
    told: postmortem,
    answers: answers.filter(isAsked),
    actions: { all: actionItems.length, open: actionItems.filter(({ done }) => !done).length },
  };
}

/** Is nothing to be said to a question? */
export const isFulfilled = ({ points, remarks, waived }: Answer): boolean =>
  points.length + remarks.length + waived.length === 0;

/** How many points are left. */
export const pointCount = ({ answers }: Review): number =>
  answers.flatMap(({ points }) => points).reduce((sum, { count }) => sum + count, 0);
