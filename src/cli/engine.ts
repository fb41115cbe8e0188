// The flags of V8, which hold for the whole process: only the command sets them, never the library.
import { setFlagsFromString } from 'node:v8';

/**
 * V8 optimizes what is hot, beside the program and on the same few cores. In a run of seconds much of that never pays: inlining less and
 * waiting longer saves up to a third of the processor's time on small trees. Must be called before the program is loaded.
 */
export function optimizeLess(): void {
  if (major > newestKnown) return;
  const later = major < 22 ? '--interrupt-budget=250000' : '--invocation-count-for-turbofan=10000';
  for (const flag of ['--max-inlined-bytecode-size-cumulative=400', later]) setFlagsFromString(flag);
}

const major = Number(process.versions.node.split('.')[0]);

// A version complains about flags that it does not know.
const newestKnown = 24;

/** For `bytes` of source. Must be called before they are read. */
export function fitToSource(bytes: number): void {
  if (bytes > large) setFlagsFromString('--heap-growing-percent=50');
  if (bytes < small && major <= newestKnown) setFlagsFromString('--liftoff-only');
}

// Of so few bytes, optimizing the WebAssembly of a grammar takes longer than reading them.
const small = 2_000_000;

// Of so many bytes of source, what lives in the heap takes a third of a gigabyte, and garbage would as much again: collecting it earlier costs time.
const large = 400_000_000;
