// Runs the tests inside VS Code: `node`, `web` (worker extension host) or `vsix` (the package, installed into an empty profile).
// VS Code is the embedded one, or a desktop's: VSCODE_EXECUTABLE names it, VSCODE_VERSION asks for a download.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';

const root = join(import.meta.dirname, '..', '..');
const [kind, vsix] = process.argv.slice(2);

async function executable() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  if (process.env.VSCODE_VERSION) return downloadAndUnzipVSCode(process.env.VSCODE_VERSION);
  return join(import.meta.dirname, 'host.mjs');
}

function install(vscode, profile) {
  const [command, ...args] = vscode.endsWith('host.mjs')
    ? [process.execPath, vscode]
    : resolveCliArgsFromVSCodeExecutablePath(vscode, { reuseMachineInstall: true });
  execFileSync(command, [...args, ...profile, '--install-extension', vsix], { stdio: ['ignore', 'ignore', 'inherit'] });
}

const temporary = mkdtempSync(join(tmpdir(), 'postmortem-vscode-'));
try {
  const workspace = join(temporary, 'workspace');
  cpSync(join(root, 'examples'), workspace, { recursive: true });
  const profile = [`--user-data-dir=${join(temporary, 'user')}`, `--extensions-dir=${join(temporary, 'extensions')}`];
  const vscode = await executable();
  if (kind === 'vsix') install(vscode, profile);
  await runTests({
    vscodeExecutablePath: vscode,
    extensionDevelopmentPath: kind === 'vsix' ? join(root, 'test', 'vscode', 'driver') : root,
    extensionTestsPath: join(root, 'test', 'out', kind === 'web' ? 'web.js' : 'node.js'),
    launchArgs: [workspace, ...profile, ...(kind === 'web' ? ['--extensionDevelopmentKind=web'] : [])],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
