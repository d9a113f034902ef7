// Opens a sample with its picture beside it: in the desktop's VS Code where there is one, else in the embedded one.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installPackages } from './install.mjs';

const root = join(import.meta.dirname, '..');
const examples = join(root, 'examples');
/** An extension that opens the sample. */
const opener = join(root, 'scripts', 'vscode', 'sample');
const progress = (step) => console.log(`… ${step}`);

function desktop() {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

function openOnDesktop(code) {
  console.log(`Opening ${examples} with ${code}`);
  const window = spawn(code, [root, opener].map((path) => `--extensionDevelopmentPath=${path}`).concat(examples), {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  window.on('exit', (status) => process.exit(status ?? 1));
}

async function openEmbedded() {
  const { installHost } = await import('./vscode/install.mjs');
  const { remoteUri, startVSCode, stopVSCode, workbenchAddress } = await import('./vscode/server.mjs');
  const host = await installHost(progress);
  const userData = mkdtempSync(join(tmpdir(), 'postmortem-vscode-'));
  const token = randomBytes(16).toString('hex');
  progress('starting VS Code');
  // It takes one extension to develop.
  const extensions = join(userData, 'extensions');
  cpSync(opener, join(extensions, 'sample'), { recursive: true });
  const settings = { 'git.openRepositoryInParentFolders': 'never' };
  const vscode = await startVSCode({ host, userData, extensions, token, settings });
  process.on('exit', () => {
    stopVSCode(vscode);
    rmSync(userData, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));
  vscode.child.on('exit', () => process.exit(1));
  const payload = [['extensionDevelopmentPath', remoteUri(vscode.port, root)]];
  console.log(
    `\nOpen this address in a browser on this machine; Ctrl+C ends it:\n\n${workbenchAddress(vscode.port, { folder: examples, payload, token })}\n`,
  );
}

try {
  installPackages(progress);
  progress('building');
  const { build } = await import('./build.mjs');
  await build();
  const code = desktop();
  if (code) openOnDesktop(code);
  else await openEmbedded();
} catch (error) {
  console.error(`npm start: ${error.message}`);
  process.exit(1);
}
