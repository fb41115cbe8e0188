// Finds the configuration of a run: the named file, or the nearest `.sigma-extract.yml` upwards from the working folder.
import { existsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const configName = '.sigma-extract.yml';

interface Found {
  /** Display path; null if there is none. */
  readonly file: string | null;
  /** Files of other users above the working folder: skipped, since they could set anything. */
  readonly strange: readonly string[];
}

/** Searches no higher than the top of the repository around the working folder. */
export function findConfig(): Found {
  const start = resolve('.');
  const strange: string[] = [];
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, configName);
    const shown = relative(start, file);
    if (existsSync(file)) {
      if (folder === start || isTrusted(file)) return { file: shown, strange };
      strange.push(shown);
    }
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return { file: null, strange };
  }
}

/** Owned by root or the current user; on systems without owners, every file is trusted. */
function isTrusted(file: string): boolean {
  const { uid } = userInfo();
  return uid < 0 || [0, uid].includes(statSync(file).uid);
}
