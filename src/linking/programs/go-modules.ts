// go.mod and the files below it -> the folders where programs start. A folder with a `main.go` is a package main by convention, and its
// program is named like the folder (pkg.go.dev/cmd/go, "Compile packages and dependencies").
import { posix } from 'node:path';
import type { BuildFile } from './build-files.ts';
import { isTest } from './program.ts';

/** By folder the name of its program. One at the top of a module counts only when it is the only one. */
export function goPrograms(built: readonly BuildFile[], paths: readonly string[]): ReadonlyMap<string, string> {
  const modules = new Map(
    built.flatMap(({ folder, name, text }) => (name === 'go.mod' ? [[folder, nameIn(text)]] : [])),
  );
  if (modules.size === 0) return new Map();
  const starts = paths.flatMap((path) => (posix.basename(path) === 'main.go' ? [folderOf(path)] : []));
  const found = starts.map((folder) => [folder, modules.get(folder) ?? posix.basename(folder)] as const);
  const programs = found.filter(([, name]) => name !== '' && !isTest(name));
  const [first, ...more] = programs;
  if (first && more.length === 0) return new Map([[topOf(first[0], modules), first[1]]]);
  return new Map(programs.filter(([folder]) => !modules.has(folder)));
}

const folderOf = (path: string): string => {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
};

/** The module that the folder of the only program lies in is all its own. */
function topOf(folder: string, modules: ReadonlyMap<string, string>): string {
  for (let at = folder; ; at = folderOf(at)) if (modules.has(at) || at === '') return at;
}

/** `module example.org/gate/v2` is the gate: a last element that numbers a version says nothing. */
function nameIn(text: string): string {
  const [, path = ''] = /^module[ \t]+"?([^\s"]+)/m.exec(text) ?? [];
  const names = path.split('/');
  if (/^v\d+$/.test(names.at(-1) ?? '')) names.pop();
  return (names.at(-1) ?? '').replace(/\.v\d+$/, '');
}
