// Paths -> text of logs: compressions, encodings, folders, globs, and what is left out or refused.
import { spawnSync } from 'node:child_process';
import { linkSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openLogs } from '../../src/logs/read/open-logs.ts';
import { tree } from '../cli/run-program.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const text = 'gate: forced open\n';
const utf16be = (value: string): Buffer => Buffer.from(value, 'utf16le').swap16();
const base64 = (value: string): Buffer => Buffer.from(value, 'base64');
const packed = {
  xz: base64(
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQARZ2F0ZTogZm9yY2VkIG9wZW4KAAAANq626S9s8ucAASoSSwhUvB+2830BAAAAAARZWg==',
  ),
  bzip2: base64('QlpoOTFBWSZTWdfOIL4AAAXZgAAQQAAAEC+B1AAgACKZMTNGhAAAr0frFIIDrh4dF3JFOFCQ184gvg=='),
  zstd: base64('KLUv/QRYkQAAZ2F0ZTogZm9yY2VkIG9wZW4KaSOuxg=='),
};

/** `name=text` of each log, and what was told. */
async function read(files: Files, paths: readonly string[], prepare = (_: string): void => {}) {
  const folder = tree(files);
  prepare(folder);
  const told: string[] = [];
  const found: string[] = [];
  const around = {
    stdin: async function* () {
      yield Buffer.from('piped\n');
    },
    tell: ({ file, text }: { file: string | null; text: string }) =>
      told.push(`${file?.replace(`${folder}/`, '')}: ${text}`),
  };
  const given = paths.map((path) => (path === '-' ? path : join(folder, path)));
  for await (const { name, chunks } of openLogs(given, around)) {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks()) parts.push(chunk);
    found.push(`${name.replace(`${folder}/`, '')}=${Buffer.concat(parts).toString('utf8')}`);
  }
  return { found, told };
}

const contents: readonly [name: string, content: string | Uint8Array, expected: string][] = [
  ['plain', text, text],
  ['no newline at the end', 'x', 'x'],
  ['a mark of UTF-8', `\uFEFF${text}`, text],
  ['UTF-16 with a mark', Buffer.from(`\uFEFFé${text}`, 'utf16le'), `é${text}`],
  ['UTF-16, big end first, with a mark', utf16be(`\uFEFFé${text}`), `é${text}`],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), text],
  ['UTF-16, big end first, without a mark', utf16be(text), text],
  ['Latin-1', Buffer.from('caf\xe9 open\n', 'latin1'), 'caf\uFFFD open\n'],
  ['gzip', gzipSync(text), text],
  ['gzip of several members', Buffer.concat([gzipSync(text), gzipSync('more\n')]), `${text}more\n`],
  ['gzip with padding far behind', Buffer.concat([gzipSync(text), Buffer.alloc(900_000)]), text],
  ['gzip of UTF-16', gzipSync(Buffer.from(`\uFEFF${text}`, 'utf16le')), text],
  ['a hole at the beginning, longer than what is looked at', `${'\0'.repeat(300_000)}${text}`, text],
  ['CR alone at the end of lines', 'a\rb\rc', 'a\nb\nc'],
  ['gzip that is called a log', gzipSync(text), text],
  ['a zero byte far behind', `${text.repeat(3000)}\0\n`, `${text.repeat(3000)}\0\n`],
];

it.each(contents)('%s', async (_, content, expected) => {
  expect((await read({ 'a.log': content }, ['a.log'])).found).toEqual([`a.log=${expected}`]);
});

it('knows Brotli by its name, since nothing else tells', async () => {
  expect((await read({ 'a.log.br': brotliCompressSync(text) }, ['a.log.br'])).found).toEqual([`a.log.br=${text}`]);
});

const canRun = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

describe.each(Object.entries(packed))('%s', (program, content) => {
  it.skipIf(!canRun(program))('is read, whatever its name is', async () => {
    expect((await read({ 'a.log.1': content }, ['a.log.1'])).found).toEqual([`a.log.1=${text}`]);
  });

  it.skipIf(!canRun(program))('is read to its end when something was appended', async () => {
    const twice = Buffer.concat([content, content]);
    expect((await read({ 'a.log.1': twice }, ['a.log.1'])).found).toEqual([`a.log.1=${text}${text}`]);
  });

  it.skipIf(!canRun(program))('is refused when something else was appended', async () => {
    const appended = read({ 'a.log.1': Buffer.concat([content, Buffer.from(text)]) }, ['a.log.1']);
    await expect(appended).rejects.toMatchObject({
      message: expect.stringMatching(`is not a complete ${program} file`),
    });
  });

  it.skipIf(!canRun(program))('is refused when it is cut short', async () => {
    const cut = read({ 'a.log.1': content.subarray(0, -6) }, ['a.log.1']);
    await expect(cut).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(`a.log.1: is not a complete ${program} file`),
    });
  });
});

