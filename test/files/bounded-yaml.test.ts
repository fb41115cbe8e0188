// YAML that multiplies, nests or repeats itself is refused with its place, and what people write is read.
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/cli/config/read.ts';
import { parseYaml, plainValue } from '../../src/files/bounded-yaml.ts';
import { readDecisions } from '../../src/lifecycle/decisions/decisions.ts';
import { readRules } from '../../src/lifecycle/rules/read-rules.ts';

const valuesOf = (text: string, schema: 'failsafe' | 'core' = 'failsafe'): readonly unknown[] => {
  const yaml = parseYaml(text, 'f.yml', schema);
  return yaml.documents.map(({ contents, errors }) => errors[0]?.message ?? plainValue(contents, yaml));
};

/** Each level holds the one before it ten times. */
const laughs = (levels: number): string =>
  ['l0: &l0 [x, x, x, x, x, x, x, x, x, x]']
    .concat(Array.from({ length: levels }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at},`.repeat(10)}]`))
    .join('\n');

const exploding: readonly (readonly [what: string, yaml: string, message: RegExp])[] = [
  ['aliases that multiply', laughs(7), /^f\.yml:5:\d+: aliases expand to more than 100000 values$/],
  ['aliases in keys', 'a: &a {x: y}\nb: {? *a : *a}\nc: *c', /no anchor is named "c"/],
  ['an alias in its own list', 'x: 1\na: &a [*a]', /^f\.yml:2:8: alias \*a contains itself$/],
  ['an alias in its own map', 'a: &a\n  b:\n    - c: *a', /^f\.yml:3:10: alias \*a contains itself$/],
  ['an alias as its own key', '&a {? *a : b}', /alias \*a contains itself/],
  ['an alias without an anchor', 'a: *b', /^f\.yml:1:4: no anchor is named "b"$/],
  ['an alias before its anchor', 'a: *b\nb: &b x', /no anchor is named "b"/],
  ['brackets', '['.repeat(100_000), /^f\.yml:1: is nested more than 100 levels deep$/],
  ['closed brackets', `\n${'['.repeat(3000)}${']'.repeat(3000)}`, /^f\.yml:2: is nested/],
  ['braces', '{a: '.repeat(100_000), /is nested/],
  ['dashes in a line', '- '.repeat(100_000), /is nested/],
  ['questions in a line', '? '.repeat(100_000), /is nested/],
  ['indented maps', Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''), /is nested/],
];

describe('what explodes', () => {
  it.each(exploding)('%s', (_, yaml, message) => {
    expect(() => valuesOf(yaml)).toThrow(message);
  });

  it('tokens', () => {
    expect(() => parseYaml('-\n'.repeat(50), 'f.yml', 'failsafe', 30)).toThrow(
      'f.yml:16: has more than 30 YAML tokens',
    );
  });

  it('is refused by whoever reads it: a rule, decisions, a configuration', () => {
    const bomb = laughs(9);
    const rule = `title: T\nlogsource: {product: linux}\ndetection:\n  k: *l9\n  condition: k\n`;
    expect(() => readRules(`${bomb}\n${rule}`, 'r.yml')).toThrow(/^r\.yml:5:\d+: aliases expand/);
    expect(() => readDecisions(`version: 1\n${bomb}\nrules: *l9`, 'd.yml')).toThrow(/^d\.yml:6:\d+: aliases expand/);
    const reading = { file: 'c.yml', rows: [], near: () => '' };
    expect(() => readConfig(bomb, reading)).toThrow(/^c\.yml:5:\d+: aliases expand/);
  });
});

describe('what is read', () => {
  it('an anchor of a name that is given again', () => {
    expect(valuesOf('- &a x\n- *a\n- &a y\n- *a')).toEqual([['x', 'x', 'y', 'y']]);
  });

  it('many aliases of a small list', () => {
    const [value] = valuesOf(`- &a [x, y]\n${'- *a\n'.repeat(20_000)}`) as [unknown[]];
    expect([value.length, value[20_000]]).toEqual([20_001, ['x', 'y']]);
  });

  it('anchors of one document are not those of the next', () => {
    expect(() => valuesOf('a: &a x\n---\nb: *a')).toThrow('no anchor is named "a"');
  });

  it('tags change no text and run nothing', () => {
    expect(
      valuesOf('- !!binary aGk=\n- !!timestamp 2025-01-31\n- !!js/function "f()"\n- !!int "7"\n- !!set {a, b}'),
    ).toEqual([['aGk=', '2025-01-31', 'f()', '7', { a: null, b: null }]]);
  });

  it('merge keys are keys, also where a file asks for YAML 1.1', () => {
    expect(valuesOf('%YAML 1.1\n---\na: &a {x: y}\nb: {<<: *a}')).toEqual([{ a: { x: 'y' }, b: { '<<': { x: 'y' } } }]);
  });

  it('a key that is given twice is an error, in a map of any size', () => {
    const keys = Array.from({ length: 50_000 }, (_, at) => `k${at}: v\n`).join('');
    expect(valuesOf(`${keys}k7: w\n`)).toEqual(['Map keys must be unique']);
  });

  it('a key named __proto__ is a key', () => {
    expect(Object.keys(valuesOf('__proto__: {x: y}')[0] as object)).toEqual(['__proto__']);
  });

  it('many documents, and a scalar of a megabyte', () => {
    expect(valuesOf('--- a\n'.repeat(5000))).toHaveLength(5000);
    expect(valuesOf(`a: ${'x'.repeat(1_000_000)}`)).toEqual([{ a: 'x'.repeat(1_000_000) }]);
  });
});
