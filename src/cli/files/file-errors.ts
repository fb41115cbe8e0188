// What the file system says -> what people read.

interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

/** The system refused something: the fault is not the program's. */
export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && 'syscall' in error && 'code' in error && /^E[A-Z0-9]+$/.test(String(error.code));

/** `the name is too long (ENAMETOOLONG)` */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return message;
  return reasons[code] === undefined ? code : `${reasons[code]}, ${code}`;
}

export const isOutOfDescriptors = (error: unknown): boolean =>
  ['EMFILE', 'ENFILE'].includes(String((error as NodeJS.ErrnoException).code));

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBADF: 'not open for that',
  EDQUOT: 'the quota is used up',
  EEXIST: 'it is there already',
  EFBIG: 'larger than allowed',
  EIO: 'the device failed',
  EISDIR: 'it is a folder',
  ELOOP: 'a link leads back to itself',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many open files',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ETXTBSY: 'it is being run',
};
