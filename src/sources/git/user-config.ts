// Reads the user's git configuration, without any repository.

import { environmentWithoutGit, runGit } from './run-git.ts';

/** `user.name` of the person, never of the machine or a tree. */
export const globalUserName = (): string | null => ask(['--global', '--get', 'user.name'])[0] ?? null;

/** The values of a setting, the last one is the strongest; the person's and the machine's. */
export const userSettings = (name: string): readonly string[] => ask(['-z', '--get-all', name]);

function ask(args: readonly string[]): readonly string[] {
  const env = { ...environmentWithoutGit(/^GIT_CONFIG_/i), GIT_DIR: '/nonexistent', LC_ALL: 'C' };
  const { status, stdout } = runGit(['config', ...args], { env, milliseconds: MAX_WAIT_MS });
  const text = Buffer.from(stdout, 'latin1').toString('utf8');
  return status === 0 ? text.replace(/[\0\n]$/, '').split('\0') : [];
}

const MAX_WAIT_MS = 1000;
