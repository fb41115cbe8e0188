// Bytes of a real input -> bytes that nobody would write. Every mutator takes and gives a Buffer.

const MAX_BYTES = 64 * 1024;
const MAX_REPEATED_BYTES = 200 * 1024;
const MAX_REPETITIONS = 1000;

/** One to a dozen changes. `words` are tokens that mean something to the reader, `others` whole inputs to splice with. */
export function mutated(input, draw, { words, others }) {
  let bytes = input.subarray(0, MAX_BYTES);
  for (let times = draw.small(1, 12); times > 0; times--) {
    bytes = draw.pick(mutators)(bytes, draw, { words, others }).subarray(0, MAX_REPEATED_BYTES);
  }
  return bytes;
}

const mutators = [
  flipByte,
  flipByte,
  insertWord,
  insertWord,
  insertWord,
  replaceToken,
  replaceToken,
  deleteRange,
  deleteRange,
  deleteBracket,
  deleteBracket,
  copyRange,
  swapRanges,
  repeatRange,
  truncate,
  splice,
  splice,
  insertOddity,
  insertOddity,
  changeLineEnds,
];

const joined = (...parts) => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
const inserted = (bytes, at, what) => joined(bytes.subarray(0, at), what, bytes.subarray(at));
const without = (bytes, from, to) => joined(bytes.subarray(0, from), bytes.subarray(to));

/** Mostly short; begins and ends anywhere. */
function rangeIn(bytes, draw) {
  const from = draw.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + draw.small(1, Math.max(1, Math.min(4096, bytes.length))))];
}

function flipByte(bytes, draw) {
  if (bytes.length === 0) return bytes;
  const copy = Buffer.from(bytes);
  copy[draw.below(copy.length)] = draw.chance(0.5) ? draw.below(256) : draw.pick(interestingBytes);
  return copy;
}
const interestingBytes = [
  ...Buffer.from('\0\t\n\r\x1b "\'\\#$%&()*+,/:;<=>?@[]^`{|}~\x7f'),
  0x80,
  0xbf,
  0xc0,
  0xfe,
  0xff,
];

function insertWord(bytes, draw, { words }) {
  const word = draw.pick(words);
  return inserted(bytes, draw.below(bytes.length + 1), draw.chance(0.5) ? word : ` ${word} `);
}

/** A word, number or sign gives way to another one. */
function replaceToken(bytes, draw, { words }) {
  const at = draw.below(bytes.length + 1);
  const token = /[A-Za-z_]\w*|\d+|[^\s\w]/.exec(bytes.toString('latin1', at, at + 80));
  if (!token) return bytes;
  const from = at + token.index;
  return joined(bytes.subarray(0, from), draw.pick(words), bytes.subarray(from + token[0].length));
}

function deleteRange(bytes, draw) {
  return without(bytes, ...rangeIn(bytes, draw));
}

/** The next bracket, quote or end of line behind some place. */
function deleteBracket(bytes, draw) {
  const at = draw.below(bytes.length + 1);
  const found = /["'`()[\]{}<>;:\\\n]/.exec(bytes.toString('latin1', at, at + 400));
  return found ? without(bytes, at + found.index, at + found.index + 1) : bytes;
}

function copyRange(bytes, draw) {
  return inserted(bytes, draw.below(bytes.length + 1), bytes.subarray(...rangeIn(bytes, draw)));
}

function swapRanges(bytes, draw) {
  const [a, b, c] = [0, 0, 0].map(() => draw.below(bytes.length + 1)).sort((x, y) => x - y);
  return joined(bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c));
}

/** A few characters, a token or a line, many times. */
function repeatRange(bytes, draw, { words }) {
  const [from, to] = rangeIn(bytes, draw);
  const piece = draw.chance(0.3) ? Buffer.from(draw.pick(words)) : bytes.subarray(from, to);
  if (piece.length === 0) return bytes;
  const times = Math.min(draw.small(2, MAX_REPETITIONS), Math.floor(MAX_REPEATED_BYTES / piece.length));
  return inserted(bytes, to, Buffer.concat(Array.from({ length: times }, () => piece)));
}

