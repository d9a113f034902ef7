// What `npm start` opens in its window: the sample, with its picture beside it.
const vscode = require('vscode');

exports.activate = async () => {
  const [folder] = vscode.workspace.workspaceFolders;
  const sample = vscode.Uri.joinPath(folder.uri, 'postmortems', 'checkout-outage.md');
  await vscode.window.showTextDocument(sample, { preview: false });
  // It knows the report before the preview asks.
  await vscode.extensions.getExtension('postmortem-tools.postmortem').activate();
  await vscode.commands.executeCommand('markdown.showPreviewToSide');
};
