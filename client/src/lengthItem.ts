import type { Language } from '@postmortem/schemas';
import { REVEAL, type ReportStatus } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';

const TEXTS = {
  en: { name: 'Postmortem: Length', picture: 'Show Picture', timeline: 'Go to Timeline' },
  ja: { name: 'ポストモーテム: 長さ', picture: '図を表示', timeline: '時系列へ' },
} as const;

/** Says in the language status how long the incident of the open report was. There is no such item for other files. */
export class LengthItem implements vscode.Disposable {
  private item: vscode.LanguageStatusItem | null = null;

  constructor(private readonly display: () => Language) {}

  /** @param status null where no file is open that could be a report */
  show(status: ReportStatus | null, uri?: vscode.Uri): void {
    const length = status?.length;
    if (!length || !uri) {
      this.item?.dispose();
      this.item = null;
      return;
    }
    const texts = TEXTS[this.display()];
    this.item ??= vscode.languages.createLanguageStatusItem('postmortem.length', { language: 'markdown' });
    this.item.name = texts.name;
    this.item.text = length.text;
    this.item.detail = length.detail;
    this.item.command = length.isWhole
      ? { title: texts.picture, command: 'markdown.showPreviewToSide', arguments: [uri] }
      : length.timeline
        ? { title: texts.timeline, command: REVEAL, arguments: [uri.toString(), length.timeline] }
        : undefined;
  }

  dispose(): void {
    this.show(null);
  }
}
