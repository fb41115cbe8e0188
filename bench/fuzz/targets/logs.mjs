// The readers of logs: encodings, compressions, JSON lines, records of containers. Files and pipes give the same, wherever a pipe is cut.
// An input is the bytes of a log.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { mustEqual } from '../invariant.mjs';
import { mutated } from '../mutators.mjs';

const MAX_BYTES = 100_000;
const MAX_READ_BYTES = 2_000_000;
const KEYWORDS = [
  'access denied',
  'forged ticket "x"',
  'Öffnen ДОСТУП',
  '*badge*5',
  '日本語 ?',
  'a\x1fb',
  'xxxxxxxxxxxxxxx',
  'MESSAGE',
  '?',
];
const EXTERNAL = 0.05;
const WORDS = [
  '{',
  '}',
  '"',
  '\\"',
  '\\u0000',
  '\\ud800',
  '\n',
  ',',
  ':',
  '[',
  ']',
  'null',
  '1e999',
  '"log":"',
  '"MESSAGE":',
  '[104,105]',
  'stdout P ',
  'stdout F ',
  '"\\n"',
];

const lines = {
  plain: (text) => `Jan 31 12:00:00 host app[17]: ${text}`,
  docker: (text) => JSON.stringify({ log: `${text}\n`, stream: 'stderr', time: '2025-01-31T12:00:00.000000001Z' }),
  dockerPart: (text) => JSON.stringify({ log: text, stream: 'stderr', time: '2025-01-31T12:00:00Z' }),
  cri: (text) => `2025-01-31T12:00:00.000000001Z stderr F ${text}`,
  criPart: (text) => `2025-01-31T12:00:00.000000001Z stderr P ${text}`,
  journal: (text) => JSON.stringify({ MESSAGE: text, PRIORITY: '3', _PID: '17' }),
  journalBytes: (text) => JSON.stringify({ MESSAGE: [...Buffer.from(text)], __CURSOR: 's=1' }),
  nested: (text) => JSON.stringify({ a: { b: [{ msg: text }, 1, null] } }),
  headed: (text) => `Jan 31 12:00:00 host app: {"msg": ${JSON.stringify(text)}}`,
};
const texts = [
  'access denied for badge 5',
  'forged ticket "x"',
  'Öffnen ДОСТУП 日本語 😀',
  '',
  ' ',
  'a\nb',
  '\x1b[31mred',
  '\0\0',
  'x'.repeat(3000),
];

const encodings = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.concat([Buffer.alloc(70_000), Buffer.from(text)]),
];

const compressions = [
  (bytes) => bytes,
  (bytes) => bytes,
  zlib.gzipSync,
  (bytes) => Buffer.concat([zlib.gzipSync(bytes), zlib.gzipSync(bytes), Buffer.alloc(512)]),
  zlib.brotliCompressSync,
  zlib.deflateSync,
];
const programs = ['xz', 'zstd', 'bzip2', 'lz4'];

export const target = {
  prepare: ({ program, scratch }) => ({ program, paths: ['log', 'log.br'].map((name) => join(scratch, name)) }),
  generate: (draw) => {
    const form = draw.pick(Object.keys(lines));
    const someForm = () => lines[draw.chance(0.8) ? form : draw.pick(Object.keys(lines))];
    const log = Array.from({ length: draw.small(1, 200) }, () => someForm()(draw.pick(texts))).join(
      draw.pick(['\n', '\r\n', '\n\n']),
    );
    const others = [Buffer.from(log)];
    const change = (bytes) => (draw.chance(0.6) ? mutated(bytes, draw, { words: WORDS, others }) : bytes);
    const encoded = change(draw.pick(encodings)(change(Buffer.from(log)).toString()));
    const packed = draw.chance(EXTERNAL) ? byProgram(draw.pick(programs), encoded) : draw.pick(compressions)(encoded);
    return change(packed).subarray(0, MAX_BYTES);
  },
  check: async (input, { program, paths }) => {
    for (const path of paths) {
      writeFileSync(path, input);
      const whole = await read(program, [path], () => []);
      if (whole.read?.bytes > MAX_READ_BYTES) return; // compressed much, and long to read five times
      mustEqual(await read(program, [path], () => []), whole, 'a log gives something else the second time');
      if (path !== paths[0]) continue;
      for (const size of [1 + (input.length % 5), 997, 65_536]) {
        const piped = await read(program, ['-'], () => pieces(input, size));
        // Of a file with NUL bytes samples from everywhere are looked at, of a pipe the beginning alone.
        if (piped !== 'refused' || !input.includes(0))
          mustEqual(piped, whole, 'a pipe gives something else than a file');
      }
    }
  },
};

function byProgram(name, bytes) {
  const { stdout, status } = spawnSync(name, ['-c'], { input: bytes });
  return status === 0 ? stdout : bytes;
}

async function* pieces(bytes, size) {
  // Very small pieces of a long log take long to hand on one by one.
  const step = Math.max(size, Math.ceil(bytes.length / 2000));
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

/** What is counted, or that the log is refused: how much of a corrupt one is read before, and what is said of it, is up to the pieces. */
async function read({ crossCheck, defaultOptions, InputError }, paths, stdin) {
  const options = { ...defaultOptions('2025-01-31'), baseline: paths };
  try {
    const { counted, baseline, diagnostics } = await crossCheck(
      { judged: new Map(), keywords: KEYWORDS, witnesses: [] },
      options,
      stdin,
    );
    return { hits: KEYWORDS.map(counted.hitsOf), read: baseline.read, told: diagnostics.length };
  } catch (error) {
    if (error instanceof InputError) return 'refused';
    throw error;
  }
}
