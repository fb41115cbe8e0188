// Small trees -> the program that a rule is about, and the files that are no part of it.
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPrograms } from '../../../src/linking/executables/find-programs.ts';
import { findComponents } from '../../../src/linking/programs/components.ts';
import { InputError } from '../../../src/model/errors.ts';
import { tree } from '../../cli/run-program.ts';

const languages: Readonly<Record<string, string>> = { '.c': 'c', '.h': 'c', '.py': 'python', '.go': 'go' };

function programsOf(sources: Readonly<Record<string, string>>, program: string | null = null, service = 'gate') {
  const root = tree(sources);
  const files = Object.keys(sources).flatMap((path) => {
    const language = languages[extname(path)];
    return language ? [{ path, absolute: join(root, path), bytes: 0, language, asked: false }] : [];
  });
  const told = files.map(({ path }) => ({ file: path }));
  const components = findComponents(files, [root]);
  const found = findPrograms({ files, roots: [root], components, told, native: new Set(['c']) }, { program, service });
  return { chosen: found.chosen, elsewhere: Object.fromEntries(found.elsewhere), of: found.of };
}

const daemon = 'int main(void) { listen(s, 5); serve(); }';
const client = 'int main(void) { ask(); }';
const both = { 'gated.c': daemon, 'gatectl.c': client };

test('two functions that fifty and more files define', () => {
  const helpers = Array.from({ length: 60 }, (_, at) => [`h${at}.c`, 'void help(void) { } void tidy(void) { }']);
  expect(programsOf({ ...both, ...Object.fromEntries(helpers) }).chosen).toEqual(['gated']);
});

describe('files that are no part of the program', () => {
  test.each<readonly [string, Record<string, string>, Record<string, string>]>([
    ['the main file of another one', both, { 'gatectl.c': 'gatectl' }],
    [
      'what only another one calls',
      { ...both, 'serve.c': 'void serve(void) { }', 'ask.c': 'void ask(void) { }' },
      { 'ask.c': 'gatectl', 'gatectl.c': 'gatectl' },
    ],
    ['not what both call', { ...both, 'net.c': 'void serve(void) { } void ask(void) { }' }, { 'gatectl.c': 'gatectl' }],
    [
      'not what it calls by a macro',
      { ...both, 'serve.h': '#define serve() serve_all(1)', 'all.c': 'void serve_all(int n) { }' },
      { 'gatectl.c': 'gatectl' },
    ],
    [
      'not what it calls by an internal function of a header',
      { ...both, 'serve.h': 'static inline void serve(void) { serve_all(1); }', 'all.c': 'void serve_all(int n) { }' },
      { 'gatectl.c': 'gatectl' },
    ],
    [
      'not a module that is loaded at run time, with what it needs',
      { ...both, 'mod.c': 'void mod_init(void) { ask(); }', 'ask.c': 'void ask(void) { }' },
      { 'gatectl.c': 'gatectl' },
    ],
    [
      'not what a table of functions leads to',
      {
        ...both,
        'serve.c': 'struct op ops[] = { { handle } }; void serve(void) { }',
        'handle.c': 'void handle(void) { }',
      },
      { 'gatectl.c': 'gatectl' },
    ],
    [
      'not a source that another one includes',
      { ...both, 'serve.c': '#include "body.c"', 'body.c': 'void serve(void) { }' },
      { 'gatectl.c': 'gatectl' },
    ],
    [
      'the file of the same symbol in the folder of another one',
      {
        'gated/gated.c': daemon,
        'gated/serve.c': 'void serve(void) { hello(); }',
        'gated/hello.c': 'void hello(void) { }',
        'gatectl/gatectl.c': 'int main(void) { hello(); }',
        'gatectl/hello.c': 'void hello(void) { }',
      },
      { 'gatectl/gatectl.c': 'gatectl', 'gatectl/hello.c': 'gatectl' },
    ],
    [
      'a header that only another one includes',
      { 'gated.c': daemon, 'gatectl.c': `#include "ctl.h"\n${client}`, 'ctl.h': '#define X 1' },
      { 'ctl.h': 'gatectl', 'gatectl.c': 'gatectl' },
    ],
    [
      'scripts beside it',
      { ...both, 'tools/report.py': 'print(1)', 'tools/ask.py': 'print(2)' },
      { 'gatectl.c': 'gatectl', 'tools/ask.py': 'tools', 'tools/report.py': 'tools' },
    ],
    [
      'sources that a makefile lists for another one',
      {
        ...both,
        Makefile: 'gated: gated.o plug.o\n\tcc -o $@ gated.o\ngatectl: gatectl.o extra.o\n\tcc -o $@ gatectl.o\n',
        'plug.c': 'void plug(void) { }',
        'extra.c': 'void extra(void) { }',
      },
      { 'extra.c': 'gatectl', 'gatectl.c': 'gatectl' },
    ],
  ])('%s', (_, sources, elsewhere) => {
    expect(programsOf(sources)).toMatchObject({ chosen: ['gated'], elsewhere });
  });

  test('there are none where a tree builds one program', () =>
    expect(programsOf({ 'gated.c': daemon, 'ask.c': 'void ask(void) { }' })).toMatchObject({
      chosen: null,
      elsewhere: {},
    }));

  test('with all, only programs that are not installed', () => {
    const sources = {
      ...both,
      'Makefile.am': 'sbin_PROGRAMS = gated\nbin_PROGRAMS = gatectl\nnoinst_PROGRAMS = maketable\n',
      'maketable.c': 'int main(void) { make(); }',
    };
    expect(programsOf(sources, 'all')).toMatchObject({ chosen: null, elsewhere: { 'maketable.c': 'maketable' } });
  });

  test('a kernel is no program', () => {
    const sources = {
      ...both,
      Makefile: 'obj-y += gate.o\n',
      'drivers/a.c': 'int a;',
      'drivers/Makefile': 'obj-m := a.o\n',
    };
    expect(programsOf(sources)).toMatchObject({ chosen: null, elsewhere: {} });
  });
});

