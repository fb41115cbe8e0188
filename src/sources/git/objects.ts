// Checks object databases before git opens them: git would block on a pipe and follow a link.

import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Deadline } from './deadline.ts';

/** Whether everything that git may open is a regular file of this repository. Borrowed objects (alternates) are not. */
export function isSelfContained(objects: string, deadline: Deadline): boolean {
  if (!lstatSync(objects, { throwIfNoEntry: false })?.isDirectory()) return false;
  return hasOnlyFiles(objects, deadline) && !lstatSync(join(objects, 'info', 'alternates'), { throwIfNoEntry: false });
}

// The deepest path is objects/info/commit-graphs/<file>.
const MAX_DEPTH = 3;

function hasOnlyFiles(folder: string, deadline: Deadline, depth = 1): boolean {
  deadline.left();
  return readdirSync(folder, { withFileTypes: true }).every((entry) => {
    if (entry.isDirectory()) return depth === MAX_DEPTH || hasOnlyFiles(join(folder, entry.name), deadline, depth + 1);
    return entry.isFile();
  });
}
