import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import v8 from 'node:v8';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { fitToSource, optimizeLess } from '../../src/cli/engine.ts';
import { extractRule } from '../../src/index.ts';
import { program } from './run-program.ts';

// The modules may have been loaded by other tests of this process: what they import is replaced in place.
const setFlagsFromString = vi.spyOn(v8, 'setFlagsFromString').mockImplementation(() => {});
syncBuiltinESMExports();
beforeEach(() => void setFlagsFromString.mockClear());
afterAll(() => {
  setFlagsFromString.mockRestore();
  syncBuiltinESMExports();
});

test('the command sets flags of V8', () => {
  optimizeLess();
  fitToSource(500_000_000);
  expect(setFlagsFromString).toHaveBeenCalledWith('--heap-growing-percent=50');
});

test('a tree of the usual size needs none', () => {
  fitToSource(100_000_000);
  expect(setFlagsFromString).not.toHaveBeenCalled();
});

test('for a small tree grammars are not optimized', () => {
  fitToSource(100_000);
  expect(setFlagsFromString).toHaveBeenCalledWith('--liftoff-only');
});

test('the library sets none', async () => {
  await extractRule(['fixtures/doorkeeperd']);
  expect(setFlagsFromString).not.toHaveBeenCalled();
});

test('nothing that the library loads could set them, whatever it reads', () => {
  const folder = dirname(program());
  expect(loadedBy(join(folder, 'cli.js')).some(setsFlags)).toBe(true);
  expect(loadedBy(join(folder, 'index.js')).filter(setsFlags)).toEqual([]);
  expect(loadedBy(join(folder, 'worker.js')).filter(setsFlags)).toEqual([]);
});

const setsFlags = (file: string): boolean => readFileSync(file, 'utf8').includes('setFlagsFromString');

/** The files of the bundle that one of them imports, at once or later. */
function loadedBy(file: string, known = new Set<string>()): readonly string[] {
  if (known.has(file)) return [];
  known.add(file);
  const imported = readFileSync(file, 'utf8').matchAll(/(?:from |import ?\(?)"(\.\/[^"]+\.js)"/g);
  for (const [, name = ''] of imported) loadedBy(join(dirname(file), name), known);
  return [...known];
}
