import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findComponents } from '../../../src/linking/programs/components.ts';
import { tallyComponents } from '../../../src/linking/programs/tally.ts';
import type { SourceFile } from '../../../src/model/source-files.ts';
import { tree } from '../../cli/run-program.ts';

type Files = Readonly<Record<string, string>>;

/** `build` are the build files; of the sources only the names count. */
function find(build: Files, sources: readonly string[]): ReadonlyMap<string, string> {
  const root = tree({ ...Object.fromEntries(sources.map((path) => [path, ''])), ...build });
  return findComponents(sources.map(fileIn(root)), [root]).of;
}

describe('components that people name', () => {
  const sources = ['src/a.c', 'src/b.c', 'lib/a.c', 'main.c'];
  const named = (...include: readonly string[]): string[] => {
    const files = sources.map(fileIn('/'));
    const found = findComponents(files, ['/'], [{ name: 'own', include }]).of;
    return sources.filter((path) => found.get(path) === 'own');
  };

  it.each<[string, readonly string[]]>([
    ['a.c', ['src/a.c', 'lib/a.c']],
    ['src/', ['src/a.c', 'src/b.c']],
    ['src/a.c', ['src/a.c']],
    ['./src/*.c', ['src/a.c', 'src/b.c']],
    ['s*', ['src/a.c', 'src/b.c']],
    ['x', []],
  ])('%s', (glob, expected) => expect(named(glob)).toEqual(expected));

  it('several globs, and the first component of two', () => {
    expect(named('main.c', 'lib/')).toEqual(['lib/a.c', 'main.c']);
    const both = [
      { name: 'first', include: ['a.c'] },
      { name: 'second', include: ['src/'] },
    ];
    expect(findComponents(sources.map(fileIn('/')), ['/'], both).of.get('src/a.c')).toBe('first');
  });
});

const fileIn =
  (root: string) =>
  (path: string): SourceFile => ({ path, absolute: join(root, path), bytes: 0, language: 'c', asked: false });

