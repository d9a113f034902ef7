/** Files are named by a URI in an editor and by a path with slashes on the command line: both work alike here. */

const URI = /^[a-z][\w+.-]+:\/\//i;

/** The folder of a file, without a closing slash. */
export const folderOf = (location: string): string => location.slice(0, Math.max(0, location.lastIndexOf('/')));

/** The location that a path means which is written in a file of `folder`. */
export function resolveLocation(folder: string, path: string): string {
  const written = path.replaceAll('\\', '/');
  if (URI.test(folder)) return new URL(encodeURI(written).replaceAll('#', '%23'), `${folder}/`).href;
  const absolute = /^(?:\/|[a-z]:\/)/i.test(written) ? written : `${folder}/${written}`;
  const parts: string[] = [];
  for (const part of absolute.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray % is part of the name
  }
}

/** A document's path from a folder as globs see it; null where it does not lie in there. */
export function pathFrom(folder: string, document: string): string | null {
  if (!document.startsWith(`${folder}/`)) return null;
  const path = document.slice(folder.length + 1);
  return URI.test(document) ? decoded(path) : path;
}
