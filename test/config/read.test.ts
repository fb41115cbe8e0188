// A configuration as text: its values with their places, and what is wrong with it. The schema for editors must agree with the reader.
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { working } from '../../src/cli/commands/index.ts';
import { readConfig } from '../../src/cli/config/read.ts';
import { schemaOf } from '../../src/cli/config/schema.ts';
import { templateOf } from '../../src/cli/config/template.ts';
import { configRows } from '../../src/cli/options/config-rows.ts';
import { camelCase } from '../../src/cli/options/option-row.ts';
import { InputError } from '../../src/model/errors.ts';
import { nearest } from '../../src/text/nearest-name.ts';

const rows = configRows(working);
const near = (name: string, names: readonly string[]): string => nearest(name, names as [string, ...string[]]);
const read = (text: string) => readConfig(text, { file: 'c.yml', rows, near });
const valuesOf = (text: string): Record<string, unknown> =>
  Object.fromEntries(read(text).map(({ row, value }) => [row.key, value]));
const isValid = new Ajv({ allErrors: true }).compile(schemaOf(rows));

const good: readonly (readonly [what: string, text: string, values: object])[] = [
  ['an empty file', '', {}],
  ['nothing but comments', '# max: 3\n', {}],
  ['a text', 'title: Doors', { title: 'Doors' }],
  [
    'a text that other versions of YAML take for no text',
    'service: no\ndate: 2025-01-31',
    { service: 'no', date: '2025-01-31' },
  ],
  ['a number', 'max: 7', { max: 7 }],
  ['a flag', 'annotate: true\nstrict: false', { annotate: true, strict: false }],
  ['a negated option', 'no-ignore: true', { 'no-ignore': true }],
  ['a name', 'level: high', { level: 'high' }],
  ['one of several', 'keyword: door', { keyword: ['door'] }],
  ['several', 'keyword: [door, "no 7"]', { keyword: ['door', 'no 7'] }],
  ['what checks fail on', 'fail-on: [dead, new]', { 'fail-on': [['dead'], ['new']] }],
  ['an alias', 'include: &a [x.c]\nexclude: *a', { include: ['x.c'], exclude: ['x.c'] }],
  ['points', 'weights: {attack: 3, few words: 0}', { weights: { attack: 3, 'few words': 0 } }],
  [
    'records',
    'sinks:\n  - name: store.audit\n    text: 2\n    never-returns: true\n  - name: tell',
    { sinks: [{ name: 'store.audit', text: 2, 'never-returns': true }, { name: 'tell' }] },
  ],
  [
    'a list in a record',
    'components: [{name: server, include: src/}]',
    { components: [{ name: 'server', include: ['src/'] }] },
  ],
];

