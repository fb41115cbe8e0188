// Sets V8 flags, which hold for the whole process: only the command sets them, never the library.
import { setFlagsFromString } from 'node:v8';

/**
 * V8 optimizes hot code in the background, on the same few cores. In a run of seconds much of that never pays off: less inlining and later
 * optimization save up to a third of the CPU time on small trees. Must be called before the program is loaded.
 */
export function optimizeLess(): void {
  if (major > newestKnown) return;
  const later = major < 22 ? '--interrupt-budget=250000' : '--invocation-count-for-turbofan=10000';
  for (const flag of ['--max-inlined-bytecode-size-cumulative=400', later]) setFlagsFromString(flag);
}

const major = Number(process.versions.node.split('.')[0]);

// Newer versions may not know these flags and would print warnings.
const newestKnown = 24;

/** `bytes`: size of the source. Must be called before it is read. */
export function fitToSource(bytes: number): void {
  if (bytes > large) setFlagsFromString('--heap-growing-percent=50');
  if (bytes < small && major <= newestKnown) setFlagsFromString('--liftoff-only');
}

// Below this size, optimizing the WebAssembly of a grammar takes longer than parsing.
const small = 2_000_000;

// At this size, live heap data takes a third of a gigabyte, and garbage would take as much again: collecting earlier trades time for
// memory.
const large = 400_000_000;
