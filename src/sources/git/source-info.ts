// The paths of a tree -> its name, commit and permalink. Works without git, with less information.

import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { SourceInfo } from '../../model/report.ts';
import { permalink, webAddress } from './permalink.ts';
import { type Repository, repositoryAround } from './repository.ts';
import { treeState } from './tree-state.ts';
import { globalUserName } from './user-config.ts';

/** Describes the first path; links to the whole repository if there are several. */
export function sourceInfo(paths: readonly string[]): SourceInfo {
  const root = folderOf(resolve(paths[0] ?? '.'));
  const userName = globalUserName()?.trim() || null;
  const found = repositoryAround(root);
  if (!found)
    return {
      paths,
      name: basename(root) || 'root',
      repository: null,
      commit: null,
      permalink: null,
      dirty: false,
      userName,
    };
  const { directory, settings, commit, prefix } = found;
  const repository = webAddress(settings.get('remote.origin.url') ?? '');
  const name = nameOf(prefix, repository, directory.top);
  return { paths, name, repository, commit, ...linkOf(found, repository, paths.length > 1 ? '' : prefix), userName };
}

/** Omits a link that may be wrong; marks one that is certainly wrong as `dirty`. */
function linkOf(
  { commit, ...found }: Repository,
  repository: string | null,
  folder: string,
): Pick<SourceInfo, 'permalink' | 'dirty'> {
  const link = repository === null || commit === null ? null : permalink(repository, commit, folder);
  const state = link === null || commit === null ? 'unknown' : treeState({ ...found, commit });
  return { permalink: state === 'unknown' ? null : link, dirty: state === 'dirty' };
}

function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? dirname(path) : path;
}

// A sub-folder is an application of its own, unless its name only denotes a kind of file.
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
