// File system errors -> readable reasons.

interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

/** An error reported by the operating system, rather than a fault of the program. */
export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && 'syscall' in error && 'code' in error && /^E[A-Z0-9]+$/.test(String(error.code));

export const isOutOfDescriptors = (error: unknown): boolean => ['EMFILE', 'ENFILE'].includes(codeOf(error) ?? '');

/** `name too long` */
export const reasonOf = (error: unknown): string => known(error) ?? codeOf(error) ?? (error as Error).message;

/** `name too long, ENAMETOOLONG` */
export const reasonWithCode = (error: unknown): string =>
  known(error) === undefined ? reasonOf(error) : `${known(error)}, ${codeOf(error)}`;

/** For a file named by the user: `is a folder`, `cannot be read (EOVERFLOW)`. */
export const whyUnreadable = (error: unknown): string => known(error) ?? `cannot be read (${reasonOf(error)})`;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
const known = (error: unknown): string | undefined => reasons.get(codeOf(error) ?? '');

// ENOTREG is this program's own code: see regular-file.ts.
const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EBADF', 'bad file descriptor'],
  ['EDQUOT', 'disk quota exceeded'],
  ['EEXIST', 'exists already'],
  ['EFBIG', 'too large'],
  ['EIO', 'input/output error'],
  ['EISDIR', 'is a folder'],
  ['ELOOP', 'is a link to itself'],
  ['EMFILE', 'too many open files'],
  ['ENAMETOOLONG', 'name too long'],
  ['ENFILE', 'too many open files'],
  ['ENODEV', 'is a device or socket'],
  ['ENOENT', 'no such file or folder'],
  ['ENOSPC', 'no space left'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['ENOTREG', 'not a regular file'],
  ['ENXIO', 'is a device or socket'],
  ['EPERM', 'not permitted'],
  ['EROFS', 'the file system is read-only'],
  ['ETXTBSY', 'the file is being executed'],
]);
