// Records that container engines split over several lines are joined, with real lines of each engine, and wherever they are split.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn } from '../../src/logs/records/pieces.ts';
import { recordJoiner, type WholeLine } from '../../src/logs/records/split-records.ts';

const docker = (log: string, stream = 'stdout'): string =>
  JSON.stringify({ log, stream, time: '2026-03-07T04:05:06.789123456Z' });
const cri = (tag: string, text: string, stream = 'stdout'): string =>
  `2026-03-07T04:05:06.789123456Z ${stream} ${tag} ${text}`;
const journald = (message: string | readonly number[], id: string, ordinal: number, isLast: boolean): string =>
  JSON.stringify({
    ...{ MESSAGE: message, PRIORITY: '6', CONTAINER_ID_FULL: 'c1', CONTAINER_PARTIAL_ID: id },
    ...{ CONTAINER_PARTIAL_ORDINAL: `${ordinal}`, CONTAINER_PARTIAL_LAST: `${isLast}` },
    ...(isLast ? {} : { CONTAINER_PARTIAL_MESSAGE: 'true' }),
  });
const podman = (message: string, isPartial: boolean, container = 'c1'): string =>
  JSON.stringify({
    ...{ MESSAGE: message, PRIORITY: '6', CONTAINER_ID_FULL: container },
    ...(isPartial ? { CONTAINER_PARTIAL_MESSAGE: 'true' } : {}),
  });
const fluentd = (log: string, id: string, ordinal: number, isLast: boolean): string =>
  JSON.stringify({
    ...{ log, container_id: 'c1', source: 'stdout', partial_message: 'true', partial_id: id },
    ...{ partial_ordinal: `${ordinal}`, partial_last: `${isLast}` },
  });
const fluentBit = (logtag: string, log: string): string => JSON.stringify({ stream: 'stdout', logtag, log });

function join(lines: readonly string[], limits?: { readonly maxBytes: number; readonly maxLines: number }) {
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''), 'utf8');
  const stray = { unjoined: 0 };
  const joiner = recordJoiner(marksIn(bytes.subarray(0, 32_768)), stray, limits);
  const whole = [...joiner.add(bytes), ...joiner.end()];
  return { whole, ...stray };
}

/** Of each record: the lines that it stands in, and what it says. */
const shown = ({ line, others, text, object }: WholeLine): string => {
  const { log, MESSAGE, message } = (object ?? {}) as Record<string, string>;
  return `${[line, ...others].join('+')}: ${log ?? MESSAGE ?? message ?? text}`;
};

const rows: readonly [name: string, lines: readonly string[], expected: readonly string[]][] = [
  ['docker, json-file', [docker('forced '), docker('open\n'), docker('next\n')], ['1+2: forced open\n', '3: next\n']],
  [
    'docker, streams at the same time',
    [docker('forced '), docker('worn ', 'stderr'), docker('open\n'), docker('out\n', 'stderr')],
    ['1+3: forced open\n', '2+4: worn out\n'],
  ],
  [
    'docker, long pieces at the beginning',
    [docker('x'.repeat(16_384)), docker('y\n')],
    [`1+2: ${'x'.repeat(16_384)}y\n`],
  ],
  ['docker, no end', [docker('a\n'), docker('forced '), docker('op')], ['1: a\n', '2+3: forced op']],
  ['the same fields without newlines', [docker('a'), docker('b'), docker('c')], ['1: a', '2: b', '3: c']],
  [
    'CRI',
    [cri('P', 'forced '), cri('P', 'op'), cri('F', 'en'), cri('F', 'next')],
    [`1+2+3: ${cri('F', 'forced open')}`, `4: ${cri('F', 'next')}`],
  ],
  [
    'CRI, streams at the same time, and an empty end',
    [cri('P', 'forced '), cri('P', 'worn', 'stderr'), cri('F', 'open'), '2026-03-07T04:05:06+01:00 stderr F '],
    [`1+3: ${cri('F', 'forced open')}`, `2+4: ${cri('F', 'worn', 'stderr')}`],
  ],
  ['CRI, more tags', [cri('P:x', 'forced '), cri('F:x', 'open')], [`1+2: ${cri('F', 'forced open')}`]],
  ['CRI, other lines in between', [cri('P', 'a'), 'odd', cri('F', 'b')], ['2: odd', `1+3: ${cri('F', 'ab')}`]],
  [
    'docker, journald',
    [
      journald('forced ', 'a', 1, false),
      journald('worn ', 'b', 1, false),
      journald('open', 'a', 2, true),
      journald('out', 'b', 2, true),
    ],
    ['1+3: forced open', '2+4: worn out'],
  ],
  [
    'journald, newest first',
    [journald('en', 'a', 3, true), journald('op', 'a', 2, false), journald('forced ', 'a', 1, false)],
    ['1+2+3: forced open'],
  ],
  [
    'journald, a piece that ends within a character is a list of bytes',
    [journald([0x66, 0xc3], 'a', 1, false), journald([0xa9], 'a', 2, true)],
    ['1+2: fé'],
  ],
  [
    'podman, whose last piece is not marked',
    [podman('forced ', true), podman('other', false, 'c2'), podman('open', false), podman('next', false)],
    ['2: other', '1+3: forced open', '4: next'],
  ],
  ['docker, fluentd', [fluentd('forced ', 'a', 1, false), fluentd('open', 'a', 2, true)], ['1+2: forced open']],
  [
    'Fluent Bit',
    [fluentBit('P', 'forced '), fluentBit('F', 'open'), fluentBit('F', 'next')],
    ['1+2: forced open', '3: next'],
  ],
  ['text', ['forced', 'open'], ['1: forced', '2: open']],
  ['text about such lines', [`got ${cri('P', 'x')}`, 'y'], [`1: got ${cri('P', 'x')}`, '2: y']],
];

