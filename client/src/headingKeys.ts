import * as vscode from 'vscode';

/** Context keys that package.json binds Enter and Ctrl+Space with. */
const FOLLOWED = 'postmortem.headingsFollowed';
const IN_HEADING = 'postmortem.inHeading';
const ASKED = 'postmortem.asked';
/** Ctrl+Space says it to the window at once, and then here. */
const LIST_ASKED = 'postmortem.listAsked';

const HEADING = /^ {0,3}[#＃]/;

const setContext = (key: string, value: boolean): void => {
  void vscode.commands.executeCommand('setContext', key, value);
};

/**
 * Lets keys know when a heading is typed. `#` opens the list of VS Code's own Markdown by itself, and where that answers late everybody is
 * asked: an Enter there means a new line, unless a person has asked for the list. The keys say which it is; nothing is guessed from times.
 *
 * What is typed arrives here late, so that a line may be left here long after somebody asked on the next one. Only an asking that has come
 * here too, behind the keys before it, is taken back.
 */
export function followHeadings(): vscode.Disposable {
  let place: { document: vscode.TextDocument; line: number } | undefined;
  let inHeading = false;
  let isAsked = false;
  const look = ({ document, selection }: vscode.TextEditor): void => {
    const { line } = selection.active;
    const isLeft = document !== place?.document || line !== place.line;
    if (isLeft && isAsked) setContext(ASKED, false);
    isAsked &&= !isLeft;
    place = { document, line };
    const is = document.languageId === 'markdown' && HEADING.test(document.lineAt(line).text);
    if (is !== inHeading) setContext(IN_HEADING, is);
    inHeading = is;
  };
  const ask = (): void => {
    isAsked = true;
    setContext(ASKED, true);
  };
  const forget = (): void => {
    for (const key of [FOLLOWED, IN_HEADING, ASKED]) setContext(key, false);
  };
  setContext(FOLLOWED, true);
  return vscode.Disposable.from(
    vscode.commands.registerCommand(LIST_ASKED, ask),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => look(textEditor)),
    { dispose: forget },
  );
}
