import * as vscode from 'vscode';
import type { ReportNode } from './model.ts';

function tooltipOf({ tooltip: [first, ...others] }: ReportNode): vscode.MarkdownString | undefined {
  if (first === undefined) return undefined;
  const text = new vscode.MarkdownString('**').appendText(first).appendMarkdown('**');
  for (const line of others) text.appendMarkdown('\n\n').appendText(line);
  return text;
}

function commandOf({ place, label }: ReportNode): vscode.Command | undefined {
  if (!place) return undefined;
  const at = new vscode.Position(place.line, place.character);
  const options: vscode.TextDocumentShowOptions = { selection: new vscode.Range(at, at), preview: true };
  return { command: 'vscode.open', title: label, arguments: [vscode.Uri.parse(place.uri, true), options] };
}

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** A row as VS Code takes it. */
export function treeItem(node: ReportNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, node.open === null ? None : node.open ? Expanded : Collapsed);
  item.id = node.id;
  item.description = node.description;
  item.contextValue = node.kind;
  item.accessibilityInformation = { label: node.spoken };
  const { icon, ticked } = node;
  if (icon) item.iconPath = new vscode.ThemeIcon(icon.id, icon.color ? new vscode.ThemeColor(icon.color) : undefined);
  const command = commandOf(node);
  if (command) item.command = command;
  const tooltip = tooltipOf(node);
  if (tooltip) item.tooltip = tooltip;
  const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
  if (ticked)
    item.checkboxState = {
      state: ticked.is ? Checked : Unchecked,
      accessibilityInformation: { label: node.label },
    };
  return item;
}
