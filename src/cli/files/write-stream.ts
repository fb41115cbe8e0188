// Writes text in pieces to stdout, or to a file that appears only when complete.
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import type { Terminal } from '../commands/command.ts';
import { realPath, refused } from './write-file.ts';

export interface OutputTarget {
  readonly write: (text: string) => Promise<void>;
  /** Gives the file its name. */
  readonly finish: () => void;
  /** Discards the file; has no effect once it is finished. */
  readonly drop: () => void;
}

/** `file`: null for stdout. */
export function openTarget(file: string | null, { print }: Terminal): OutputTarget {
  if (file === null) return { write: print, finish: () => {}, drop: () => {} };
  try {
    return fileTarget(file);
  } catch (error) {
    throw refused(file, error);
  }
}

function fileTarget(file: string): OutputTarget {
  const path = realPath(file);
  // Devices and pipes cannot be replaced by a rename.
  const replaces = statSync(path, { throwIfNoEntry: false })?.isFile() !== false;
  const temporary = replaces ? `${path}.${randomUUID().slice(0, 8)}.tmp` : path;
  const descriptor = openSync(temporary, replaces ? 'wx' : 'w');
  let open = true;
  const close = (): boolean => {
    if (!open) return false;
    open = false;
    closeSync(descriptor);
    return replaces;
  };
  return {
    write: async (text) => {
      try {
        const bytes = Buffer.from(text);
        for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
      } catch (error) {
        throw refused(file, error);
      }
    },
    finish: () => {
      if (close()) renameSync(temporary, path);
    },
    drop: () => {
      if (close()) rmSync(temporary, { force: true });
    },
  };
}
