// The repository around a folder, read from its files as data, without git.

import { lstatSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isTrue, type Settings, settingsIn } from './config.ts';
import { type GitDirectory, gitDirectoryAround, realPath } from './directory.ts';
import { readHead } from './refs.ts';
import { userSettings } from './user-config.ts';

export interface Repository {
  readonly directory: GitDirectory;
  readonly settings: Settings;
  /** null before the first commit. */
  readonly commit: string | null;
  /** Path of the folder from the top, with `/`; `''` for the top. */
  readonly prefix: string;
}

/** null if git would find no repository, or would not trust its owner. */
export function repositoryAround(folder: string): Repository | null {
  const root = realPath(folder);
  const directory = root === null ? null : gitDirectoryAround(root);
  if (root === null || directory === null || !isTrusted(directory)) return null;
  const settings = settingsIn(directory.common, directory.own);
  if (settings === null || !isUnderstood(settings) || !isCheckedOutAt(directory, settings)) return null;
  const head = readHead(directory);
  const prefix = relative(directory.top, root).split(sep).join('/');
  return head && !/(^|\/)\.git(\/|$)/.test(prefix) ? { directory, settings, commit: head.commit, prefix } : null;
}

/** git-config(1), `safe.directory`: a repository that another user left in a parent folder says nothing about the tree. */
function isTrusted({ top, own }: GitDirectory): boolean {
  const owners = new Set([top, join(top, '.git'), own].map((path) => lstatSync(path).uid));
  const user = process.geteuid?.();
  const trusted = new Set([user, ...(user === 0 ? [Number(process.env.SUDO_UID)] : [])]);
  if (user === undefined || [...owners].every((owner) => trusted.has(owner))) return true;
  const named = userSettings('safe.directory');
  const listed = named.slice(named.lastIndexOf('') + 1);
  return listed.some(
    (path) => path === '*' || path === top || (path.endsWith('/*') && top.startsWith(path.slice(0, -1))),
  );
}

/** git rejects unknown formats and extensions (gitrepository-layout(5)). */
function isUnderstood(settings: Settings): boolean {
  const version = settings.get('core.repositoryformatversion') ?? '0';
  if (version === '0') return true;
  return version === '1' && [...settings].every(([name, value]) => isKnownExtension(name, value));
}

function isKnownExtension(name: string, value: string): boolean {
  if (!name.startsWith('extensions.')) return true;
  if (name === 'extensions.refstorage') return value === 'files';
  return harmlessExtensions.has(name.slice('extensions.'.length));
}

const harmlessExtensions: ReadonlySet<string> = new Set(
  'noop noop-v1 objectformat compatobjectformat partialclone preciousobjects worktreeconfig relativeworktrees'.split(
    ' ',
  ),
);

/** Rejects a repository whose work tree is elsewhere. */
function isCheckedOutAt({ top, own }: GitDirectory, settings: Settings): boolean {
  const named = settings.get('core.worktree');
  if (named === undefined) return !isTrue(settings.get('core.bare')) || own !== join(top, '.git');
  return realPath(named, own) === top;
}
