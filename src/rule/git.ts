// Asks git about a tree that nobody trusts: whatever its configuration says, nothing in it runs.

import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';

/** Output without the newline at its end; null when git is missing, fails or takes too long. */
export function git(root: string, args: readonly string[], config: readonly string[] = []): string | null {
  return run([
    '-C',
    root,
    '--no-optional-locks',
    ...[...harmless, ...config].flatMap((setting) => ['-c', setting]),
    ...args,
  ]);
}

/** `user.name` of the person, never of the tree. */
export const globalUserName = (): string | null => run(['config', '--global', '--get', 'user.name']);

// git-config(1): what could start a program in the calls made here. Bare repositories hidden in a tree are not followed.
const harmless: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.sshCommand=false',
  'core.gitProxy=',
  'core.pager=cat',
  'safe.bareRepository=explicit',
];

function run(args: readonly string[]): string | null {
  try {
    return execFileSync('git', args, { ...options, env: environment() }).replace(/\n$/, '');
  } catch {
    return null;
  }
}

const options: ExecFileSyncOptionsWithStringEncoding = {
  encoding: 'utf8',
  timeout: 20_000,
  maxBuffer: 2 ** 28,
  stdio: ['ignore', 'pipe', 'ignore'],
};

// A hook that calls this program has GIT_DIR set: then git would answer about the wrong repository. Partial clones must not fetch.
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !placeVariables.has(name));
  const fixed = { GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', LC_ALL: 'C' };
  return { ...Object.fromEntries(kept), ...fixed };
}

const placeVariables: ReadonlySet<string> = new Set(
  'GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_OBJECT_DIRECTORY GIT_COMMON_DIR GIT_PREFIX GIT_NAMESPACE'.split(' '),
);
