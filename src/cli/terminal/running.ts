// Option values -> where to write and how verbose to be; helpers of commands that apply this.
import { statSync } from 'node:fs';
import { InputError } from '../../model/errors.ts';
import type { Diagnostic } from '../../model/source-files.ts';
import type { Terminal } from '../commands/command.ts';
import { isStdoutDiscarded } from '../interruption.ts';
import type { ValuesOf } from '../options/option-row.ts';
import type { runningRows } from '../options/option-rows.ts';
import { diagnosticLine } from './summary.ts';

/** Settings that concern this process rather than the result. */
export interface RunSettings {
  /** Output path; null for stdout. */
  readonly file: string | null;
  /** `file` is a folder that gets one file per rule. */
  readonly folder: boolean;
  /** Overwrites existing files, whoever wrote them. */
  readonly force: boolean;
  readonly verbosity: 'quiet' | 'normal' | 'verbose';
  readonly progress: boolean;
}

interface RunValues extends Pick<ValuesOf<typeof runningRows>, 'quiet' | 'verbose' | 'noProgress'> {
  readonly output: string | null;
  readonly force: boolean;
}

/** `writesRules`: an output folder gets one file per rule. */
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
    return false; // reported by the check whether it is writable
  }
}

// ── results ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Checked before anything is read, so that no result is computed in vain. */
export async function checkTarget(settings: RunSettings, terminal: Terminal): Promise<void> {
  const { file, folder } = settings;
  if (file === null) return warnIfDiscarded(settings, terminal);
  if (folder) (await import('../files/write-folder.ts')).checkFolder(file);
  else (await import('../files/write-file.ts')).checkWritable(file);
}

/** Not an error: programs that only want the exit status discard the output in the same way. */
function warnIfDiscarded({ verbosity }: RunSettings, terminal: Terminal): void {
  if (verbosity !== 'quiet' && isStdoutDiscarded())
    terminal.line('warning', 'standard output is closed or discarded: the result is lost; name a file with -o');
}

/** Writes a report; rules are saved by save-rules.ts. */
export async function give({ file, force }: RunSettings, terminal: Terminal, text: string): Promise<void> {
  if (file === null) return terminal.print(text);
  await (await import('../files/save.ts')).save(
    [{ path: file, next: (old) => reportOver(old, text, file) }],
    force,
    file,
  );
}

/** Refuses to overwrite a rule with a report. */
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
  // Skipped files come first: everything else was read.
  const leftOut = diagnostics.filter((one) => one.leftOut);
  const inOrder = [...leftOut, ...diagnostics.filter((one) => !one.leftOut)];
  const shown = verbosity === 'verbose' ? inOrder : inOrder.slice(0, shortList);
  for (const diagnostic of shown) terminal.line('warning', diagnosticLine(diagnostic));
  if (shown.length < diagnostics.length) {
    terminal.line('warning', `${diagnostics.length - shown.length} more, -v shows them`);
  }
}

const shortList = 5;
