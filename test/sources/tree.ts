// Trees for one test each, and `discover` with everything at its default.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { DiscoverOptions, Discovery } from '../../src/model/source-files.ts';
import { discover } from '../../src/sources/folder/discover.ts';

/** Content, or where a symbolic link points. */
export type Entry = string | Buffer | { readonly link: string };

/** Path -> content below a new folder; a path that ends with `/` is an empty folder. */
export function tree(entries: Readonly<Record<string, Entry>>): string {
  const root = mkdtempSync(join(tmpdir(), 'discover-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, entry] of Object.entries(entries)) write(join(root, path), entry);
  return root;
}

function write(path: string, entry: Entry): void {
  mkdirSync(path.endsWith('/') ? path : dirname(path), { recursive: true });
  if (path.endsWith('/')) return;
  if (typeof entry === 'string' || Buffer.isBuffer(entry)) writeFileSync(path, entry);
  else symlinkSync(entry.link, path);
}

export type Asked = Partial<DiscoverOptions>;

export const find = (roots: readonly string[], asked: Asked = {}): Discovery =>
  discover({
    roots,
    languageOf: new Map([
      ['.c', 'c'],
      ['.h', 'c'],
    ]),
    include: [],
    exclude: [],
    noIgnore: false,
    listed: null,
    maxBytes: 1000,
    ...asked,
  });

export const pathsOf = ({ files }: Discovery): string[] => files.map(({ path }) => path);

/** The paths found in a new tree, read from its top. */
export const found = (entries: Readonly<Record<string, Entry>>, asked: Asked = {}): string[] =>
  pathsOf(find([tree(entries)], asked));

/** Calls with a tree as the working folder, for roots as people type them. */
export function inside<Result>(root: string, call: () => Result): Result {
  const before = process.cwd();
  process.chdir(root);
  try {
    return call();
  } finally {
    process.chdir(before);
  }
}