describe('the program', () => {
  const mains = (...names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [`${name}.c`, name.endsWith('-') ? client : daemon]));
  test.each<readonly [string, Record<string, string>, string, readonly string[] | null]>([
    ['has the name of the service', mains('gate', 'gated'), 'gate', ['gate']],
    ['is its daemon', mains('gatectl', 'gated', 'zoo'), 'gate', ['gated']],
    ['is the daemon of a word of it', mains('dhclient', 'dhcpd'), 'isc-dhcp', ['dhcpd']],
    ['is the service without a d', mains('gate', 'zoo'), 'gated', ['gate']],
    ['has the name of the service in its own', mains('gatekdc', 'zzadmind'), 'gate', ['gatekdc']],
    ['is the server, whatever it is called', { 'a.c': client, 'warden.c': daemon }, 'gate', ['warden']],
    [
      'is the server with most messages',
      { ...mains('warden', 'porter'), 'x.c': 'void serve(void) { }', 'porter.c': 'int main(void) { listen(s); }' },
      'gate',
      ['warden'],
    ],
    [
      'serves by a library that only it links',
      {
        'a.c': client,
        'b.c': client,
        'c.c': client,
        'w.c': 'int main(void) { loop(); }',
        'loop.c': 'void loop(void) { accept(s); }',
      },
      'gate',
      ['w'],
    ],
    ['is each of them where nothing serves', { 'a.c': client, 'b.c': client }, 'gate', null],
    ['has the name of its folder', { 'gated/main.c': daemon, 'ctl/main.c': client }, 'gate', ['gated']],
    [
      'has the name of the service if it stands at the top',
      { 'src/main.c': daemon, 'src/ctl.c': client },
      'gate',
      ['gate'],
    ],
  ])('%s', (_, sources, service, chosen) => expect(programsOf(sources, null, service).chosen).toEqual(chosen));

  test('of a service in many pieces is all that it starts', () => {
    const sources = {
      'master/gate.c': daemon,
      'master/Makefile.am': 'sbin_PROGRAMS = gate\n',
      ...Object.fromEntries(
        ['login', 'auth', 'store', 'log'].flatMap((name) => [
          [`${name}/${name}.c`, client],
          [`${name}/Makefile.am`, `pkglibexec_PROGRAMS = ${name}\n`],
        ]),
      ),
      'adm/gateadm.c': client,
      'adm/Makefile.am': 'bin_PROGRAMS = gateadm\n',
    };
    const found = programsOf(sources);
    expect([...(found.chosen ?? [])].sort()).toEqual(['auth', 'gate', 'log', 'login', 'store']);
    expect(found.elsewhere).toEqual({ 'adm/gateadm.c': 'gateadm' });
  });

  test('can be named', () => {
    expect(programsOf(both, 'gatectl')).toMatchObject({ chosen: ['gatectl'], elsewhere: { 'gated.c': 'gated' } });
    expect(programsOf(both, 'gatectl').of('gatectl.c')).toBe('gatectl');
  });

  test('must exist', () => {
    expect(() => programsOf(both, 'gatekeeper')).toThrow(InputError);
    expect(() => programsOf(both, 'gatekeeper')).toThrow(/no program "gatekeeper"/);
  });

  test('of other languages is what their build files name', () => {
    const sources = {
      'go.mod': 'module example.org/gate\n',
      'cmd/gate/main.go': 'package main',
      'cmd/gatectl/main.go': 'package main',
      'net/net.go': 'package net',
    };
    expect(programsOf(sources)).toMatchObject({ chosen: ['gate'], elsewhere: { 'cmd/gatectl/main.go': 'gatectl' } });
  });
});
