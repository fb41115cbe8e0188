// Texts that messages may hold and YAML readers or log matchers stumble over.
import fc from 'fast-check';

const signs = [
  ...'\'"\\*?#:-%&!|>@`{}[],~=<^$()+./',
  '\\\\',
  '\\*',
  '\\?',
  '**',
  ' #',
  ': ',
  '- ',
  "''",
  '""',
  '\t',
  ' ',
  'a',
  'Z',
  '0',
  'ß',
  'İ',
  '日',
  '🔑',
];
const words = [
  'forged',
  'ticket',
  'refused',
  'privileges',
  'tampered',
  'signature',
  'sandbox',
  'violation',
  'overflow',
  'replayed',
  'token',
  'denied:',
  '100%',
  "can't",
  '"quoted"',
  'C:\\path\\*',
  'why?',
];
const odd = [...'ab \t\n\r\0\x07\x1b\x7f\x80\x85\u2028\u2029\ufeff\ufffe\u200b\u202e\u0130\u017f\u212a'];

const joined = (list, maxLength, between) =>
  fc.array(fc.constantFrom(...list), { maxLength }).map((some) => some.join(between));
const sentence = joined(words, 9, ' ');

export const texts = fc.oneof(
  sentence,
  fc.tuple(sentence, joined(signs, 12, '')).map((pieces) => pieces.join('')),
  fc.tuple(sentence, joined(odd, 6, ''), sentence).map((pieces) => pieces.join(' ')),
  joined(signs, 16, ''),
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes)),
  fc.tuple(sentence, fc.integer({ min: 2, max: 30 })).map(([text, times]) => text.repeat(times)),
);
