// The program: arguments in, result on stdout, everything else on stderr, exit status. The only file that touches `process`.

import pc from 'picocolors';
import { InputError } from '../model/errors.ts';
import { tool } from '../model/version.ts';
import { visible } from '../text/invisible.ts';
import type { LineKind, Terminal } from './commands/command.ts';
import { readArgs } from './commands/index.ts';
import { isOutOfDescriptors, isSystemError, reasonOf } from './files/file-errors.ts';
import { outlivesTerminal, undoneOnExit } from './interruption.ts';

const args = process.argv.slice(2);

async function main(): Promise<number> {
  const { SOURCE_DATE_EPOCH: sourceDateEpoch } = process.env;
  const work = await readArgs(args, { sourceDateEpoch, now: new Date(), stdin: () => process.stdin });
  return work(terminalWith(line));
}

// ── stderr ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function wantsColor(): boolean {
  if (args.includes('--no-color') || process.env.NO_COLOR) return false;
  return process.stderr.isTTY === true && process.env.TERM !== 'dumb';
}

const line = lineIn(wantsColor());

function lineIn(color: boolean): Terminal['line'] {
  const { red, yellow, cyan } = pc.createColors(color);
  const labels = { error: red, warning: yellow, nothing: yellow, hint: cyan };
  return (kind: LineKind, text: string): void => {
    const label = kind === null ? '' : `${labels[kind](kind === 'nothing' ? 'no rule' : kind)}: `;
    process.stderr.write(`${tool.name}: ${label}${visible(text)}\n`);
  };
}

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
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
      else if (!isPipeClosed(error)) reject(new InputError(`standard output: cannot be written (${reasonOf(error)})`));
    });
  });
}

function guardProcess(): void {
  // Who closes the pipe (`| head -1`) has what they want. Of all else that goes wrong there, `print` tells.
  process.stdout.on('error', (error) => isPipeClosed(error) && process.exit(0));
  process.stderr.on('error', () => {});
  process.on('uncaughtException', (error) => process.exit(fail(error)));
  if (outlivesTerminal()) process.on('SIGHUP', () => {});
}

const isPipeClosed = (error: NodeJS.ErrnoException): boolean => error.code === 'EPIPE';

function fail(error: unknown): number {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  if (error instanceof InputError) {
    line('error', error.message);
    if (error.hint) line('hint', error.hint);
    line(null, `\`${tool.name} --help\` shows all options`);
    return 2;
  }
  if (isSystemError(error)) {
    line('error', `${error.path ?? error.syscall}: ${reasonOf(error)}`);
    if (isOutOfDescriptors(error)) line('hint', 'raise the limit: ulimit -n 1024');
    return 2;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  line('error', `internal error: ${message}`);
  if (args.includes('-v') || args.includes('--verbose')) for (const text of stack?.split('\n') ?? []) line(null, text);
  else line('hint', 'run it again with -v and report what it says');
  return 70;
}

function terminalWith(line: Terminal['line']): Terminal {
  return { print, line, progress: showProgress, plain: () => terminalWith(lineIn(false)), onExit: undoneOnExit };
}

// Last, when every constant above has its value.
guardProcess();
process.exitCode = await main().catch(fail);
