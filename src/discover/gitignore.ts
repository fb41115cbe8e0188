// .gitignore files as git applies them: each speaks for its folder and below, a deeper one overrules.
import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { gitDirectoryAt } from '../git/directory.ts';
import { readRegularFile } from '../regular-file.ts';

interface Rules {
  /** The folder with a separator behind it. */
  readonly folder: string;
  readonly rules: Ignore;
}

/** From the outermost folder inwards. */
export type IgnoreChain = readonly Rules[];

/** The rules of the folders above a root, down from the top of its repository. They cannot take away the root itself. */
export function ignoresAbove(root: string): IgnoreChain {
  const above: string[] = [];
  for (let folder = root; !isTop(folder); folder = dirname(folder)) {
    if (dirname(folder) === folder) return []; // in no repository
    above.unshift(dirname(folder));
  }
  const chain = above.reduce<IgnoreChain>((rules, folder) => withFolder(rules, folder, isTop(folder)), []);
  return withoutOverruled(chain, root);
}

const isTop = (folder: string): boolean => existsSync(join(folder, '.git'));

/** At the top of a repository nothing from above holds: git sees no further either. */
export function withFolder(chain: IgnoreChain, folder: string, top: boolean): IgnoreChain {
  const weaker = top ? rulesIn(folder, excludeFile(folder)) : chain;
  return [...weaker, ...rulesIn(folder, join(folder, '.gitignore'))];
}

/** Shared by all work trees of a repository; null where `.git` leads to one that knows nothing of this folder. */
function excludeFile(top: string): string | null {
  const directory = gitDirectoryAt(top);
  return directory && join(directory.common, 'info', 'exclude');
}

function rulesIn(folder: string, file: string | null): Rules[] {
  const text = file === null ? '' : textOf(file);
  return text ? [{ folder: join(folder, sep), rules: ignore({ ignorecase: false }).add(text) }] : [];
}

const MAX_PATTERN_BYTES = 2 ** 20;

/** Links are not followed, as git does not for .gitignore; '' for what is not there, cannot be read or is out of bounds. */
function textOf(file: string): string {
  try {
    return readRegularFile(file, { maxBytes: MAX_PATTERN_BYTES }).toString('utf8');
  } catch {
    return '';
  }
}

/** What holds in a folder that a chain allows to enter, else null. */
export const chainInside = (chain: IgnoreChain, folder: string): IgnoreChain | null =>
  isIgnored(chain, folder, true) ? null : withoutOverruled(chain, folder);

/** Rules that would ignore a folder which is entered all the same would go on to ignore everything in it. */
const withoutOverruled = (chain: IgnoreChain, folder: string): IgnoreChain =>
  chain.filter((rules) => !isIgnored([rules], folder, true));

export function isIgnored(chain: IgnoreChain, path: string, isFolder: boolean): boolean {
  let ignored = false;
  for (const { folder, rules } of chain) {
    const inside = path.slice(folder.length).split(sep).join('/') + (isFolder ? '/' : '');
    const verdict = rules.test(inside);
    if (verdict.ignored) ignored = true;
    else if (verdict.unignored) ignored = false;
  }
  return ignored;
}
