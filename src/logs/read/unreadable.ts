// What the file system says about a log -> what people read.
import { InputError } from '../../model/errors.ts';

export function unreadable(error: unknown, name: string): InputError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new InputError(`${name}: ${reasons[code ?? ''] ?? `cannot be read (${code ?? message})`}`, 'Check the path.');
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ENODEV: 'is a device or socket',
  ENXIO: 'is a device or socket',
  ELOOP: 'is a link that leads back to itself',
};
