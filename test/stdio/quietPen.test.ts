/** The quiet pen as editors meet it: those that tell where the cursor is, those that tell only that a file is saved, and all others. */
import { describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport, Position } from 'vscode-languageserver-protocol';
import { server, start, URI } from './session.ts';

const PULLS = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
const HEAD = '# Postmortem: stale search\n\n- Date: 2024-03-04\n- Authors: Search\n- Status: In review\n\n';
const ACTIONS = `${HEAD}## Action items\n\n- Alert at 80 % (owner: Search, due: 2024-03-20)\n\n## Root cause\n\nA full disk.\n`;
/** Behind the only action. */
const AFTER_ACTION: Position = { line: 8, character: 46 };
const BELOW: Position = { line: 9, character: 23 };

const textDocument = { uri: URI };
const insert = (version: number, at: Position, text: string) =>
  server.notify('textDocument/didChange', {
    textDocument: { ...textDocument, version },
    contentChanges: [{ range: { start: at, end: at }, text }],
  });

/** An editor that asks, and says where its cursor is. */
async function pulling() {
  await start({ capabilities: PULLS });
  let refreshed: () => void = () => {};
  server.connection.onRequest('workspace/diagnostic/refresh', () => refreshed() ?? null);
  await server.notify('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'markdown', version: 1, text: ACTIONS },
  });
  let previousResultId: string | undefined;
  const pull = async (): Promise<string[]> => {
    const params = { textDocument, previousResultId };
    const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', params);
    previousResultId = report.resultId;
    return report.kind === 'full' ? report.items.map(({ code }) => String(code)) : [report.kind];
  };
  const refresh = () =>
    new Promise<void>((resolve) => {
      refreshed = resolve;
    });
  return { pull, refresh };
}

const cursor = (version: number, position: Position, more: object = {}) =>
  server.notify('postmortem/cursor', { uri: URI, version, position, idle: false, ...more });

describe('an editor that tells where its cursor is', () => {
  it('hears of an action without owner when the cursor leaves its line', async () => {
    const { pull, refresh } = await pulling();
    expect(await pull()).not.toContain('action/owner');
    await insert(2, AFTER_ACTION, '\n- Refuse late builds (due: 2024-03-20)');
    expect(await pull()).not.toContain('action/owner');
    const told = refresh();
    await cursor(2, { line: 0, character: 0 });
    await told;
    expect(await pull()).toContain('action/owner');
    expect(await pull()).toEqual(['unchanged']);
  });

  it('hears nothing of a place in an older version', async () => {
    const { pull } = await pulling();
    await pull();
    await insert(2, AFTER_ACTION, '\n- Refuse late builds (due: 2024-03-20)');
    await cursor(1, { line: 0, character: 0 });
    expect(await pull()).not.toContain('action/owner');
  });

  it('hears all when its window is left', async () => {
    const { pull } = await pulling();
    await pull();
    await insert(2, AFTER_ACTION, '\n- Refuse late builds (due: 2024-03-20)');
    await cursor(2, BELOW, { positions: [] });
    expect(await pull()).toContain('action/owner');
  });
});

describe('an editor that saves', () => {
  it.each([
    ['by hand', 1, true],
    ['when it is left', 3, true],
    ['by itself after a while', 2, false],
  ])('%s (%i)', async (_, reason, hears) => {
    const { pull } = await pulling();
    await pull();
    await insert(2, AFTER_ACTION, '\n- Refuse late builds (due: 2024-03-20)');
    await server.notify('textDocument/willSave', { textDocument, reason });
    await server.notify('textDocument/didSave', { textDocument });
    expect((await pull()).includes('action/owner')).toBe(hears);
  });
});

describe('an editor that tells nothing', () => {
  it('hears of the line once nothing was changed for two seconds', async () => {
    await start();
    await server.open(URI, ACTIONS);
    await insert(2, AFTER_ACTION, '\n- Refuse late builds (due: 2024-03-20)');
    const said = await server.diagnostics(URI, 2);
    expect(said.diagnostics.map(({ code }) => code)).not.toContain('action/owner');
    const later = await server.next(URI);
    expect(later.diagnostics.map(({ code }) => code)).toContain('action/owner');
  });
});
