// The real inputs that cases are made from: files of the project, and of every folder that is named.
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const MAX_FILES = 2000;
const MAX_BYTES = 200_000;

/** In the order of their paths, so that a seed means the same everywhere. `test` is asked with the path below the folder. */
export function corpusOf(test, folders) {
  const own = ['fixtures', 'test/languages', 'bench/fuzz/corpus'].map((name) => join(project, name));
  const found = [...own, ...folders].flatMap((folder) => filesBelow(folder).filter((path) => test(path)));
  const step = Math.max(1, Math.ceil(found.length / MAX_FILES));
  return found.filter((_, at) => at % step === 0).flatMap(contentOf);
}

function filesBelow(folder) {
  const entries = listed(folder).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

function listed(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function contentOf(path) {
  const { size } = lstatSync(path);
  return size > 0 && size <= MAX_BYTES ? [readFileSync(path)] : [];
}
