// Files of a tree -> the component of each: its program, else its module, else its top folder.

import { posix } from 'node:path';
import type { OwnComponent, SourceFile } from '../../model/source-files.ts';
import { itemAt, valueAt } from '../../text/items.ts';
import { type BuildFile, readBuildFiles } from './build-files.ts';
import { cargoTargets, cratesIn } from './cargo.ts';
import { cmakePrograms } from './cmake.ts';
import { composerCommands, composerPackages } from './composer.ts';
import { dotnetPrograms, projectsIn } from './dotnet-projects.ts';
import { topFolderOf } from './folders.ts';
import { gemsIn } from './gems.ts';
import { goPrograms } from './go-modules.ts';
import { makefilePrograms } from './makefile.ts';
import { modulesIn } from './modules.ts';
import { commandsIn, packagesIn } from './npm-packages.ts';
import { ownComponents } from './own.ts';
import { type Owner, shared, withNames } from './owner.ts';
import { type BuildTarget, stem } from './program.ts';
import { scriptsIn } from './scripts.ts';

export interface Components {
  /** Path in reports -> component; `own` take precedence. Files of several programs, or of none, are `shared`. */
  readonly of: ReadonlyMap<string, string>;
  /** The components that are programs. */
  readonly programs: ReadonlySet<string>;
}

/** Reads build files without executing anything. */
export function findComponents(
  files: readonly SourceFile[],
  roots: readonly string[],
  own: readonly OwnComponent[] = [],
): Components {
  const paths = files.map(({ path }) => path);
  const built = readBuildFiles(files, roots);
  const stems = new Set(paths.map(stem));
  const programs = programsIn(built);
  const named = ownComponents(own);
  const cargo = cargoTargets(built, stems);
  const judges: readonly Judge[] = [
    (path) => asProgram(named(path)),
    byList(programs),
    byScript([
      ...built.flatMap((file) => [
        ...scriptsIn(file, stems),
        ...commandsIn(file, stems),
        ...composerCommands(file, stems),
      ]),
      ...cargo.commands,
    ]),
    byMain(goPrograms(built, paths), '.go'),
    byMain(dotnetPrograms(built), '.cs'),
    byMain(cargo.programs, '.rs'),
    byFolder(programs),
    byModule(
      new Set([
        ...built.flatMap(modulesIn),
        ...packagesIn(built),
        ...projectsIn(built),
        ...cratesIn(built),
        ...composerPackages(built),
        ...gemsIn(built),
      ]),
    ),
    topFolderOf(paths),
  ];
  const owners = new Map(paths.map((path) => [path, first(judges, path)]));
  const found = [...owners.values()].flatMap(({ kind, name }) => (kind === 'program' ? [name] : []));
  return { of: withNames(owners), programs: new Set(found) };
}

/** A folder with makefiles and CMake describes the same programs twice, so only makefiles count. */
function programsIn(built: readonly BuildFile[]): readonly BuildTarget[] {
  return targetsIn(built).filter(({ use }) => use !== 'build');
}

/** With programs that are not installed. */
export function targetsIn(built: readonly BuildFile[]): readonly BuildTarget[] {
  const made = built.flatMap(makefilePrograms);
  const folders = new Set(made.map(({ folder }) => folder));
  return [...made, ...built.filter(({ folder }) => !folders.has(folder)).flatMap(cmakePrograms)];
}

const asProgram = (name: string | null): Owner | null => (name === null ? null : { kind: 'program', name });

type Judge = (path: string) => Owner | null;

function first(judges: readonly Judge[], path: string): Owner {
  for (const judge of judges) {
    const owner = judge(path);
    if (owner) return owner;
  }
  return shared;
}

/** Sources listed in a build file; headers belong to the source of the same name. */
function byList(programs: readonly BuildTarget[]): Judge {
  const owners = new Map<string, Set<string>>();
  for (const { name, stems } of programs) for (const one of stems) add(owners, one, name);
  return (path) => only(owners.get(stem(path)));
}

/** If a folder's build files define only one program, all its files belong to that program, even unlisted ones. */
function byFolder(programs: readonly BuildTarget[]): Judge {
  const owners = new Map<string, Set<string>>();
  for (const { name, folder } of programs) add(owners, folder, name);
  return (path) => only(owners.get(folderOf(path)));
}

function byScript(programs: readonly BuildTarget[]): Judge {
  const named = byList(programs);
  const alone = byFolder(programs.filter(({ ownsFolder }) => ownsFolder));
  return (path) => named(path) ?? alone(path);
}

/** A folder where a program starts has all files of its language below it that no other one has. */
function byMain(programs: ReadonlyMap<string, string>, extension: string): Judge {
  const nearest = nearestOf(programs);
  return (path) => (path.endsWith(extension) ? asProgram(programs.get(nearest(path) ?? path) ?? null) : null);
}

function byModule(modules: ReadonlySet<string>): Judge {
  const nearest = nearestOf(modules);
  return (path) => {
    const name = nearest(path);
    return name === null ? null : { kind: 'folder', name };
  };
}

/** The first of the folders above a file. Each is asked once: a deep one is above many files. */
function nearestOf(folders: Pick<ReadonlySet<string>, 'has' | 'size'>): (path: string) => string | null {
  if (folders.size === 0) return () => null;
  const answers = new Map<string, string | null>([['', folders.has('') ? '' : null]]);
  return (path) => {
    const open: string[] = [];
    let folder = folderOf(path);
    for (; !answers.has(folder) && !folders.has(folder); folder = folderOf(folder)) open.push(folder);
    const found = folders.has(folder) ? folder : valueAt(answers, folder);
    for (const one of open) answers.set(one, found);
    return found;
  };
}

function add(owners: Map<string, Set<string>>, key: string, name: string): void {
  const names = owners.get(key);
  if (names) names.add(name);
  else owners.set(key, new Set([name]));
}

function only(names: ReadonlySet<string> | undefined): Owner | null {
  if (!names) return null;
  return names.size === 1 ? { kind: 'program', name: itemAt([...names], 0) } : shared;
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}
