// Hits in blocks of several logs -> counts, files, first and last line.
import { expect, it } from 'vitest';
import { type Scan, startTally } from '../../../src/logs/count/tally.ts';
import { compileMatcher } from '../../../src/logs/match/matcher.ts';

interface Row {
  readonly name: string;
  /** Blocks of each log; with `starts` a block holds records. */
  readonly logs: readonly (readonly (string | { readonly text: string; readonly starts: readonly number[] })[])[];
  readonly hits: number;
  readonly files: number;
  readonly first: string;
  readonly last: string;
}

const long = `forced ${'x'.repeat(600)}`;

const rows: readonly Row[] = [
  { name: 'nothing', logs: [['a\n']], hits: 0, files: 0, first: '', last: '' },
  {
    name: 'lines and files',
    logs: [['a forced\nb\nc FORCED\n', 'd forced\n'], ['x'], ['e forced']],
    hits: 4,
    files: 2,
    first: 'a forced',
    last: 'e forced',
  },
  { name: 'CRLF', logs: [['a forced\r\nb forced\r\n']], hits: 2, files: 1, first: 'a forced', last: 'b forced' },
  {
    name: 'a record of two texts counts once',
    logs: [[{ text: 'forced\nforced\nforced\nx\n', starts: [0, 14] }]],
    hits: 2,
    files: 1,
    first: 'forced',
    last: 'forced',
  },
  {
    name: 'records of several blocks',
    logs: [
      [
        { text: 'forced\n', starts: [0] },
        { text: 'forced\n', starts: [0] },
      ],
    ],
    hits: 2,
    files: 1,
    first: 'forced',
    last: 'forced',
  },
  {
    name: 'a long line is cut',
    logs: [[`${long}\n`]],
    hits: 1,
    files: 1,
    first: `${long.slice(0, 500)}…`,
    last: `${long.slice(0, 500)}…`,
  },
  {
    name: 'and not within a character',
    logs: [[`forced ${'é'.repeat(300)}\n`]],
    hits: 1,
    files: 1,
    first: `forced ${'é'.repeat(246)}…`,
    last: `forced ${'é'.repeat(246)}…`,
  },
];

it.each(rows)('$name', ({ logs, name: _, ...expected }) => {
  const matcher = compileMatcher(['never', 'forced']);
  const scan: Scan = ({ bytes, continues }, onHit) => matcher.scan(bytes, onHit, continues);
  const tally = startTally(2, () => scan);
  for (const blocks of logs) {
    tally.nextFile();
    for (const block of blocks) {
      const { text, starts } = typeof block === 'string' ? { text: block, starts: null } : block;
      tally.add({ bytes: Buffer.from(text), continues: false, starts });
    }
  }
  expect(tally.hitsOf(1)).toEqual(expected);
  expect(tally.hitsOf(0).hits).toBe(0);
  expect([tally.hasSeen(0), tally.hasSeen(1)]).toEqual([expected.hits > 0, expected.hits > 0]);
});
