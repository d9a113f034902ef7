/** Editors and configurations that somebody wrote who does not mean well: the server stays, and answers about everything else. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Server } from './client.ts';
import { example, FAMILIES, folder, rules, server, start, URI, uriOf } from './session.ts';

const REPORT = example('checkout-outage.md');
const ROOT = pathToFileURL(folder).href;
const WATCH = join(import.meta.dirname, '..', '..', 'server', 'src', 'editor', 'parentWatch.ts');

/** Answers as ever. */
const expectAlive = async (uri = URI): Promise<void> => {
  expect(rules(await server.open(uri, REPORT)).filter((rule) => FAMILIES.includes(String(rule)))).not.toEqual([]);
};

describe('an editor', () => {
  it('may refuse what it is asked for', async () => {
    await start({
      refuses: true,
      root: ROOT,
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    await expectAlive();
    expect(server.messages.join('\n')).toMatch(/can't be watched/);
  });

  it.each([
    ['a folder that is a number', { rootUri: 5, workspaceFolders: undefined }, /has no URI/],
    [
      'folders that no machine has',
      {
        workspaceFolders: ['file:///tmp/a%2Fb', 'file://server/share', 'file:///%E0%A4%A'].map((uri) => ({
          uri,
          name: 'x',
        })),
      },
      /^$/,
    ],
    ['folders without URIs', { workspaceFolders: [{}, null] }, /has no URI/],
    ['options of no use', { initializationOptions: { rulePage: 7, asks: 'yes' } }, /initializationOptions\.rulePage/],
    ['options that are none', { initializationOptions: 'fast' }, /an object is expected/],
    ['capabilities that are missing', { capabilities: null }, /^$/],
  ])('may say nonsense: %s', async (_, params, said) => {
    await start({ params });
    await expectAlive();
    expect(server.messages.join('\n')).toMatch(said);
  });

  it('may open a document twice: the second text counts', async () => {
    await start();
    await server.open(URI, '# Postmortem: x\n\n## Root cause\n\nA full disk.\n\n## Timeline\n\n- 10:00 A\n');
    const second = '# Postmortem: x\n\n## Root cause\n\nIt was probably the disk.\n\n## Timeline\n\n- 10:00 A\n';
    await server.open(URI, second);
    const guess = (diagnostics: readonly Diagnostic[]) => rules(diagnostics).includes('wording/speculation');
    await server.diagnostics(URI, 1, guess);
  });

  it('is told when it asks too early, and too late', async () => {
    const early = Server.spawn();
    const hover = { textDocument: { uri: URI }, position: { line: 0, character: 0 } };
    await expect(early.request('textDocument/hover', hover)).rejects.toMatchObject({ code: -32002 });
    await early.request('initialize', { processId: null, rootUri: null, capabilities: {} });
    await expect(early.request('initialize', {})).rejects.toMatchObject({ code: -32600 });
    await early.request('shutdown', {});
    await expect(early.request('textDocument/hover', hover)).rejects.toMatchObject({ code: -32600 });
    const ended = new Promise((resolve) => early.process.once('exit', resolve));
    await early.notify('exit', {});
    expect(await ended).toBe(0);
    await start();
  });
});

it('an editor that sends what is no frame gets no answer, and leaves no server behind when its pipe ends', async () => {
  const { process: child } = Server.spawn();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin!.end('Content-Length: abc\r\n\r\n{"jsonrpc":"2.0","id":9,"method":"shutdown"}');
  expect(await ended).toBe(1);
  await start();
});

it('an editor that is killed takes the server with it, whatever its main thread is doing', async () => {
  const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const busy = join(folder, 'busy.cjs');
  const contents = `require(${JSON.stringify(WATCH)}).watchParent(${editor.pid}); for (;;);`;
  buildSync({ stdin: { contents, resolveDir: folder }, bundle: true, platform: 'node', format: 'cjs', outfile: busy });
  const server = spawn(process.execPath, [busy]);
  const ended = new Promise((resolve) => server.once('exit', (_, signal) => resolve(signal)));
  editor.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  await start();
});

describe('a configuration', () => {
  const configuration = join(folder, '.postmortem.yaml');
  afterEach(() => rmSync(configuration, { force: true }));
  const told = async (): Promise<string> =>
    (await server.diagnostics(pathToFileURL(configuration).href)).diagnostics.map(({ message }) => message).join('\n');

  it.each([
    ['with a glob that never ends', 'files: ["+(a|aa)z"]', /Groups such as/],
    ['with an empty glob', 'files: [""]', /An empty glob/],
    ['that extends a device', 'extends: /dev/zero', /outside of this repository/],
    ['that extends another host', 'extends: //example.invalid/share/x.yaml', /outside of this repository/],
    ['that extends what is no address', 'extends: "http://"', /can't be read/],
    ['that takes its template from outside', 'template: ../../../../etc/x.md', /can't be read|outside/],
    ['with an alias that holds itself', 'people: &p [a, *p]', /nested more than/],
  ])('%s', async (_, text, problem) => {
    writeFileSync(configuration, text);
    await start({ root: ROOT });
    await expectAlive(uriOf(`postmortem-${'a'.repeat(60)}!.md`));
    expect(await told()).toMatch(problem);
  });

  it('may extend itself by many names, and the one file is read once', async () => {
    for (const name of ['a', 'b']) symlinkSync('.', join(folder, name));
    writeFileSync(configuration, 'extends: [a/.postmortem.yaml, b/.postmortem.yaml, ".//.postmortem.yaml"]');
    await start({ root: ROOT });
    await expectAlive();
    expect(await told()).toMatch(/extends this file again/);
    for (const name of ['a', 'b']) rmSync(join(folder, name));
  });

  it('may lead on and on, to a depth that is told', async () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let index = 0; index < 12; index++) writeFileSync(join(many, `${index}.yaml`), `extends: ${index + 1}.yaml`);
    writeFileSync(configuration, 'extends: many/0.yaml');
    await start({ root: ROOT });
    await expectAlive();
    const deepest = (await server.diagnostics(pathToFileURL(join(many, '9.yaml')).href)).diagnostics;
    expect(deepest[0]!.message).toMatch(/may be 10 deep/);
  });
});
