// Symbols of all files -> which file needs which other one.
import { posix } from 'node:path';
import { itemAt } from '../../text/items.ts';
import type { FileSymbols } from './symbols.ts';

export interface NativeFile {
  readonly path: string;
  readonly symbols: FileSymbols;
}

/** Files are numbers: their positions in the list. */
export interface FileGraph {
  readonly files: readonly NativeFile[];
  /** By file, those that only it can mean. */
  readonly needs: readonly (readonly number[])[];
  /** By file, lists of files that define the same symbol. */
  readonly choices: readonly (readonly (readonly number[])[])[];
}

export function fileGraph(files: readonly NativeFile[]): FileGraph {
  const definers = definersOf(files);
  const macros = macrosOf(files, definers);
  const included = includesBy(files);
  const needs: number[][] = [];
  const choices: (readonly number[])[][] = [];
  for (const [at, file] of files.entries()) {
    const needed = new Set(included(file));
    const open = new Set<readonly number[]>();
    for (const name of expanded(file.symbols.uses, macros)) {
      const found = definers.get(name);
      if (found === undefined || found.includes(at)) continue;
      const [only, ...more] = found;
      if (only !== undefined && more.length === 0 && !files[only]?.symbols.starts) needed.add(only);
      else open.add(found);
    }
    needed.delete(at);
    needs.push([...needed]);
    choices.push([...open]);
  }
  return { files, needs, choices };
}

// A name that so many files define is that of a helper in each of them.
const MAX_DEFINERS = 50;

/** Equal lists are one list. */
function definersOf(files: readonly NativeFile[]): ReadonlyMap<number, readonly number[]> {
  const definers = new Map<number, number[]>();
  for (const [at, { symbols }] of files.entries()) {
    for (const name of symbols.defines) {
      const known = definers.get(name);
      if (known) known.push(at);
      else definers.set(name, [at]);
    }
  }
  const lists = new Map<string, readonly number[]>();
  const found = new Map<number, readonly number[]>();
  for (const [name, list] of definers) {
    if (list.length > MAX_DEFINERS) continue;
    const key = list.join();
    const known = lists.get(key) ?? list;
    lists.set(key, known);
    found.set(name, known);
  }
  return found;
}

type Macros = ReadonlyMap<number, readonly number[]>;

/** What macros lead to, as far as it matters: symbols and other macros. */
function macrosOf(files: readonly NativeFile[], definers: ReadonlyMap<number, unknown>): Macros {
  const macros = new Map<number, Set<number>>();
  for (const { symbols } of files)
    for (const [name, body] of symbols.macros) {
      const known = macros.get(name) ?? new Set();
      for (const word of body) known.add(word);
      macros.set(name, known);
    }
  const matters = (word: number): boolean => definers.has(word) || macros.has(word);
  return new Map([...macros].map(([name, body]) => [name, [...body].filter(matters)]));
}

function expanded(uses: ReadonlySet<number>, macros: Macros): ReadonlySet<number> {
  const found = new Set(uses);
  for (const name of found) {
    if (found.size > uses.size + MAX_EXPANDED) break;
    for (const word of macros.get(name) ?? []) found.add(word); // a set may grow while it is walked
  }
  return found;
}

/** Per file: macros may use each other without end. */
const MAX_EXPANDED = 2000;

const MAX_INCLUDED = 8;

/** The files that a path in quotes may mean: the one beside it, else all that end in it. */
function includesBy(files: readonly NativeFile[]): (file: NativeFile) => readonly number[] {
  const byName = new Map<string, number[]>();
  const byPath = new Map(files.map(({ path }, at) => [path, at]));
  for (const [at, { path }] of files.entries()) {
    const name = posix.basename(path);
    const known = byName.get(name);
    if (known) known.push(at);
    else byName.set(name, [at]);
  }
  return ({ path, symbols }) =>
    symbols.includes.flatMap((include) => {
      const beside = byPath.get(posix.join(posix.dirname(path), include));
      if (beside !== undefined) return [beside];
      const plain = include.replace(/^(?:\.\.?\/)+/, '');
      const named = (byName.get(posix.basename(plain)) ?? []).slice(0, MAX_INCLUDED);
      return named.filter((at) => `/${itemAt(files, at).path}`.endsWith(`/${plain}`));
    });
}
