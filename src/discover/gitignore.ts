// .gitignore files as git applies them: each speaks for its folder and below, a deeper one overrules.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

interface Rules {
  /** The folder with a separator behind it. */
  readonly folder: string;
  readonly rules: Ignore;
}

/** From the outermost folder inwards. */
export type IgnoreChain = readonly Rules[];

/** The rules of the folders above a root, up to the top of its repository; without those that would ignore the root itself. */
export function ignoresAbove(root: string): IgnoreChain {
  const chain: Rules[] = [];
  for (let folder = root; ; folder = dirname(folder)) {
    if (folder !== root) chain.unshift(...rulesIn(folder, '.gitignore'));
    if (existsSync(join(folder, '.git'))) {
      chain.unshift(...rulesIn(folder, join('.git', 'info', 'exclude')));
      return chain.filter((rules) => `${root}${sep}` === rules.folder || !isIgnored([rules], root, true));
    }
    if (dirname(folder) === folder) return []; // in no repository
  }
}

export const withFolder = (chain: IgnoreChain, folder: string): IgnoreChain => [
  ...chain,
  ...rulesIn(folder, '.gitignore'),
];

function rulesIn(folder: string, file: string): Rules[] {
  try {
    const text = readFileSync(join(folder, file), 'utf8');
    return [{ folder: join(folder, sep), rules: ignore({ ignorecase: false }).add(text) }];
  } catch {
    return []; // there is none, or it cannot be read
  }
}

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
