// No program that a repository names runs. Each repository is hostile for sure: plain git starts the program.

import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { sourceInfo } from '../../../src/sources/git/source-info.ts';
import { gate, runProgram } from '../../cli/run-program.ts';
import { hostile } from './hostile-cases.ts';
import { copyTemplate, hasGit, makeTemplate, plainGit, remove } from './hostile-repository.ts';

describe.skipIf(!hasGit)('a hostile repository', () => {
  const home = hasGit ? makeTemplate() : '';
  const before = process.cwd();
  afterAll(() => remove(home), 60_000);

  it.each(hostile)('$name', ({ arm, springs = ['status'], input, path = '.', env = () => ({}) }) => {
    const target = copyTemplate(home);
    arm(target);
    const folder = join(target.root, path);
    const variables = { GIT_CONFIG_GLOBAL: '/dev/null', ...env(target) };
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    try {
      process.chdir(folder);
      sourceInfo(['.']);
    } finally {
      process.chdir(before);
      vi.unstubAllEnvs();
    }
    expect(target.isSprung()).toBe(false);
    plainGit(folder, springs, input, env(target));
    expect(target.isSprung(), 'plain git starts it').toBe(true);
  });

  it.each(['empty name', 'is no UTF-8', 'a filter process', 'a file system monitor'])(
    'whichever command looks at it: %s',
    async (part) => {
      const { arm } = hostile.find(({ name }) => name.includes(part)) ?? hostile[0]!;
      const target = copyTemplate(home);
      target.write('src/gate.c', gate);
      arm(target);
      const written = await runProgram(target.root, ['extract', '.', '-o', '../rule.yml']);
      target.write('../app.log', 'bug: pid active in ptrace_sandbox_free\n');
      const runs = await Promise.all(
        [
          ['check', '../rule.yml', '--source', '.'],
          ['update', '../rule.yml', '--source', '.'],
          ['locate', '--source', '.', '../app.log'],
          ['extract', '.', '--baseline-query', 'loki'],
        ].map((args) => runProgram(target.root, args)),
      );
      expect([written, ...runs].map(({ status }) => status)).toEqual([0, 0, 0, 0, 0]);
      expect(target.isSprung()).toBe(false);
    },
  );

  it('there are more than 60 of them', () => expect(hostile.length).toBeGreaterThan(60));
});
