import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { permalink, webAddress } from '../../../src/sources/git/permalink.ts';
import { sourceInfo } from '../../../src/sources/git/source-info.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';

describe('webAddress', () => {
  it.each([
    ['git@github.com:a/b.git', 'https://github.com/a/b'],
    ['ssh://git@github.com:22/a/b.git', 'https://github.com/a/b'],
    ['https://user:secret@github.com/a/b.git', 'https://github.com/a/b'],
    ['https://token@gitlab.example.org:8443/g/s/b/', 'https://gitlab.example.org:8443/g/s/b'],
    ['git://git.example.org/b.git', 'https://git.example.org/b'],
    ['host.xz:path/b', 'https://host.xz/path/b'],
    ['/srv/git/b.git', null],
    ['../b', null],
    ['file:///srv/b', null],
    ['C:\\b', null],
    ['ext::sh -c x', null],
    ['', null],
  ])('%s -> %s', (remote, expected) => {
    expect(webAddress(remote)).toBe(expected);
  });
});

describe('permalink', () => {
  it.each([
    ['https://github.com/a/b', 'src/x y', `https://github.com/a/b/tree/${sha}/src/x%20y`],
    ['https://gitlab.com/a/b', '', `https://gitlab.com/a/b/-/tree/${sha}`],
    ['https://gitlab.gnome.org/a/b', 'c/', `https://gitlab.gnome.org/a/b/-/tree/${sha}/c`],
    ['https://codeberg.org/a/b', 'c', `https://codeberg.org/a/b/src/commit/${sha}/c`],
    ['https://bitbucket.org/a/b', 'c', `https://bitbucket.org/a/b/src/${sha}/c`],
    ['https://git.example.org/b', '', null],
    ['https://notgithub.com/b', '', null],
  ])('%s, %s -> %s', (repository, folder, expected) => {
    expect(permalink(repository, sha, folder)).toBe(expected);
  });

  it('needs 40 hex digits', () => {
    expect(permalink('https://github.com/a/b', sha.slice(1), '')).toBeNull();
  });
});

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

describe('sourceInfo', () => {
  let root = '';
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      encoding: 'utf8',
    }).trim();

  beforeEach(() => {
    const home = realpathSync(mkdtempSync(join(tmpdir(), 'source-info-')));
    roots.push(home);
    writeFileSync(join(home, 'global'), '[user]\n\tname = Global Ann\n');
    vi.stubEnv('GIT_CONFIG_GLOBAL', join(home, 'global'));
    vi.stubEnv('GIT_CEILING_DIRECTORIES', home);
    root = join(home, 'app-folder');
    mkdirSync(join(root, 'src', 'door'), { recursive: true });
    writeFileSync(join(root, 'src', 'door', 'a.c'), 'int a;\n');
    return () => vi.unstubAllEnvs();
  });

  const commit = (remote: string | null = 'git@github.com:a/vsftpd.git') => {
    git('init', '-q');
    git('config', 'user.name', 'Tree Mallory');
    git('add', '.');
    git('commit', '-q', '-m', 'x');
    if (remote !== null) git('remote', 'add', 'origin', remote);
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    return git('rev-parse', 'HEAD');
  };

  it('knows only names outside of a repository', () => {
    expect(sourceInfo([root])).toEqual({
      paths: [root],
      name: 'app-folder',
      repository: null,
      commit: null,
      permalink: null,
      dirty: false,
      userName: 'Global Ann',
    });
  });

  it('works without git', () => {
    vi.stubEnv('PATH', '/nonexistent');
    expect(sourceInfo([root])).toMatchObject({ name: 'app-folder', commit: null, userName: null });
  });

  it('links to the commit, and takes the user name from the user alone', () => {
    const head = commit();
    expect(sourceInfo([root])).toEqual({
      paths: [root],
      name: 'vsftpd',
      repository: 'https://github.com/a/vsftpd',
      commit: head,
      permalink: `https://github.com/a/vsftpd/tree/${head}`,
      dirty: false,
      userName: 'Global Ann',
    });
  });

  it.each([
    ['a sub-folder', (top: string) => [join(top, 'src', 'door')], 'door', '/src/door'],
    ['a sub-folder named like any', (top: string) => [join(top, 'src')], 'vsftpd', '/src'],
    ['a file', (top: string) => [join(top, 'src', 'door', 'a.c')], 'door', '/src/door'],
    ['several paths', (top: string) => [join(top, 'src'), top], 'vsftpd', ''],
  ])('%s', (_, paths, name, folder) => {
    const head = commit();
    expect(sourceInfo(paths(root))).toMatchObject({
      name,
      permalink: `https://github.com/a/vsftpd/tree/${head}${folder}`,
    });
  });

  it.each([
    ['a change', () => writeFileSync(join(root, 'src', 'door', 'a.c'), 'int b;\n')],
    ['a new file', () => writeFileSync(join(root, 'new.c'), 'int b;\n')],
    ['a commit that is not pushed', () => git('commit', '-q', '--allow-empty', '-m', 'y')],
  ])('is dirty with %s', (_, change) => {
    commit();
    change();
    expect(sourceInfo([root]).dirty).toBe(true);
  });

  it('has no link without a remote, and a name from the folder', () => {
    const head = commit(null);
    expect(sourceInfo([root])).toMatchObject({
      name: 'app-folder',
      repository: null,
      commit: head,
      permalink: null,
      dirty: false,
    });
  });

  it('has no commit before the first one', () => {
    git('init', '-q');
    expect(sourceInfo([root])).toMatchObject({ name: 'app-folder', commit: null, permalink: null });
  });

  it('is not led astray by the variables of a hook', () => {
    const head = commit();
    vi.stubEnv('GIT_DIR', '/nonexistent');
    vi.stubEnv('GIT_WORK_TREE', '/nonexistent');
    expect(sourceInfo([root]).commit).toBe(head);
  });

  it('runs nothing that the tree configures', () => {
    commit();
    const trap = join(root, 'trap.sh');
    const sprung = join(root, '..', 'sprung');
    writeFileSync(trap, `#!/bin/sh\ntouch '${sprung}'\ncat\n`);
    chmodSync(trap, 0o755);
    for (const name of [
      'core.fsmonitor',
      'core.sshCommand',
      'core.pager',
      'filter.evil.clean',
      'filter.e.vil.process',
      'diff.external',
    ])
      git('config', name, trap);
    git('config', 'filter.evil.required', 'true');
    writeFileSync(join(root, '.git', 'hooks', 'post-index-change'), `#!/bin/sh\ntouch '${sprung}'\n`, { mode: 0o755 });
    writeFileSync(join(root, '.git', 'info', 'attributes'), '*.c filter=evil\n*.h filter=e.vil\n');
    utimesSync(join(root, 'src', 'door', 'a.c'), 1, 1);
    expect(sourceInfo([root]).dirty).toBe(true);
    expect(existsSync(sprung)).toBe(false);
    // The trap works: plain git springs it.
    execFileSync('git', ['-C', root, 'status', '--porcelain'], { stdio: 'ignore' });
    expect(existsSync(sprung)).toBe(true);
  });

  it('does not follow a bare repository that hides in a tree', () => {
    execFileSync('git', ['init', '-q', '--bare', root]);
    expect(sourceInfo([root])).toMatchObject({ commit: null, repository: null, name: 'app-folder' });
  });
});
