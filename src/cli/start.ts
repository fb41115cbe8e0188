#!/usr/bin/env node
// Entry point: settings that must be made before the program is loaded.
import { closeSync, openSync, writeSync } from 'node:fs';
// What must be set before the program is loaded.
import module from 'node:module';
import { devNull } from 'node:os';
import { optimizeLess } from './engine.ts';

// Compiled code is kept between runs where Node.js can do that (22.8 and later).
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
optimizeLess();

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
