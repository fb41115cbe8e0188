// One row a way in which a repository makes git start a program: how to arm it, and the command of git that falls for it.

import { cpSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { plainShell, runGit, type Target } from './hostile-repository.ts';

export interface Hostile {
  readonly name: string;
  readonly arm: (target: Target) => void;
  /** Default: `git status`. */
  readonly springs?: readonly string[];
  readonly input?: string;
  /** What the tool is given, from the work tree; default: all of it. */
  readonly path?: string;
  readonly env?: (target: Target) => Readonly<Record<string, string>>;
}

const everything = '* filter=evil diff=evil merge=evil\n';
const clean = ({ trap }: Target) => `[filter "evil"]\n\tclean = ${trap}\n`;

/** A filter of this name; git runs it to see whether a touched file is changed. */
const filterNamed =
  (name: string | Buffer, attribute: string | Buffer = name): Hostile['arm'] =>
  (target) => {
    target.config(
      Buffer.concat([Buffer.from('[filter "'), Buffer.from(name), Buffer.from(`"]\n\tclean = ${target.trap}\n`)]),
    );
    target.write(
      '.git/info/attributes',
      Buffer.concat([Buffer.from('* filter='), Buffer.from(attribute), Buffer.from('\n')]),
    );
  };

/** A filter of the usual name, where the configuration is reached in another way. */
const filterThrough =
  (reach: (target: Target, text: string) => void): Hostile['arm'] =>
  (target) => {
    target.write('.git/info/attributes', everything);
    reach(target, clean(target));
  };

const filters: readonly Hostile[] = [
  { name: 'a clean filter', arm: filterNamed('evil') },
  { name: 'a clean filter with an empty name', arm: filterNamed('') },
  { name: 'a clean filter whose name is no UTF-8', arm: filterNamed(Buffer.from([0xff, 0xfe])) },
  { name: 'a clean filter whose name is half a character', arm: filterNamed(Buffer.from([0x65, 0xc3])) },
  { name: 'a clean filter with a dot in its name', arm: filterNamed('e.v.il') },
  { name: 'a clean filter with = in its name', arm: filterNamed('a=b') },
  { name: 'a clean filter with a quote in its name', arm: filterNamed('a\\"b', 'a"b') },
  { name: 'a clean filter with a backslash in its name', arm: filterNamed('a\\\\b', 'a\\b') },
  { name: 'a clean filter with a bracket in its name', arm: filterNamed('a]b') },
  { name: 'a clean filter with an escape character in its name', arm: filterNamed('\x1b[0m') },
  { name: 'a clean filter with letters beyond ASCII in its name', arm: filterNamed('évil') },
  { name: 'a clean filter with capitals in its name', arm: filterNamed('EVIL') },
  { name: 'a clean filter named like that of git-lfs', arm: filterNamed('lfs') },
  {
    name: 'a required clean filter',
    arm: filterThrough(({ config }, text) => config(`${text}\trequired = true\n`)),
  },
  {
    name: 'a filter process',
    arm: filterThrough(({ config, trap }) => config(`[filter "evil"]\n\tprocess = ${trap}\n`)),
  },
  {
    name: 'a required filter process',
    arm: filterThrough(({ config, trap }) => config(`[filter "evil"]\n\tprocess = ${trap}\n\trequired\n`)),
  },
  {
    name: 'a filter that is a line of shell',
    arm: filterThrough(({ config, trap }) => config(`[filter "evil"]\n\tclean = "true; ${trap} %f"\n`)),
  },
  {
    name: 'a smudge filter',
    arm: filterThrough(({ config, trap, root }) => {
      config(`[filter "evil"]\n\tsmudge = ${trap}\n`);
      rmSync(join(root, 'b.c'));
    }),
    springs: ['checkout-index', '-f', '-a'],
  },
  {
    name: 'a filter process that smudges',
    arm: filterThrough(({ config, trap, root }) => {
      config(`[filter "evil"]\n\tprocess = ${trap}\n`);
      rmSync(join(root, 'b.c'));
    }),
    springs: ['checkout', '--', 'b.c'],
  },
];

const attributes =
  (path: string, text = everything): Hostile['arm'] =>
  (target) => {
    target.config(clean(target));
    target.write('.git/info/exclude', '.gitattributes\n');
    target.write(path, text);
  };

const reached: readonly Hostile[] = [
  { name: 'attributes at the top', arm: attributes('.gitattributes') },
  { name: 'attributes in a folder', arm: attributes('src/.gitattributes') },
  { name: 'attributes by a macro', arm: attributes('.gitattributes', '[attr]binary2 filter=evil\n*.c binary2\n') },
  {
    name: 'attributes in a file that the configuration names',
    arm: (target) => {
      target.config(`${clean(target)}[core]\n\tattributesFile = ${target.root}/.git/elsewhere\n`);
      target.write('.git/elsewhere', everything);
    },
  },
  {
    name: 'attributes that are committed',
    arm: (target) => {
      target.write('.gitattributes', everything);
      target.git('add', '.');
      target.git('commit', '-q', '-m', 'attributes');
      target.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
      target.config(clean(target));
      target.write('src/a.c', 'int three;\n');
    },
  },
  ...Object.entries({
    'an included file': '[include]\n\tpath = more\n',
    'a file included by its full name': '[include]\n\tpath = ROOT/.git/more\n',
    'a file included in this folder': '[includeIf "gitdir:**"]\n\tpath = more\n',
    'a file included in this folder, whatever its case': '[includeIf "gitdir/i:**/TREE/.git"]\n\tpath = more\n',
    'a file included on this branch': '[includeIf "onbranch:main"]\n\tpath = more\n',
    'a file included for this remote': '[includeIf "hasconfig:remote.*.url:git@*/**"]\n\tpath = more\n',
    'a file included from the work tree': '[include]\n\tpath = ../more\n',
  }).map(([name, text]) => ({
    name,
    arm: filterThrough(({ config, write, root }, filter) => {
      write(text.includes('../more') ? 'more' : '.git/more', filter);
      config(text.replace('ROOT', root));
    }),
  })),
  {
    name: 'a file that an included file includes',
    arm: filterThrough(({ config, write }, filter) => {
      config('[include]\n\tpath = more\n');
      write('.git/more', '[include]\n\tpath = most\n');
      write('.git/most', filter);
    }),
  },
  {
    name: 'the configuration of one work tree',
    arm: filterThrough(({ config, write }, filter) => {
      config('[core]\n\trepositoryformatversion = 1\n[extensions]\n\tworktreeConfig = true\n');
      write('.git/config.worktree', filter);
    }),
  },
];

const fsmonitor =
  (value: string, more = ''): Hostile['arm'] =>
  ({ config, trap }) =>
    config(`[core]\n\tfsmonitor = ${value.replace('TRAP', trap)}\n${more}`);

const monitors: readonly Hostile[] = [
  { name: 'a file system monitor', arm: fsmonitor('TRAP') },
  { name: 'a file system monitor of the first version', arm: fsmonitor('TRAP', '\tfsmonitorHookVersion = 1\n') },
  { name: 'a file system monitor of the second version', arm: fsmonitor('TRAP', '\tfsmonitorHookVersion = 2\n') },
  { name: 'a file system monitor in shell', arm: fsmonitor('"TRAP; false"') },
  {
    name: 'a file system monitor beside the hooks',
    arm: (target) => {
      target.write('.git/hooks/monitor', `#!/bin/sh\n${target.trap}\n`, 0o755);
      fsmonitor('.git/hooks/monitor')(target);
    },
  },
  {
    name: 'a file system monitor in an included file',
    arm: ({ config, write, trap }) => {
      config('[include]\n\tpath = more\n');
      write('.git/more', `[core]\n\tfsmonitor = ${trap}\n`);
    },
  },
];

const hook = (name: string, ...springs: readonly string[]): Hostile => ({
  name: `the hook ${name}`,
  arm: ({ write, trap }) => write(`.git/hooks/${name}`, `#!/bin/sh\n${trap}\n`, 0o755),
  springs,
});

const hooks: readonly Hostile[] = [
  hook('post-index-change', 'status'),
  hook('pre-commit', 'commit', '--allow-empty', '-m', 'x'),
  hook('prepare-commit-msg', 'commit', '--allow-empty', '-m', 'x'),
  hook('commit-msg', 'commit', '--allow-empty', '-m', 'x'),
  hook('post-commit', 'commit', '--allow-empty', '-m', 'x'),
  hook('post-rewrite', 'commit', '--amend', '-m', 'x'),
  hook('post-checkout', 'checkout', '-b', 'other'),
  hook('reference-transaction', 'update-ref', 'refs/heads/other', 'HEAD'),
  hook('pre-rebase', 'rebase', 'side'),
  hook('post-merge', 'merge', '--ff', '-s', 'ours', 'side'),
  ...['.git/elsewhere', 'src'].map((folder) => ({
    name: `a hook in ${folder}`,
    arm: ({ config, write, trap }: Target) => {
      config(`[core]\n\thooksPath = ${folder}\n`);
      write(`${folder}/post-index-change`, `#!/bin/sh\n${trap}\n`, 0o755);
    },
  })),
];

/** A row for programs that are simply named by a setting. */
const setting = (name: string, text: string, springs: readonly string[], more: Partial<Hostile> = {}): Hostile => ({
  name,
  arm: (target) => {
    target.write('.git/info/attributes', everything);
    target.config(text.replaceAll('TRAP', target.trap).replaceAll('ROOT', target.root));
    more.arm?.(target);
  },
  springs,
  ...(more.input === undefined ? {} : { input: more.input }),
});

const changed = { arm: ({ write }: Target) => write('src/a.c', 'int four;\n') };
const login = { input: 'protocol=https\nhost=example.org\n\n' };

const drivers: readonly Hostile[] = [
  setting('a text converter', '[diff "evil"]\n\ttextconv = TRAP\n', ['log', '-p', '-1']),
  setting('a text converter with a cache', '[diff "evil"]\n\ttextconv = TRAP\n\tcachetextconv\n', ['show']),
  setting('a diff program', '[diff]\n\texternal = TRAP\n', ['diff'], changed),
  setting('a diff driver', '[diff "evil"]\n\tcommand = TRAP\n', ['diff'], changed),
  setting('a merge driver', '[merge "evil"]\n\tdriver = TRAP %O %A %B\n', ['merge', 'side'], {
    arm: ({ git }) => void git('checkout', '-f', 'HEAD', '--', '.'),
  }),
  setting('a diff tool', '[diff]\n\ttool = evil\n[difftool "evil"]\n\tcmd = TRAP\n', ['difftool', '-y'], changed),
  setting('a format of archives', '[tar "evil"]\n\tcommand = TRAP\n', ['archive', '--format=evil', 'HEAD']),
  setting('an alias', '[alias]\n\tevil = !TRAP\n', ['evil']),
  setting('a pager', '[core]\n\tpager = TRAP\n', ['grep', '-O', 'int']),
  setting('an editor', '[core]\n\teditor = TRAP\n', ['commit', '--allow-empty']),
  setting('an editor of sequences', '[sequence]\n\teditor = TRAP\n', ['rebase', '-i', '--autostash', 'HEAD^']),
  setting('a trailer', '[trailer "evil"]\n\tkey = Evil\n\tcommand = TRAP\n', ['interpret-trailers'], { input: 'x\n' }),
  setting('a program that signs', '[gpg]\n\tprogram = TRAP\n[commit]\n\tgpgSign\n', [
    'commit',
    '--allow-empty',
    '-m',
    'x',
  ]),
  setting('a helper for passwords', '[credential]\n\thelper = !TRAP\n', ['credential', 'fill'], login),
  setting('a helper by its full name', '[credential]\n\thelper = TRAP\n', ['credential', 'fill'], login),
  setting('a program that asks for passwords', '[core]\n\taskPass = TRAP\n', ['credential', 'fill'], login),
];

/** A last commit with a signature, which only has to look like one. */
function sign({ git, root, write }: Target, kind: string): void {
  const [tree, time] = [git('rev-parse', 'HEAD^{tree}'), '<t@example.org> 1 +0000'];
  const signature = `gpgsig -----BEGIN ${kind}-----\n \n x\n -----END ${kind}-----`;
  const text = `tree ${tree}\nauthor T ${time}\ncommitter T ${time}\n${signature}\n\nsigned\n`;
  write('.git/signed', text);
  const commit = runGit(root, 'hash-object', '-t', 'commit', '-w', '.git/signed');
  for (const ref of ['refs/heads/main', 'refs/remotes/origin/main']) git('update-ref', ref, commit);
}

const signature = (kind: string, text: string): Hostile =>
  setting(`a program that verifies a ${kind}`, `[log]\n\tshowSignature\n${text}`, ['log', '-1'], {
    arm: (target) => sign(target, kind),
  });

const signatures: readonly Hostile[] = [
  signature('PGP SIGNATURE', '[gpg]\n\tprogram = TRAP\n'),
  signature('SIGNED MESSAGE', '[gpg "x509"]\n\tprogram = TRAP\n'),
  signature('SSH SIGNATURE', '[gpg "ssh"]\n\tprogram = TRAP\n\tallowedSignersFile = ROOT/b.c\n'),
];

const promisor = (url: string) =>
  `[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = evil\n[remote "evil"]\n\tpromisor = true\n\turl = ${url}\n\tuploadpack = TRAP\n[protocol "ext"]\n\tallow = always\n`;

const without = (object: string): Partial<Hostile> => ({
  arm: ({ git, root }) => {
    const id = git('rev-parse', object);
    const packs = join(root, '.git', 'objects', 'pack');
    renameSync(packs, join(root, '.git', 'packs'));
    plainShell(root, 'for pack in .git/packs/*.pack; do git unpack-objects -q < "$pack"; done');
    rmSync(join(root, '.git', 'objects', id.slice(0, 2), id.slice(2)));
  },
});

const remotes: readonly Hostile[] = [
  setting('a command for ssh', '[core]\n\tsshCommand = TRAP\n', ['fetch', 'origin']),
  setting('a proxy', '[core]\n\tgitProxy = TRAP\n[remote "x"]\n\turl = git://example.org/x\n', ['fetch', 'x']),
  setting('a program at the other end', '[remote "x"]\n\turl = ROOT\n\tuploadpack = TRAP\n', ['fetch', 'x']),
  setting('a program that receives', '[remote "x"]\n\turl = ROOT\n\treceivepack = TRAP\n', ['push', 'x', 'side']),
  setting('a remote that is a program', '[remote "x"]\n\turl = ext::TRAP\n[protocol "ext"]\n\tallow = always\n', [
    'fetch',
    'x',
  ]),
  setting(
    'an address that becomes a program',
    '[url "ext::TRAP "]\n\tinsteadOf = git@\n[protocol "ext"]\n\tallow = always\n',
    ['fetch', 'origin'],
  ),
  setting('a missing blob, promised by a program', promisor('ext::TRAP'), ['log', '-p', '-1'], without('HEAD:src/a.c')),
  setting('a missing blob, promised by another end', promisor('ROOT'), ['log', '-p', '-1'], without('HEAD:src/a.c')),
  setting('a missing tree, promised by a program', promisor('ext::TRAP'), ['status'], without('HEAD^{tree}')),
  setting(
    'a missing tree below, promised by a program',
    promisor('ext::TRAP'),
    ['ls-tree', '-r', 'HEAD'],
    without('HEAD:src'),
  ),
  setting('a missing commit, promised by a program', promisor('ext::TRAP'), ['log', '-2'], without('HEAD^')),
  setting('a missing commit at HEAD, promised by a program', promisor('ext::TRAP'), ['status'], without('HEAD')),
  setting('a command for refs of others', '[core]\n\talternateRefsCommand = TRAP\n', ['fetch', '.', 'side'], {
    arm: ({ write, root }) => {
      cpSync(join(root, '.git'), join(root, '..', 'other'), { recursive: true });
      write('.git/objects/info/alternates', `${root}/../other/objects\n`);
    },
  }),
];

/** Turns the git directory into one that stands somewhere else. */
const moved = (to: string) => (target: Target) => {
  target.write('.git/info/attributes', everything);
  target.config(clean(target));
  renameSync(join(target.root, '.git'), join(target.root, to));
};

const places: readonly Hostile[] = [
  {
    name: 'a .git file that leads into the tree',
    arm: (target) => {
      moved('hidden')(target);
      target.write('.git', 'gitdir: hidden\n');
    },
  },
  {
    name: 'a .git file that leads out of the tree',
    arm: (target) => {
      moved('../outside')(target);
      target.write('.git', `gitdir: ${join(target.root, '..', 'outside')}\n`);
    },
  },
  {
    name: 'a .git link',
    arm: (target) => {
      moved('hidden')(target);
      symlinkSync('hidden', join(target.root, '.git'));
    },
  },
  {
    name: 'a bare repository among the files',
    arm: (target) => {
      moved('src/store')(target);
      runGit(join(target.root, 'src/store'), 'config', 'core.worktree', '../..');
      runGit(join(target.root, 'src/store'), 'config', 'core.bare', 'false');
    },
    path: 'src/store',
  },
  {
    name: 'a work tree in another place',
    arm: (target) => {
      filterNamed('evil')(target);
      target.config(`[core]\n\tworktree = ${target.root}/src/..\n`);
    },
  },
  {
    name: 'a linked work tree',
    arm: (target) => {
      target.git('worktree', 'add', '-q', '--detach', 'linked');
      filterNamed('evil')(target);
      target.write('linked/src/a.c', 'int three;\n');
    },
    path: 'linked',
  },
  {
    name: 'the configuration of a linked work tree',
    arm: (target) => {
      target.git('worktree', 'add', '-q', '--detach', 'linked');
      target.config('[core]\n\trepositoryformatversion = 1\n[extensions]\n\tworktreeConfig = true\n');
      target.write('.git/worktrees/linked/config.worktree', `[core]\n\tfsmonitor = ${target.trap}\n`);
    },
    path: 'linked',
  },
  ...['.', 'inner'].map((path) => ({
    name: `a submodule with a configuration of its own, from ${path}`,
    arm: (target: Target) => {
      cpSync(join(target.root, '.git'), join(target.root, 'inner', '.git'), { recursive: true });
      target.write('inner/b.c', 'int b;\n');
      target.git('update-index', '--add', '--cacheinfo', `160000,${target.git('rev-parse', 'HEAD')},inner`);
      runGit(target.root, 'config', '--file', 'inner/.git/config', 'core.fsmonitor', target.trap);
    },
    path,
  })),
];

const surroundings: readonly Hostile[] = [
  {
    name: 'a setting of the environment that names a file of the tree',
    arm: ({ write, trap }) => write('monitor', `#!/bin/sh\n${trap}\n`, 0o755),
    env: () => ({ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: './monitor' }),
  },
  {
    name: 'GIT_DIR that names a folder of the tree',
    arm: (target) => moved('hidden')(target),
    env: ({ root }) => ({ GIT_DIR: join(root, 'hidden'), GIT_WORK_TREE: root }),
  },
  {
    name: 'GIT_CONFIG_PARAMETERS that names a file of the tree',
    arm: ({ write, trap }) => write('monitor', `#!/bin/sh\n${trap}\n`, 0o755),
    env: () => ({ GIT_CONFIG_PARAMETERS: "'core.fsmonitor=./monitor'" }),
  },
  {
    name: 'GIT_EXTERNAL_DIFF',
    arm: changed.arm,
    env: ({ trap }) => ({ GIT_EXTERNAL_DIFF: trap }),
    springs: ['diff'],
  },
  {
    name: 'GIT_SSH_COMMAND',
    arm: () => {},
    env: ({ trap }) => ({ GIT_SSH_COMMAND: trap }),
    springs: ['fetch', 'origin'],
  },
  {
    name: 'a git of the tree, in a relative folder of PATH',
    arm: ({ write, trap }) => write('git', `#!/bin/sh\n${trap}\n`, 0o755),
    env: () => ({ PATH: `.:${process.env.PATH}` }),
  },
];

export const hostile: readonly Hostile[] = [
  ...filters,
  ...reached,
  ...monitors,
  ...hooks,
  ...drivers,
  ...signatures,
  ...remotes,
  ...places,
  ...surroundings,
];
