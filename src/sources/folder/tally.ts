// The result of a walk, shared by all roots. Keys are absolute paths, so overlapping roots count each file once.
import { lstatSync } from 'node:fs';
import { reasonOf } from '../../files/file-errors.ts';
import type { Diagnostic, DiscoverOptions, Discovery, SkipReason, SourceFile } from '../../model/source-files.ts';
import { chooser, type PathFilter } from './globs.ts';
import { withOwners } from './header-owners.ts';

export interface Walk {
  readonly options: DiscoverOptions;
  readonly chosen: PathFilter;
  readonly files: Map<string, SourceFile>;
  readonly skipped: Map<string, SkipReason>;
  /** Absolute path -> source in an unsupported language. */
  readonly foreign: Map<string, { readonly language: string; readonly bytes: number }>;
  readonly unreadable: Map<string, Diagnostic>;
}

export const newWalk = (options: DiscoverOptions): Walk => ({
  options,
  chosen: chooser(options),
  files: new Map(),
  skipped: new Map(),
  foreign: new Map(),
  unreadable: new Map(),
});

export const discoveryOf = ({ options, files, skipped, foreign, unreadable }: Walk): Discovery => ({
  files: withOwners(
    [...files.values()].sort((a, b) => byCharacters(a.path, b.path)),
    options.shared,
  ),
  skipped: counts(skipped.values()),
  unsupported: counts([...foreign.values()].map(({ language }) => language)),
  unsupportedBytes: sums(foreign.values()),
  diagnostics: [...unreadable.values()].sort((a, b) => byCharacters(a.file ?? '', b.file ?? '')),
});

const byCharacters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function counts(names: Iterable<string>): Record<string, number> {
  const found: Record<string, number> = {};
  for (const name of names) found[name] = (found[name] ?? 0) + 1;
  return found;
}

function sums(files: Iterable<{ readonly language: string; readonly bytes: number }>): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { language, bytes } of files) found[language] = (found[language] ?? 0) + bytes;
  return found;
}

/** Only its size matters. */
export function addForeign(walk: Walk, absolute: string, language: string): void {
  walk.foreign.set(absolute, { language, bytes: sizeOf(absolute) });
}

function sizeOf(absolute: string): number {
  try {
    const stat = lstatSync(absolute);
    return stat.isFile() ? stat.size : 0;
  } catch {
    return 0;
  }
}

/** A file in several roots is shown below the first. */
export function addFile(walk: Walk, file: SourceFile): void {
  walk.skipped.delete(file.absolute);
  const known = walk.files.get(file.absolute);
  if (!known) walk.files.set(file.absolute, file);
  else if (file.asked && !known.asked) walk.files.set(file.absolute, { ...known, asked: true });
}

export function skip(walk: Walk, absolute: string, reason: SkipReason): void {
  if (!walk.files.has(absolute)) walk.skipped.set(absolute, reason);
}

/** `file` is the display path. */
export function warn(walk: Walk, absolute: string, file: string, text: string): void {
  if (!walk.unreadable.has(absolute)) walk.unreadable.set(absolute, { kind: 'unreadable', file, line: null, text });
}

/** Null for a file that vanished meanwhile; a name that is not UTF-8 looks the same. */
export function failure(error: unknown, path: string): string | null {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return `cannot be read (${reasonOf(error)})`;
  return path.includes('\uFFFD') ? 'cannot be read (its name is not UTF-8)' : null;
}