function truncate(bytes, draw) {
  return bytes.subarray(0, draw.below(bytes.length + 1));
}

/** The beginning of one input and the end of another, or a piece of it in the middle. */
function splice(bytes, draw, { others }) {
  const other = draw.pick(others).subarray(0, MAX_BYTES);
  const at = draw.below(bytes.length + 1);
  if (draw.chance(0.5)) return joined(bytes.subarray(0, at), other.subarray(draw.below(other.length + 1)));
  return inserted(bytes, at, other.subarray(...rangeIn(other, draw)));
}

function insertOddity(bytes, draw) {
  return inserted(bytes, draw.below(bytes.length + 1), draw.pick(oddities));
}

// NUL, byte order marks, separators that some take for ends of lines, bidirectional and zero-width characters, combining marks, halves of
// surrogate pairs as UTF-8, overlong forms, characters that change their length with case.
const oddities = [
  ...[
    '\0',
    '\0\0\0',
    '\ufeff',
    '\ufffe',
    '\uffff',
    '\u2028',
    '\u2029',
    '\x85',
    '\x0b',
    '\x0c',
    '\x1a',
    '\x1b[31m',
    '\xa0',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u0301\u0302\u0303',
    'İ',
    'ß',
    'ſ',
    '\u212a',
    '\u{1f511}',
    '\u{e0001}',
  ],
  ...[
    '٣',
    'x'.repeat(5000),
    '\\',
    '\\\n',
    '\\\r\n',
    '??/\n',
    '\r',
    '\\u0022',
    '\\uuuu005c',
    '\\x',
    '%n',
    '%9999999999d',
  ],
  ...[
    '9'.repeat(400),
    '-1',
    '1e999',
    '\t'.repeat(300),
    '/*',
    '*/',
    '//',
    '"""',
    "'''",
    '#',
    '#if 0\n',
    '#else\n',
    '#endif\n',
  ],
].map((text) => Buffer.from(text));
oddities.push(
  ...['eda080', 'edb080', 'c080', 'f0808080', 'f8888080', 'fffe', 'feff', 'fffe0000', '0000feff', 'e9', 'c3'].map(
    (hex) => Buffer.from(hex, 'hex'),
  ),
);

function changeLineEnds(bytes, draw) {
  const end = draw.pick(['\r\n', '\r', '\n\r', '\u2028', '']);
  return Buffer.from(bytes.toString('latin1').replaceAll('\n', Buffer.from(end).toString('latin1')), 'latin1');
}

// ── many of the same kind ───────────────────────────────────────────────────────────────────────────────────────────

/** Nesting and rows that no program has, made of one word or bracket. */
export function towering(draw, words) {
  const [open, between, close] = draw.pick(towers);
  const times = draw.small(10, 5000);
  const word = draw.pick(words);
  const fill = (text) => text.replaceAll('@', word);
  return Buffer.from(fill(open).repeat(times) + fill(between) + fill(close).repeat(draw.below(2) * times)).subarray(
    0,
    MAX_REPEATED_BYTES,
  );
}
const towers = [
  ['(', '"text"', ')'],
  ['[', '"text"', ']'],
  ['{', '"text";', '}'],
  ['f(', '"cannot open %s"', ')'],
  ['@(', '"cannot open the door"', ');'],
  ['if (x) {', 'log("denied");', '}'],
  ['#if X\n', 'f("text");\n', '#endif\n'],
  ['"a" ', '', ''],
  ['"a" + ', '"b"', ''],
  ['"text %s", ', '', ''],
  ['x ? "a" : ', '"b"', ''],
  ['a.b.', 'log("x")', ''],
  ['@ ', '', ''],
  ['@(', '', ''],
  ['<', '', '>'],
  ['a<b,', 'c', '>'],
  ['\\\n', '', ''],
  ['/*', '', '*/'],
  ['else if (x) f("a");\n', '', ''],
  ['def f(x):\n  ', '', ''],
  ['lambda: ', '"x"', ''],
  ['f"{', 'x', '}"'],
  ['- ', 'a', ''],
  ['{a: ', 'b', '}'],
  ['!', '', ''],
  ['*', '', ''],
  ['**/', '', ''],
];
