// Reads refs from their files (gitrepository-layout(5)), never through links.

import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';
import type { GitDirectory } from './directory.ts';

export interface Head {
  /** null before the first commit. */
  readonly commit: string | null;
}

/** null if HEAD is not in git's format. */
export function readHead({ own, common }: GitDirectory): Head | null {
  const text = textOf(own, 'HEAD', MAX_REF_BYTES);
  const ref = text === null ? undefined : symbolic.exec(text)?.[1];
  if (ref === undefined) return text !== null && isObjectId(text) ? { commit: text } : null;
  return { commit: commitAt(ref, own, common) };
}

/** The commits of the remote branches. */
export function remoteTips({ common }: GitDirectory): readonly string[] {
  const loose = readLoose(common, 'refs/remotes');
  const packed = [...readPacked(common)].filter(([name]) => name.startsWith('refs/remotes/') && !loose.has(name));
  return [...new Set([...loose.values(), ...packed.map(([, id]) => id)])].filter(isObjectId);
}

const symbolic = /^ref:\s*(refs\/(?!.*(?:\/\/|\.\.|\/\.|\.lock(?:\/|$)))[^\x00-\x20\x7f~^:?*[\\]+)$/;
const isObjectId = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

const MAX_SYMBOLIC_REFS = 5;

function commitAt(ref: string, own: string, common: string, depth = 0): string | null {
  const perWorktree = /^refs\/(bisect|worktree|rewritten)\//.test(ref);
  const text = textOf(perWorktree ? own : common, ref, MAX_REF_BYTES);
  if (text === null) return readPacked(common).get(ref) ?? null;
  const next = symbolic.exec(text)?.[1];
  if (next !== undefined) return depth < MAX_SYMBOLIC_REFS ? commitAt(next, own, common, depth + 1) : null;
  return isObjectId(text) ? text : null;
}

function readPacked(common: string): ReadonlyMap<string, string> {
  const lines = (textOf(common, 'packed-refs', MAX_PACKED_REFS_BYTES) ?? '').matchAll(/^([0-9a-f]{40,64}) (\S+)$/gm);
  return new Map(Array.from(lines, ([, id = '', name = '']) => [name, id]));
}

const MAX_LOOSE_REFS = 50_000;

function readLoose(common: string, folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const folders = [folder];
  for (const name of folders) {
    for (const entry of entriesIn(common, name)) {
      const path = `${name}/${entry.name}`;
      if (found.size + folders.length > MAX_LOOSE_REFS) return found;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) found.set(path, textOf(common, path, MAX_REF_BYTES) ?? '');
    }
  }
  return found;
}

const entriesIn = (directory: string, folder: string) =>
  isInside(directory, folder) && lstatSync(join(directory, folder)).isDirectory()
    ? readdirSync(join(directory, folder), { withFileTypes: true })
    : [];

const MAX_REF_BYTES = 4096;
const MAX_PACKED_REFS_BYTES = 2 ** 26;

function textOf(directory: string, name: string, maxBytes: number): string | null {
  try {
    if (!isInside(directory, name)) return null;
    return readRegularFile(join(directory, name), { maxBytes }).toString('latin1').trimEnd();
  } catch {
    return null;
  }
}

/** No component is a link, which could lead to the refs of another repository. */
function isInside(directory: string, name: string): boolean {
  try {
    return (
      realpathSync.native(join(directory, name)) === join(realpathSync.native(directory), name.split('/').join(sep))
    );
  } catch {
    return false;
  }
}
