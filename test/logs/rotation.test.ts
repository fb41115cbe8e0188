// Names of logs -> the order in which they were written.
import { expect, it } from 'vitest';
import { inOrder } from '../../src/logs/read/rotation.ts';

const rows: readonly [name: string, given: readonly string[], expected: readonly string[]][] = [
  [
    'numbers count back',
    ['a.log', 'a.log.1', 'a.log.10.gz', 'a.log.2.gz'],
    ['a.log.10.gz', 'a.log.2.gz', 'a.log.1', 'a.log'],
  ],
  ['dates', ['a.log', 'a.log-20250102', 'a.log-20250101.gz'], ['a.log-20250101.gz', 'a.log-20250102', 'a.log']],
  [
    'dates inside',
    ['a.log', 'a-2025-01-02.log', 'a-2024-12-31.log'],
    ['a-2024-12-31.log', 'a-2025-01-02.log', 'a.log'],
  ],
  [
    'with hours',
    ['a.2025-01-02-10.log', 'a.2025-01-02-09.log', 'a.2025-01-01-23.log'],
    ['a.2025-01-01-23.log', 'a.2025-01-02-09.log', 'a.2025-01-02-10.log'],
  ],
  [
    'with a date, numbers count up',
    ['a.2025-01-01.10.log.gz', 'a.2025-01-01.2.log.gz', 'a.log'],
    ['a.2025-01-01.2.log.gz', 'a.2025-01-01.10.log.gz', 'a.log'],
  ],
  ['numbers before the extension', ['a.1.log', 'a.2.log', 'a.log'], ['a.2.log', 'a.1.log', 'a.log']],
  ['several logs, each where it first stood', ['b.log', 'a.log', 'b.log.1'], ['b.log.1', 'b.log', 'a.log']],
  ['the same name in other folders', ['x/a.log', 'y/a.log.1', 'x/a.log.1'], ['x/a.log.1', 'x/a.log', 'y/a.log.1']],
  ['no numbers of logs', ['a1.log', 'a2.log', 'v1.2.log'], ['a1.log', 'a2.log', 'v1.2.log']],
];

it.each(rows)('%s', (_, given, expected) => {
  expect(inOrder(given)).toEqual(expected);
});
