import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ChosenForm, FORM, type TimelineEdits } from '@postmortem/schemas/protocol';
import { CHECK_FILES, READ_REPORTS, type ReadReport, TICK, type WorkspaceFile } from '@postmortem/schemas/reports';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { example, FAMILIES, folder, rules, server, start, URI, uriOf } from './session.ts';

const fileOf = (name: string, text: string): WorkspaceFile => ({ uri: uriOf(name), text });
const read = (...files: WorkspaceFile[]) => server.request<ReadReport[]>(READ_REPORTS, { files });
const check = (...files: WorkspaceFile[]) => server.request<Diagnostic[][]>(CHECK_FILES, { files });

describe('files of the workspace', () => {
  it('are told in the order in which they are asked about, reports and others', async () => {
    await start();
    const answers = await read(
      fileOf('a.md', example('checkout-outage.md')),
      fileOf('notes.md', '# Groceries\n\n- Milk\n'),
      fileOf('b.md', example('payment-delay.ja.md')),
    );
    expect(answers.map(({ report }) => report?.title)).toEqual(['Checkout outage', undefined, '決済遅延']);
    expect(answers[1]).toEqual({ expected: false, report: null, unread: null });
  });

  it('are read as the editor shows them where they are open', async () => {
    await start();
    await server.open(URI, example('clean.md').replace('Search index stale', 'Search index empty'));
    const titleOf = async () => (await read({ uri: URI, text: '# Outage\n\n## Impact\n' }))[0]!.report!.title;
    expect(await titleOf()).toBe('Search index empty for two hours');
    await server.notify('textDocument/didClose', { textDocument: { uri: URI } });
    expect(await titleOf()).toBe('Outage');
  });

  it('say that they are too large where they are named as reports', async () => {
    await start();
    const large = 'word '.repeat(250_000);
    const answers = await read(fileOf('outage-2019.md', large), fileOf('notes.md', large));
    expect(answers).toEqual([
      { expected: true, report: null, unread: 'large' },
      { expected: false, report: null, unread: 'large' },
    ]);
  });

  it('are checked as if they were open', async () => {
    await start();
    const opened = await server.open(URI, example('checkout-outage.md'));
    const [closed, none] = await check(
      fileOf('postmortem-2.md', example('checkout-outage.md')),
      fileOf('notes.md', '# Groceries\n'),
    );
    expect(rules(closed!)).toEqual(FAMILIES);
    expect(closed).toEqual(opened);
    expect(none).toEqual([]);
  });
});

describe('a configuration', () => {
  const configuration = join(folder, '.postmortem.yaml');
  afterEach(() => rmSync(configuration, { force: true }));

  it('applies to files that are not open, from when it comes', async () => {
    await start({ root: pathToFileURL(folder).href });
    const found = async () => rules((await check(fileOf('a.md', example('checkout-outage.md'))))[0]!);
    expect(await found()).toEqual(FAMILIES);
    writeFileSync(configuration, 'rules:\n  wording/blame: off\n');
    const uri = pathToFileURL(configuration).href;
    await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
    expect(await found()).toEqual(FAMILIES.filter((rule) => rule !== 'wording/blame'));
  });

  it('is told to choose the form of a report, and on which line', async () => {
    await start({ root: pathToFileURL(folder).href });
    const form = () => server.request<ChosenForm | null>(FORM, { uri: URI });
    expect(await form()).toBeNull();
    writeFileSync(configuration, 'language: en\ntemplate: google-sre\n');
    const uri = pathToFileURL(configuration).href;
    await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
    expect(await form()).toEqual({ uri, line: 1 });
  });
});

describe('an action that is ticked', () => {
  it('gets its mark in the text as it is now, once', async () => {
    await start();
    await server.open(URI, example('clean.md'));
    const tick = (action: string) => server.request<TimelineEdits>(TICK, { uri: URI, text: action, line: 2 });
    const action = 'Alert when no product was indexed for 10 minutes';
    const { edits, problem } = await tick(action);
    expect(problem).toBeNull();
    expect(edits).toMatchObject([{ newText: '[x]', snippet: false }]);
    await server.change(URI, edits[0]!.newText, edits[0]!.range);
    expect(await tick(action)).toMatchObject({ edits: [], problem: null });
    expect((await tick('Nothing of the kind')).problem).toMatch(/^This action is not in the report any more\. /);
  });
});
