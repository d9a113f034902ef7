/** Why a file gives no text. `outside`: it lies where a configuration that somebody else wrote may not lead. */
export type Unread = 'absent' | 'outside' | 'unusual' | 'large' | 'unreadable';

/** A file's text, with where it is once all links are followed; or why there is none. */
export type FileRead = { readonly text: string; readonly real: string } | { readonly why: Unread };

/** UTF-16 code units that all files of one configuration may have together. */
export const LARGEST_CONFIGURATION = 1_000_000;

/**
 * Reads a file that somebody's configuration names. Never throws.
 * @param location a URI or a path with slashes
 * @param within folders that the file has to lie in; null: anywhere
 */
export type ReadFile = (location: string, within: readonly string[] | null) => Promise<FileRead>;
