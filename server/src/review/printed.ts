import type { Language, Severity } from '@postmortem/schemas';
import type { PlacedAt } from '../printed/places.ts';
import { fulfilledText, headlineOfReview } from './headline.ts';
import type { Point } from './point.ts';
import { type Answer, isFulfilled, pointCount, type Review, type ReviewState } from './review.ts';

/** A point as it is printed. Lines and columns count from 1, columns in UTF-16 code units. */
export interface PrintedPoint {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** How many things it tells of. */
  readonly count: number;
  readonly message: string;
  /** Was it silenced without a reason, so that it counts all the same? */
  readonly silenced: boolean;
  /** What may be chosen to mend it, by title. */
  readonly fixes: readonly string[];
}

export interface PrintedAnswer {
  readonly id: string;
  readonly title: string;
  readonly fulfilled: boolean;
  /** What is said where it is fulfilled. */
  readonly answer: string;
  readonly points: readonly PrintedPoint[];
  readonly remarks: readonly PrintedPoint[];
  readonly waived: readonly (PrintedPoint & { readonly reason: string })[];
}

/** A review as `review --format json` prints it. */
export interface PrintedReview {
  readonly path: string;
  /** Of the report, as far as it has one. */
  readonly title: string | null;
  readonly state: ReviewState;
  /** In a line, and what that consists of. */
  readonly headline: string;
  readonly detail: string;
  readonly points: number;
  readonly questions: readonly PrintedAnswer[];
}

function printedPoint(point: Point, at: PlacedAt, display: Language): PrintedPoint {
  const { rule, severity, start, end, count, message, fixes, isUnreasoned } = point;
  const { line, column } = at(start);
  const { line: endLine, column: endColumn } = at(end);
  return {
    rule,
    severity,
    line,
    column,
    endLine,
    endColumn,
    count,
    message: message(display),
    silenced: isUnreasoned,
    fixes: fixes().map(({ title }) => title[display]),
  };
}

function printedAnswer(answer: Answer, review: Review, at: PlacedAt, display: Language): PrintedAnswer {
  const { question, points, remarks, waived } = answer;
  return {
    id: question.id,
    title: question.title[display],
    fulfilled: isFulfilled(answer),
    answer: fulfilledText(answer, review, display) ?? question.fulfilled[display],
    points: points.map((point) => printedPoint(point, at, display)),
    remarks: remarks.map((point) => printedPoint(point, at, display)),
    waived: waived.map((point) => ({ ...printedPoint(point, at, display), reason: point.reason })),
  };
}

/** @param title of the report */
export function printedReview(
  review: Review,
  path: string,
  title: string | null,
  at: PlacedAt,
  display: Language,
): PrintedReview {
  const { text: headline, detail } = headlineOfReview(review, display);
  return {
    path,
    title,
    state: review.state,
    headline,
    detail,
    points: pointCount(review),
    questions: review.answers.map((answer) => printedAnswer(answer, review, at, display)),
  };
}
