// What is a log and what is binary: stray bytes do not matter, a good part does. Binary files of a folder are told of, named ones refused.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openLogs } from '../../src/logs/read/open-logs.ts';
import type { Diagnostic } from '../../src/model/source-files.ts';
import { tree } from '../cli/run-program.ts';

const line = 'Mar  7 04:05:06 east gated[17]: gate: forced open\n';
const nul = (length: number): Buffer => Buffer.alloc(length);
const concat = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** The same bytes in every run, as even as those of compressed data. */
function noise(length: number): Buffer {
  let state = 1;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state >> 8;
  };
  return Buffer.from(Uint8Array.from({ length }, next));
}

/** A record of wtmp and btmp (`struct utmp`, 384 bytes). */
function utmp(user: string, host: string): Buffer {
  const record = nul(384);
  record.writeInt32LE(7, 0);
  record.writeInt32LE(4711, 4);
  record.write('pts/0', 8);
  record.write(user, 44);
  record.write(host, 76);
  record.writeInt32LE(1_767_225_600, 340);
  return record;
}

/** A record of lastlog (`struct lastlog`, 292 bytes), by uid. */
function lastlog(host: string): Buffer {
  const record = nul(292);
  record.writeInt32LE(1_767_225_600, 0);
  record.write('pts/0', 4);
  record.write(host, 36);
  return record;
}

const logs: readonly [name: string, content: Uint8Array][] = [
  ['one NUL byte at the beginning', concat('a\0b\n', line.repeat(50))],
  ['a NUL byte in every tenth line', concat(`${line.repeat(9)}x\0y\n`.repeat(50))],
  ['a block of NUL bytes at the beginning', concat(nul(4096), line)],
  ['a block of NUL bytes at the end', concat(line, nul(4096))],
  ['a block of NUL bytes in the middle', concat(line, nul(65_536), line)],
  ['a longer block than what is looked at, after a line', concat(line, nul(500_000), line)],
  ['a beginning of other data', concat(noise(40_000), line.repeat(3000))],
  ['an end of other data', concat(line.repeat(3000), noise(40_000))],
  ['compressed, with a beginning of other data', gzipSync(concat(noise(40_000), line.repeat(3000)))],
  ['KOI8-R with a NUL byte', concat(Buffer.from('c1d7d4cfd2c9dac1c3c9d10a'.repeat(50), 'hex'), '\0\n')],
  [
    'FIX, whose fields end with a control character',
    concat('8=FIX.4.2\x019=178\x0135=8\x01\0\n'.repeat(2), '8=FIX.4.2\x01\n'.repeat(90)),
  ],
  ['colours', concat('\x1b[31mred\x1b[0m\0\n', '\x1b[31mred\x1b[0m\n'.repeat(50))],
  ['UTF-16 appended to a line', concat(line, Buffer.from(line.repeat(90), 'utf16le'))],
  ['a line that begins like a program', concat('MZ-80 started\0\n', line.repeat(50))],
];

const binaries: readonly [name: string, content: Uint8Array, why: string][] = [
  ['wtmp', concat(utmp('reboot', '6.1.0-18-amd64'), utmp('ann', 'east.example.org')), 'is binary'],
  ['btmp', concat(...Array.from({ length: 200 }, () => utmp('root', '203.0.113.9'))), 'is binary'],
  ['lastlog of one user', concat(nul(292_000), lastlog('203.0.113.9'), nul(292)), 'is binary'],
  ['lastlog', concat(...Array.from({ length: 300 }, () => lastlog('203.0.113.9'))), 'is binary'],
  ['compressed data', noise(100_000), 'is binary'],
  ['JPEG', concat(Buffer.from('ffd8ffe000104a46494600010101', 'hex'), noise(50_000)), 'is binary'],
  ['gzip of binary data', gzipSync(noise(100_000)), 'is binary'],
  ['a short binary', concat('x\0y'), 'is binary'],
  ['core dump with texts', concat('\x7fELF\x02\x01\x01\0', line.repeat(500)), 'is binary (a program or a core dump)'],
  ['SQLite with texts', concat('SQLite format 3\0', line.repeat(500)), 'is binary (an SQLite database)'],
  [
    'pcap with texts',
    concat(Buffer.from('d4c3b2a102000400', 'hex'), nul(8), line.repeat(500)),
    'is binary (a packet capture)',
  ],
  ['journal', concat('LPKSHHRH\0\0', line), 'is a binary journal (export it with `journalctl -o json`)'],
  [
    'UTF-32',
    Buffer.from('fffe00006100000062000000', 'hex'),
    'is encoded in UTF-32 (convert it with `iconv -f UTF-32 -t UTF-8`)',
  ],
];

async function open(path: string, strict = false) {
  const told: Diagnostic[] = [];
  const read: string[] = [];
  const around = { strict, stdin: async function* () {}, tell: (one: Diagnostic) => void told.push(one) };
  for await (const { name, chunks } of openLogs([path], around)) {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks()) parts.push(chunk);
    read.push(
      `${name.slice(name.lastIndexOf('/') + 1)}: ${Buffer.concat(parts).toString('latin1').includes('forced open')}`,
    );
  }
  return { told, read };
}

describe('is a log', () => {
  it.each(logs)('%s', async (_, content) => {
    const folder = tree({ 'a.log': content });
    expect((await open(join(folder, 'a.log'))).read).toHaveLength(1);
    expect((await open(folder)).read).toHaveLength(1);
  });
});

describe('is binary', () => {
  it.each(binaries)('%s', async (_, content, why) => {
    const folder = tree({ 'a.log': line, 'b.log': content });
    const { told, read } = await open(folder);
    expect(read).toEqual(['a.log: true']);
    expect(told).toEqual([
      { kind: 'log', file: join(folder, 'b.log'), line: null, text: `${why}; skipped`, leftOut: 'binary' },
    ]);
    await expect(open(join(folder, 'b.log'))).rejects.toMatchObject({
      ...{ name: 'InputError', message: `${join(folder, 'b.log')}: ${why}` },
    });
    await expect(open(folder, true)).rejects.toMatchObject({ message: `--strict: ${join(folder, 'b.log')}: ${why}` });
  });
});

it('leaves out what is empty, also with --strict and by name', async () => {
  const folder = tree({ 'a.log': line, 'b.log': '' });
  expect((await open(folder, true)).told).toMatchObject([{ text: 'is empty; skipped', leftOut: 'empty' }]);
});
