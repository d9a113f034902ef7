import { CONFIGURATION_GLOB, ZONE_CHOICES } from '@postmortem/schemas/protocol';
import { describe, expect, it } from 'vitest';
import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { registerDocumentRequests } from './documentRequests.ts';
import { PLAIN_EDITOR } from './editorCapabilities.ts';
import * as engine from './engine.ts';
import { Session } from './session.ts';

/** A session whose editor is the test: what it is sent, what it is asked to watch, and what it can ask. */
function started(files: Record<string, string> = {}) {
  const sent: PublishDiagnosticsParams[] = [];
  const watched: string[] = [];
  const handlers = new Map<string, (params: unknown) => Promise<unknown>>();
  let loaded = 0;
  const connection = {
    console: { error: (message: string) => expect.unreachable(message) },
    sendDiagnostics: async (params: PublishDiagnosticsParams) => void sent.push(params),
    client: {
      register: async (_: unknown, { watchers }: { watchers: { globPattern: string }[] }) =>
        void watched.push(...watchers.map(({ globPattern }) => globPattern)),
    },
    onRequest: (method: string, handle: (params: unknown) => Promise<unknown>) => void handlers.set(method, handle),
  };
  const session = new Session(connection as unknown as Connection, {
    engine: () => {
      loaded++;
      return engine;
    },
    readFile: async (uri) => (uri in files ? { text: files[uri]!, real: uri } : { why: 'absent' }),
    rulePage: () => null,
    startWorker: () => expect.unreachable('a report of this size needs no worker'),
  });
  session.editor = { ...PLAIN_EDITOR, watchesFiles: true };
  session.setRoots(['file:///work']);
  registerDocumentRequests(session);
  const opened = new Map<string, TextDocument>();
  Object.assign(session.documents, { get: (uri: string) => opened.get(uri) });
  return {
    session,
    sent,
    watched,
    loadedTimes: () => loaded,
    open: (uri: string, text: string, version = 1) =>
      void opened.set(uri, TextDocument.create(uri, 'markdown', version, text)),
    ask: (method: string, params: unknown) => handlers.get(method)!(params),
  };
}

const REPORT = 'file:///work/postmortem.md';
const CONFIGURATION = 'file:///work/.postmortem.yaml';
const GUESS = '# Postmortem\n\n## Root cause\n\nIt was probably the disk.\n';
const AT_GUESS = { textDocument: { uri: REPORT }, position: { line: 4, character: 8 } };

describe('a session', () => {
  it('loads what reads documents when it is first asked about one, once', async () => {
    const { session, ask, open, loadedTimes } = started();
    expect(loadedTimes()).toBe(0);
    open(REPORT, GUESS);
    await ask('textDocument/hover', AT_GUESS);
    await session.ask(session.reportAt(REPORT)!, 'textDocument/diagnostic', null);
    expect(loadedTimes()).toBe(1);
  });

  it('answers with the settings of the document, read from the editor before the disk', async () => {
    const { session, open } = started({ [CONFIGURATION]: 'rules: { wording/speculation: off }\n' });
    open(REPORT, GUESS);
    const codes = async () => (await session.diagnose(session.reportAt(REPORT)!)).map(({ code }) => code);
    expect(await codes()).not.toContain('wording/speculation');
    open(CONFIGURATION, 'rules: { wording/speculation: error }\n');
    session.engine.configurations.reset();
    expect(await codes()).toContain('wording/speculation');
  });

  it('tells of what can’t be used of a configuration in its own file', async () => {
    const { session, sent } = started({ [CONFIGURATION]: 'language: fr\n' });
    await session.contextOf(REPORT);
    expect(sent).toMatchObject([
      { uri: CONFIGURATION, diagnostics: [{ range: { start: { line: 0, character: 10 } } }] },
    ]);
  });

  it('has the files watched that a configuration leads to, where the editor can', async () => {
    const { session, watched } = started({ [CONFIGURATION]: 'extends: our%20base.yaml\n' });
    await session.contextOf(REPORT);
    expect(watched).toEqual([CONFIGURATION_GLOB, '**/our%20base.yaml']);
    session.startWatching();
    expect(watched, 'a client that starts again').toEqual([
      CONFIGURATION_GLOB,
      '**/our%20base.yaml',
      CONFIGURATION_GLOB,
    ]);
    session.editor = PLAIN_EDITOR;
    session.watch(['file:///work/other.yaml']);
    expect(watched).toHaveLength(3);
  });
});

describe('a request about a document', () => {
  it('goes to the feature of its name', async () => {
    const { ask, open } = started();
    open(REPORT, GUESS);
    expect(await ask('textDocument/hover', AT_GUESS)).toMatchObject({ range: { start: { line: 4, character: 7 } } });
  });

  it.each([
    ['textDocument/hover', null],
    ['textDocument/codeAction', []],
    [ZONE_CHOICES, []],
  ])('is answered where the document is not open, or is a configuration: %s', async (method, nothing) => {
    const { ask, open } = started();
    open(CONFIGURATION, 'language: ja\n');
    expect(await ask(method, { textDocument: { uri: 'file:///closed.md' } })).toEqual(nothing);
    const { position } = AT_GUESS;
    const range = { start: position, end: position };
    expect(await ask(method, { uri: CONFIGURATION, position, range, context: { diagnostics: [] } })).toEqual(nothing);
  });
});
