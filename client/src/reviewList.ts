import type { Language } from '@postmortem/schemas';
import type { ReviewAnswer, ReviewPoint } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import { firstSentence } from './firstSentence.ts';

export const COPY = 'copy';

/** A line of the list: a point to go to, something that is in order, or what can be done with all of it. */
export interface ReviewItem extends vscode.QuickPickItem {
  readonly point: ReviewPoint | null;
  readonly does?: typeof COPY;
}

const TEXTS = {
  en: {
    line: (line: number) => `line ${line}`,
    remarks: 'Worth a look',
    waived: 'Waived',
    reason: (reason: string) => `Reason: ${reason}`,
    fulfilled: 'In order',
    copy: 'Copy as Markdown, for a pull request',
  },
  ja: {
    line: (line: number) => `${line} 行目`,
    remarks: '確認をお勧めする点',
    waived: '対象外とした点',
    reason: (reason: string) => `理由: ${reason}`,
    fulfilled: '確認済み',
    copy: 'Markdown としてコピー（プルリクエスト用）',
  },
} as const;

const ICONS = { error: 'error', warning: 'warning', info: 'info', hint: 'lightbulb' } as const;

const separator = (label: string): ReviewItem => ({ label, kind: vscode.QuickPickItemKind.Separator, point: null });

/** Below their title; nothing where there are none. */
const part = (title: string, items: readonly ReviewItem[]): ReviewItem[] =>
  items.length === 0 ? [] : [separator(title), ...items];

/** What a QuickPick would take for an icon is shown as it is written. */
const plain = (text: string): string => text.replace(/\$(?=\()/g, '$\u200b');

/** The review as a list: the points in the order in which a reviewer asks, below them what is in order. */
export function itemsOf({ questions }: ReviewAnswer, fix: vscode.QuickInputButton, display: Language): ReviewItem[] {
  const texts = TEXTS[display];
  const itemOf = (point: ReviewPoint, detail?: string): ReviewItem => {
    const { first, rest } = firstSentence(point.message);
    return {
      label: `$(${ICONS[point.severity]}) ${plain(first)}`,
      description: texts.line(point.range.start.line + 1),
      detail: plain(detail ?? rest),
      buttons: point.fixes.length > 0 ? [fix] : [],
      point,
    };
  };
  const fulfilled = questions.flatMap((question): ReviewItem[] =>
    question.fulfilled === null ? [] : [{ label: `$(check) ${question.fulfilled}`, point: null }],
  );
  return [
    ...questions.flatMap(({ name, points }) =>
      part(
        name,
        points.map((point) => itemOf(point)),
      ),
    ),
    ...part(
      texts.remarks,
      questions.flatMap(({ remarks }) => remarks.map((point) => itemOf(point))),
    ),
    ...part(
      texts.waived,
      questions.flatMap(({ waived }) => waived.map((point) => itemOf(point, texts.reason(point.reason)))),
    ),
    ...part(texts.fulfilled, fulfilled),
    separator(''),
    { label: `$(copy) ${texts.copy}`, alwaysShow: true, point: null, does: COPY },
  ];
}
