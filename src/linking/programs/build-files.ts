// Files of a tree -> the build files in their folders, never outside of the given roots.

import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';
import type { SourceFile } from '../../model/source-files.ts';

export interface BuildFile {
  /** As in reports; '' for the root itself. */
  readonly folder: string;
  readonly name: string;
  readonly text: string;
}

export function readBuildFiles(files: readonly SourceFile[], roots: readonly string[]): readonly BuildFile[] {
  const budget = { left: MAX_INCLUDED_BYTES };
  return [...foldersOf(files, new Set(roots.flatMap(realPath)))].flatMap(([folder, absolute]) =>
    buildFilesIn(folder, absolute, budget),
  );
}

const maxBytes = 1024 * 1024;
/** Per tree, because a file may be included repeatedly. */
const MAX_INCLUDED_BYTES = 16 * 1024 * 1024;
/** Minimum cost of an include, since looking for a small or missing file takes time too. */
const MIN_INCLUDE_COST = 8192;

// The first one found counts: it is handwritten, and the later ones may be generated from it.
const makefiles = ['Makefile.am', 'GNUmakefile', 'Makefile.in', 'Makefile', 'makefile'];
const projects = /\.(?:csproj|gemspec)$/;
const others = new Set(
  'CMakeLists.txt Cargo.toml composer.json go.mod package.json pom.xml settings.gradle settings.gradle.kts pyproject.toml setup.cfg setup.py'.split(
    ' ',
  ),
);

/** Every folder that contains a source, and all above it: path in reports -> absolute path. */
function foldersOf(files: readonly SourceFile[], roots: ReadonlySet<string>): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  const isBelowRoot = belowAny(roots);
  for (const { path, absolute } of files) {
    let shown = path;
    let real = absolute;
    do {
      shown = posix.dirname(shown) === '.' ? '' : posix.dirname(shown);
      real = dirname(real);
      if (folders.has(shown) || !isBelowRoot(real)) break;
      folders.set(shown, real);
    } while (shown !== '');
  }
  return new Map([...folders].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a folder is or is below one of the roots. Results are cached per folder. */
function belowAny(roots: ReadonlySet<string>): (folder: string) => boolean {
  const answers = new Map<string, boolean>();
  return (folder) => {
    const open: string[] = [];
    let at = folder;
    for (; !answers.has(at) && !roots.has(at) && at !== dirname(at); at = dirname(at)) open.push(at);
    const answer = answers.get(at) ?? roots.has(at);
    for (const one of open) answers.set(one, answer);
    return answer;
  };
}

const isInside = (folder: string, root: string): boolean =>
  folder === root || folder.startsWith(root.endsWith(sep) ? root : root + sep);

/** Empty if it does not exist. */
export function realPath(path: string): string[] {
  try {
    return [realpathSync(path)];
  } catch {
    return [];
  }
}

function buildFilesIn(folder: string, absolute: string, budget: Budget): BuildFile[] {
  const names = new Set(entriesOf(absolute).flatMap((entry) => (entry.isFile() ? entry.name : [])));
  const makefile = makefiles.find((name) => names.has(name));
  const found = [
    ...(makefile ? [makefile] : []),
    ...[...names].filter((name) => others.has(name) || projects.test(name)).sort(),
  ];
  return found.flatMap((name) => {
    const text = textOf(join(absolute, name));
    return text === null
      ? []
      : [{ folder, name, text: name.endsWith('.am') ? withIncluded(text, absolute, budget) : text }];
  });
}

// Automake manual, "Including": paths are relative to the including file, and `%D%` is the folder of the included one.
const including = /^[ \t]*include[ \t]+(?:\$\((?:top_)?srcdir\)\/)?([\w][\w./+-]*)[ \t]*$/gm;

/** Number of bytes that may still be included. */
interface Budget {
  left: number;
}

/** Includes only files below the folder, after resolving links: others have build files of their own or are outside the tree. */
function withIncluded(text: string, absolute: string, budget: Budget): string {
  const paths = new Set([...text.matchAll(including)].map(([, path = '']) => path));
  const included = [...paths].flatMap((path) => {
    const [real] = path.includes('..') || budget.left <= 0 ? [] : realPath(join(absolute, path));
    const found = real !== undefined && isInside(real, absolute) ? textOf(real) : null;
    budget.left -= Math.max(found?.length ?? 0, MIN_INCLUDE_COST);
    return found === null ? [] : [found.replace(/%(?:D|reldir)%/g, posix.dirname(path))];
  });
  return [text, ...included].join('\n');
}

/** Empty if the folder cannot be read. */
export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function textOf(path: string): string | null {
  try {
    return readRegularFile(path, { maxBytes, isRealPath: true }).toString('utf8');
  } catch {
    return null;
  }
}
