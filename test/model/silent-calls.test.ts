import { expect, test } from 'vitest';
import { nonMessageCall } from '../../src/model/silent-calls.ts';

const language = {
  nonMessageCalls: new Map([
    ['strcmp', 'comparison'],
    ['io.open', 'file name'],
    ['put:0', 'key'],
  ] as const),
};

test.each([
  ['strcmp', 1, 'comparison'],
  ['text.strcmp', undefined, 'comparison'],
  ['io.open', undefined, 'file name'],
  ['door.open', undefined, null],
  ['open', undefined, null],
  ['map.put', 0, 'key'],
  ['map.put', 1, null],
  ['map.put', undefined, null],
])('%s, argument %s: %s', (name, index, reason) =>
  expect(nonMessageCall(index === undefined ? { name } : { name, index }, language)).toBe(reason),
);
