import type { Language } from '@postmortem/schemas';
import type { ReviewAnswer, ReviewParams, ReviewPoint } from '@postmortem/schemas/protocol';
import { placesOf } from '../../printed/places.ts';
import { reviewAsMarkdown } from '../../review/asMarkdown.ts';
import { fulfilledText, headlineOfReview } from '../../review/headline.ts';
import type { Point } from '../../review/point.ts';
import { printedReview } from '../../review/printed.ts';
import { type Review, reviewOf } from '../../review/review.ts';
import { WORDS } from '../../review/words.ts';
import type { Feature, OpenDocument } from './feature.ts';

/** The review of an open report. @param today `2026-03-20` */
export const reviewOfDocument = ({ checked }: OpenDocument, today: string): Review => reviewOf(checked, { today });

function pointOf(point: Point, text: OpenDocument['text'], display: Language): ReviewPoint {
  const { start, end, severity, message, fixes, isUnreasoned } = point;
  const rangeOf = (from: number, to: number) => ({ start: text.positionAt(from), end: text.positionAt(to) });
  return {
    range: rangeOf(start, end),
    severity,
    message: isUnreasoned ? `${message(display)} ${WORDS[display].silenced}` : message(display),
    fixes: fixes().map(({ title, edits }) => ({
      title: title[display],
      edits: edits.map((edit) => ({
        range: rangeOf(edit.start, edit.end),
        newText: edit.insert,
        snippet: edit.snippet ?? false,
      })),
    })),
  };
}

/** What a reviewer would ask of a report, for a person to go through; null where it could not be read in time. */
export const review: Feature<ReviewParams, ReviewAnswer | null> = {
  answer(document, { today }) {
    const { text, checked, context } = document;
    if (checked.notice) return null;
    const { display, path } = context;
    const answered = reviewOfDocument(document, today);
    const title = checked.postmortem.metadata.title?.value || null;
    const printed = printedReview(answered, path, title, placesOf(text.getText()), display);
    return {
      version: text.version,
      ...headlineOfReview(answered, display),
      questions: answered.answers.map((answer) => ({
        name: answer.question.name[display],
        fulfilled: fulfilledText(answer, answered, display),
        points: answer.points.map((point) => pointOf(point, text, display)),
        remarks: answer.remarks.map((point) => pointOf(point, text, display)),
        waived: answer.waived.map((point) => ({ ...pointOf(point, text, display), reason: point.reason })),
      })),
      markdown: reviewAsMarkdown(printed, display),
    };
  },
  unread: () => null,
};
