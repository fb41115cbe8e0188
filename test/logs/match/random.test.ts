// Against a second implementation, over values and lines made at random: more than a million pairs with ALL_CASES=1. SEED=n draws others.
import { describe, expect, test } from 'vitest';
import { type LineLimits, lineSplitter } from '../../../src/logs/match/lines.ts';
import { compileMatcher } from '../../../src/logs/match/matcher.ts';
import { cases } from '../../cases.ts';
import { decoded, expressionFor } from './naive.ts';

type Random = (below: number) => number;

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const seed = Number(process.env.SEED ?? 1);
const encoder = new TextEncoder();

// Few characters, so that much matches; ones that meet when case does not count, or when bit 5 is set, and ones of each length.
const alphabets = [
  ['a', 'b', 'A'],
  ['a', 'B', 'k', 's', ' ', '@', '`', '0', '\x10'],
  ['é', 'É', 'a', 'ß', 'ẞ', 'σ', 'ς', 'Σ', 'ſ', 's', '\u212a', 'k', 'K'],
  ['д', 'Д', 'о', 'О', 'ы', '…', ' '],
  ['日', '😀', 'a', '\ufffd', 'ǆ', 'ǅ', 'Ǆ', '𐐀', '𐐨', '\r'],
] as const;

interface Batch {
  readonly values: readonly string[];
  readonly lines: readonly Uint8Array[];
}

function batchOf(random: Random, values: number, lines: number): Batch {
  const alphabet = alphabets[random(alphabets.length)]!;
  const text = (length: number): string => Array.from({ length }, () => alphabet[random(alphabet.length)]).join('');
  const lengths = [3, 8, 14, 40];
  const longest = lengths[random(lengths.length)]!;
  const drawn = Array.from({ length: values }, () => valueFrom(random, text, longest));
  return { values: drawn, lines: Array.from({ length: lines }, () => lineFrom(random, text, drawn)) };
}

function valueFrom(random: Random, text: (length: number) => string, longest: number): string {
  const parts = random(3) === 0 ? 1 + random(3) : 1;
  const wildcards = ['*', '?', '??', '\\*', '\\?', '\\\\', '\\', '?*'];
  let value = text(random(longest + 1));
  for (let part = 1; part < parts; part++) value += wildcards[random(wildcards.length)] + text(random(longest));
  return value;
}

/** Text with values in it whose wildcards are filled and whose case is changed, and now and then with bytes that are no UTF-8. */
function lineFrom(random: Random, text: (length: number) => string, values: readonly string[]): Uint8Array {
  let line = text(random(12));
  for (let times = random(3); times > 0; times--) {
    const filled = values[random(values.length)]!.replace(/\\?[*?]/g, () => text(random(3)));
    line += (random(2) ? filled : random(2) ? filled.toUpperCase() : filled.toLowerCase()) + text(random(5));
  }
  const bytes = encoder.encode(line.replace(/\r+$/, ''));
  for (let times = random(8) === 0 ? 1 + random(3) : 0; times > 0 && bytes.length > 0; times--) {
    bytes[random(bytes.length)] = 0x80 + random(128);
  }
  return bytes;
}

function chunkOf(lines: readonly Uint8Array[], ending: string, random: Random): Uint8Array {
  // Chunks begin at any address of their buffer.
  const offset = random(8);
  const length = lines.reduce((sum, line) => sum + line.length + ending.length, 0);
  const chunk = new Uint8Array(offset + length).subarray(offset);
  let at = 0;
  for (const line of lines) {
    chunk.set(line, at);
    chunk.set(encoder.encode(ending), at + line.length);
    at += line.length + ending.length;
  }
  return random(2) ? chunk : chunk.subarray(0, length - ending.length);
}

/** `line:keyword` in the order of lines, then keywords. */
function expected({ values, lines }: Batch): readonly string[] {
  const expressions = values.map(expressionFor);
  return lines.flatMap((line, index) => {
    const text = decoded(line);
    return expressions.flatMap((expression, keyword) => (expression.test(text) ? [`${index}:${keyword}`] : []));
  });
}

const starts = (lines: readonly Uint8Array[], ending: string): ReadonlyMap<number, number> => {
  let at = 0;
  return new Map(
    lines.map((line, index) => {
      const start = at;
      at += line.length + ending.length;
      return [start, index];
    }),
  );
};

