// .gitignore files as git applies them: each speaks for its folder and below, a deeper one overrules.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** From the outermost folder inwards. */
export type IgnoreChain = readonly Rules[];

/** The rules of the folders above a root, up to the top of its repository. */
export function ignoresAbove(root: string): IgnoreChain {
  const chain: Rules[] = [];
  for (let folder = root; ; folder = dirname(folder)) {
    if (folder !== root) chain.unshift(...rulesIn(folder, '.gitignore'));
    if (existsSync(join(folder, '.git'))) return [...rulesIn(folder, join('.git', 'info', 'exclude')), ...chain];
    if (dirname(folder) === folder) return []; // in no repository
  }
}

export function withFolder(chain: IgnoreChain, folder: string): IgnoreChain {
  const own = rulesIn(folder, '.gitignore');
  return own.length > 0 ? [...chain, ...own] : chain;
}

function rulesIn(folder: string, file: string): Rules[] {
  try {
    return [{ folder, rules: ignore().add(readFileSync(join(folder, file), 'utf8')) }];
  } catch {
    return []; // there is none, or it cannot be read
  }
}

export function isIgnored(chain: IgnoreChain, path: string, isFolder: boolean): boolean {
  let ignored = false;
  for (const { folder, rules } of chain) {
    const inside = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
    const verdict = rules.test(inside);
    if (verdict.ignored) ignored = true;
    else if (verdict.unignored) ignored = false;
  }
  return ignored;
}
