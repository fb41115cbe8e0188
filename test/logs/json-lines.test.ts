// Lines that are JSON objects: told by the first ones, and all their texts decoded.
import { expect, it } from 'vitest';
import { isJsonLines, saidBy, textsOf } from '../../src/logs/records/json-lines.ts';

const heads: readonly [head: string, json: boolean][] = [
  ['{"a":"b"}\n{"a":"c"}\n', true],
  ['\n{"a":"b"}\nrest of a line', true],
  ['{"a":"cut he', true],
  ['{"a":"b"}\nplain\n', true],
  ['[{"a":"b"}]\n', false],
  ['{not json}\n', false],
  ['{ braces first', false],
  ['', false],
  ['plain\n{"a":"b"}\n', true],
  ['plain\nNov 26 10:00:00 host app[1]: {"a":"b"}\n', true],
  ['{}\n{"n":1}\n', false],
  ['answered {"a":"b"} at last\n', false],
];

it.each(heads)('%j is a log of JSON: %s', (head, json) => {
  expect(isJsonLines(Buffer.from(head))).toBe(json);
});

const lines: readonly [line: string, texts: readonly string[] | null][] = [
  ['{"MESSAGE":"forced \\"open\\"","PRIORITY":"3"}', ['forced "open"', '3']],
  ['{"MESSAGE":[102,111,195,169,10]}', ['foé\n']],
  ['{"a":{"b":["x",{"c":"\\u00e9\\\\"}]},"n":1,"t":true,"z":null}', ['x', 'é\\']],
  ['  {"log":"line\\n"}\r', ['line\n']],
  ['{"list":[1,2,300],"empty":[]}', []],
  ['plain', null],
  ['{"cut":', null],
  ['["no object"]', null],
  ['', null],
  [`{"deep":${'['.repeat(5000)}"x"${']'.repeat(5000)}}`, ['x']],
];

it.each(lines)('texts of %.60s', (line, texts) => {
  expect(textsOf(line)).toEqual(texts);
});

const said: readonly [line: string, texts: readonly string[]][] = [
  ['{"a":"x","b":"y"}', ['x', 'y']],
  ['{"n":1}', []],
  ['plain', ['plain']],
  ['app[1]: {"a":"say \\"x\\""}', ['app[1]: {"a":"say \\"x\\""}', 'say "x"']],
  ['answered {"a":"b"} at last', ['answered {"a":"b"} at last']],
  ['set {x, "y"}', ['set {x, "y"}']],
];

it.each(said)('%s says', (line, texts) => {
  expect(saidBy(line)).toEqual(texts);
});
