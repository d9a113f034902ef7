import type { Language } from '@postmortem/schemas';
import * as vscode from 'vscode';

/** What a step of the walkthrough shows on the sample: a command, and the place that it is about. */
const STEPS = {
  guess: { command: 'editor.action.marker.next', at: 'guess' },
  fixes: { command: 'editor.action.quickFix', at: 'guess' },
  entry: { command: 'postmortem.insertEntryNow', at: 'anywhere' },
  picture: { command: 'markdown.showPreviewToSide', at: 'top' },
} as const;
type Step = (typeof STEPS)[keyof typeof STEPS];

const stepOf = (name: unknown): Step | undefined =>
  typeof name === 'string' && Object.hasOwn(STEPS, name) ? STEPS[name as keyof typeof STEPS] : undefined;

const NAMES = { en: 'checkout-outage.md', ja: 'payment-delay.ja.md' } as const;
const GUESS = 'wording/speculation';
/** Milliseconds: a server that has stopped, or a sample that was mended, finds nothing. */
const PATIENCE = 8000;

function openTab(uri: vscode.Uri): vscode.TabGroup | undefined {
  const isOfSample = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isOfSample));
}

/** Beside the walkthrough, which is of no kind that extensions know; else where the person is. */
function freeColumn(): vscode.ViewColumn {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  const isWalkthrough = ({ activeTab }: vscode.TabGroup): boolean =>
    activeTab !== undefined && activeTab.input === undefined;
  if (!isWalkthrough(activeTabGroup)) return vscode.ViewColumn.Active;
  return all.find((group) => !isWalkthrough(group))?.viewColumn ?? vscode.ViewColumn.Beside;
}

/** The sample as it was left where it is open, else a fresh copy, which lies outside of everybody's repository. */
async function showSample(context: vscode.ExtensionContext, name: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(context.globalStorageUri, 'sample', name);
  const group = openTab(uri);
  if (group) return vscode.window.showTextDocument(uri, { viewColumn: group.viewColumn });
  const original = vscode.Uri.joinPath(context.extensionUri, 'examples', 'postmortems', name);
  const bytes = await vscode.workspace.fs.readFile(original);
  await vscode.workspace.fs.writeFile(uri, bytes);
  const editor = await vscode.window.showTextDocument(uri, { viewColumn: freeColumn(), preview: false });
  // VS Code remembers what was closed a moment ago.
  if (editor.document.getText() !== new TextDecoder().decode(bytes))
    await vscode.commands.executeCommand('workbench.action.files.revert');
  return editor;
}

function guessIn(uri: vscode.Uri): vscode.Range | undefined {
  const found = vscode.languages.getDiagnostics(uri);
  return found.find(({ code }) => typeof code === 'object' && code.value === GUESS)?.range;
}

/** Where the guess of the sample stands, as soon as it is found; undefined where it isn't there any more. */
function guessWhenFound(uri: vscode.Uri): Promise<vscode.Range | undefined> {
  return new Promise((resolve) => {
    const end = (range: vscode.Range | undefined): void => {
      listening.dispose();
      clearTimeout(timer);
      resolve(range);
    };
    const look = (): void => {
      // What else is found is told at the same time.
      if (vscode.languages.getDiagnostics(uri).length > 0) end(guessIn(uri));
    };
    const listening = vscode.languages.onDidChangeDiagnostics(look);
    const timer = setTimeout(() => end(undefined), PATIENCE);
    look();
  });
}

/** The place in the sample that a step is about. A preview begins at the line that its editor begins with. */
async function placeOf(uri: vscode.Uri, { at }: Step): Promise<vscode.Position | undefined> {
  if (at === 'guess') return (await guessWhenFound(uri))?.start;
  return at === 'top' ? new vscode.Position(0, 0) : undefined;
}

/**
 * `Postmortem: Open Sample Report`: a short report to try things on.
 * @param step of the walkthrough, whose command is then run on the sample, whichever editor had the focus
 */
export async function openSample(
  context: vscode.ExtensionContext,
  display: Language,
  step?: unknown,
): Promise<vscode.Uri> {
  const editor = await showSample(context, NAMES[display]);
  const { uri } = editor.document;
  const chosen = stepOf(step);
  if (!chosen) return uri;
  const place = await placeOf(uri, chosen);
  // The walkthrough takes the focus back when it becomes narrower.
  await vscode.window.showTextDocument(editor.document, {
    ...(editor.viewColumn && { viewColumn: editor.viewColumn }),
    ...(place && { selection: new vscode.Range(place, place) }),
  });
  await vscode.commands.executeCommand(chosen.command);
  return uri;
}
