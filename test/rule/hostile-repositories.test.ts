// No program that a repository names runs. Each repository is hostile for sure: plain git starts the program.

import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { sourceInfo } from '../../src/rule/source-info.ts';
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

  it('there are more than 60 of them', () => expect(hostile.length).toBeGreaterThan(60));
});
