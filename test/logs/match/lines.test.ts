// Chunks -> blocks of whole lines, and parts of lines that are too long to be kept.
import { describe, expect, test } from 'vitest';
import { type LineBlock, lineBlocks, lineSplitter } from '../../../src/logs/match/lines.ts';
import { compileMatcher } from '../../../src/logs/match/matcher.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const shown = (blocks: readonly LineBlock[]): readonly string[] =>
  blocks.map((block) => `${block.continues ? '+' : ''}${new TextDecoder().decode(block.bytes)}`);

describe('blocks', () => {
  test.each<[what: string, chunks: readonly string[], expected: readonly string[]]>([
    ['whole lines go as they are', ['a\nb\n', 'c\n'], ['a\nb\n', 'c\n']],
    ['a line that a chunk cuts is put together', ['a\nb', 'c\nd\ne', 'f'], ['a\n', 'bc\n', 'd\n', 'ef']],
    ['over several chunks', ['a', 'b', 'c', '\n', 'd'], ['abc\n', 'd']],
    ['nothing comes of nothing', ['', ''], []],
    ['empty chunks do not matter', ['a', '', 'b\n'], ['ab\n']],
    ['empty lines stay', ['\n', '\n\n'], ['\n', '\n\n']],
    ['a line within a chunk is whole', ['0123456789abcdefghij\nx\n'], ['0123456789abcdefghij\nx\n']],
    [
      'a long line comes in parts that overlap',
      ['0123456789abc', 'defghij\nx\n'],
      ['0123456789', '+89abcdefgh', '+ghij\n', 'x\n'],
    ],
    ['whatever its chunks', ['01234', '56789ab', 'cdefghij\nx', '\n'], ['0123456789', '+89abcdefgh', '+ghij\n', 'x\n']],
    ['one as long as can be is whole', ['01234567', '8\n0'], ['012345678\n', '0']],
    ['without its newline as well', ['0123456789'], ['0123456789']],
    ['its newline alone may be left', ['0123456789', '\nx\n'], ['0123456789', '+89\n', 'x\n']],
    ['the end of the log ends it', ['0123456789ab'], ['0123456789', '+89ab']],
  ])('%s', (_, chunks, expected) => {
    const splitter = lineSplitter({ longest: 10, overlap: 2 });
    const given = chunks.flatMap((chunk) => shown(splitter.push(bytes(chunk))));
    expect([...given, ...shown(splitter.end())]).toEqual(expected);
  });
});

test('a stream of chunks gives the same blocks', async () => {
  const given: string[] = [];
  const chunks = async function* () {
    yield bytes('a\nb');
    yield bytes('c');
  };
  for await (const block of lineBlocks(chunks())) given.push(...shown([block]));
  expect(given).toEqual(['a\n', 'bc']);
});

test('in a line of several megabytes each keyword counts once, wherever it stands', () => {
  const limits = { longest: 1 << 20, overlap: 1 << 16 };
  const line = new Uint8Array(3 << 20).fill(0x2e);
  const places = [
    0,
    limits.longest - 5,
    limits.longest + 100,
    2 * limits.longest - limits.overlap - 7,
    line.length - 13,
  ];
  for (const place of places) line.set(bytes('forged ticket'), place);
  const counts = [0, 0];
  const matcher = compileMatcher(['Forged?Ticket', 'x']);
  const splitter = lineSplitter(limits);
  const count = ({ bytes: block, continues }: LineBlock): void =>
    matcher.scan(block, (keyword) => counts[keyword]!++, continues);
  for (const chunk of [bytes('x\n'), line, bytes('\nx forged ticket\n')]) splitter.push(chunk).forEach(count);
  splitter.end().forEach(count);
  expect(counts).toEqual([2, 2]);
});

test.each([0, 1, 6, 7, 12])('a keyword is found at the end of a part, %i bytes before it', (before) => {
  const line = new Uint8Array(100).fill(0x2e);
  line.set(bytes('forged ticket'), 50 - before);
  const splitter = lineSplitter({ longest: 50, overlap: 13 });
  const matcher = compileMatcher(['forged ticket']);
  let hits = 0;
  for (const { bytes: block, continues } of [...splitter.push(line), ...splitter.end()]) {
    matcher.scan(block, () => hits++, continues);
  }
  expect(hits).toBe(1);
});