const places: readonly [
  name: string,
  files: Files,
  paths: readonly string[],
  found: readonly string[],
  told: readonly string[],
][] = [
  ['a folder', { 'logs/b.log': 'b', 'logs/in/a.log': 'a' }, ['logs'], ['logs/b.log=b', 'logs/in/a.log=a'], []],
  [
    'rotated',
    { 'a.log': '3', 'a.log.1': '2', 'a.log.2.gz': gzipSync('1') },
    ['.'],
    ['a.log.2.gz=1', 'a.log.1=2', 'a.log=3'],
    [],
  ],
  ['a glob', { 'a.log': 'a', 'a.txt': 'x', 'in/b.log': 'b' }, ['*.log'], ['a.log=a'], []],
  ['a glob of any depth', { 'a.log': 'a', 'in/b.log': 'b' }, ['**/*.log'], ['a.log=a', 'in/b.log=b'], []],
  ['a name that looks like a glob', { '[a].log': 'x', 'a.log': 'a' }, ['[a].log'], ['[a].log=x'], []],
  [
    'a glob that folders stand in the way of',
    { 'a-b.log': 'c', 'a/x.log': 'b', 'A.log': 'a' },
    ['**/*.log'],
    ['A.log=a', 'a/x.log=b', 'a-b.log=c'],
    [],
  ],
  ['no hidden ones by a glob', { 'a.log': 'a', '.b.log': 'b', '.in/c.log': 'c' }, ['**/*.log'], ['a.log=a'], []],
  ['hidden ones where a glob asks for them', { '.b.log': 'b', '.in/c.log': 'c' }, ['.*/*.log'], ['.in/c.log=c'], []],
  ['alternatives', { 'a.log': 'a', 'b.log': 'b', 'c.log': 'c' }, ['{a,c}.log'], ['a.log=a', 'c.log=c'], []],
  ['a range', { 'a.log': 'a', 'b.log': 'b', 'c.log': 'c' }, ['[a-b].log'], ['a.log=a', 'b.log=b'], []],
  ['an odd name', { 'a\n[1] (2).log': 'a' }, ['a*.log'], ['a\n[1] (2).log=a'], []],
  ['a backslash that takes the sense of a sign', { '*.log': 'a', 'b.log': 'b' }, ['\\*.log'], ['*.log=a'], []],
  [
    'several paths that overlap',
    { 'a.log': 'a', 'b.log': 'b' },
    ['b.log', '*.log', 'b.log'],
    ['b.log=b', 'a.log=a'],
    [],
  ],
  ['standard input', { 'a.log': 'a' }, ['-', 'a.log', '-'], ['a.log=a', 'standard input=piped\n'], []],
  ['an empty one among others', { 'a.log': 'a', 'e.log': '' }, ['.'], ['a.log=a'], ['e.log: is empty; skipped']],
  ['a binary one', { 'a.log': 'a', 'b.bin': 'x\0y' }, ['.'], ['a.log=a'], ['b.bin: is binary; skipped']],
  [
    'nothing but a hole',
    { 'a.log': 'a', 'h.log': '\0\0\0' },
    ['.'],
    ['a.log=a'],
    ['h.log: contains only NUL bytes; skipped'],
  ],
  [
    'a journal',
    { 'a.log': 'a', 'system.journal': 'LPKSHHRH\0\0' },
    ['.'],
    ['a.log=a'],
    ['system.journal: is a binary journal (export it with `journalctl -o json`); skipped'],
  ],
  [
    'archives of several files',
    { 'a.log': 'a', 'b.tar': `x${'\0'.repeat(256)}ustar\0`, 'c.zip': 'PK\x03\x04\0' },
    ['.'],
    ['a.log=a'],
    [
      'b.tar: is a tar archive (extract it, or pipe `tar -xO` into `-`); skipped',
      'c.zip: is a ZIP archive (extract it, or pipe `unzip -p` into `-`); skipped',
    ],
  ],
];

