// Where to write and how much to say: from the values of options, and how commands act on it.
import { statSync } from 'node:fs';
import { InputError } from '../errors.ts';
import type { Diagnostic } from '../sources.ts';
import type { RuleFile } from '../types.ts';
import type { Terminal, Values } from './command.ts';
import { diagnosticLine } from './summary.ts';

/** What concerns this process and not the result. */
export interface Running {
  /** Where to write; null is stdout. */
  readonly file: string | null;
  /** `file` is a folder, and each rule becomes a file of its own. */
  readonly folder: boolean;
  readonly verbosity: 'quiet' | 'normal' | 'verbose';
  readonly progress: boolean;
}

/** `writesRules`: a folder as target gets a file for each rule. */
export function runningOf(values: Values, writesRules: boolean): Running {
  const file = values.output as string | undefined;
  const folder = file !== undefined && isFolder(file);
  if (folder && !writesRules) {
    throw new InputError(`--output ${file}: is a folder, where only rules become files`, 'Name a file in it.');
  }
  return {
    file: file === undefined || file === '-' ? null : file,
    folder,
    verbosity: values.quiet ? 'quiet' : values.verbose ? 'verbose' : 'normal',
    progress: values.progress !== false,
  };
}

const isFolder = (path: string): boolean =>
  path.endsWith('/') || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

// ── results ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Before anything is read: nobody wants to wait for a result that has no place. */
export async function checkTarget({ file, folder }: Running): Promise<void> {
  if (file === null) return;
  if (folder) (await import('./write-folder.ts')).checkFolder(file);
  else (await import('./write-file.ts')).checkWritable(file);
}

interface Written {
  readonly path: string;
  readonly text: string;
}

/** `beside` are files that belong to it. */
export async function give(
  { file }: Running,
  terminal: Terminal,
  text: string,
  beside: readonly Written[] = [],
): Promise<void> {
  if (file === null) await terminal.print(text);
  await giveFiles(file === null ? beside : [{ path: file, text }, ...beside]);
}

export async function giveFiles(files: readonly Written[]): Promise<void> {
  if (files[0]) (await import('./write-file.ts')).writeAll(files, files[0].path);
}

/** Resolves to the files that were written. */
export const giveFolder = async ({ file }: Running, files: readonly RuleFile[]): Promise<readonly string[]> =>
  (await import('./write-folder.ts')).writeFolder(file!, files);

// ── stderr ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export const progressOf = ({ progress, verbosity }: Running, terminal: Terminal) =>
  progress && verbosity !== 'quiet' ? terminal.progress() : undefined;

export function tellDiagnostics({ verbosity }: Running, terminal: Terminal, diagnostics: readonly Diagnostic[]): void {
  if (verbosity === 'quiet') return;
  // What was left out comes first: everything else was read.
  const leftOut = diagnostics.filter((one) => one.leftOut);
  const inOrder = [...leftOut, ...diagnostics.filter((one) => !one.leftOut)];
  const shown = verbosity === 'verbose' ? inOrder : inOrder.slice(0, shortList);
  for (const diagnostic of shown) terminal.line('warning', diagnosticLine(diagnostic));
  if (shown.length < diagnostics.length) {
    terminal.line('warning', `${diagnostics.length - shown.length} more, -v shows them`);
  }
}

const shortList = 5;
