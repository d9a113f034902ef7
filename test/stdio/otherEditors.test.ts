/** Editors that can less than VS Code, or ask for less. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import manifest from '../../package.json';
import { example, FAMILIES, folder, rules, server, start, URI } from './session.ts';

const EXAMPLE = example('checkout-outage.md');
const DOCUMENT = join(import.meta.dirname, '..', '..', 'docs', 'editors.md');
const ROOT = pathToFileURL(folder).href;

it('are told the name and the version of the server', async () => {
  const { answer } = await start();
  expect(answer.serverInfo).toEqual({ name: 'postmortem', version: manifest.version });
});

it('are told of each option that docs/editors.md names where its value is of no use', async () => {
  const [, table = ''] = readFileSync(DOCUMENT, 'utf8').split('\n## What the server is told\n');
  const names = [...table.split('\n## ')[0]!.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name!);
  expect(names).toContain('locale');
  await start({ params: { initializationOptions: Object.fromEntries(names.map((name) => [name, 7])) } });
  expect(rules(await server.open(URI, EXAMPLE))).toEqual(FAMILIES);
  const told = server.messages.map((message) => /initializationOptions\.(\w+)/.exec(message)?.[1]);
  expect(told.sort()).toEqual(names.sort());
});

describe('an editor without', () => {
  it('folders, which tells of some all the same, gets its answers', async () => {
    await start({ params: { rootUri: undefined, workspaceFolders: undefined } });
    await server.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: ROOT, name: 'root' }], removed: [] },
    });
    expect(rules(await server.open(URI, EXAMPLE))).toEqual(FAMILIES);
  });

  it('an answer about its folders keeps those that it had', async () => {
    await start({ root: ROOT, capabilities: { workspace: { workspaceFolders: true } } });
    await server.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [] } });
    expect(rules(await server.open(URI, EXAMPLE))).toEqual(FAMILIES);
    expect(server.messages.join('\n')).toContain("The folders of the workspace can't be asked for");
  });

  it('a way to refresh, which says that it has one, asks again by itself', async () => {
    await start({
      root: ROOT,
      refuses: true,
      capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
    });
    await server.notify('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'markdown', version: 1, text: EXAMPLE },
    });
    const pull = async (): Promise<unknown[]> => {
      const report = await server.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri: URI },
      });
      return rules(report.items);
    };
    expect(await pull()).toEqual(FAMILIES);
    const configuration = join(folder, '.postmortem.yaml');
    writeFileSync(configuration, 'rules: { wording/blame: off }\n');
    const changes = [{ uri: pathToFileURL(configuration).href, type: 1 }];
    await server.notify('workspace/didChangeWatchedFiles', { changes });
    const allowed = FAMILIES.filter((rule) => rule !== 'wording/blame');
    expect(await pull()).toEqual(allowed);
    expect(await pull()).toEqual(allowed);
    rmSync(configuration);
    expect(server.messages.join('\n')).toContain("Diagnostics can't be refreshed");
  });
});

describe('code actions', () => {
  const REPORT =
    '# Outage\n\n**Timeline (UTC)**\n\n- 2026-03-04 10:00 Alert\n- 2026-03-04 10:20 Fixed\n\n' +
    '**Impact**\n\n310 orders failed.\n\n**Root cause**\n\nA full disk.\n\n[Graph](#)\n';
  /** Those that an editor asks for, from the timeline to the end. */
  const asked = (only?: string[]): Promise<CodeAction[]> =>
    server.request('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: { line: 4, character: 0 }, end: { line: 99, character: 0 } },
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });

  it.each([
    [undefined, ['quickfix', 'refactor.rewrite', 'refactor.rewrite.postmortem.mark']],
    [['quickfix'], ['quickfix']],
    [['quickfix.other'], []],
    [['refactor'], ['refactor.rewrite', 'refactor.rewrite.postmortem.mark']],
    [['refactor.extract'], []],
    [['source'], ['source.fixAll.postmortem']],
    [['source.fixAll'], ['source.fixAll.postmortem']],
    [['source.fixAll.postmortem'], ['source.fixAll.postmortem']],
    [['source.fixAll.other'], []],
    [['source.organizeImports'], []],
    [
      ['source.fixAll', 'quickfix'],
      ['quickfix', 'source.fixAll.postmortem'],
    ],
  ])('asked for with %j are of the kinds %j', async (only, kinds) => {
    await start();
    await server.open(URI, REPORT);
    expect([...new Set((await asked(only)).map(({ kind }) => kind))].sort()).toEqual(kinds);
  });

  it('mend one place, all of one rule, or all that has one right form; that for one place is preferred', async () => {
    await start();
    await server.open(URI, REPORT);
    const fixes = await asked(['quickfix']);
    expect(fixes.filter(({ isPreferred }) => isPreferred).map(({ title }) => title)).toEqual([
      'Make it a heading: ## Impact',
      'Make it a heading: ## Root cause',
      'Keep the text only',
    ]);
    const ofRule = fixes.find(({ title }) => title.startsWith('Fix all 3: '))!;
    expect(ofRule.edit!.changes![URI]!.map(({ newText }) => newText).join('')).toBe(
      '## Timeline (UTC)## Impact## Root cause',
    );
    const [all] = await asked(['source.fixAll']);
    expect(all!.edit!.changes![URI]).toHaveLength(4);
  });
});
