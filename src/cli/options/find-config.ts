// Finds the configuration of a run: the named file, or the nearest `.sigma-extract.yml` upwards from the working folder.
import { existsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const configName = '.sigma-extract.yml';

interface Found {
  /** As shown to people; null when there is none. */
  readonly file: string | null;
  /** Files of other users above the working folder: passed over, since they could set anything. */
  readonly strange: readonly string[];
}

/** Looks no further than the top of the repository that the working folder is in. */
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

/** The administrator's, or one's own; where there are no owners, everything is. */
function isTrusted(file: string): boolean {
  const { uid } = userInfo();
  return uid < 0 || [0, uid].includes(statSync(file).uid);
}
