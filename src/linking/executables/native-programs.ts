// Files with a `main` and the targets of build files -> the native programs of a tree.
import { posix } from 'node:path';
import { itemAt } from '../../text/items.ts';
import { type BuildTarget, isTest, stem } from '../programs/program.ts';
import type { NativeFile } from './file-graph.ts';

export interface NativeProgram {
  readonly name: string;
  /** Positions of the files that are linked in any case. */
  readonly starts: readonly number[];
  /** The position of the file with `main`. */
  readonly main: number;
  readonly use: NonNullable<BuildTarget['use']>;
}

/** A `main` that no target lists is a program with the name of its file, else of its folder or of the `service`. */
export function nativePrograms(
  files: readonly NativeFile[],
  targets: readonly BuildTarget[],
  service: string,
): readonly NativeProgram[] {
  const byStem = stemsOf(files);
  const built = targets.flatMap((target) => builtProgram(files, byStem, target));
  const known = new Set(built.map(({ main }) => main));
  const found = files.flatMap(({ path, symbols }, main): NativeProgram[] =>
    symbols.starts && !known.has(main)
      ? [{ name: nameOf(path, service), starts: [main], main, use: isTest(nameOf(path, service)) ? 'build' : 'run' }]
      : [],
  );
  return [...built, ...found];
}

function stemsOf(files: readonly NativeFile[]): ReadonlyMap<string, readonly number[]> {
  const stems = new Map<string, number[]>();
  for (const [at, { path }] of files.entries()) {
    const known = stems.get(stem(path));
    if (known) known.push(at);
    else stems.set(stem(path), [at]);
  }
  return stems;
}

/** None without a `main`: its sources were not understood. */
function builtProgram(
  files: readonly NativeFile[],
  byStem: ReadonlyMap<string, readonly number[]>,
  { name, folder, stems, use = 'run' }: BuildTarget,
): readonly NativeProgram[] {
  const listed = [...new Set(stems.flatMap((one) => byStem.get(one) ?? []))];
  const all = [...listed, ...(byStem.get(posix.join(folder, name)) ?? [])];
  const main = all.find((at) => itemAt(files, at).symbols.starts);
  return main === undefined ? [] : [{ name, starts: [...new Set([main, ...listed])], main, use }];
}

const generic = /^(?:main|server|client|prog|program|app|cli|tool|daemon)$/i;

/** `src/main.c` is the program that the whole tree is named after. */
function nameOf(path: string, service: string): string {
  const name = stem(posix.basename(path));
  if (!generic.test(name)) return name;
  const folder = posix.basename(posix.dirname(path));
  return /^(?:src|source|sources|\.|)$/i.test(folder) ? service : folder;
}
