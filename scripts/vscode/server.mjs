// Starts the server of the embedded VS Code on 127.0.0.1.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { nodeOf } from './install.mjs';

/** As on the desktop: in a browser VS Code saves files by itself after a second. */
const SETTINGS = {
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'extensions.autoCheckUpdates': false,
  'window.confirmBeforeClose': 'never',
  'telemetry.telemetryLevel': 'off',
};

function freePort() {
  return new Promise((resolvePort, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolvePort(port));
    });
  });
}

/** The options that name the folders of a profile. */
export const profileOptions = (userData, extensions) => [
  ...['--user-data-dir', userData, '--server-data-dir', join(userData, 'server'), '--accept-server-license-terms'],
  ...(extensions ? ['--extensions-dir', resolve(extensions)] : []),
];

export const serverProgram = (host) => join(host, 'vscode', 'out', 'server-main.js');

/**
 * @param {{ host: string, userData: string, extensions?: string, token?: string, options?: string[], settings?: object }} how
 * @returns the address, the process (a group of its own) and `crashed`, which says why an extension host has ended by itself
 */
export async function startVSCode({ host, userData, extensions, token, options = [], settings = {} }) {
  const port = await freePort();
  mkdirSync(join(userData, 'User'), { recursive: true });
  const settingsFile = join(userData, 'User', 'settings.json');
  if (!existsSync(settingsFile)) writeFileSync(settingsFile, JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(
    nodeOf(host),
    [
      ...[serverProgram(host), '--host', '127.0.0.1', '--port', String(port), ...profileOptions(userData, extensions)],
      ...(token ? ['--connection-token', token] : ['--without-connection-token']),
      ...['--telemetry-level', 'off', '--disable-getting-started-override', '--disable-workspace-trust', ...options],
      // Newer ones load an extension's tests with it only.
      '--enable-smoke-test-driver',
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const log = createWriteStream(join(userData, 'server.log'));
  child.stderr.pipe(log, { end: false });
  const vscode = { port, child, crashed: '', log: log.path };
  await new Promise((started, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`VS Code's server ended with ${code}; see ${log.path}`)));
    child.stdout.on('data', (data) => {
      log.write(data);
      if (/Extension host agent started/.test(data)) started();
      const end = /Extension Host Process exited with code: (\S+), signal: (\w+)/.exec(data);
      if (end && (end[1] !== '0' || end[2] !== 'null'))
        vscode.crashed ||= `the extension host ended with code ${end[1]}, signal ${end[2]}`;
    });
  });
  child.removeAllListeners('exit');
  return vscode;
}

/** Ends the server with everything it started; its file watcher would outlive it otherwise. */
export function stopVSCode({ child }) {
  if (!child?.pid) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended already
  }
}

/** The address of a workbench window. Without a folder or workspace it is an empty one. */
export function workbenchAddress(port, { folder, workspace, files = [], payload = [], token }) {
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  if (workspace) query.set('workspace', resolve(workspace));
  else if (folder) query.set('folder', resolve(folder));
  else query.set('ew', 'true');
  const opened = files.map((file) => ['openFile', remoteUri(port, file)]);
  query.set('payload', JSON.stringify([...payload, ...opened]));
  return `http://127.0.0.1:${port}/?${query}`;
}

export const remoteUri = (port, path) => `vscode-remote://127.0.0.1:${port}${encodeURI(resolve(path))}`;