function actual({ values, lines }: Batch, ending: string, random: Random): readonly string[] {
  const hits: [line: number, keyword: number][] = [];
  const indexes = starts(lines, ending);
  compileMatcher(values).scan(chunkOf(lines, ending, random), (keyword, start, end) => {
    const line = indexes.get(start) ?? -1;
    hits.push([end - start === lines[line]?.length ? line : -1, keyword]);
  });
  expect(hits.every(([line], i) => i === 0 || line >= hits[i - 1]![0])).toBe(true);
  return hits.sort(([a, b], [c, d]) => a - c || b - d).map((hit) => hit.join(':'));
}

describe('values and lines at random', () => {
  test.each([
    ['few values', 600, 4, 40],
    ['many values', 85, 200, 60],
  ])('%s', (_, batches, values, lines) => {
    const random = randomFrom(seed + values);
    let pairs = 0;
    let hits = 0;
    for (let count = 0; count < cases(batches); count++) {
      const batch = batchOf(random, values, lines);
      // An empty last line without a newline is none.
      const whole = { ...batch, lines: [...batch.lines, encoder.encode('end')] };
      const wanted = expected(whole);
      expect(actual(whole, random(2) ? '\n' : '\r\n', random)).toEqual(wanted);
      pairs += values * whole.lines.length;
      hits += wanted.length;
    }
    expect(hits / pairs).toBeGreaterThan(0.05);
    expect(hits / pairs).toBeLessThan(0.6);
  });
});

describe('literals of each length at each place', () => {
  const text = 'Refused: 4Ever {Öffnen} of [kéyring] by Ъ, at the Nth door of the Cellar';
  test.each(Array.from({ length: 70 }, (_, i) => i + 1))('%i characters', (length) => {
    const values = Array.from({ length: Math.max(1, text.length - length + 1) }, (_, at) =>
      text.slice(at, at + length),
    );
    for (let offset = 0; offset < 9; offset++) {
      const lines = ['', text.toUpperCase(), 'nothing here', text.toLowerCase()].map((line) =>
        encoder.encode(line ? 'x'.repeat(offset) + line : line),
      );
      const batch = { values, lines: [...lines, encoder.encode(values[0]!)] };
      expect(actual(batch, '\n', randomFrom(seed + offset))).toEqual(expected(batch));
    }
  });
});

describe('every way to cut a log', () => {
  const values = ['forged ticket', 'badge', 'x', 'door?of', 'ticket*badge', 'Öffnen', '*'];
  const log = 'a Forged Ticket of badge 5\r\n\nx\ndoor of x öffnen\r\nthe last forged ticket, no newline';
  const bytes = encoder.encode(log);
  const whole = hitsIn([bytes]);

  function hitsIn(chunks: readonly Uint8Array[], limits?: LineLimits): readonly string[] {
    const matcher = compileMatcher(values);
    const splitter = lineSplitter(limits);
    const hits: string[] = [];
    const blocks = (found: ReturnType<typeof splitter.push>): void => {
      for (const block of found) {
        const text = (start: number, end: number): string => new TextDecoder().decode(block.bytes.subarray(start, end));
        const one: string[] = [];
        matcher.scan(block.bytes, (keyword, start, end) => one.push(`${text(start, end)} ${keyword}`), block.continues);
        hits.push(...one.sort());
      }
    };
    for (const chunk of chunks) {
      // As a reader does that uses its buffer again.
      const buffer = chunk.slice();
      blocks(splitter.push(buffer));
      buffer.fill(0x78);
    }
    blocks(splitter.end());
    return hits;
  }

  const pieces = (size: number): readonly Uint8Array[] =>
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));

  test('chunks of any size', () => {
    expect([...whole].sort()).toHaveLength(13);
    for (let size = 1; size <= bytes.length; size++)
      expect([...hitsIn(pieces(size))].sort()).toEqual([...whole].sort());
  });

  test('two chunks, cut anywhere', () => {
    for (let at = 0; at <= bytes.length; at++) {
      expect([...hitsIn([bytes.subarray(0, at), bytes.subarray(at)])].sort()).toEqual([...whole].sort());
    }
  });
});
