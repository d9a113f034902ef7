import { NAMED_LIKE_REPORTS } from '@postmortem/schemas/reportNames';
import * as vscode from 'vscode';
import { IgnoredPaths } from './ignored.ts';
import { walk } from './walk.ts';

/** Files that may be reports, and what says which of them git ignores. */
export const MARKDOWN = '**/*.{md,markdown,MD}';
const PACKAGES = '**/node_modules/**';
const IGNORES = '**/.gitignore';
const IS_MARKDOWN = /\.(?:md|markdown)$/i;

/** Bytes of which no report is made: more than three for each character that may be read. */
const LARGEST_BYTES = 3_000_000;

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** The `.gitignore` files of a workspace folder, by the folder that each lies in. */
async function ignoredIn(folder: vscode.WorkspaceFolder): Promise<IgnoredPaths> {
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, IGNORES), PACKAGES);
  const texts = await Promise.all(
    found.map(async (uri) => {
      const path = vscode.workspace.asRelativePath(uri, false);
      return [path.slice(0, -'/.gitignore'.length), await textOf(uri).catch(() => '')] as const;
    }),
  );
  return new IgnoredPaths(new Map(texts));
}

/** A file system that VS Code can't search is walked through. */
async function walked({ uri }: vscode.WorkspaceFolder): Promise<vscode.Uri[]> {
  const read = (folder: string) =>
    vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, folder)).then(
      (entries) => entries,
      () => [],
    );
  const paths = await walk(async (folder) => read(folder));
  return paths.filter((path) => IS_MARKDOWN.test(path)).map((path) => vscode.Uri.joinPath(uri, path));
}

async function inFolder(folder: vscode.WorkspaceFolder): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, MARKDOWN), PACKAGES);
  const isSearched = found.length > 0 || folder.uri.scheme === 'file' || folder.uri.scheme === 'vscode-remote';
  if (!isSearched) return walked(folder);
  const ignored = await ignoredIn(folder);
  return found.filter((uri) => !ignored.has(vscode.workspace.asRelativePath(uri, false)));
}

/** Every Markdown file of the workspace but those that `files.exclude` or git leaves out. */
export async function findMarkdown(): Promise<vscode.Uri[]> {
  const found = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(inFolder));
  return [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()];
}

/** Is there a file that is named as a report? */
export async function hasNamedReports(): Promise<boolean> {
  for (const pattern of NAMED_LIKE_REPORTS)
    if ((await vscode.workspace.findFiles(pattern, PACKAGES, 1)).length > 0) return true;
  return false;
}

/** What reading a file has led to: its text, or why there is none. A file that is gone is none of both. */
export type FileText = { readonly text: string } | { readonly unread: 'large' | { readonly error: string } } | null;

/** The name of a failure as people know it: `EACCES`. */
function nameOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = /\bE[A-Z]{3,12}\b/.exec(message)?.[0];
  return code ?? (error instanceof vscode.FileSystemError ? error.code : message.slice(0, 80));
}

export async function readFileText(uri: vscode.Uri): Promise<FileText> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return bytes.length > LARGEST_BYTES ? { unread: 'large' } : { text: new TextDecoder().decode(bytes) };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    return { unread: { error: nameOf(error) } };
  }
}
