import type { Language } from '@postmortem/schemas';
import type { ReportStatus } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';

const TEXTS = {
  en: { name: 'Postmortem: Review', reading: 'Reading the report', review: 'Review…', once: 'Check Once' },
  ja: { name: 'ポストモーテム: レビュー', reading: '報告書を読み込み中', review: 'レビュー…', once: '一度だけ検査' },
} as const;

/** Takes the URI of a document that was given up. */
export const CHECK_ONCE_COMMAND = 'postmortem.checkOnce';
const SLOW = 1000;

/** Says in the language status whether the open report is ready for review. There is no such item for other files. */
export class ReviewItem implements vscode.Disposable {
  private item: vscode.LanguageStatusItem | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly display: () => Language) {}

  /** What a report is being asked of; it is told where that takes a second. */
  ask(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      if (!this.item) return;
      this.item.busy = true;
      this.item.text = TEXTS[this.display()].reading;
      this.item.detail = '';
    }, SLOW);
  }

  /** @param status null where no file is open that could be a report @param uri of that file */
  show(status: ReportStatus | null, uri?: vscode.Uri): void {
    clearTimeout(this.waiting);
    if (!status?.review) {
      this.item?.dispose();
      this.item = null;
      return;
    }
    const texts = TEXTS[this.display()];
    this.item ??= vscode.languages.createLanguageStatusItem('postmortem.review', { language: 'markdown' });
    this.item.name = texts.name;
    this.item.busy = false;
    this.item.text = status.review.text;
    this.item.detail = status.review.detail;
    this.item.command = status.gaveUp
      ? { title: texts.once, command: CHECK_ONCE_COMMAND, arguments: [uri?.toString()] }
      : { title: texts.review, command: 'postmortem.review' };
  }

  dispose(): void {
    this.show(null);
  }
}
