// Bundles the program once before all tests, so that they run it as people do and a fresh clone needs no `dist`.

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundle } from '../../scripts/bundle.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly program: string;
  }
}

export default async function buildOnce(project: TestProject): Promise<() => void> {
  // Where linters do not look.
  const folder = join(project.config.root, 'node_modules/.cache', `sigma-extract-${process.pid}`);
  await bundle(folder, [{ in: 'src/cli/program.ts', out: 'program' }]);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  project.provide('program', join(folder, 'cli.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
