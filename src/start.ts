#!/usr/bin/env node
// What must be set before the program is loaded.
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Compiled code is kept between runs where Node.js can do that (22.8 and later).
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
// V8 compiles what is hot on other threads, which the readers of a large tree need: inlining less halves that and costs nothing.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=400');

await import('./cli.ts');
