import type { Language } from '@postmortem/schemas';
import { escapedForPullRequest as plain } from './escaped.ts';
import type { PrintedPoint, PrintedReview } from './printed.ts';
import { WORDS } from './words.ts';

/** A paragraph's title, and its items below it; nothing where there are none. */
const part = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`**${title}**`, items.join('\n')];

/**
 * A review to paste into a pull request: a task list in the order in which a reviewer asks. What the report says is shown as it is: it
 * formats nothing, mentions nobody and links nothing.
 */
export function reviewAsMarkdown(
  { title, path, headline, detail, questions }: PrintedReview,
  display: Language,
): string {
  const words = WORDS[display];
  const said = ({ line, message, silenced }: PrintedPoint): string =>
    `${words.line(line)}: ${plain(message)}${silenced ? ` ${words.silenced}` : ''}`;
  const fulfilled = questions.filter((question) => question.fulfilled);
  const paragraphs = [
    `### ${words.review(plain(title ?? path))}`,
    detail === '' ? headline : `${headline} — ${detail}`,
    ...questions.flatMap(({ title: question, points }) =>
      part(
        question,
        points.map((point) => `- [ ] ${said(point)}`),
      ),
    ),
    ...part(
      words.fulfilled,
      fulfilled.map(({ answer }) => `- [x] ${answer}`),
    ),
    ...part(
      words.waived,
      questions.flatMap(({ waived }) =>
        waived.map((point) => `- [x] ${said(point)} ${words.reason(plain(point.reason))}`),
      ),
    ),
    ...part(
      words.remarks,
      questions.flatMap(({ remarks }) => remarks.map((point) => `- ${said(point)}`)),
    ),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