it.each(places)('%s', async (_, files, paths, found, told) => {
  expect(await read(files, paths)).toEqual({ found, told });
});

it('reads a file once, whatever links lead to it, and follows links to files only', async () => {
  const prepare = (folder: string): void => {
    symlinkSync(join(folder, 'a.log'), join(folder, 'b.log'));
    linkSync(join(folder, 'a.log'), join(folder, 'c.log'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'd.log'));
    symlinkSync(folder, join(folder, 'loop'));
  };
  expect((await read({ 'a.log': text }, ['.'], prepare)).found).toEqual([`a.log=${text}`]);
});

it('follows links by a glob to files only, and ends where they lead in a circle', async () => {
  const prepare = (folder: string): void => {
    symlinkSync(join(folder, 'in/a.log'), join(folder, 'b.log'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'd.log'));
    symlinkSync(folder, join(folder, 'in/loop'));
    symlinkSync(join(folder, 'in'), join(folder, 'other'));
  };
  expect((await read({ 'in/a.log': text }, ['*.log'], prepare)).found).toEqual([`b.log=${text}`]);
  expect((await read({ 'in/a.log': text }, ['in/**/*.log'], prepare)).found).toEqual([`in/a.log=${text}`]);
});

it('refuses a log that is truncated while it is read: half a count is none', async () => {
  const folder = tree({ 'a.log': text.repeat(100_000) });
  const around = { stdin: async function* () {}, tell: () => {} };
  const readAll = async (): Promise<void> => {
    for await (const { chunks } of openLogs([join(folder, 'a.log')], around)) {
      truncateSync(join(folder, 'a.log'));
      for await (const chunk of chunks()) expect(chunk.length).toBeGreaterThan(0);
    }
  };
  await expect(readAll()).rejects.toMatchObject({
    name: 'InputError',
    message: expect.stringMatching(/a\.log: was truncated while being read, after \d+ of 1800000 bytes$/),
  });
});

const refused: readonly [name: string, files: Files, path: string, message: RegExp][] = [
  ['no such file', {}, 'a.log', /a\.log: no such file or folder$/],
  ['a glob that matches nothing', { 'a.txt': text }, '*.log', /\*\.log: no file matches$/],
  ['a glob below a file', { 'a.log': text }, 'a.log/*.log', /a\.log\/\*\.log: a part of the path is not a folder$/],
  ['a glob below what cannot be listed', {}, `${'a'.repeat(300)}/*.log`, /a{300}: cannot be listed \(ENAMETOOLONG\)$/],
  ['a glob below no folder', {}, 'in/*.log', /in\/\*\.log: no file matches$/],
  ['more alternatives than anybody means', {}, '{a,b}'.repeat(40), /too many alternatives$/],
  ['more numbers than anybody means', {}, 'a.{1..1000000000}', /is no pattern \(.*range limit/],
  ['an empty log alone', { 'a.log': '' }, 'a.log', /^no log could be read: \S*a\.log is empty$/],
  ['an empty folder', { 'in/x': '' }, 'in', /^no log could be read: \S*in\/x is empty$/],
  [
    'binaries only',
    { 'a.bin': '\x7fELF\0', 'b.bin': 'x\0' },
    '.',
    /a\.bin is binary \(a program or a core dump\) \(and 1 more\)$/,
  ],
  [
    'gzip that is cut short',
    { 'a.gz': gzipSync(text.repeat(50)).subarray(0, -9) },
    'a.gz',
    /a\.gz: is not a complete gzip file/,
  ],
  [
    'gzip with something else behind it',
    { 'a.gz': Buffer.concat([gzipSync(text), Buffer.from('else')]) },
    'a.gz',
    /a\.gz: is not a complete gzip file/,
  ],
  ['gzip that is damaged', { 'a.gz': gzipSync(text).fill(0x55, 12, 20) }, 'a.gz', /a\.gz: is not a complete gzip file/],
  ['no Brotli', { 'a.br': 'hello hello' }, 'a.br', /a\.br: is not a complete Brotli file/],
];

it.each(refused)('refuses %s', async (_, files, path, message) => {
  await expect(read(files, [path])).rejects.toMatchObject({
    name: 'InputError',
    message: expect.stringMatching(message),
  });
});
