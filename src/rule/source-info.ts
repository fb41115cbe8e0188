// What git knows about the tree that is read: name, commit, link. Works without git, with less to say.

import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { SourceInfo } from '../types.ts';
import { git, globalUserName } from './git.ts';
import { permalink, webAddress } from './permalink.ts';

/** About the first path; a link to the whole repository when there are several. */
export function sourceInfo(paths: readonly string[]): SourceInfo {
  const root = folderOf(resolve(paths[0] ?? '.'));
  const userName = globalUserName()?.trim() || null;
  const place = isInRepository(root) ? placeOf(root) : null;
  if (!place)
    return {
      paths,
      name: basename(root) || 'root',
      repository: null,
      commit: null,
      permalink: null,
      dirty: false,
      userName,
    };
  const [commit = '', top = root, prefix = ''] = place;
  const settings = settingsOf(root);
  const repository = webAddress(settings.get('remote.origin.url') ?? '');
  const name = nameOf(prefix, repository, top);
  const link = repository === null ? null : permalink(repository, commit, paths.length > 1 ? '' : prefix);
  const dirty = link !== null && (isChanged(root, settings) || isUnpushed(root));
  return { paths, name, repository, commit: commit || null, permalink: link, dirty, userName };
}

function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? dirname(path) : path;
}

// A sub-folder is an application of its own, unless its name says only what kind of files it holds.
function nameOf(prefix: string, repository: string | null, top: string): string {
  const own = prefix
    .split('/')
    .filter(Boolean)
    .reverse()
    .find((folder) => !generic.test(folder));
  return own ?? basename(repository ?? top);
}

const generic =
  /^(src|source|sources|lib|libs|app|apps|main|core|code|server|client|common|include|packages|trunk|java|python|c)$/i;

/** All settings, the last one of a name; the tree's own and the user's. */
function settingsOf(root: string): ReadonlyMap<string, string> {
  const entries = (git(root, ['config', '--list', '-z']) ?? '').split('\0');
  return new Map(
    entries.map((entry) => {
      const at = entry.indexOf('\n');
      return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}

// `git status` runs the clean filters that a tree configures on files that may have changed: each is switched off by its name.
// Sub-modules have a configuration of their own, so they are left out.
function isChanged(root: string, settings: ReadonlyMap<string, string>): boolean {
  const drivers = new Set([...settings.keys()].flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []));
  if ([...drivers].some((name) => /[=\n]/.test(name))) return true;
  const off = [...drivers].flatMap((name) => [
    `filter.${name}.clean=`,
    `filter.${name}.process=`,
    `filter.${name}.required=false`,
  ]);
  return git(root, ['status', '--porcelain', '--ignore-submodules=all', '--', '.'], off) !== '';
}

const isUnpushed = (root: string): boolean => git(root, ['rev-list', '-1', 'HEAD', '--not', '--remotes']) !== '';

// To start git takes longer than to look whether there is anything to ask.
const isInRepository = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isInRepository(dirname(folder)));

/** Commit (empty where there is none yet), top folder, and the way from there. */
function placeOf(root: string): readonly string[] | null {
  const ask = (...what: readonly string[]): string | null => git(root, ['rev-parse', ...what]);
  const withCommit = ask('HEAD', '--show-toplevel', '--show-prefix')?.split('\n');
  if (withCommit) return withCommit;
  const without = ask('--show-toplevel', '--show-prefix')?.split('\n');
  return without ? ['', ...without] : null;
}
