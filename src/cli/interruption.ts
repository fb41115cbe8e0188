// Handles signals. Without registered cleanup, no handler is installed, so a signal ends the process at once.
import { fstatSync, readSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import { setImmediate } from 'node:timers/promises';

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs `undo` if the process is ended by a signal; call the result to cancel that. The process then ends by the same signal. */
export function undoneOnExit(undo: () => void): () => void {
  const heeded = signals.filter((signal) => signal !== 'SIGHUP' || !outlivesTerminal());
  const end = (signal: NodeJS.Signals): void => {
    // A second signal ends the process at once, in case undoing takes long.
    for (const one of heeded) process.removeAllListeners(one);
    undo();
    queueMicrotask(() => process.kill(process.pid, signal)); // after every `undo` has run
  };
  for (const one of heeded) process.on(one, end);
  process.on('exit', undo);
  return () => {
    for (const one of heeded) process.off(one, end);
    process.off('exit', undo);
  };
}

/** Delivers signals only after synchronous `work`: files that belong together are renamed together. */
export async function uninterrupted<T>(work: () => T | Promise<T>): Promise<T> {
  const forget = undoneOnExit(() => {});
  try {
    return await work();
  } finally {
    // The event loop delivers pending signals between two turns.
    await setImmediate();
    await setImmediate();
    forget();
  }
}

/** Node.js resets nohup's ignored SIGHUP. The only trace of nohup is its unreadable standard input. */
export function outlivesTerminal(): boolean {
  return isNull(0) && !isReadable(0);
}

/** Node.js reopens a closed stdout as the null device, readable too; programs that discard output do the same. */
export function isStdoutDiscarded(): boolean {
  return isNull(1) && isReadable(1);
}

function isNull(descriptor: number): boolean {
  const stat = fstatSync(descriptor);
  return stat.isCharacterDevice() && stat.rdev === statSync(devNull, { throwIfNoEntry: false })?.rdev;
}

/** For the null device: whether it was opened for reading. */
function isReadable(descriptor: number): boolean {
  try {
    readSync(descriptor, Buffer.alloc(1));
    return true;
  } catch {
    return false;
  }
}
