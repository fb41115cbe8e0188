// Option values -> where to write and how verbose to be; helpers of commands that apply this.
import { statSync } from 'node:fs';
import { InputError } from '../../model/errors.ts';
import type { Diagnostic } from '../../model/source-files.ts';
import type { Terminal } from '../commands/command.ts';
import { isStdoutDiscarded } from '../interruption.ts';
import type { ValuesOf } from '../options/option-row.ts';
import type { runningRows } from '../options/option-rows.ts';
import { diagnosticLine } from './summary.ts';

/** What concerns this process and not the result. */
export interface RunSettings {
  /** Where to write; null is stdout. */
  readonly file: string | null;
  /** `file` is a folder, and each rule becomes a file of its own. */
  readonly folder: boolean;
  /** What stands where something is written is replaced, whoever wrote it. */
  readonly force: boolean;
  readonly verbosity: 'quiet' | 'normal' | 'verbose';
  readonly progress: boolean;
}

interface RunValues extends Pick<ValuesOf<typeof runningRows>, 'quiet' | 'verbose' | 'noProgress'> {
  readonly output: string | null;
  readonly force: boolean;
}

/** `writesRules`: a folder as target gets a file for each rule. */
export function runSettings({ output: file, force, ...values }: RunValues, writesRules: boolean): RunSettings {
  const folder = file !== null && isFolder(file);
  if (folder && !writesRules) {
    throw new InputError('is a folder, but a report is a single file', 'Name a file in it.', {
      option: '--output',
      file,
    });
  }
  return {
    file: file === '-' ? null : file,
    folder,
    force,
    verbosity: values.quiet ? 'quiet' : values.verbose ? 'verbose' : 'normal',
    progress: !values.noProgress,
  };
}

function isFolder(path: string): boolean {
  try {
    return path.endsWith('/') || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false; // told when it is checked whether it can be written
  }
}

// ── results ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Before anything is read: nobody wants to wait for a result that has no place. */
export async function checkTarget(settings: RunSettings, terminal: Terminal): Promise<void> {
  const { file, folder } = settings;
  if (file === null) return warnIfDiscarded(settings, terminal);
  if (folder) (await import('../files/write-folder.ts')).checkFolder(file);
  else (await import('../files/write-file.ts')).checkWritable(file);
}

/** No error: programs that only want the exit status discard the output in a way that looks the same. */
function warnIfDiscarded({ verbosity }: RunSettings, terminal: Terminal): void {
  if (verbosity !== 'quiet' && isStdoutDiscarded())
    terminal.line('warning', 'standard output is closed or discarded: the result is lost; name a file with -o');
}

/** A report; rules have a way of their own (save-rules.ts). */
export async function give({ file, force }: RunSettings, terminal: Terminal, text: string): Promise<void> {
  if (file === null) return terminal.print(text);
  await (await import('../files/save.ts')).save(
    [{ path: file, next: (old) => reportOver(old, text, file) }],
    force,
    file,
  );
}

/** Nobody means to write a report over a rule. */
function reportOver(old: string | null, text: string, file: string): string {
  if (old === null || !/^detection:/m.test(old)) return text;
  throw new InputError(
    'contains a Sigma rule, which the report would replace',
    'Choose another file, or delete this one. Nothing was changed.',
    { option: '--output', file },
  );
}

// ── stderr ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export const progressOf = ({ progress, verbosity }: RunSettings, terminal: Terminal) =>
  progress && verbosity !== 'quiet' ? terminal.progress() : undefined;

export function printDiagnostics(
  { verbosity }: RunSettings,
  terminal: Terminal,
  diagnostics: readonly Diagnostic[],
): void {
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
