// The decisions file: what is written is read back, and what is wrong is told with its place.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Decision, decisionsText, readDecisions } from '../../src/lifecycle/decisions/decisions.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
  fc.constantFrom('null', '~', '- a', "it's: 'so' # no", 'a\r\nb\n', '\u2028', 'ü * ?', '  ', '#', '*x', '&x'),
);
const texts = fc.array(text, { maxLength: 4 });
const memory = fc.record({
  keyword: text,
  text,
  file: text,
  function: fc.option(text),
  twins: texts,
});
const decision: fc.Arbitrary<Decision> = fc.record({
  rule: text,
  written: texts,
  removed: texts,
  added: texts,
  seen: fc.array(memory, { maxLength: 3 }),
});

it('is read back as it was written', () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 3 }), (decisions) => {
      expect(readDecisions(decisionsText(decisions), 'd.yml')).toEqual(decisions);
    }),
    { numRuns: 500 },
  );
});

it('may be without what was seen, as its first versions were', () => {
  expect(readDecisions('version: 1\nrules:\n  - rule: a\n    written: [b]\n', 'd.yml')).toEqual([
    { rule: 'a', written: ['b'], removed: [], added: [], seen: [] },
  ]);
});

it.each([
  ['version: 2\nrules: []\n', 'd.yml: has version 2'],
  ['version: 1\nrules:\n  - written: []\n', 'd.yml: entry 1 of rules: has no `rule`'],
  ['version: 1\nrules: [{rule: a, removed: b}]\n', 'd.yml: entry 1 of rules: `removed` is not a list'],
  ['version: 1\nrules: [{rule: a, seen: b}]\n', 'd.yml: entry 1 of rules: `seen` is not a list'],
  ['version: 1\nrules: [{rule: a, seen: [{keyword: b}]}]\n', 'd.yml: entry 1 of rules: entry 1 of seen: has no'],
])('refuses %j', (content, message) => {
  expect(() => readDecisions(content, 'd.yml')).toThrow(message);
});
