// Cargo.toml -> the programs of a package and the packages of a workspace. The layout and the fields:
// doc.rust-lang.org/cargo/reference/cargo-targets.html
import { posix } from 'node:path';
import { groupBy } from '../../text/group-by.ts';
import type { BuildFile } from './build-files.ts';
import { type BuildTarget, isTest, stem } from './program.ts';

export interface CargoTargets {
  /** By folder of its package the main program; the only program of the tree has all of its workspace. */
  readonly programs: ReadonlyMap<string, string>;
  /** The programs beside a main one: each owns the file that it starts in. */
  readonly commands: readonly BuildTarget[];
}

export function cargoTargets(built: readonly BuildFile[], stems: ReadonlySet<string>): CargoTargets {
  const manifests = built.filter(({ name }) => name === 'Cargo.toml');
  const found = binariesIn(stems);
  const packages = manifests.map((one) => packageOf(one, found.get(one.folder) ?? [], stems));
  const all = packages.flatMap(({ main, commands }) => [...(main ? [main] : []), ...commands]);
  const [first, ...more] = packages.flatMap(({ folder, main }) => (main ? [[folder, main.name] as const] : []));
  const programs =
    first && all.length === 1
      ? [[topOf(first[0], manifests), first[1]] as const]
      : [...(first ? [first] : []), ...more];
  return { programs: new Map(programs), commands: packages.flatMap(({ commands }) => commands) };
}

interface Package {
  readonly folder: string;
  /** What starts in `src/main.rs`, or the only program where there is no library. */
  readonly main: BuildTarget | undefined;
  readonly commands: readonly BuildTarget[];
}

function packageOf(manifest: BuildFile, found: readonly Program[], stems: ReadonlySet<string>): Package {
  const { folder } = manifest;
  const programs = programsOf(manifest, found, stems);
  const start = posix.join(folder, 'src/main');
  const isAlone = programs.length === 1 && !stems.has(posix.join(folder, 'src/lib'));
  const main = programs.find(({ stems: [one] }) => one === start) ?? (isAlone ? programs[0] : undefined);
  return { folder, main, commands: programs.filter((one) => one !== main) };
}

/** The folders of the packages, where there are several. */
export function cratesIn(files: readonly BuildFile[]): readonly string[] {
  const folders = files.flatMap(({ folder, name }) => (name === 'Cargo.toml' && folder !== '' ? [folder] : []));
  return folders.length < 2 ? [] : folders;
}

/** The outermost folder with a manifest around a package. */
function topOf(folder: string, manifests: readonly BuildFile[]): string {
  const folders = new Set(manifests.map((one) => one.folder));
  let top = folder;
  for (let at = folder; at !== '' && at !== '.'; ) {
    at = posix.dirname(at) === '.' ? '' : posix.dirname(at);
    if (folders.has(at)) top = at;
  }
  return top;
}

type Program = readonly [name: string, stem: string];

/** By folder of the package: `src/bin/gatectl.rs` and `src/bin/gatectl/main.rs`. */
function binariesIn(stems: ReadonlySet<string>): ReadonlyMap<string, readonly Program[]> {
  const found = [...stems].flatMap((path) => {
    const [, folder = '', name] = /^(?:(.*)\/)?src\/bin\/([^/]+)(?:\/main)?$/.exec(path) ?? [];
    return name === undefined ? [] : [{ folder, program: [name, path] as const }];
  });
  const byFolder = groupBy(found, ({ folder }) => [folder]);
  return new Map([...byFolder].map(([folder, all]) => [folder, all.map(({ program }) => program)]));
}

/** What `[[bin]]` names, `src/main.rs`, and what was found in `src/bin`. */
function programsOf(
  { folder, text }: BuildFile,
  found: readonly Program[],
  stems: ReadonlySet<string>,
): readonly BuildTarget[] {
  const tables = tablesOf(text);
  const name = tables.find((table) => table.name === 'package')?.fields.get('name');
  if (name === undefined) return [];
  const named = tables.flatMap((table) => (table.name === 'bin' ? binOf(table, name, folder) : []));
  const listed = new Set(named.map(([, path]) => path));
  const unlisted = [[name, posix.join(folder, 'src/main')] as const, ...found].filter(([, path]) => !listed.has(path));
  return [...unlisted, ...named].flatMap(([program, path]) =>
    stems.has(path) && !isTest(program)
      ? [{ name: program, folder: posix.dirname(path), stems: [path], ownsFolder: false }]
      : [],
  );
}

function binOf({ fields }: Table, owner: string, folder: string): readonly Program[] {
  const name = fields.get('name');
  const path = fields.get('path') ?? (name === owner ? 'src/main.rs' : `src/bin/${name}.rs`);
  return name === undefined ? [] : [[name, stem(posix.join(folder, path))]];
}

interface Table {
  readonly name: string;
  readonly fields: Map<string, string>;
}

/** The tables of a TOML file, with those of their fields that are plain strings. */
function tablesOf(text: string): readonly Table[] {
  const tables: Table[] = [];
  for (const line of text.split('\n')) {
    const [, opened] = /^\s*\[{1,2}\s*([\w.-]+)\s*\]/.exec(line) ?? [];
    if (opened !== undefined) tables.push({ name: opened, fields: new Map() });
    const [, key = '', value] = /^\s*([\w-]+)\s*=\s*["']([^"'\n]*)["']/.exec(line) ?? [];
    if (value !== undefined) tables.at(-1)?.fields.set(key, value);
  }
  return tables;
}
