// Bundles the program once before all tests, so that they run it as people do and a fresh clone needs no `dist`.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly program: string;
  }
}

export default async function buildOnce(project: TestProject): Promise<() => void> {
  // Where linters do not look.
  const folder = join(project.config.root, 'node_modules/.cache', `sigma-extract-${process.pid}`);
  await build({
    absWorkingDir: project.config.root,
    entryPoints: ['src/cli.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  project.provide('program', join(folder, 'cli.mjs'));
  return () => rmSync(folder, { recursive: true, force: true });
}
