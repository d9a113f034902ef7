/** Files are named by a URI in an editor and by a path with slashes on the command line: both work alike here. */

const URI = /^[a-z][\w+.-]+:\/\//i;

/** The folder of a file, without a closing slash. */
export const folderOf = (location: string): string => location.slice(0, Math.max(0, location.lastIndexOf('/')));

/** The location that a path means which is written in a file of `folder`. What is no path is a name that no file has. */
export function resolveLocation(folder: string, path: string): string {
  const written = path.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\\', '/');
  if (URI.test(folder)) {
    const encoded = encodeURI(written).replaceAll('#', '%23').replaceAll('?', '%3F');
    return URL.canParse(encoded, `${folder}/`) ? new URL(encoded, `${folder}/`).href : `${folder}/${encoded}`;
  }
  const absolute = /^(?:\/|[a-z]:\/)/i.test(written) ? written : `${folder}/${written}`;
  const parts: string[] = [];
  for (const part of absolute.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Are two locations in the same place: on this disk, on the same host? */
export function isSameHost(one: string, other: string): boolean {
  const hostOf = (location: string): string => {
    if (!URI.test(location)) return /^\/\/[^/]+/.exec(location)?.[0] ?? '';
    const { protocol, host } = URL.canParse(location) ? new URL(location) : { protocol: location, host: '' };
    return `${protocol}//${host}`;
  };
  return hostOf(one) === hostOf(other);
}

/** The same for every way to write the signs of a URI: editors escape more of them than others. */
export const canonical = (location: string): string => (URI.test(location) ? decoded(location) : location);

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
