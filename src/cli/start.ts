#!/usr/bin/env node
// Entry point: settings that must be made before the program is loaded.
import { closeSync, openSync, writeSync } from 'node:fs';
import module from 'node:module';
import { devNull } from 'node:os';
import { optimizeLess } from './engine.ts';

// Caches compiled code between runs where Node.js supports it (22.8 and later).
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
optimizeLess();

// Without enough descriptors, loading the program and starting threads fail with obscure errors.
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
