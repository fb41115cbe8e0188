// The matcher of keywords against a second implementation: Sigma's `*`, `?` and `\`, any case, on any bytes, cut into chunks anywhere.
// An input: one keyword a line, an empty line, then the log.
import { mustEqual } from '../invariant.mjs';
import { mutated } from '../mutators.mjs';
import { oracleFor } from '../oracle.mjs';

const WORDS = [
  '*',
  '?',
  '\\',
  '\\*',
  '\\?',
  '\\\\',
  '**',
  '*?*',
  'a',
  'A',
  'ß',
  'ẞ',
  'ſ',
  's',
  'K',
  '\u212a',
  'Σ',
  'ς',
  'ı',
  'İ',
  '𐐀',
  '\n',
  '\r\n',
  '\r',
];
const TEXTS = [
  'forged ticket',
  'Öffnen',
  'pid ? of *',
  'ДОСТУП запрещён',
  '日本語 ログ',
  'x',
  'access denied',
  'badge 5',
  '😀 key',
  'C:\\path\\*',
];
const MAX_LINES = 200;
const MAX_KEYWORDS = 40;

export const target = {
  prepare: ({ program }) => ({ program }),
  generate: (draw) => {
    const values = Array.from({ length: draw.small(1, MAX_KEYWORDS) }, () => valueFrom(draw));
    const lines = Array.from({ length: draw.small(1, MAX_LINES) }, () => lineFrom(draw, values));
    const log = mutated(Buffer.from(lines.join('\n')), draw, {
      words: [...WORDS, ...values],
      others: [Buffer.from(values.join('\n'))],
    });
    return Buffer.concat([Buffer.from(`${values.join('\n')}\n\n`), log]);
  },
  check: (input, { program }) => {
    const { values, log } = apart(input);
    if (values.length === 0) return;
    const wanted = expected(values, log, program);
    const matcher = program.compileMatcher(values);
    mustEqual(hits(matcher, [{ bytes: log, continues: false }]), wanted, 'the matcher and its oracle differ');
    for (const size of [1, 7, 64 + (log.length % 61), 4096]) {
      mustEqual(inPieces(matcher, log, size, program), wanted, 'the matcher depends on how a log is cut');
    }
  },
};

function valueFrom(draw) {
  const parts = Array.from({ length: draw.small(1, 6) }, () => {
    const word = draw.pick(draw.chance(0.5) ? WORDS : TEXTS);
    return draw.chance(0.2) ? word.slice(draw.below(word.length)) : word;
  });
  return parts.join('').replace(/[\r\n]/g, '');
}

function lineFrom(draw, values) {
  const filled = draw.pick(values).replace(/\\?[*?]/g, () => draw.pick(TEXTS).slice(0, draw.below(4)));
  const cased = draw.pick([filled, filled.toUpperCase(), filled.toLowerCase()]);
  return `${draw.pick(TEXTS).slice(0, draw.below(5))}${cased}${draw.pick(['', ' ', '\r'])}`;
}

function apart(input) {
  const end = input.indexOf('\n\n');
  const head = input.subarray(0, end < 0 ? input.length : end).toString('utf8');
  const values = [...new Set(head.split(/[\r\n]+/).filter((value) => value !== '' && !value.includes('\ufffd')))];
  return { values, log: end < 0 ? Buffer.alloc(0) : input.subarray(end + 2) };
}

/** `line keyword`, in order. */
function expected(values, log, program) {
  const oracles = values.map((value) => oracleFor(value, program));
  return linesOf(log).flatMap((line, index) => {
    const text = program.decoded(line);
    return oracles.flatMap((contains, keyword) => (contains(text) ? [`${index} ${keyword}`] : []));
  });
}

function linesOf(log) {
  const lines = [];
  for (let from = 0; from < log.length; ) {
    const found = log.indexOf(10, from);
    const end = found < 0 ? log.length : found;
    // One `\r` belongs to the end of a line, of one that is cut short as well.
    lines.push(log.subarray(from, end > from && log[end - 1] === 13 ? end - 1 : end));
    from = end + 1;
  }
  return lines;
}

function hits(matcher, blocks) {
  const found = [];
  let line = 0;
  for (const { bytes, continues } of blocks) {
    const starts = new Map(startsOf(bytes).map((start, at) => [start, line + at]));
    const ofBlock = [];
    matcher.scan(bytes, (keyword, start) => ofBlock.push([starts.get(start), keyword]), continues);
    ofBlock.sort(([a, b], [c, d]) => a - c || b - d);
    found.push(...ofBlock.map((hit) => hit.join(' ')));
    line += starts.size;
  }
  return found;
}

function startsOf(bytes) {
  const starts = [];
  for (let at = 0; at < bytes.length; ) {
    starts.push(at);
    const end = bytes.indexOf(10, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return starts;
}

function inPieces(matcher, log, size, program) {
  const splitter = program.lineSplitter();
  const blocks = [];
  // As a reader does that uses its buffer again.
  const copied = (found) => found.map((block) => ({ ...block, bytes: Buffer.from(block.bytes) }));
  for (let at = 0; at < log.length; at += size) blocks.push(...copied(splitter.push(log.subarray(at, at + size))));
  return hits(matcher, [...blocks, ...copied(splitter.end())]);
}
