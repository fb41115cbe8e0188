#!/usr/bin/env node
// Entry point: settings that must be made before the program is loaded.
import { closeSync, openSync, writeSync } from 'node:fs';
// What must be set before the program is loaded.
import module from 'node:module';
import { devNull } from 'node:os';
import { setFlagsFromString } from 'node:v8';

// Compiled code is kept between runs where Node.js can do that (22.8 and later).
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
// V8 optimizes what is hot, beside the program and on the same few cores. In a run of seconds much of that never pays: inlining less and waiting longer
// saves up to a third of the processor's time on small trees. Flags that a version does not know it complains about, so only known ones get any.
const major = Number(process.versions.node.split('.')[0]);
const later = major < 22 ? '--interrupt-budget=250000' : '--invocation-count-for-turbofan=10000';
if (major <= 24) for (const flag of ['--max-inlined-bytecode-size-cumulative=400', later]) setFlagsFromString(flag);

// Loading the program and starting threads fail in strange ways without descriptors.
const MIN_DESCRIPTORS = 64;

if (hasDescriptors()) await import('./cli.ts');
else {
  writeSync(
    2,
    'sigma-extract: error: too many open files (EMFILE)\nsigma-extract: hint: Raise the limit: ulimit -n 1024.\n',
  );
  process.exitCode = 2;
}

function hasDescriptors(): boolean {
  const opened: number[] = [];
  try {
    while (opened.length < MIN_DESCRIPTORS) opened.push(openSync(devNull, 'r'));
    return true;
  } catch {
    return false;
  } finally {
    for (const descriptor of opened) closeSync(descriptor);
  }
}
