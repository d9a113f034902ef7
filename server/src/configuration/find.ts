import { CONFIGURATION_NAMES } from '@postmortem/schemas/protocol';

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

export interface FoundFile {
  readonly location: string;
  readonly text: string;
}

/**
 * The nearest configuration from the document upwards.
 * @param read gives a file's text, or null where there is none
 */
export async function findConfiguration(
  document: string,
  root: string | null,
  read: (location: string) => Promise<string | null>,
): Promise<FoundFile | null> {
  for (const folder of foldersAbove(document, root)) {
    for (const name of CONFIGURATION_NAMES) {
      const location = `${folder}/${name}`;
      const text = await read(location);
      if (text !== null) return { location, text };
    }
  }
  return null;
}