it.each(rows)('%s', (_, lines, expected) => {
  expect(join(lines).whole.map(shown)).toEqual(expected);
});

describe('limits', () => {
  it('cut a record that is too long, and count it', () => {
    const lines = [docker('aaa\n'), docker('bbbb'), docker('cccc'), docker('dd\n')];
    const { whole, unjoined } = join(lines, { maxBytes: 6, maxLines: 9 });
    expect([whole.map(shown), unjoined]).toEqual([['1: aaa\n', '2+3: bbbbcccc', '4: dd\n'], 1]);
  });

  it('give up a record that never ends', () => {
    const lines = [cri('P', 'a'), ...Array.from({ length: 5 }, () => cri('F', 'x', 'stderr')), cri('F', 'b')];
    const { whole, unjoined } = join(lines, { maxBytes: 99, maxLines: 3 });
    expect([whole.map(({ line, others }) => [line, ...others]), unjoined]).toEqual([
      [[2], [3], [4], [1], [5], [6], [7]],
      1,
    ]);
  });
});

describe('wherever records are split, and streams mixed', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'forced', ' ', '"', '\\', 'é', '😀', '{', '\t'),
    minLength: 1,
    maxLength: 30,
  });
  const record = fc.record({
    text,
    stream: fc.constantFrom('stdout', 'stderr'),
    cuts: fc.array(fc.nat(30), { maxLength: 4 }),
  });

  /** Pieces by characters, in the order of their streams; each next line is of the stream that `turns` says. */
  function mixed(
    records: readonly { readonly text: string; readonly stream: string; readonly cuts: readonly number[] }[],
    turns: readonly boolean[],
    write: (piece: string, isLast: boolean, stream: string) => string,
  ) {
    const queues: Record<string, string[]> = { stdout: [], stderr: [] };
    for (const { text: whole, stream, cuts } of records) {
      const characters = [...whole];
      const places = [0, ...cuts.map((cut) => Math.min(cut, characters.length)), characters.length].sort(
        (a, b) => a - b,
      );
      for (let i = 1; i < places.length; i++)
        queues[stream]!.push(
          write(characters.slice(places[i - 1], places[i]).join(''), i === places.length - 1, stream),
        );
    }
    const lines: string[] = [];
    for (let i = 0; queues.stdout!.length + queues.stderr!.length > 0; i++) {
      const wanted = turns[i % turns.length] ? 'stdout' : 'stderr';
      lines.push(
        (queues[wanted]!.length > 0 ? queues[wanted]! : queues[wanted === 'stdout' ? 'stderr' : 'stdout']!).shift()!,
      );
    }
    return lines;
  }

  const whole = (lines: readonly string[], ofCri: boolean): readonly string[] =>
    join(lines)
      .whole.map(({ text: line, object }) => (ofCri ? line : JSON.stringify(object)))
      .sort();
  const kinds = [
    ['json-file', (piece: string, isLast: boolean, stream: string) => docker(isLast ? `${piece}\n` : piece, stream)],
    ['CRI', (piece: string, isLast: boolean, stream: string) => cri(isLast ? 'F' : 'P', piece, stream)],
  ] as const;

  it.each(kinds)('%s gives the same records', (name, write) => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 8 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
        (records, turns) => {
          const unsplit = records.map((one) => ({ ...one, cuts: [] }));
          // The head of the log says what it is.
          const first = write('started', true, 'stdout');
          expect(whole([first, ...mixed(records, turns, write)], name === 'CRI')).toEqual(
            whole([first, ...mixed(unsplit, turns, write)], name === 'CRI'),
          );
        },
      ),
    );
  });
});

it('joins CRI within a character', () => {
  const bytes = Buffer.concat([
    Buffer.from(cri('P', 'caf')),
    Buffer.from([0xc3, 0x0a]),
    Buffer.from(cri('F', '')),
    Buffer.from([0xa9, 0x0a]),
  ]);
  expect(recordJoiner('cri').add(bytes).map(shown)).toEqual([`1+2: ${cri('F', 'café')}`]);
});
