import { expect, test } from 'vitest';
import { configuringFiles } from '../../src/ranking/signals/configuring.ts';
import { message } from './samples.ts';

const about = (text: string, file: string, times: number) =>
  Array.from({ length: times }, () => message(text, { origin: { file } }));

test.each<[string, ReturnType<typeof about>, Record<string, number>]>([
  ['a file of the configuration', about('unknown directive %s', 'a.c', 7), { 'a.c': 0.7 }],
  ['too few messages', about('unknown directive %s', 'a.c', 2), {}],
  [
    'a file about something else',
    [...about('unknown directive %s', 'a.c', 7), ...about('access denied', 'a.c', 9)],
    {},
  ],
  [
    'excluded texts do not count',
    about('unknown directive %s', 'a.c', 7).map((one) => ({ ...one, excluded: { reason: 'usage' } })),
    {},
  ],
])('%s', (_, messages, expected) => {
  expect(Object.fromEntries(configuringFiles(messages))).toEqual(expected);
});
