import type { Language } from '@postmortem/schemas';
import type { PrintedPoint, PrintedReview } from './printed.ts';
import { WORDS } from './words.ts';

/** A paragraph's title, and its lines below it; nothing where there are none. */
const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[title, ...lines].join('\n')];

/** A review for people at a terminal, in the order in which a reviewer asks. */
export function reviewAsText({ path, headline, detail, questions }: PrintedReview, display: Language): string {
  const words = WORDS[display];
  const lines = questions.flatMap(({ points, remarks, waived }) => [...points, ...remarks, ...waived]);
  const width = Math.max(0, ...lines.map(({ line }) => String(line).length));
  const [indent, below] = ['  ', ' '.repeat(width + 4)];
  const said = ({ line, message, silenced }: PrintedPoint): string[] => [
    `${indent}${String(line).padStart(width)}  ${message}`,
    ...(silenced ? [`${below}${words.silenced}`] : []),
  ];
  const mended = (point: PrintedPoint): string[] => [
    ...said(point),
    ...(point.fixes.length > 0 ? [`${below}${words.fix(point.fixes)}`] : []),
  ];
  const fulfilled = questions.filter((question) => question.fulfilled);
  const paragraphs = [
    `${path}: ${detail === '' ? headline : `${headline} — ${detail}`}`,
    ...questions.flatMap(({ title, points }) => part(title, points.flatMap(mended))),
    ...part(
      words.fulfilled,
      fulfilled.map(({ answer }) => `${indent}✓ ${answer}`),
    ),
    ...part(
      words.waived,
      questions.flatMap(({ waived }) =>
        waived.flatMap((point) => [...said(point), `${below}${words.reason(point.reason)}`]),
      ),
    ),
    ...part(
      words.remarks,
      questions.flatMap(({ remarks }) => remarks.flatMap(mended)),
    ),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
