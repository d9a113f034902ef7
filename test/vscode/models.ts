import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import manifest from '../../package.json';

/** What a tool says to a model. */
async function invoke(name: string, input: object): Promise<Record<string, unknown>> {
  const options = { input, toolInvocationToken: undefined };
  const { content } = await vscode.lm.invokeTool(
    `postmortem_${name}`,
    options,
    new vscode.CancellationTokenSource().token,
  );
  return JSON.parse((content[0] as vscode.LanguageModelTextPart).value);
}

const ruleIn = (findings: unknown): string[] => (findings as { rule: string }[]).map(({ rule }) => rule);

describe('Postmortem in VS Code: language models', () => {
  it('have its tools, with what each takes', () => {
    const ours = vscode.lm.tools.filter(({ name }) => name.startsWith('postmortem_'));
    assert.deepEqual(
      ours.map(({ name }) => name).sort(),
      manifest.contributes.languageModelTools.map(({ name }) => name).sort(),
    );
    for (const { description, inputSchema } of ours) assert.ok(description.length > 20 && inputSchema);
  });

  it('check a text, and a file of the workspace', async () => {
    const { findings } = await invoke('lint', { text: '## Root cause\n\nIt was probably the disk.\n' });
    assert.ok(ruleIn(findings).includes('wording/speculation'));
    const file = await invoke('lint', { path: 'postmortems/checkout-outage.md' });
    assert.ok(ruleIn(file.findings).includes('timeline/order'));
    const { timeline } = await invoke('inspect', { path: 'postmortems/checkout-outage.md' });
    assert.equal((timeline as object[]).length, 6);
  });

  it('start a report, and are told what is wrong with what they ask', async () => {
    const { text } = await invoke('new_report', { language: 'ja', title: '決済の遅延', date: '2026-03-04' });
    assert.match(String(text), /^# .*決済の遅延/);
    await assert.rejects(invoke('lint', { path: '../package.json' }), /no such file in the workspace/);
    await assert.rejects(invoke('lint', {}), /a path or a text/);
  });
});
