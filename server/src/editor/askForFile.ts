import { CONTENT, LARGEST_FILE } from '@postmortem/schemas/protocol';
import type { Connection } from 'vscode-languageserver';
import type { FileRead } from '../configuration/files.ts';
import { withTimeout } from './withTimeout.ts';

/** Milliseconds after which an editor that does not answer has no such file. */
const PATIENCE = 5000;

/** A file that the server has no disk for: the editor reads it. @param within URIs of folders; null: anywhere */
export async function askForFile(
  connection: Connection,
  uri: string,
  within: readonly string[] | null,
): Promise<FileRead> {
  if (within && !within.some((folder) => uri.startsWith(`${folder}/`))) return { why: 'outside' };
  try {
    const text: unknown = await withTimeout(connection.sendRequest<unknown>(CONTENT, uri), PATIENCE);
    if (typeof text !== 'string') return { why: 'absent' };
    return text.length > LARGEST_FILE ? { why: 'large' } : { text, real: uri };
  } catch {
    return { why: 'unreadable' };
  }
}
