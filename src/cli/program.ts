// Arguments in, result on stdout, everything else on stderr, exit status. Streams are parameters, so tests need no process.

import pc from 'picocolors';
import { isOutOfDescriptors, isSystemError, reasonWithCode } from '../files/file-errors.ts';
import { InputError } from '../model/errors.ts';
import { tool } from '../model/version.ts';
import { visible } from '../text/invisible.ts';
import type { Environment, LineKind, Terminal } from './commands/command.ts';
import { readArgs } from './commands/index.ts';

/** The process as a run sees it. */
export interface Host extends Environment {
  readonly print: Terminal['print'];
  readonly stderr: { readonly isTTY: boolean; readonly write: (text: string) => void };
  readonly allowsColor: boolean;
  readonly onExit: Terminal['onExit'];
}

export interface Program {
  /** Resolves to the exit status. */
  readonly run: () => Promise<number>;
  /** Reports an error and returns its exit status. */
  readonly fail: (error: unknown) => number;
}

export function programOf(args: readonly string[], host: Host): Program {
  const line = lineIn(host.stderr, wantsColor(args, host));
  const fail = (error: unknown): number => tell(error, args, host.stderr, line);
  const run = async (): Promise<number> => (await readArgs(args, host))(terminalOf(host, line));
  return { run: () => run().catch(fail), fail };
}

function wantsColor(args: readonly string[], { stderr, allowsColor }: Host): boolean {
  return allowsColor && stderr.isTTY && !args.includes('--no-color');
}

function lineIn(stderr: Host['stderr'], color: boolean): Terminal['line'] {
  const { red, yellow, cyan } = pc.createColors(color);
  const labels = { error: red, warning: yellow, nothing: yellow, hint: cyan };
  return (kind: LineKind, text: string): void => {
    const label = kind === null ? '' : `${labels[kind](kind === 'nothing' ? 'no rule' : kind)}: `;
    stderr.write(`${tool.name}: ${label}${visible(text)}\n`);
  };
}

function terminalOf(host: Host, line: Terminal['line']): Terminal {
  return {
    print: host.print,
    line,
    progress: () => progressOn(host.stderr),
    plain: () => terminalOf(host, lineIn(host.stderr, false)),
    onExit: host.onExit,
  };
}

function progressOn(stderr: Host['stderr']): ((done: number, total: number) => void) | undefined {
  if (!stderr.isTTY) return undefined;
  let last = 0;
  return (done, total) => {
    const now = Date.now();
    const over = done === total - 1;
    if (!over && now - last < 80) return;
    last = now;
    const filled = Math.round((done / total) * 30);
    stderr.write(over ? '\r\x1b[K' : `\r[${'='.repeat(filled)}${' '.repeat(30 - filled)}] ${done}/${total} files`);
  };
}

function tell(error: unknown, args: readonly string[], stderr: Host['stderr'], line: Terminal['line']): number {
  if (stderr.isTTY) stderr.write('\r\x1b[K');
  if (error instanceof InputError) {
    line('error', error.message);
    if (error.hint) line('hint', error.hint);
    line(null, `\`${tool.name} --help\` shows all options`);
    return 2;
  }
  if (isSystemError(error)) {
    line('error', `${error.path ?? error.syscall}: ${reasonWithCode(error)}`);
    if (isOutOfDescriptors(error)) line('hint', 'Raise the limit: ulimit -n 1024.');
    return 2;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  line('error', `internal error: ${message}`);
  if (args.includes('-v') || args.includes('--verbose')) for (const text of stack?.split('\n') ?? []) line(null, text);
  else line('hint', 'Run it again with -v and report the output.');
  return 70;
}
