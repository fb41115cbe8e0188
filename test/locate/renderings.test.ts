// Random formats, and what printf makes of them: the line leads back to the statement and to the values that were put in.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../cases.ts';
import { headersFor } from './headers.ts';
import { inC, locatorFor } from './located.ts';

interface Piece {
  readonly written: string;
  readonly printed: string;
  readonly value: string | null;
}

const nouns = [
  'badge',
  'hinge',
  'turnstile',
  'sluice',
  'portcullis',
  'drawbridge',
  'wicket',
  'barrier',
  'hatch',
  'shutter',
];
const verbs = [
  'refused',
  'jammed',
  'tampered',
  'forced',
  'unlatched',
  'overridden',
  'spoofed',
  'cloned',
  'replayed',
  'expired',
];
const word = fc.tuple(fc.constantFrom(...nouns), fc.constantFrom(...verbs));
const name = fc.stringMatching(/^[a-z][a-z0-9._-]{0,9}$/);

const conversion: fc.Arbitrary<Piece> = fc.oneof(
  name.map((text) => ({ written: '%s', printed: text, value: text })),
  name.map((text) => ({ written: '%.10s', printed: text, value: text })),
  fc.integer().map((n) => ({ written: '%d', printed: String(n), value: String(n) })),
  fc.nat().map((n) => ({ written: '%#x', printed: `0x${n.toString(16)}`, value: `0x${n.toString(16)}` })),
  fc.nat(99_999).map((n) => ({ written: '%7u', printed: String(n).padStart(7), value: String(n).padStart(7) })),
);

/** Words with a conversion behind each pair. `id` makes the format the only one of its kind. */
const format = fc.array(fc.tuple(word, conversion), { minLength: 1, maxLength: 4 });

test('random lines', () => {
  const formats = fc.sample(format, { numRuns: cases(10_000), seed: 5 });
  const headers = fc.sample(fc.constantFrom(...headersFor), { numRuns: cases(10_000), seed: 6 });
  for (let from = 0; from < formats.length; from += 1000) {
    const batch = formats.slice(from, from + 1000);
    const find = locatorFor(inC(batch.map((pieces, i) => statementOf(pieces, i))), 'c');
    for (const [i, pieces] of batch.entries()) {
      const line = headers[from + i]! + printed(pieces, i);
      const match = find(line);
      const all = match === null ? [] : [match.message, ...match.alternatives];
      expect({ line, at: all.map(({ origin }) => origin.line).includes(i + 2) }).toEqual({ line, at: true });
      expect({ line, values: match!.arguments }).toEqual({ line, values: pieces.map(([, { value }]) => value) });
    }
  }
});

// A letter for each digit: `q` and what follows is a word of its own.
const tag = (i: number): string => `q${[...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

const statementOf = (pieces: readonly (readonly [readonly [string, string], Piece])[], i: number): string =>
  `syslog(3, "${tag(i)} ${pieces.map(([words, { written }]) => `${words.join(' ')} ${written}`).join(', ')}"${', v'.repeat(pieces.length)});`;

const printed = (pieces: readonly (readonly [readonly [string, string], Piece])[], i: number): string =>
  `${tag(i)} ${pieces.map(([words, { printed: text }]) => `${words.join(' ')} ${text}`).join(', ')}`;