const bad: readonly (readonly [text: string, message: string, hint: string])[] = [
  ['titel: x', 'c.yml:1:1: unknown key "titel"', 'Did you mean title?'],
  ['max: 3\ntitel: x', 'c.yml:2:1: unknown key "titel"', 'Did you mean title?'],
  ['config: x', 'c.yml:1:1: unknown key "config"', 'Did you mean'],
  ['max: many', 'c.yml:1:6: max must be a number, not a string', 'Write one whole number'],
  ['max: "3"', 'c.yml:1:6: max must be a number, not a string', 'without quotes'],
  ['max: 0', 'c.yml:1:6: max "0" is not a positive whole number', ''],
  ['max: 1.5', 'c.yml:1:6: max "1.5" is not a positive whole number', ''],
  ['min-score: 101', 'c.yml:1:12: min-score "101" is not a whole number from 0 to 100', ''],
  ['title: 12', 'c.yml:1:8: title must be a string, not a number', 'Put it in quotes.'],
  ['title: [a]', 'c.yml:1:8: title must be a string, not a list', 'Write a single string.'],
  ['title:', 'c.yml:1:1: title has no value', 'Give it one'],
  ['annotate: yes', 'c.yml:1:11: annotate must be true or false, not a string', 'Write true or false.'],
  ['level: hgh', 'c.yml:1:8: level "hgh" is not valid', 'Did you mean high?'],
  ['lang: [c, pyton]', 'c.yml:1:11: lang "pyton" is not valid', 'Did you mean python?'],
  ['keyword: [a, {b: c}]', 'c.yml:1:14: keyword must be a string, not a map', 'Write a single string.'],
  ['keyword: ["  "]', 'c.yml:1:11: keyword is empty', 'Pass a word'],
  ['weights: {attak: 3}', 'c.yml:1:11: "attak" is not a signal', 'Did you mean "attack"?'],
  ['weights: {attack: 300}', 'c.yml:1:19: attack 300 is not a whole number from -100 to 100', ''],
  ['weights: [attack]', 'c.yml:1:10: weights must be a map, not a list', 'name: points'],
  ['sinks: tell', 'c.yml:1:8: sinks must be a list, not a string', 'Start each of its lines with "- ".'],
  ['sinks: [tell]', 'c.yml:1:9: an item of sinks must be a map, not a string', 'key: value'],
  ['sinks: [{text: 1}]', 'c.yml:1:9: an item of sinks has no name', 'Add name'],
  ['sinks: [{name: a, txt: 1}]', 'c.yml:1:19: unknown key "txt"', 'Did you mean text?'],
  ['sinks: [{name: "a b"}]', 'c.yml:1:16: name "a b" is not the name of a call', 'Logger.event'],
  ['sinks: [{name: a, kind: lgo}]', 'c.yml:1:25: kind "lgo" is not valid', 'Did you mean log?'],
  ['- max', 'c.yml:1:1: the configuration must be a map, not a list', 'key: value'],
  ['max: 3\nmax: 4', 'c.yml:2:1: is not valid YAML: Map keys must be unique', 'Correct the syntax there.'],
  ['max: 3\n---\nmax: 4', 'c.yml:2:1: a second YAML document starts here', 'Remove'],
  ['max: [', 'c.yml:1:7: is not valid YAML', 'Correct the syntax there.'],
  ['1: x', 'c.yml:1:1: a key of the configuration is a number', 'Keys must be strings.'],
  ['max: *a', 'c.yml:1:6: no anchor is named "a"', 'Name it with &a'],
];

describe('values', () => {
  test.each(good)('%s', (_, text, values) => expect(valuesOf(text)).toEqual(values));

  test('with their places', () => expect(read('# first\nmax: 7\n').map(({ place }) => place)).toEqual(['c.yml:2:6']));
});

describe('what is wrong', () => {
  test.each(bad)('%j', (text, message, hint) => {
    let error: unknown;
    try {
      read(text);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toContain(message);
    expect((error as InputError).hint).toContain(hint);
  });

  test('nesting that nobody writes', () => expect(() => read('['.repeat(100_000))).toThrow(InputError));
});

describe('the schema', () => {
  test.each(good)('takes %s', (_, text) => {
    isValid(parse(text) ?? {});
    expect(isValid.errors).toBeNull();
  });

  // What is not valid YAML has no value that a schema could judge; what only a function checks no schema knows.
  const beyond = /is not valid YAML|no anchor is named|second YAML document|is empty|not the name of a call/;
  test.each(bad.filter(([, message]) => !beyond.test(message)))('refuses %j', (text) =>
    expect(isValid(parse(text))).toBe(false),
  );
});

describe('the commented file', () => {
  const template = templateOf(rows, ['A head']);

  test('sets nothing', () => expect(parse(template)).toBeNull());

  test('is a good configuration that sets every key when the comment signs are taken away', () => {
    const values = valuesOf(template.replace(/^#(?! )/gm, '').replace(/^#(?= {2,}[-\w])/gm, ''));
    expect(Object.keys(values)).toEqual(expect.arrayContaining(rows.map(({ key }) => key)));
  });

  test('says of every key what it does', () => {
    for (const { key, help } of rows) expect(template).toContain(`# ${help}\n#${key}:`);
  });
});

test('every option has a key, under its long name', () => {
  const flags = working.flatMap(({ groups }) =>
    groups.flatMap(({ rows }) => Object.values(rows).map(({ flags }) => flags)),
  );
  const keys = flags.map((one) => /--([\w-]+)/.exec(one)![1]).filter((key) => key !== 'config' && key !== 'no-config');
  expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(keys));
});

test('every option has the key of its row, by which commands find its value', () => {
  const rows = working.flatMap(({ groups }) => groups.flatMap((group) => Object.entries(group.rows)));
  for (const [key, { flags }] of rows) expect(key).toBe(camelCase(/--([\w-]+)/.exec(flags)![1]!));
});
