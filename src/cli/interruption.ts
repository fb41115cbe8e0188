// Handles signals. Without registered cleanup, no handler is installed, so a signal ends the process at once.
import { fstatSync, readSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import { setImmediate } from 'node:timers/promises';

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs `undo` when the process ends before its time; the answer takes that back. The process then ends by the signal itself. */
export function undoneOnExit(undo: () => void): () => void {
  const heeded = signals.filter((signal) => signal !== 'SIGHUP' || !outlivesTerminal());
  const end = (signal: NodeJS.Signals): void => {
    // A second one ends the process at once, should undoing take long.
    for (const one of heeded) process.removeAllListeners(one);
    undo();
    queueMicrotask(() => process.kill(process.pid, signal)); // when all that was to be undone is
  };
  for (const one of heeded) process.on(one, end);
  process.on('exit', undo);
  return () => {
    for (const one of heeded) process.off(one, end);
    process.off('exit', undo);
  };
}

/** Signals wait for the end of `work` where it is synchronous: files that belong together get their names together. */
export async function uninterrupted<T>(work: () => T | Promise<T>): Promise<T> {
  const forget = undoneOnExit(() => {});
  try {
    return await work();
  } finally {
    // Those that came are told of when the event loop has looked for them: between one turn and the next.
    await setImmediate();
    await setImmediate();
    forget();
  }
}

/** Node.js takes back that nohup ignores SIGHUP, and nothing tells of it but the standard input that nohup leaves: it cannot be read. */
export function outlivesTerminal(): boolean {
  return isNull(0) && !isReadable(0);
}

/** Node.js opens a closed standard output again, as the null device for reading too, and so do programs that discard it. */
export function isStdoutDiscarded(): boolean {
  return isNull(1) && isReadable(1);
}

function isNull(descriptor: number): boolean {
  const stat = fstatSync(descriptor);
  return stat.isCharacterDevice() && stat.rdev === statSync(devNull, { throwIfNoEntry: false })?.rdev;
}

/** Of the null device, where nothing is to be read. */
function isReadable(descriptor: number): boolean {
  try {
    readSync(descriptor, Buffer.alloc(1));
    return true;
  } catch {
    return false;
  }
}