const rows: readonly (readonly [name: string, build: Files, expected: Files])[] = [
  [
    'npm: commands by the sources that are compiled to them, other files are shared or of their folder',
    { 'package.json': '{ "name": "gate", "bin": { "gate": "./dist/server.js", "gate-admin": "src/admin.mjs" } }' },
    { 'src/server.ts': 'gate', 'src/admin.mjs': 'gate-admin', 'lib/x.js': 'lib' },
  ],
  [
    'npm: packages of a workspace',
    {
      'package.json': '{ "workspaces": ["packages/*"] }',
      'packages/api/package.json': '{ "name": "@gate/api", "bin": 3 }',
      'packages/web/package.json': 'no JSON',
    },
    { 'packages/api/src/a.ts': 'api', 'packages/web/a.tsx': 'web' },
  ],
  [
    'automake: programs that are installed, with their sources',
    {
      'src/Makefile.am':
        'COMMON = log.c \\\n  net.c\nbin_PROGRAMS = cli\nsbin_PROGRAMS = the-d$(EXEEXT)\ncheck_PROGRAMS = tryme\n' +
        'cli_SOURCES = cli.c $(COMMON)\nthe_d_SOURCES = d.c $(COMMON)\nthe_d_SOURCES += extra.c # more\ntryme_SOURCES = tryme.c\n',
    },
    {
      'src/cli.c': 'cli',
      'src/d.c': 'the-d',
      'src/d.h': 'the-d',
      'src/extra.c': 'the-d',
      'src/log.c': 'shared',
      'src/tryme.c': 'shared',
    },
  ],
  [
    'automake: what a file includes from folders below it',
    {
      'Makefile.am': 'include $(srcdir)/tools/Makefile.inc\ninclude door/door.am\ninclude ../other.am\n',
      'tools/Makefile.inc': 'bin_PROGRAMS = ask\nask_SOURCES = tools/ask.c tools/words.c\n',
      'door/door.am': 'sbin_PROGRAMS = door\ndoor_SOURCES = %D%/door.c\n',
    },
    { 'tools/ask.c': 'ask', 'tools/words.c': 'ask', 'door/door.c': 'door' },
  ],
  ['automake: a program without a list', { 'Makefile.am': 'bin_PROGRAMS = a b\n' }, { 'a.c': 'a', 'b.c': 'b' }],
  [
    'Makefile: rules that link objects',
    {
      'Makefile.in':
        'SSHDOBJS=sshd.o \\\n\tauth.o $(SK)\nSK = sk.o\nall: sshd ssh\n.PHONY: bundle\nbundle: odd.o\n\ttar\n' +
        `libssh.a: log.o\nsshd$(EXEEXT): libssh.a $(SSHDOBJS)\n\t$(LD) -o $@ $(SSHDOBJS)\nssh: ssh.o \${SK}\n` +
        'printed: ssh.o odd.o\n\tcp *.h printed\nsuite-test: odd.o\n',
    },
    { 'auth.c': 'sshd', 'sshd.c': 'sshd', 'ssh.c': 'ssh', 'sk.c': 'shared', 'log.c': 'shared', 'odd.c': 'shared' },
  ],
  [
    'Makefile: names in variables of one letter, other endings',
    { Makefile: 'X = .exe\nSRC = a.c b.c\nprog$X: $(SRC:.c=.o)\nhelp$X: h.o\nnotes: $(SRC:.c=.txt)\n' },
    { 'a.c': 'prog', 'b.c': 'prog', 'h.c': 'help' },
  ],
  [
    'Makefile: one program in each folder, as in BSD',
    {
      'src/smtpd/Makefile': 'PROG = smtpd\nOBJS = smtpd.o chat.o\n$(PROG): $(OBJS)\n\tcc -o $@ $(OBJS)\n',
      'src/qmgr/Makefile': 'PROG = qmgr\nSRCS = qmgr.c\n',
    },
    {
      'src/smtpd/chat.c': 'smtpd',
      'src/smtpd/unnamed.c': 'smtpd',
      'src/qmgr/qmgr.c': 'qmgr',
      'src/util/match.c': 'util',
    },
  ],
  [
    'variables that name themselves, and a program without a source',
    { Makefile: 'A = $(B)\nB = $(A) $(B)\nx: $(A) a.o\ny: b.o\nz: nope.o\n' },
    { 'a.c': 'x', 'b.c': 'y' },
  ],
  [
    'CMake',
    {
      'CMakeLists.txt':
        `set(COMMON log.c)\nlist(APPEND COMMON net.c)\nadd_executable(server WIN32 server.c \${COMMON}) # all\n` +
        `add_executable(client\n  client.c \${COMMON})\ntarget_sources(client PRIVATE ui.c)\nadd_executable(my_test try.c)\n` +
        'add_executable(x::y ALIAS server)\n',
    },
    { 'server.c': 'server', 'client.c': 'client', 'ui.c': 'client', 'net.c': 'shared', 'try.c': 'shared' },
  ],
  [
    'Maven modules, one in the other',
    {
      'pom.xml': '<modules><module>core</module>\n<module> tools/ </module></modules>',
      'tools/pom.xml': '<modules><module>shell</module></modules>',
    },
    {
      'core/src/main/java/org/x/A.java': 'core',
      'tools/shell/src/main/java/org/x/B.java': 'shell',
      'tools/src/main/java/C.java': 'tools',
    },
  ],
  [
    'Gradle projects',
    { 'settings.gradle': "include 'core', ':plugins:auth'\ninclude(\"web\")\n" },
    { 'core/A.java': 'core', 'plugins/auth/B.java': 'auth', 'web/C.java': 'web' },
  ],
  [
    'Gradle projects in Kotlin',
    {
      'settings.gradle.kts':
        'rootProject.name = "house"\ninclude(":core")\ninclude(\n  ":plugins:auth",\n  "web",\n)\n',
    },
    { 'core/A.kt': 'core', 'plugins/auth/B.kt': 'auth', 'web/C.java': 'web' },
  ],
  [
    'Python commands, and the folders of the only package',
    {
      'setup.cfg':
        '[entry_points]\nother =\n    no = pkg.scheduler.x:y\nconsole_scripts =\n    p-api = pkg.cmd.api:main\n    p-manage = pkg.cmd.manage:main\n    p-net = pkg.net.start:run\n',
    },
    {
      'pkg/__init__.py': 'shared',
      'pkg/cmd/api.py': 'p-api',
      'pkg/cmd/manage.py': 'p-manage',
      'pkg/cmd/common.py': 'cmd',
      'pkg/net/start.py': 'p-net',
      'pkg/net/more.py': 'p-net',
      'pkg/scheduler/x.py': 'scheduler',
    },
  ],
  [
    'pyproject.toml',
    { 'pyproject.toml': '[project.scripts]\na = "one.app:main"\n"b" = "two.app:main"\n[project.urls]\nc = "x.y:z"\n' },
    { 'src/one/app.py': 'a', 'src/two/app.py': 'b', 'src/two/util.py': 'two' },
  ],
  [
    'folders: names that say nothing are passed through',
    {},
    {
      'src/core/a.c': 'core',
      'src/http/v2/b.c': 'http',
      'contrib/c.c': 'contrib',
      'src/main.c': 'src',
      'top.c': 'shared',
    },
  ],
  [
    'folders: of packages of Java, those that differ',
    {},
    {
      'src/main/java/org/x/net/A.java': 'net',
      'src/main/java/org/x/ui/b/B.java': 'ui',
      'src/main/resources/m.properties': 'resources',
    },
  ],
  [
    'modules that have the same last name',
    { 'pom.xml': '<module>a/common</module><module>b/common</module>' },
    { 'a/common/A.java': 'a/common', 'b/common/B.java': 'b/common' },
  ],
];

