import { CONFIGURATION_NAMES } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';

/** A configuration that holds mistakes. */
export interface MistakenConfiguration {
  readonly uri: vscode.Uri;
  readonly name: string;
  readonly problems: readonly vscode.Diagnostic[];
}

const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** Is it a file that configures Postmortem? */
export const isConfiguration = (uri: vscode.Uri): boolean => CONFIGURATION_NAMES.some((name) => nameOf(uri) === name);

/** The first configuration in which something can't be used; null where there is none. */
export function mistakenConfiguration(): MistakenConfiguration | null {
  for (const [uri, found] of vscode.languages.getDiagnostics()) {
    const problems = isConfiguration(uri) ? found.filter(({ source }) => source === 'postmortem') : [];
    if (problems.length > 0) return { uri, name: nameOf(uri), problems };
  }
  return null;
}
