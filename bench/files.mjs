// Lists of files: all of a language in a tree, and subsets drawn by chance, the same ones for the same seed.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './corpora.mjs';

export const extensions = { c: ['c', 'h'], java: ['java'], python: ['py'] };

/** Every file of a language, sorted: tests and vendored code as well, so that all programs read the same. */
export function filesOf(tree, language) {
  const names = extensions[language].flatMap((extension) => ['-o', '-name', `*.${extension}`]).slice(1);
  const { stdout } = spawnSync('find', [tree, '-type', 'f', '(', ...names, ')', '-printf', '%s %p\\n'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const lines = stdout.split('\n').filter(Boolean);
  const files = lines.map((line) => ({ path: line.slice(line.indexOf(' ') + 1), bytes: Number.parseInt(line, 10) }));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const megabytes = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;

export function shuffled(files, seed) {
  const order = [...files];
  let state = seed;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** The first files that make up so many megabytes. */
export function upTo(files, size) {
  let sum = 0;
  const end = files.findIndex(({ bytes }) => {
    sum += bytes / 1e6;
    return sum >= size;
  });
  return end < 0 ? files : files.slice(0, end + 1);
}

/** Writes the list for programs that read it; gives the name of the file that holds it. */
export function listed(files, name) {
  const list = join(cache, `${name}.txt`);
  writeFileSync(list, files.map(({ path }) => `${path}\n`).join(''));
  return list;
}

/** Reads all files of a list before a measurement: virtual machines take back the memory of files that nobody read for two minutes. */
export function warm(list) {
  spawnSync('sh', ['-c', 'tr "\\n" "\\0" < "$0" | xargs -0 cat > /dev/null', list]);
}
