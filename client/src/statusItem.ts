import type { Language } from '@postmortem/schemas';
import {
  CHECK_ONCE,
  type CheckOnceParams,
  REPORT_STATUS,
  type ReportStatus,
  type ReportStatusParams,
} from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FormItem } from './formItem.ts';
import { LengthItem } from './lengthItem.ts';
import { dayOf } from './reportFile.ts';
import { isConfiguration } from './reports/configurationProblems.ts';
import { CHECK_ONCE_COMMAND, ReviewItem } from './reviewItem.ts';

const TEXTS = {
  en: {
    is: (status: ReportStatus) => `Postmortem: ${status.template}`,
    isNot: 'Not read as a postmortem',
    found: ({ problems, notes, blanks }: ReportStatus) =>
      [
        problems === 0 && notes === 0 ? 'nothing to mend' : '',
        problems > 0 ? `${problems} to mend` : '',
        notes > 0 ? `${notes} ${notes === 1 ? 'note' : 'notes'}` : '',
        blanks > 0 ? `${blanks} ${blanks === 1 ? 'blank' : 'blanks'}` : '',
      ]
        .filter(Boolean)
        .join(' · '),
    noTemplate: 'no template chosen: what most reports have',
    status: (status: string) => `status ${status}`,
    treat: 'Read It as One',
    not: 'Don’t Read It',
    name: 'Postmortem',
  },
  ja: {
    is: (status: ReportStatus) => `ポストモーテム: ${status.template}`,
    isNot: 'ポストモーテムとして読んでいません',
    found: ({ problems, notes, blanks }: ReportStatus) =>
      [
        problems === 0 && notes === 0 ? '指摘はありません' : '',
        problems > 0 ? `要修正 ${problems} 件` : '',
        notes > 0 ? `補足 ${notes} 件` : '',
        blanks > 0 ? `未記入 ${blanks} 件` : '',
      ]
        .filter(Boolean)
        .join('・'),
    noTemplate: 'テンプレートの指定なし（一般的な項目で確認）',
    status: (status: string) => `ステータス: ${status}`,
    treat: '報告書として読む',
    not: '報告書として読まない',
    name: 'ポストモーテム',
  },
} as const;

const CONTEXT = 'postmortem.isReport';
export const TREAT = 'postmortem.treatAsReport';

/** Shows in the language status what the open file is taken for and why, and lets commands and keys know whether it is a report. */
export function showStatus(client: BaseLanguageClient, display: () => Language): vscode.Disposable[] {
  const item = vscode.languages.createLanguageStatusItem('postmortem.status', { language: 'markdown' });
  const review = new ReviewItem(display);
  const length = new LengthItem(display);
  const form = new FormItem(client, display);
  let asked = 0;

  function hide(): Promise<void> {
    void vscode.commands.executeCommand('setContext', CONTEXT, false);
    review.show(null);
    length.show(null);
    return form.show(null);
  }

  async function refresh(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const turn = ++asked;
    if (document?.languageId !== 'markdown' || !client.isRunning()) return hide();
    review.ask();
    const params: ReportStatusParams = {
      textDocument: { uri: document.uri.toString() },
      today: dayOf(new Date()),
    };
    const status = await client.sendRequest<ReportStatus | null>(REPORT_STATUS, params).catch(() => null);
    if (turn !== asked) return undefined;
    // A server that is being stopped, or a document that it does not know yet, has nothing to say.
    if (!status) return hide();
    void vscode.commands.executeCommand('setContext', CONTEXT, status.recognised);
    show(status, document.uri);
    review.show(status, document.uri);
    length.show(status, document.uri);
    return form.show(status, document.uri);
  }

  function show(status: ReportStatus, uri: vscode.Uri): void {
    const texts = TEXTS[display()];
    item.name = texts.name;
    item.text = status.recognised ? texts.is(status) : texts.isNot;
    const details = status.recognised
      ? [texts.found(status), status.chosen ? '' : texts.noTemplate, status.status ? texts.status(status.status) : '']
      : [];
    item.detail = [...details, status.reason].filter(Boolean).join(' — ');
    item.command = {
      title: status.recognised ? texts.not : texts.treat,
      command: TREAT,
      arguments: [uri.toString(), !status.recognised],
    };
  }

  // A server that is being stopped says nothing.
  const look = (): void => void refresh().catch(() => {});
  look();
  return [
    item,
    review,
    length,
    form,
    vscode.commands.registerCommand(CHECK_ONCE_COMMAND, async (uri: string) => {
      const params: CheckOnceParams = { textDocument: { uri } };
      await client.sendRequest(CHECK_ONCE, params);
      look();
    }),
    vscode.window.onDidChangeActiveTextEditor(look),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const open = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === open || isConfiguration(uri))) look();
    }),
  ];
}
