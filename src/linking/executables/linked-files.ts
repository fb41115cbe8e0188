// Where a program starts -> all files that a linker would take for it.
import { posix } from 'node:path';
import { itemAt, valueAt } from '../../text/items.ts';
import type { FileGraph } from './file-graph.ts';

/** Of several files with a symbol, those linked already count, then those in the program's own folders, then the nearest. */
export function linkedFiles(graph: FileGraph, starts: Iterable<number>): ReadonlySet<number> {
  const linked = new Set<number>();
  const folders = new Set<string>();
  const open: number[] = [];
  const add = (file: number): void => {
    if (linked.has(file)) return;
    linked.add(file);
    open.push(file);
  };
  for (const start of starts) {
    add(start);
    folders.add(folderOf(graph, start));
  }
  let undecided: Choice[] = [];
  while (open.length > 0) {
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      for (const needed of itemAt(graph.needs, file)) add(needed);
      for (const definers of itemAt(graph.choices, file)) undecided.push({ file, definers });
    }
    const decided = undecided.flatMap((choice) => definersFor(graph, choice, linked, folders));
    undecided = [];
    for (const file of decided) add(file);
  }
  return linked;
}

interface Choice {
  /** The file that uses the symbol. */
  readonly file: number;
  readonly definers: readonly number[];
}

function definersFor(
  graph: FileGraph,
  { file, definers }: Choice,
  linked: ReadonlySet<number>,
  own: ReadonlySet<string>,
): readonly number[] {
  if (definers.some((one) => linked.has(one))) return [];
  // Another program's `main` is no part of this one.
  const fit = definers.filter((one) => !itemAt(graph.files, one).symbols.starts);
  const mine = fit.filter((one) => own.has(folderOf(graph, one)));
  return mine.length > 0 ? mine : nearest(graph, file, fit);
}

function nearest(graph: FileGraph, file: number, others: readonly number[]): readonly number[] {
  const { path } = itemAt(graph.files, file);
  const shared = new Map(others.map((one) => [one, sharedFolders(path, itemAt(graph.files, one).path)]));
  const most = Math.max(...shared.values());
  return others.filter((one) => valueAt(shared, one) === most);
}

function sharedFolders(a: string, b: string): number {
  const [first, second] = [a.split('/'), b.split('/')];
  let count = 0;
  while (count < first.length - 1 && first[count] === second[count]) count++;
  return count;
}

const folderOf = (graph: FileGraph, file: number): string => posix.dirname(itemAt(graph.files, file).path);
