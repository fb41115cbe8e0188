import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findTools } from '../../../src/linking/programs/roles.ts';
import type { SinkKind } from '../../../src/model/messages.ts';
import { tree } from '../../cli/run-program.ts';

const daemon = 'int main(void) { openlog("door", 0, LOG_DAEMON); while ((fd = accept(s, 0, 0)) >= 0) serve(fd); }';
const tool = 'int main(int argc, char **argv) { getopt(argc, argv, "v"); }';

const rows: readonly (readonly [
  name: string,
  sources: Record<string, string>,
  terminal: number,
  of: number,
  tools: string[],
])[] = [
  ['reads options and prints', { a: daemon, b: tool }, 3, 10, ['b.c']],
  ['reads options and asks at a terminal', { a: daemon, b: `${tool} isatty(0);` }, 0, 10, ['b.c']],
  ['prints much, whatever it reads', { a: daemon, b: 'int main(void) { run(); }' }, 3, 10, ['b.c']],
  ['reads options and logs', { a: daemon, b: tool }, 0, 10, []],
  ['one message to the terminal says nothing', { a: daemon, b: tool }, 1, 2, []],
  ['serves too', { a: daemon, b: `${tool} void serve(void) { listen(s, 5); }` }, 9, 10, []],
  ['has no main', { a: daemon, b: 'void run(void) { getopt(argc, argv, ""); isatty(0); }' }, 9, 10, []],
  ['nothing serves in this tree', { a: tool, b: tool }, 9, 10, []],
  ['serves in a comment only', { a: `/* accept(2) */ ${tool}`, b: tool }, 9, 10, []],
  ['a main that tries a part', { a: daemon, b: `void run(void) {}\n#ifdef TEST\n${tool}\n#endif\n` }, 9, 10, []],
];

test.each(rows)('%s', (_, sources, terminal, of, tools) => {
  const root = tree(Object.fromEntries(Object.entries(sources).map(([name, text]) => [`${name}.c`, text])));
  const names = Object.keys(sources);
  const files = names.map((name) => {
    const path = `${name}.c`;
    return { path, absolute: join(root, path), bytes: 0, language: 'c', asked: false };
  });
  const components = { of: new Map(names.map((name) => [`${name}.c`, name])), programs: new Set(names) };
  const told = Array.from({ length: of }, (_, i) => ({
    file: 'b.c',
    sinkKind: (i < terminal ? 'terminal' : 'log') as SinkKind,
  }));
  expect([...findTools(files, components, told, new Set(['c'])).keys()]).toEqual(tools);
});

test('files of folders, and those that are gone, tell nothing', () => {
  const gone = { path: 'gone.c', absolute: '/nowhere/gone.c', bytes: 0, language: 'c', asked: false };
  expect(
    findTools([gone], { of: new Map([['gone.c', 'gone']]), programs: new Set(['gone']) }, [], new Set(['c'])),
  ).toEqual(new Map());
});
