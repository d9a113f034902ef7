import * as vscode from 'vscode';
import { type FilterChoice, filterChoices, filterOf } from './filter.ts';
import type { Filter, ViewState } from './model.ts';
import { TEXTS } from './texts.ts';

/** Asks what reports are narrowed down to, several things at once. @returns undefined where nobody answers */
export async function chooseFilter({ reports, filter, display }: ViewState): Promise<Filter | undefined> {
  const items = filterChoices(reports, filter, display).map((choice) => ({
    label: choice.label,
    picked: choice.isChosen,
    kind: choice.kind === null ? vscode.QuickPickItemKind.Separator : vscode.QuickPickItemKind.Default,
    choice,
  }));
  const title = TEXTS[display].filterTitle;
  const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true });
  return chosen && filterOf(chosen.map(({ choice }): FilterChoice => choice));
}
