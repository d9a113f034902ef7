import { strict as assert } from 'node:assert';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { example, folder, insert, open } from './examples.ts';

interface Extension {
  readonly extendMarkdownIt: (markdown: MarkdownIt) => MarkdownIt;
}

/** As VS Code's own preview renders: in the web host that runs elsewhere, and asks in the same words. */
function rendererOf(): (document: vscode.TextDocument) => string {
  const { exports } = vscode.extensions.getExtension<Extension>('postmortem-tools.postmortem')!;
  const markdown = exports.extendMarkdownIt(new MarkdownIt());
  return (document) => markdown.render(document.getText(), { currentDocument: document.uri });
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** The preview of a document as soon as it fits. What is in it comes from the server, and VS Code tells nobody that it is refreshed. */
async function previewWhen(document: vscode.TextDocument, fits: (html: string) => boolean): Promise<string> {
  const render = rendererOf();
  for (;;) {
    const html = render(document);
    if (fits(html)) return html;
    await nextTurn();
  }
}

const hasFigure = (html: string): boolean => html.includes('<figure class="pm-timeline"');

describe('Postmortem in VS Code: the preview', () => {
  it('shows the timeline of a report, and leads to its entries', async () => {
    const { document } = await open('checkout-outage.md');
    const html = await previewWhen(document, hasFigure);
    assert.match(html, /^<figure class="pm-timeline" lang="en"><figcaption><strong><span>Impact 52\u00a0min/);
    const leads = [...html.matchAll(/<a href="#(pm-\d+)"/g)].map(([, id]) => id!);
    for (const id of new Set(leads)) assert.match(html, new RegExp(`<li[^>]* id="${id}"`));
  });

  it('marks what was found, with its message', async () => {
    const { document } = await open('payment-delay.ja.md');
    const html = await previewWhen(document, (each) => each.includes('pm-finding'));
    assert.match(html, /<li [^>]*title="[^"]+" class="pm-finding/);
  });

  it('follows what is typed', async () => {
    const editor = await open('checkout-outage.md');
    const { document } = editor;
    const before = await previewWhen(document, hasFigure);
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => /^- .*\d\d:\d\d/.test(text));
    await insert(editor, new vscode.Position(line, 0), `${document.lineAt(line).text}\n`);
    const dots = (html: string): number => html.split('pm-to-dot').length;
    await previewWhen(document, (html) => dots(html) > dots(before));
  });

  it('leaves room where a report is expected, and keeps its timeline once its editor is closed', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'postmortems', 'postmortem-expected.md');
    const text =
      '# Postmortem: mail down\n\n## Timeline\n\n- 10:00 Started: no mail\n\n## Root cause\n\nA disk was full.\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    // Nothing but its editor keeps it open.
    await vscode.commands.executeCommand('vscode.open', uri);
    const { document } = vscode.window.activeTextEditor!;
    assert.match(rendererOf()(document), /^<div class="pm-expected"><\/div>/);
    assert.doesNotMatch(await previewWhen(document, hasFigure), /pm-expected/);
    const closed = new Promise<void>((resolve) => {
      vscode.workspace.onDidCloseTextDocument(({ uri: of }) => of.toString() === uri.toString() && resolve());
    });
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await closed;
    assert.ok(hasFigure(rendererOf()(document)));
    await vscode.workspace.fs.delete(uri);
  });

  it('says nothing in a file that is no report, and nothing where nobody wants it', async () => {
    const settings = vscode.workspace.getConfiguration('postmortem');
    const { document } = await open('checkout-outage.md');
    await previewWhen(document, (html) => hasFigure(html) && html.includes('pm-finding'));
    await settings.update('preview.timeline', false, vscode.ConfigurationTarget.Global);
    await settings.update('preview.findings', false, vscode.ConfigurationTarget.Global);
    const html = await previewWhen(document, () => true);
    await settings.update('preview.timeline', undefined, vscode.ConfigurationTarget.Global);
    await settings.update('preview.findings', undefined, vscode.ConfigurationTarget.Global);
    assert.doesNotMatch(html, /pm-/);
    const other = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '# Read me\n\n- 10:00 tea\n',
    });
    assert.doesNotMatch(await previewWhen(other, () => true), /pm-/);
  });
});

describe('Postmortem in VS Code: the timeline as a file', () => {
  it('is written where it is wanted, in the colours that are wanted', async () => {
    await open('checkout-outage.md');
    const target = example('timeline.svg');
    await vscode.commands.executeCommand('postmortem.exportTimeline', { theme: 'auto', target });
    const svg = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    await vscode.workspace.fs.delete(target);
    for (const part of ['<svg ', 'prefers-color-scheme', 'Impact 52\u00a0min', '</svg>\n'])
      assert.ok(svg.includes(part), part);
  });
});
