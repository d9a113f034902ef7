/** The command, a configuration or a file can't be used. One line that says what to do; the exit status is 2. */
export class UsageError extends Error {}

/** The reason of an error of the file system, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'a part of its path is no folder',
    ENAMETOOLONG: 'its name is too long',
    EACCES: 'it is not permitted',
    EPERM: 'it is not permitted',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
    EFBIG: 'the disk is full',
    EROFS: 'the disk is read-only',
    ELOOP: 'its links lead in a circle',
  };
  return (code && reasons[code]) ?? message ?? String(error);
}
