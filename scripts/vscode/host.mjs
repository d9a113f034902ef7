#!/usr/bin/env node
// Stands in for the desktop's `code`: takes the command line that @vscode/test-electron gives to VS Code, runs it in VS Code's own
// server with the workbench in a headless Chromium, and ends with the exit code of the tests.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM_OPTIONS, ensureChromium } from './chromium.mjs';
import { installHost, nodeOf } from './install.mjs';
import { profileOptions, remoteUri, serverProgram, startVSCode, stopVSCode, workbenchAddress } from './server.mjs';

const TIME_LIMIT = Number(process.env.VSCODE_HOST_TIMEOUT_MS ?? 240_000);
const DEBUG = Boolean(process.env.VSCODE_HOST_DEBUG);
const VALUES = new Set([
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'extensionDevelopmentKind',
  'user-data-dir',
  'extensions-dir',
  'install-extension',
  'locale',
]);
/** Lines of the workbench itself, which say nothing about the tests. */
const NOISE =
  /^(?:Resolv(?:ing|ed) connection token|Creating a socket|Updating additional builtin|\[Service Worker\]|getaddrinfo ENOTFOUND|Started local extension host|Cannot find module '\.\/build\/Release\/watchdog'|Error: Could not locate the bindings file|Creation of workbench)/;
const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };

function readCommandLine(argv) {
  const options = {};
  const opened = [];
  for (let index = 0; index < argv.length; index++) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(argv[index]);
    if (!match) opened.push(argv[index]);
    else options[match[1]] = match[2] ?? (VALUES.has(match[1]) ? argv[++index] : true);
  }
  return { options, opened };
}

const { options, opened } = readCommandLine(process.argv.slice(2));
const userData = resolve(options['user-data-dir'] ?? mkdtempSync(join(tmpdir(), 'vscode-host-')));
mkdirSync(userData, { recursive: true });
const host = await installHost(() => {});

if (['install-extension', 'list-extensions', 'version'].some((name) => options[name])) {
  const args = process.argv.slice(2).filter((word) => !/^--(?:user-data-dir|extensions-dir)/.test(word));
  const { status } = spawnSync(
    nodeOf(host),
    [serverProgram(host), ...profileOptions(userData, options['extensions-dir']), ...args],
    { stdio: 'inherit' },
  );
  process.exit(status ?? 1);
}

let vscode;
let browser;
let ended = false;
async function end(code, reason) {
  if (ended) return;
  ended = true;
  if (reason) console.error(`[vscode-host] ${reason}`);
  const patience = new Promise((done) => setTimeout(done, 5000));
  await Promise.race([browser?.close().catch(() => {}), patience]);
  process.exit(code);
}
process.on('exit', () => {
  if (vscode) stopVSCode(vscode);
  if (!options['user-data-dir']) rmSync(userData, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(130, signal));
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => end(1));
process.on('uncaughtException', (error) => end(1, error.stack));
setTimeout(() => end(124, `no result after ${TIME_LIMIT / 1000} s`), TIME_LIMIT).unref();

vscode = await startVSCode({
  host,
  userData,
  extensions: options['extensions-dir'],
  options: ['--enable-smoke-test-driver'],
});
const { port } = vscode;
vscode.child.on('exit', (code) => end(1, `VS Code's server ended with ${code}; see ${vscode.log}`));

// In the web worker host the extension comes over http from the page's own origin: one at vscode-remote: may not make a Worker.
const web = options.extensionDevelopmentKind === 'web';
const extension = options.extensionDevelopmentPath && resolve(options.extensionDevelopmentPath);
const disk = (path) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path: `/__disk${resolve(path)}` });
const payload = web
  ? []
  : ['extensionDevelopmentPath', 'extensionTestsPath']
      .filter((name) => options[name])
      .map((name) => [name, remoteUri(port, options[name])]);

browser = await chromium.launch({ executablePath: ensureChromium(() => {}), headless: true, args: CHROMIUM_OPTIONS });
browser.on('disconnected', () => end(1, 'the browser went away'));
const locale = options.locale ?? 'en';
const context = await browser.newContext({
  viewport: { width: 1280, height: 800 },
  locale,
  permissions: ['clipboard-read', 'clipboard-write'],
});
const page = await context.newPage();
page.on('crash', () => end(1, 'the workbench page crashed'));
if (DEBUG) page.on('console', (message) => console.error('[page]', message.type(), message.text()));

if (web) {
  await context.route(
    (url) => url.host === `127.0.0.1:${port}` && url.pathname.startsWith('/__disk/'),
    (route) => {
      const file = decodeURIComponent(new URL(route.request().url()).pathname.slice('/__disk'.length));
      if (!file.startsWith(extension + sep) || !existsSync(file)) return route.fulfill({ status: 404, body: '' });
      const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
      return route.fulfill({
        body: readFileSync(file),
        headers: { 'content-type': contentType, 'access-control-allow-origin': '*' },
      });
    },
  );
  // The workbench takes these from its embedder's configuration, which is in the page.
  await page.addInitScript(
    (development) => {
      const original = Element.prototype.getAttribute;
      Element.prototype.getAttribute = function (name) {
        const value = original.call(this, name);
        if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
        const configuration = JSON.parse(value);
        return JSON.stringify({
          ...configuration,
          developmentOptions: { ...configuration.developmentOptions, ...development },
        });
      };
    },
    { extensions: [disk(extension)], extensionTestsPath: disk(options.extensionTestsPath) },
  );
}

await page.exposeFunction('codeAutomationLog', (type, args) => {
  const text = format(...args);
  // The workbench reports code 0 when the connection to the tests' extension host is lost.
  if (/\[remote-connection\]\[ExtensionHost\].*received socket close event/.test(text))
    vscode.crashed ||= 'the extension host was lost before the tests ended';
  if (!DEBUG && NOISE.test(text)) return;
  (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(`${text}\n`);
});
await page.exposeFunction('codeAutomationExit', (code) => {
  // The server reports a crash a moment after the page has lost the host.
  setTimeout(() => end(code || (vscode.crashed ? 1 : 0), code ? '' : vscode.crashed), 200);
});

const folders = opened.filter((path) => statSync(path).isDirectory());
const workspace = opened.find((path) => path.endsWith('.code-workspace'));
await page.goto(
  workbenchAddress(port, {
    folder: folders[0],
    workspace,
    files: opened.filter((path) => statSync(path).isFile() && path !== workspace),
    payload,
  }),
);
