// A log that becomes JSON further on is counted alike wherever a pipe cuts it.
import { expect, test } from 'vitest';
import { defaultOptions } from '../../../src/model/options.ts';
import { crossCheck } from '../../../src/pipelines/baseline.ts';

const plain = 'starting up, {not yet} JSON\n'.repeat(2000);
const log = Buffer.from(`${plain}{"msg":"forged t\\u0069cket"}\n{ broken\n{"msg":"forged ticket"}\n`);
const keywords = ['forged ticket', 'forged t\\\\u0069cket', '{ broken', 'starting up'];

async function hitsIn(size: number): Promise<readonly (number | undefined)[]> {
  async function* pieces(): AsyncIterable<Uint8Array> {
    for (let at = 0; at < log.length; at += size) yield log.subarray(at, at + size);
  }
  const options = { ...defaultOptions('2025-01-31'), baseline: ['-'] };
  const { counted } = await crossCheck({ judged: new Map(), keywords, witnesses: [] }, options, pieces);
  return keywords.map((value) => counted.hitsOf(value)?.hits);
}

test.each([log.length, 65_536, 4096, 997, 28, plain.length, plain.length + 1])('in pieces of %i bytes', async (size) =>
  expect(await hitsIn(size)).toEqual([2, 0, 1, 2000]),
);
