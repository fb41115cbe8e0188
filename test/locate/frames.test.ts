// Lines of stack traces: the places that frames name, and what is thrown there.
import { describe, expect, test } from 'vitest';
import { frameFinder } from '../../src/locate/frames.ts';
import { locatorFor, messagesOf, told } from './located.ts';

const paths = [
  'src/org/gate/Door.java',
  'other/org/gate/Door.java',
  'src/org/gate/Lock.java',
  'gate/door.py',
  'vault/door.py',
  'run.py',
];
const find = frameFinder(paths, []);
const shown = (line: string): string => {
  const found = find(line);
  return found === null ? '?' : `${found.frame.file}:${found.frame.line} ${found.frame.function}`;
};

describe('the place of a frame', () => {
  test.each([
    ['\tat org.gate.Lock.turn(Lock.java:17)', 'src/org/gate/Lock.java:17 turn'],
    ['    at org.gate.Lock$Key.<init>(Lock.java:3)', 'src/org/gate/Lock.java:3 <init>'],
    ['\tat org.gate.Lock$$Lambda$14.run(Lock.java:9) ~[gate.jar:1.2]', 'src/org/gate/Lock.java:9 run'],
    ['\tat app//org.gate.Lock.turn(Lock.java:17)', 'src/org/gate/Lock.java:17 turn'],
    ['\tat gate.main@1.2/org.gate.Lock.turn(Lock.java:17)', 'src/org/gate/Lock.java:17 turn'],
    ['2026-03-07 04:05:06 ERROR at org.gate.Lock.turn(Lock.java:17)', 'src/org/gate/Lock.java:17 turn'],
    ['\tat com.other.Lock.turn(Lock.java:17)', '?'],
    ['\tat org.gate.Door.open(Door.java:17)', '?'], // two files are it
    ['\tat org.gate.Lock.turn(Native Method)', '?'],
    ['\tat org.gate.Lock.turn(Unknown Source)', '?'],
    ['  File "/usr/lib/python3/dist-packages/gate/door.py", line 17, in open', 'gate/door.py:17 open'],
    ['  File "C:\\apps\\vault\\door.py", line 3, in <module>', 'vault/door.py:3 <module>'],
    ['  File "/opt/cellar/door.py", line 3, in open', '?'],
    ['  File "/opt/run.py", line 3, in main', 'run.py:3 main'],
    ['  File "./run.py", line 3, in main', 'run.py:3 main'],
    ['  File "<string>", line 1, in <module>', '?'],
    ['look at org.gate', '?'],
    ['', '?'],
  ])('%s', (line, expected) => expect(shown(line)).toBe(expected));
});

test('the throw that started a trace of Java', () => {
  const source =
    'package org.gate;\nclass Gate {\n void open(int n) {\n  if (n > 3)\n   throw new IllegalStateException(\n    "badge " + n + " forged");\n  shut();\n }\n}\n';
  const messages = messagesOf(source, 'java').map((one) => ({
    ...one,
    origin: { ...one.origin, file: 'src/org/gate/Gate.java' },
  }));
  const frames = frameFinder(['src/org/gate/Gate.java'], messages);
  const thrownAt = (line: number) => frames(`\tat org.gate.Gate.open(Gate.java:${line})`)!.thrown?.origin.line ?? null;
  expect([4, 5, 6, 7].map(thrownAt)).toEqual([null, 6, 6, null]);
  const locate = locatorFor(source, 'java');
  for (const head of ['', 'Exception in thread "main" ', 'Caused by: ', '2026-03-07 04:05:06 ERROR Gate: '])
    expect(told(locate, `${head}java.lang.IllegalStateException: badge 17 forged`)).toBe('6: 17');
});

test('the throw that started a trace of Python', () => {
  const source = 'def open(n):\n    if n > 3:\n        raise ValueError("badge %d forged" % n)\n';
  const frames = frameFinder(['gate.py'], messagesOf(source, 'python'));
  expect(frames('  File "/srv/gate.py", line 3, in open')!.thrown?.origin.line).toBe(3);
  expect(frames('  File "/srv/gate.py", line 2, in open')!.thrown).toBeNull();
  expect(told(locatorFor(source, 'python'), 'ValueError: badge 17 forged')).toBe('3: 17');
});

test('a line made to keep the search busy is given up in a moment', () => {
  for (const piece of ['at a', 'at a.a', '  File "', 'at a.a(', '/.', 'at $$.'])
    expect(find(piece.repeat(20_000))).toBeNull();
});
