// Messages -> keywords -> YAML -> parsed back: every keyword is there again and matches what its statement prints, whatever the values are.
// An input is a list of messages as JSON: texts, and null for a value.
import fc from 'fast-check';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import { must, mustEqual } from '../invariant.mjs';
import { oracleFor } from '../oracle.mjs';
import { texts } from '../texts.mjs';

const FILLINGS = ['', 'x', '17', '0xff', 'C:\\temp\\*', 'a b c', '😀', '%s', "it's", 'İ', '\x1b[31m', 'x'.repeat(300)];

const messages = fc.array(
  fc.array(fc.oneof({ weight: 3, arbitrary: texts }, { weight: 1, arbitrary: fc.constant(null) }), {
    minLength: 1,
    maxLength: 7,
  }),
  { minLength: 1, maxLength: 12 },
);

export const target = {
  prepare: ({ program }) => ({ program }),
  generate: (draw) => {
    const [drawn] = fc.sample(messages, { numRuns: 1, seed: draw.seed });
    return Buffer.from(drawn.map((parts) => JSON.stringify(parts)).join('\n'));
  },
  check: (input, { program }) => {
    const { samples } = program;
    const candidates = read(input).flatMap((parts) => {
      const one = program.withKeyword(samples.candidate('', { parts }), 'auto');
      return one.keywords.length > 0 && isWritable(one, program) ? [one] : [];
    });
    for (const { parts, keywords } of candidates) for (const value of keywords) mustMatch(value, parts, program);
    if (candidates.length > 0)
      mustComeBack(program.buildRule(candidates, samples.options, samples.source, 'C'), program);
  },
};

/** Lines that are no list of texts are passed over, so that inputs can be made shorter. */
function read(input) {
  return input
    .toString()
    .split('\n')
    .flatMap((line) => {
      try {
        const parts = JSON.parse(line).map((part) =>
          part === null ? { placeholder: '%s' } : { literal: String(part) },
        );
        return [parts.filter((part) => part.literal !== '')];
      } catch {
        return [];
      }
    });
}

/** Characters that YAML does not take: the self-check says so before a rule is written. */
const isWritable = ({ keywords }, program) => {
  try {
    return (
      program.ruleText({ ...program.samples.rule, keywords: keywords.map((value) => ({ value, comment: null })) }) !==
      ''
    );
  } catch {
    return false;
  }
};

function mustMatch(value, parts, program) {
  const contains = oracleFor(value, program);
  const matcher = program.compileMatcher([value]);
  for (const filling of FILLINGS) {
    const printed = parts.map((part) => part.literal ?? filling).join('');
    const lines = printed.split(/[\r\n]+/);
    const detail = () => JSON.stringify({ value, printed });
    must(
      lines.some((line) => contains(program.decoded(Buffer.from(line)))),
      'a keyword is not in what its statement prints',
      detail,
    );
    let hits = 0;
    matcher.scan(Buffer.from(`${lines.join('\n')}\n`), () => hits++);
    must(hits > 0, 'the matcher does not find a keyword in what its statement prints', detail);
  }
}

function mustComeBack(rule, program) {
  const text = program.ruleText(rule);
  const wanted = rule.keywords.map(({ value }) => value);
  for (const read of [parse, load])
    mustEqual(read(text).detection.keywords, wanted, 'a reader of YAML reads other keywords');
  mustEqual(
    program.findings(rule, text).filter(({ severity }) => severity === 'error'),
    [],
    'a rule would be refused',
  );
  mustEqual(
    program.readRules(text, 'rule.yml')[0].document.keywords.map(({ value }) => value),
    wanted,
    'check reads other keywords',
  );
}
