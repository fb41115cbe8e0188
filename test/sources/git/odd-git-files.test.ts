// Files of git, and those that it reads in a tree, which are pipes, devices or endless: nothing waits for them and nothing follows them.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { copyTemplate, hasGit, makeTemplate, remove, type Target } from './hostile-repository.ts';

const kinds: Readonly<Record<string, (file: string) => void>> = {
  pipe: (file) => void spawnSync('mkfifo', [file]),
  'link to a device': (file) => symlinkSync('/dev/zero', file),
  'file of a terabyte': (file) => {
    writeFileSync(file, '');
    truncateSync(file, 2 ** 40);
  },
};

const inGitDirectory = [
  ...['HEAD', 'config', 'config.worktree', 'index', 'packed-refs', 'shallow', 'commondir', 'refs/heads/main'],
  ...['refs/remotes/origin/main', 'refs/remotes/x', 'info/exclude', 'info/attributes', 'objects/info/alternates'],
  ...['objects/info/commit-graph', 'objects/pack/multi-pack-index', 'objects/pack/pack-0.idx', 'objects/aa'],
  ...['refs', 'objects', `sharedindex.${'0'.repeat(40)}`],
].map((name) => `.git/${name}`);

const inTree = [
  ...['.git', '.gitignore', '.gitattributes', '.gitmodules', 'src/.gitignore', 'src/.gitattributes', 'src/a.c'],
  ...['new.c', 'inner/.git', 'inner/.git/HEAD', 'inner/.gitignore', 'linked/.git', '.git/worktrees/linked/commondir'],
  ...['.git/worktrees/linked/gitdir', '.git/worktrees/linked/HEAD', '.git/worktrees/linked/index'],
];

interface Odd {
  readonly name: string;
  readonly folder: string;
}

function arm(target: Target, path: string, kind: string): Odd {
  target.config('[core]\n\trepositoryformatversion = 1\n[extensions]\n\tworktreeConfig = true\n');
  target.write('new.txt', 'asks about patterns\n');
  target.write('inner/x.txt', 'and in a folder\n');
  if (path.includes('linked')) target.git('worktree', 'add', '-q', '--detach', 'linked');
  mkdirSync(dirname(join(target.root, path)), { recursive: true });
  rmSync(join(target.root, path), { recursive: true, force: true });
  kinds[kind]?.(join(target.root, path));
  return { name: `${path}: ${kind}`, folder: join(target.root, path.includes('linked') ? 'linked' : '.') };
}

/** What a process says that reads all of them in turn; it is ended when it gets stuck. */
function readAll(trees: readonly Odd[]): Promise<string> {
  const library = join(dirname(inject('program')), 'index.js');
  const script = `
    import { extractRule } from ${JSON.stringify(pathToFileURL(library).href)};
    for (const { name, folder } of ${JSON.stringify(trees)}) {
      await extractRule([folder]).catch((error) => console.log(error.message));
      console.log(name);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  let said = '';
  child.stdout.on('data', (part) => {
    said += part;
  });
  child.stderr.on('data', (part) => {
    said += part;
  });
  return new Promise((resolve) => child.on('close', () => resolve(said)));
}

describe.skipIf(!hasGit || !existsSync('/dev/zero'))('a file that nobody should wait for', () => {
  const home = hasGit ? makeTemplate() : '';
  afterAll(() => remove(home), 60_000);

  it.each(Object.keys(kinds))('%s', { timeout: 90_000 }, async (kind) => {
    const trees = [...inGitDirectory, ...inTree].map((path) => arm(copyTemplate(home), path, kind));
    const said = await readAll(trees);
    expect(said.split('\n').filter(Boolean)).toEqual(trees.map(({ name }) => name));
  });
});
