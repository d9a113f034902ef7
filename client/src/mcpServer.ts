import * as vscode from 'vscode';
import { version } from '../../package.json';

/** What VS Code has from 1.101 on; the types are of the oldest that the extension runs in. */
interface McpApi {
  readonly lm: {
    readonly registerMcpServerDefinitionProvider?: (id: string, provider: object) => vscode.Disposable;
  };
  readonly McpStdioServerDefinition: new (
    label: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    version: string,
  ) => object;
}

/** Of this folder alone: a model reads no file outside of the workspace. */
const localFolders = (): string[] =>
  (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file').map(({ uri }) => uri.fsPath);

/**
 * Offers the tools of `postmortem mcp` as a server that VS Code starts for its agents, where it can. Under the extension host's own Node.
 * @param id as the manifest names it
 */
export function offerMcpServer(extension: vscode.Uri, id = 'postmortem'): vscode.Disposable[] {
  const api = vscode as unknown as McpApi;
  const register = api.lm?.registerMcpServerDefinitionProvider;
  if (!register) return [];
  const changed = new vscode.EventEmitter<void>();
  const provider = {
    onDidChangeMcpServerDefinitions: changed.event,
    provideMcpServerDefinitions() {
      const folders = localFolders();
      if (folders.length === 0) return [];
      const program = vscode.Uri.joinPath(extension, 'dist', 'mcpServer.js').fsPath;
      const env = { ELECTRON_RUN_AS_NODE: '1', LANG: vscode.env.language };
      return [new api.McpStdioServerDefinition('Postmortem', process.execPath, [program, ...folders], env, version)];
    },
  };
  try {
    const registered = register.call(api.lm, id, provider);
    return [registered, changed, vscode.workspace.onDidChangeWorkspaceFolders(() => changed.fire())];
  } catch {
    // 1.100 has a proposal of the same name, which takes something else.
    return [];
  }
}
