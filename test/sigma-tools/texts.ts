// Random texts of every kind that a message may hold and a YAML reader or a Sigma tool may stumble over.

import fc from 'fast-check';

/** The same texts for the same seed. */
export const randomTexts = (count: number, seed: number): readonly string[] =>
  fc.sample(text, { numRuns: count, seed });

const special = fc
  .array(
    fc.constantFrom(
      ...'\'"\\*?#:-%&!|>@`{}[],~=<^$()+./',
      ...['\\\\', '\\*', '\\?', '**', ' #', ': ', '- ', "''", '""', '\t', ' ', 'a', 'Z', '0', 'ß', 'İ', '日', '🔑'],
    ),
    { maxLength: 16 },
  )
  .map((pieces) => pieces.join(''));

// yaml.org/type: what YAML 1.1 or 1.2 takes for something else than a text.
const yamlWord = fc.constantFrom(
  ...'y n yes No on OFF true False null Null ~ 010 0o10 0x1F 0b11 1_000 12:30:45 1e3 .inf -.INF .nan 2025-01-01 << = + -'.split(
    ' ',
  ),
  ...['2025-01-01T00:00:00Z', '- a', '? a', ': a', 'a: b', 'a #b', '---', '...', '--- a', '!!str a', '&a b', '*a'],
  ...['%YAML 1.1', '@a', '`a', '| a', '> a', '{a: b}', '[a]', "'", '"', "it's", '', ' ', ' a', 'a ', 'a\\'],
);

const control = fc
  .array(fc.constantFrom(...'ab \t\n\r\0\x07\x1b\x7f\x80\x85\x9f\u2028\u2029\ufeff\ufffe\uffff'), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

// Every UTF-16 unit, so that lone surrogates are among them.
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));

const words = fc
  .array(
    fc.constantFrom(
      ...['forged', 'ticket', 'refused', 'privileges', 'tampered', 'signature', 'sandbox', 'violation', 'buffer'],
      ...['overflow', 'replayed', 'token', 'denied:', '(code', '100%', "can't", '"quoted"', 'C:\\path\\*', 'why?'],
    ),
    { minLength: 3, maxLength: 9 },
  )
  .map((pieces) => pieces.join(' '));

const short = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  special,
  yamlWord,
  control,
  units,
  words,
);

const message = fc.oneof(
  short,
  fc.tuple(words, short, words).map((pieces) => pieces.join(' ')),
  fc.tuple(words, special).map((pieces) => pieces.join('')),
);

const long = fc.tuple(message, fc.integer({ min: 20, max: 1000 })).map(([piece, times]) => piece.repeat(times));

const text = fc.oneof({ weight: 999, arbitrary: message }, { weight: 1, arbitrary: long });
