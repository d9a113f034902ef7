import { CONFIGURATION_NAMES } from '@postmortem/schemas/protocol';
import type { FileRead } from './files.ts';

/** The folders from a document's own upwards to `root`, as URIs or paths without a closing slash. */
export function foldersAbove(document: string, root: string | null): string[] {
  const folders: string[] = [];
  let folder = document.slice(0, Math.max(0, document.lastIndexOf('/')));
  const top = root?.replace(/\/$/, '') ?? null;
  while (folder !== '' && !folder.endsWith('/') && !folder.endsWith(':')) {
    folders.push(folder);
    if (folder === top) return folders;
    folder = folder.slice(0, folder.lastIndexOf('/'));
  }
  return folders;
}

/** A configuration that is there, whether it can be read or not. */
export interface FoundFile {
  readonly location: string;
  readonly content: FileRead;
}

/** The nearest configuration from the document upwards. @param read as {@link ReadFile} with the folders that it may lie in */
export async function findConfiguration(
  document: string,
  root: string | null,
  read: (location: string) => Promise<FileRead>,
): Promise<FoundFile | null> {
  for (const folder of foldersAbove(document, root)) {
    for (const name of CONFIGURATION_NAMES) {
      const location = `${folder}/${name}`;
      const content = await read(location);
      if (!('why' in content) || content.why !== 'absent') return { location, content };
    }
  }
  return null;
}
