import { describe, expect, test } from 'vitest';
import { signals } from '../../src/rank/signals.ts';
import type { Message } from '../../src/types.ts';
import { message, subject } from './samples.ts';

describe('each signal of meaning sees its example and leaves the other', () => {
  const rows = signals.flatMap((signal) => (signal.examples ? [{ ...signal, ...signal.examples }] : []));
  test.each(rows)('$name: $yes, not: $no', ({ detect, yes, no }) => {
    expect(detect(subject(yes))).not.toBeNull();
    expect(detect(subject(no))).toBeNull();
  });
});

type Setting = Partial<Omit<Message, 'origin'>> & { origin?: Partial<Message['origin']> };
const rows: readonly (readonly [string, Setting, Setting])[] = [
  ['ends the program or session', { fatal: true }, { fatal: false }],
  ['error severity', { severity: 'fatal' }, { severity: 'warning' }],
  ['warning severity', { severity: 'warning' }, { severity: 'error' }],
  ['debug severity', { severity: 'debug' }, { severity: 'info' }],
  ['info severity', { severity: 'info' }, { severity: 'unknown' }],
  [
    'names a party',
    { parts: [{ literal: 'refused from ' }, { placeholder: '%s' }] },
    { parts: [{ placeholder: '%s' }, { literal: ' refused from here' }] },
  ],
  ['names a value', { parts: [{ literal: 'refused ' }, { placeholder: '%s' }] }, { parts: [{ literal: 'refused' }] }],
  ['configuration code', { origin: { file: 'src/isccfg/parser.c' } }, { origin: { file: 'src/confirm.c' } }],
  ['configuration code', { origin: { sink: 'cfg_obj_log' } }, { origin: { sink: 'confess' } }],
  ['tool or client', { origin: { file: 'src/redis-cli.c' } }, { origin: { file: 'src/click.c' } }],
  ['sent to a peer', { origin: { sinkKind: 'reply' } }, { origin: { sinkKind: 'log' } }],
  ['written to a log', { origin: { sinkKind: 'log' } }, { origin: { sinkKind: 'call' } }],
  [
    'error-string function',
    { origin: { sinkKind: 'return', function: 'ssh_err' }, branches: ['case'] },
    { origin: { sinkKind: 'return' }, branches: ['if'] },
  ],
  ['security facility', { origin: { facility: 'LOG_AUTHPRIV' } }, { origin: { facility: 'LOG_DAEMON' } }],
  ['rejecting branch', { branches: ['if'], next: ['return'] }, { branches: [], next: ['return'] }],
  ['catch-all branch', { branches: ['default'] }, { branches: ['case'] }],
  ['judges input', { origin: { function: 'parse_packet' } }, { origin: { function: 'rotate' } }],
  ['sets up or shows', { origin: { function: 'readConfig' } }, { origin: { function: 'authorize' } }],
  ['constant or variable', { origin: { sinkKind: 'table' } }, { origin: { sinkKind: 'log' } }],
];

describe('each signal of structure', () => {
  test.each(rows)('%s', (name, yes, no) => {
    const { detect } = signals.find((signal) => signal.name === name)!;
    expect(detect(subject('some text here', [message('some text here', yes)]))).not.toBeNull();
    expect(detect(subject('some text here', [message('some text here', no)]))).toBeNull();
  });

  test('few words', () => {
    const { detect } = signals.find(({ name }) => name === 'few words')!;
    expect(detect(subject('oops'))).not.toBeNull();
    expect(detect(subject('oops again'))).toBeNull();
  });

  test('said in many places', () => {
    const { detect } = signals.find(({ name }) => name === 'said in many places')!;
    const places = (n: number) =>
      subject(
        'x y',
        Array.from({ length: n }, () => message('x y', {})),
      );
    expect(detect(places(5))).not.toBeNull();
    expect(detect(places(4))).toBeNull();
  });

  test('every signal is tested here', () => {
    const tested = new Set([...rows.map(([name]) => name), 'few words', 'said in many places']);
    expect(signals.filter(({ name, examples }) => !examples && !tested.has(name))).toEqual([]);
  });
});
