// Reads the user's git configuration, without any repository.

import { environmentWithoutGit, runGit } from './run-git.ts';

/** The user's own `user.name`, never the machine's or a tree's. */
export const globalUserName = (): string | null => ask(['--global', '--get', 'user.name'])[0] ?? null;

/** The user's and the machine's values of a setting; the last one takes precedence. */
export const userSettings = (name: string): readonly string[] => ask(['-z', '--get-all', name]);

function ask(args: readonly string[]): readonly string[] {
  const env = { ...environmentWithoutGit(/^GIT_CONFIG_/i), GIT_DIR: '/nonexistent', LC_ALL: 'C' };
  const { status, stdout } = runGit(['config', ...args], { env, milliseconds: MAX_WAIT_MS });
  const text = Buffer.from(stdout, 'latin1').toString('utf8');
  return status === 0 ? text.replace(/[\0\n]$/, '').split('\0') : [];
}

const MAX_WAIT_MS = 1000;