describe('findComponents', () => {
  it.each(rows)('%s', (_, build, expected) => {
    expect(Object.fromEntries(find(build, Object.keys(expected)))).toEqual(expected);
  });

  it('names the same components wherever the tree is', () => {
    const names = ['a/lib/x.c', 'a/b.c', 'top.c', 'k/lib/y.c', 'lib/w.c', 'src/z.c'];
    const pom = '<module>a/lib</module><module>k/lib</module>';
    const root = tree({ 'app/pom.xml': pom, ...Object.fromEntries(names.map((name) => [`app/${name}`, ''])) });
    const inside = findComponents(names.map(fileIn(join(root, 'app'))), [join(root, 'app')]);
    const outside = findComponents(
      names.map((name) => fileIn(root)(`app/${name}`)),
      [join(root, 'app')],
    );
    expect([...inside.of.values()]).toEqual(['a/lib', 'a', 'shared', 'k/lib', 'lib', 'src']);
    expect([...outside.of.values()]).toEqual([...inside.of.values()]);
  });

  it('reads no build file that is a link, too large, or outside of the root', () => {
    const makefile = 'one: a.o\ntwo: b.o\n';
    const root = tree({ 'app/a.c': '', 'app/b.c': '', Makefile: 'one: app/a.o\ntwo: app/b.o\n', rules: makefile });
    const files = ['a.c', 'b.c'].map(fileIn(join(root, 'app')));
    const names = () => [...findComponents(files, [join(root, 'app')]).of.values()];
    expect(names()).toEqual(['shared', 'shared']);
    symlinkSync('../rules', join(root, 'app/Makefile'));
    expect(names()).toEqual(['shared', 'shared']);
    expect(find({ Makefile: makefile + '#'.repeat(1024 * 1024) }, ['a.c', 'b.c']).get('a.c')).toBe('shared');
    expect(find({ Makefile: makefile }, ['a.c', 'b.c']).get('a.c')).toBe('one');
  });

  it('includes nothing behind a link that leads out of the folder', () => {
    const root = tree({
      'app/Makefile.am': 'include rules/one.am\n',
      'app/a.c': '',
      'outside/one.am': 'bin_PROGRAMS = one two\none_SOURCES = a.c\n',
    });
    const of = () => findComponents([fileIn(join(root, 'app'))('a.c')], [join(root, 'app')]).of.get('a.c');
    symlinkSync('../outside', join(root, 'app/rules'));
    expect(of()).toBe('shared');
    rmSync(join(root, 'app/rules'));
    cpSync(join(root, 'outside'), join(root, 'app/rules'), { recursive: true });
    expect(of()).toBe('one');
  });

  it('ends soon whatever a Makefile says', () => {
    const deep = Array.from({ length: 40 }, (_, i) => `V${i} = ${`$(V${i + 1}) `.repeat(40)}\n`).join('');
    const makefile = `${deep}x: $(V0) a.o\ny: b.o\n`;
    expect(find({ Makefile: makefile }, ['a.c', 'b.c']).get('b.c')).toBe('y');
  });
});

describe('tallyComponents', () => {
  it('counts, sorts and tells the glob: the folder where it holds nothing else', () => {
    const components = new Map([
      ['src/net/a.c', 'net'],
      ['src/net/b.c', 'net'],
      ['src/d.c', 'd'],
      ['src/[x].c', 'c'],
      ['src/e.c', 'c'],
      ['lib/f.c', 'quiet'],
    ]);
    expect(tallyComponents(components, ['src/d.c', 'src/[x].c', 'src/net/a.c', 'src/d.c', 'gone.c'])).toEqual([
      { name: 'd', messages: 2, include: 'src/d.c' },
      { name: 'c', messages: 1, include: '{src/\\[x\\].c,src/e.c}' },
      { name: 'net', messages: 1, include: 'src/net/' },
    ]);
  });
});

describe('build files that strangers make', () => {
  /** Each variable is sixteen times the one before. */
  const growing = (set: (name: string, value: string) => string): string =>
    Array.from({ length: 7 }, (_, i) => set(`V${i + 1}`, `\${V${i}} `.repeat(16))).join('\n');

  it.each<[string, string]>([
    ['Makefile', `V0 = a.o\n${growing((name, value) => `${name} = ${value}`)}\n${'prog: $(V7)\n'.repeat(2000)}`],
    [
      'CMakeLists.txt',
      `set(V0 a.c)\n${growing((name, value) => `set(${name} ${value})`)}\n${`add_executable(prog \${V7})\n`.repeat(2000)}`,
    ],
    ['Makefile.am', `bin_PROGRAMS = prog\nprog_SOURCES = a.c\n${'include part/list.mk\n'.repeat(5000)}`],
  ])('%s', (name, text) => {
    const build = { [name]: text, 'part/list.mk': 'x = y\n'.repeat(50_000) };
    expect(find(build, ['a.c', 'b.c']).get('a.c')).toBe('prog');
  });

  it('a hundred folders of one name go by more of their path', () => {
    const sources = Array.from({ length: 100 }, (_, i) => `p${i}/src/part/a.c`);
    expect(new Set(find({}, sources).values()).size).toBe(100);
  });
});
