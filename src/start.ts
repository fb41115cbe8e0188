#!/usr/bin/env node
// What must be set before the program is loaded.
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Compiled code is kept between runs where Node.js can do that (22.8 and later).
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
// V8 lets the heap grow to four times what lives: of large trees most of that is garbage.
setFlagsFromString('--heap-growing-percent=50');

await import('./cli.ts');
