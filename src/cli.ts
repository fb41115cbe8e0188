// The program: arguments in, result on stdout, everything else on stderr, exit status. The only file that touches `process`.

import pc from 'picocolors';
import { type Request, type Running, readArgs } from './args.ts';
import { InputError } from './errors.ts';
import type { Diagnostic } from './sources.ts';
import { diagnosticLine, harmless, nothingFound, summaryLines } from './summary.ts';
import type { Report, RuleFile } from './types.ts';
import { tool } from './version.ts';

type Extract = Request & { readonly command: 'extract' };
type Sinks = Request & { readonly command: 'sinks' };

const args = process.argv.slice(2);

async function main(): Promise<number> {
  const { SOURCE_DATE_EPOCH: sourceDateEpoch } = process.env;
  const request = await readArgs(args, { sourceDateEpoch, now: new Date(), readStdin });
  if (request.command === 'extract') return extract(request);
  if (request.command === 'sinks') return listSinks(request);
  await print(request.text);
  return 0;
}

async function extract({ options, running, output }: Extract): Promise<number> {
  // Loaded only now: help and wrong usage need no stage.
  const { run, ruleFiles } = await import('./run.ts');
  await checkTarget(running);
  const report = await run(options, progressOf(running));
  const found = report.rules.length > 0;
  const written = found && running.folder ? await giveFolder(running, ruleFiles(report)) : [];
  if (!running.folder && (found || output.name !== 'sigma')) await give(running, output.render(report));
  tellDiagnostics(running, report.diagnostics);
  tell({ options, running, output, command: 'extract' }, report, written);
  return found ? 0 : 1;
}

async function listSinks({ options, running, render }: Sinks): Promise<number> {
  const { findSinks } = await import('./sinks.ts');
  await checkTarget(running);
  const { sinks, files, diagnostics } = await findSinks(options, progressOf(running));
  await give(running, render(sinks));
  tellDiagnostics(running, diagnostics);
  const own = sinks.filter(({ definedAt }) => definedAt.length > 0).length;
  if (running.verbosity !== 'quiet')
    line(null, `read ${files} files; found ${sinks.length} sinks, ${own} of the project's own`);
  return sinks.length > 0 ? 0 : 1;
}

/** Before anything is read: nobody wants to wait for a result that has no place. */
async function checkTarget({ file, folder }: Running): Promise<void> {
  if (file === null) return;
  if (folder) (await import('./write-folder.ts')).checkFolder(file);
  else (await import('./write-file.ts')).checkWritable(file);
}

async function give({ file }: Running, text: string): Promise<void> {
  if (file === null) await print(text);
  else (await import('./write-file.ts')).writeWhole(file, text);
}

const giveFolder = async ({ file }: Running, files: readonly RuleFile[]): Promise<readonly string[]> =>
  (await import('./write-folder.ts')).writeFolder(file!, files);

// ── stderr ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function tellDiagnostics({ verbosity }: Running, diagnostics: readonly Diagnostic[]): void {
  if (verbosity === 'quiet') return;
  const shown = verbosity === 'verbose' ? diagnostics : diagnostics.slice(0, shortList);
  for (const diagnostic of shown) line('warning', diagnosticLine(diagnostic));
  if (shown.length < diagnostics.length) line('warning', `${diagnostics.length - shown.length} more, -v shows them`);
}

function tell({ options, running, output }: Extract, report: Report, written: readonly string[]): void {
  const quiet = running.verbosity === 'quiet';
  const shown = { format: output.name, target: running.file, written, globs: running.verbosity === 'verbose' };
  if (!quiet) for (const text of summaryLines(report, shown)) line(null, text);
  if (report.rules.length > 0) return;
  const { why, hint } = nothingFound(report, options);
  line('nothing', why);
  if (!quiet) line('hint', hint);
}

const shortList = 5;

const colors = pc.createColors(wantsColor());

function wantsColor(): boolean {
  if (args.includes('--no-color') || process.env.NO_COLOR) return false;
  return process.stderr.isTTY === true && process.env.TERM !== 'dumb';
}

function line(kind: 'error' | 'warning' | 'nothing' | 'hint' | null, text: string): void {
  const label = kind === null ? '' : `${labels[kind](kind === 'nothing' ? 'no rule' : kind)}: `;
  process.stderr.write(`${tool.name}: ${label}${harmless(text)}\n`);
}

const labels = { error: colors.red, warning: colors.yellow, nothing: colors.yellow, hint: colors.cyan };

const progressOf = ({ progress, verbosity }: Running) =>
  progress && verbosity !== 'quiet' ? showProgress() : undefined;

/** A bar on a terminal, gone when all files are read; nothing elsewhere. */
function showProgress(): ((done: number, total: number) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  let last = 0;
  return (done, total) => {
    const now = Date.now();
    const over = done === total - 1;
    if (!over && now - last < 80) return;
    last = now;
    const filled = Math.round((done / total) * 30);
    process.stderr.write(
      over ? '\r\x1b[K' : `\r[${'='.repeat(filled)}${' '.repeat(30 - filled)}] ${done}/${total} files`,
    );
  };
}

// ── the process ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Resolves when all of it has left this process: a pipe takes 64 KiB at a time. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function guardProcess(): void {
  // Who closes the pipe (`| head -1`) has what they want.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 70));
  process.stderr.on('error', () => {});
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
}

function fail(error: unknown): number {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  if (error instanceof InputError) {
    line('error', error.message);
    if (error.hint) line('hint', error.hint);
    line(null, `\`${tool.name} --help\` shows all options`);
    return 2;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  line('error', `internal error: ${message}`);
  if (args.includes('-v') || args.includes('--verbose')) for (const text of stack?.split('\n') ?? []) line(null, text);
  else line('hint', 'run it again with -v and report what it says');
  return 70;
}

// Last, when every constant above has its value.
guardProcess();
process.exitCode = await main().catch(fail);
