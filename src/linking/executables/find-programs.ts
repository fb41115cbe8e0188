// Files of a tree, its build files and messages -> its programs, those that the rule is about, and the files of all others.

import type { Origin } from '../../model/messages.ts';
import type { ProgramsOfTree } from '../../model/programs.ts';
import type { SourceFile } from '../../model/source-files.ts';
import { itemAt } from '../../text/items.ts';
import { readBuildFiles } from '../programs/build-files.ts';
import { type Components, targetsIn } from '../programs/components.ts';
import { type Choosable, choosePrograms } from './choose.ts';
import { type FileGraph, fileGraph } from './file-graph.ts';
import { linkedFiles } from './linked-files.ts';
import { type NativeProgram, nativePrograms } from './native-programs.ts';
import { readSymbols } from './read-symbols.ts';

interface Tree {
  readonly files: readonly SourceFile[];
  readonly roots: readonly string[];
  readonly components: Components;
  /** Places of messages. */
  readonly told: readonly Pick<Origin, 'file'>[];
  /** Languages whose files a linker joins. */
  readonly native: ReadonlySet<string>;
}

interface Wanted {
  /** Name of a program, or `all`. */
  readonly program: string | null;
  readonly service: string;
}

export function findPrograms(tree: Tree, { program, service }: Wanted): ProgramsOfTree {
  const counts = countsOf(tree.told);
  const native = nativeSide(tree, counts, service);
  const others = foreignSide(tree, counts);
  const all: readonly Found[] = [...native.programs, ...others];
  const chosen = choosePrograms(all, program, service);
  const elsewhere = new Map([...native.otherFiles(chosen), ...filesElsewhere(tree, others, chosen)]);
  const own = new Map((chosen ?? []).flatMap((one) => one.files().map((path) => [path, one.name] as const)));
  return {
    programs: all.filter(({ use }) => use !== 'build').map(({ name, messages }) => ({ name, messages })),
    chosen: chosen && [...new Set(chosen.map(({ name }) => name))],
    elsewhere,
    of: (path) => own.get(path) ?? elsewhere.get(path) ?? null,
  };
}

interface Found extends Choosable {
  readonly isNative: boolean;
  readonly files: () => readonly string[];
}

type Counts = ReadonlyMap<string, number>;

function countsOf(told: Tree['told']): Counts {
  const counts = new Map<string, number>();
  for (const { file } of told) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

// ── native programs ─────────────────────────────────────────────────────────────────────────────────────────────────

interface LinkedProgram extends Found {
  readonly built: NativeProgram;
  readonly linked: ReadonlySet<number>;
}

interface NativeSide {
  readonly programs: readonly LinkedProgram[];
  /** Files that none of the chosen programs links -> a program that does. */
  readonly otherFiles: (chosen: readonly Found[] | null) => ReadonlyMap<string, string>;
}

function nativeSide({ files, roots, native }: Tree, counts: Counts, service: string): NativeSide {
  const own = files.filter(({ language }) => native.has(language));
  const built = own.length === 0 ? [] : readBuildFiles(files, roots);
  if (own.length === 0 || isKernel(built.map(({ text }) => text))) return { programs: [], otherFiles: () => new Map() };
  const symbols = readSymbols(own);
  const found = nativePrograms(symbols, targetsIn(built), service);
  if (found.length < 2) return { programs: [], otherFiles: () => new Map() };
  const graph = fileGraph(symbols);
  const linked = found.map(({ starts }) => linkedFiles(graph, starts));
  const serving = servingFiles(graph, linked);
  const programs = found.map((one, at) => linkedProgram(graph, one, itemAt(linked, at), { counts, serving }));
  return { programs, otherFiles: (chosen) => otherFiles(graph, programs, chosen) };
}

/** Kbuild links one image, which has no `main`. */
const isKernel = (texts: readonly string[]): boolean =>
  texts.filter((text) => /^obj-(?:[ym]|\$\(\w+\))\s*[:+]?=/m.test(text)).length > texts.length / 2;

/** What most programs link says nothing about one of them: a server's part of a library for both sides. */
function servingFiles({ files }: FileGraph, programs: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const links = new Map<number, number>();
  for (const linked of programs) for (const at of linked) links.set(at, (links.get(at) ?? 0) + 1);
  const isFew = (at: number): boolean => (links.get(at) ?? 0) <= Math.max(2, programs.length / 3);
  return new Set(files.flatMap(({ symbols }, at) => (symbols.serves && isFew(at) ? at : [])));
}

function linkedProgram(
  graph: FileGraph,
  built: NativeProgram,
  linked: ReadonlySet<number>,
  { counts, serving }: { readonly counts: Counts; readonly serving: ReadonlySet<number> },
): LinkedProgram {
  const paths = (): readonly string[] => [...linked].map((at) => itemAt(graph.files, at).path);
  return {
    ...{ name: built.name, use: built.use, isNative: true, built, linked, files: paths },
    serves: [...linked].some((at) => serving.has(at)),
    messages: paths().reduce((sum, path) => sum + (counts.get(path) ?? 0), 0),
  };
}

/** What no program links may be a module that is loaded at run time, so it counts as the chosen program's, with all that it needs. */
function otherFiles(
  graph: FileGraph,
  programs: readonly LinkedProgram[],
  chosen: readonly Found[] | null,
): ReadonlyMap<string, string> {
  const isOwn = (one: LinkedProgram): boolean => (chosen === null ? one.use !== 'build' : chosen.includes(one));
  const owners = new Map<number, string>();
  for (const { name, linked } of programs) for (const at of linked) if (!owners.has(at)) owners.set(at, name);
  const loaded = graph.files.flatMap(({ symbols }, at) => (owners.has(at) || symbols.starts ? [] : at));
  const starts = programs.filter(isOwn).flatMap(({ built }) => built.starts);
  const own = new Set([...linkedFiles(graph, starts), ...linkedFiles(graph, loaded)]);
  return new Map([...owners].flatMap(([at, name]) => (own.has(at) ? [] : [[itemAt(graph.files, at).path, name]])));
}

// ── all other languages ─────────────────────────────────────────────────────────────────────────────────────────────

/** Programs as build files name them, with the files that are theirs alone. */
function foreignSide({ files, components, native }: Tree, counts: Counts): readonly Found[] {
  const owned = new Map<string, string[]>();
  for (const { path, language } of files) {
    const name = components.of.get(path);
    if (name === undefined || native.has(language) || !components.programs.has(name)) continue;
    const known = owned.get(name);
    if (known) known.push(path);
    else owned.set(name, [path]);
  }
  return [...owned].map(([name, paths]) => ({
    ...{ name, use: 'run', isNative: false, serves: false, files: () => paths },
    messages: paths.reduce((sum, path) => sum + (counts.get(path) ?? 0), 0),
  }));
}

/** Scripts beside a native program run in processes of their own. */
function filesElsewhere(
  { files, components, native }: Tree,
  programs: readonly Found[],
  chosen: readonly Found[] | null,
): ReadonlyMap<string, string> {
  if (chosen === null) return new Map();
  const isAlone = chosen.every(({ isNative }) => isNative);
  const others = new Set(programs.filter((one) => !chosen.includes(one)).map(({ name }) => name));
  return new Map(
    files.flatMap(({ path, language }) => {
      const name = components.of.get(path) ?? '';
      return !native.has(language) && (isAlone || others.has(name)) ? [[path, name]] : [];
    }),
  );
}
