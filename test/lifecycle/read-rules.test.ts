// Every way in which rules write keywords: what is one, what is not, and where it stands.
import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/lifecycle/rules/read-rules.ts';

const rule = (detection: string): string => `title: T\nlogsource: {product: linux}\ndetection:\n${detection}`;

const keywordsIn = (text: string): readonly string[] =>
  readRules(text, 'r.yml').flatMap(({ document }) =>
    document.keywords.map(
      ({ value, line, column, role, selection }) => `${selection} ${role} ${line}:${column} ${value}`,
    ),
  );

const rows: readonly (readonly [what: string, detection: string, expected: readonly string[]])[] = [
  ['a list', "  k:\n    - 'a b'\n    - c\n  condition: k\n", ['k any 5:7 a b', 'k any 6:7 c']],
  ['a list in brackets', '  k: ["a", b]\n  condition: k\n', ['k any 4:7 a', 'k any 4:12 b']],
  ['one value', '  k: only one\n  condition: k\n', ['k any 4:6 only one']],
  [
    'numbers as they are written',
    '  k:\n    - 4625\n    - 0x1F\n  condition: k\n',
    ['k any 5:7 4625', 'k any 6:7 0x1F'],
  ],
  ["'|all'", "  k:\n    '|all':\n      - a\n      - b\n  condition: k\n", ['k all 6:9 a', 'k all 7:9 b']],
  ['wildcards and escapes', "  k:\n    - 'a*b\\?c'\n  condition: k\n", ['k any 5:7 a*b\\?c']],
  ['several selections', '  a: [x]\n  b: [y]\n  condition: 1 of them\n', ['a any 4:7 x', 'b any 5:7 y']],
  [
    'what keeps a rule from firing',
    '  k: [x]\n  f_1: [y]\n  condition: k and not 1 of f_*\n',
    ['k any 4:7 x', 'f_1 filter 5:9 y'],
  ],
  ['a bracket behind not', '  k: [x]\n  f: [y]\n  condition: not (f) and k\n', ['k any 4:7 x', 'f filter 5:7 y']],
  ['not of not', '  k: [x]\n  condition: not (not k)\n', ['k any 4:7 x']],
  ['fields beside keywords', '  f:\n    EventID: 7\n  k: [x]\n  condition: f and k\n', ['k any 6:7 x']],
  ['a map with both', "  k:\n    Image: a.exe\n    '|contains': [x]\n  condition: k\n", ['k any 6:19 x']],
  [
    'a list of maps',
    "  k:\n    - Image: a.exe\n    - '|all': [x, y]\n  condition: k\n",
    ['k all 6:16 x', 'k all 6:19 y'],
  ],
  ['only fields', '  f:\n    EventID: [1, 2]\n  condition: f\n', []],
  ['aliases', '  k: &k [x]\n  l: *k\n  condition: k or l\n', ['k any 4:10 x', 'l any 4:10 x']],
  ['a value of several lines', '  k:\n    - >-\n      a\n      b\n  condition: k\n', ['k any 5:7 a b']],
];

describe('keywords of a rule', () => {
  it.each(rows)('%s', (_, detection, expected) => {
    expect(keywordsIn(rule(detection))).toEqual(expected);
  });

  it('reads every document, and passes over those that belong to rules', () => {
    const text = `---\n${rule('  k: [a]\n')}---\n${rule('  k: [b]\n')}---\ntitle: C\ncorrelation: {type: event_count}\n---\n`;
    expect(keywordsIn(text)).toEqual(['k any 5:7 a', 'k any 10:7 b']);
  });

  it('tells what it does not compare', () => {
    const [read] = readRules(rule("  k:\n    '|re': 'a.*b'\n  condition: k\n"), 'r.yml');
    expect(read!.document).toMatchObject({ keywords: [], unread: ['selection k: keywords with |re are not compared'] });
  });
});

const bad: readonly (readonly [text: string, message: RegExp])[] = [
  ['a: [b\nc: d', /^r\.yml:2:\d+: is not valid YAML/],
  ['just a text', /^r\.yml:1: is not a Sigma rule \(a list or scalar/],
  ['- a\n- b\n', /^r\.yml:1: is not a Sigma rule \(a list or scalar/],
  ['title: T\nlevel: high\n', /^r\.yml:1: is not a Sigma rule \(no detection\)/],
  ['title: T\ndetection: x\n', /^r\.yml:1: is not a Sigma rule \(detection/],
  ['', /^r\.yml: contains no Sigma rule/],
];

it.each(bad)('%j is refused', (text, message) => {
  expect(() => readRules(text, 'r.yml')).toThrow(message);
});
