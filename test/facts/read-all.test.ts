// Files read by several threads: the same results in the same order, and a thread that dies costs one file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { readAll } from '../../src/facts/reading/read-all.ts';
import type { SourceFile } from '../../src/model/source-files.ts';
import { tree } from '../cli/run-program.ts';

const names = Array.from({ length: 300 }, (_, i) => `d${i % 7}/f${String(i).padStart(3, '0')}.c`).sort();
const folder = tree(Object.fromEntries(names.map((name) => [name, `void f(void) { die("reached ${name}"); }\n`])));
const file = (path: string): SourceFile => ({
  path,
  absolute: join(folder, path),
  bytes: 50,
  language: 'c',
  asked: false,
});
const files = [...names, 'missing.c'].map(file);
const built = pathToFileURL(join(inject('program'), '../worker.js'));
const quiet = (): void => {};

describe('readAll', () => {
  test.each([1, 2, 3])('with %i jobs gives what reading in turn gives', async (jobs) => {
    const results = await readAll(
      files,
      { noIgnore: false, silent: true, exceptions: false, jobs, program: built },
      quiet,
    );
    expect(results.slice(0, -1).map(({ facts }) => facts?.texts[0]?.parts)).toEqual(
      names.map((name) => [{ literal: `reached ${name}` }]),
    );
    expect(results.at(-1)).toEqual({
      skip: 'unreadable',
      diagnostic: {
        kind: 'unreadable',
        file: 'missing.c',
        line: null,
        text: 'cannot be read (no such file or folder)',
      },
    });
  });

  test('tells how far it is', async () => {
    const seen: number[] = [];
    await readAll(
      files,
      { noIgnore: false, silent: true, exceptions: false, jobs: 2, program: built },
      (done, total) => {
        expect(total).toBe(files.length);
        seen.push(done);
      },
    );
    expect(Math.max(...seen)).toBe(files.length - 1);
  });

  test('does all the work itself when no other thread starts', async () => {
    const results = await readAll(
      files,
      { noIgnore: false, silent: true, exceptions: false, jobs: 3, program: new URL('file:///no/such') },
      quiet,
    );
    expect(results.filter(({ facts }) => facts)).toHaveLength(names.length);
  });
});

describe('a thread that dies', () => {
  /** Answers for every file but dies at those that `deadly` names, however often it is started. */
  const dying = (deadly: string): URL => {
    const program = join(tree({}), 'dying.mjs');
    writeFileSync(
      program,
      `import { parentPort } from 'node:worker_threads';
parentPort.on('message', (files) => {
  if (files.some(({ path }) => ${deadly})) process.exit(1);
  parentPort.postMessage(JSON.stringify(files.map(({ path }) => ({ skip: 'test', path }))));
});
parentPort.postMessage('ready');
`,
    );
    return pathToFileURL(program);
  };
  const readBy = (program: URL) =>
    readAll(files, { noIgnore: false, silent: true, exceptions: false, jobs: 2, program }, quiet);

  test('is replaced, and only its file is reported', async () => {
    const results = await readBy(dying(`path.endsWith('7.c')`));
    expect(results).toHaveLength(files.length);
    expect(results.filter(({ diagnostic }) => diagnostic?.text.includes('died')).length).toBeGreaterThan(9);
    for (const [i, { skip, diagnostic }] of results.entries()) {
      if (files[i]!.path.endsWith('7.c')) {
        expect(diagnostic).toMatchObject({ file: files[i]!.path, text: 'cannot be read (the worker thread died)' });
      } else expect(skip).toBe('test');
    }
  });
});
