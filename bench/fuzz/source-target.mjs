// Readers of source: what one file gives, and what link, rank, keywords and rule make of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, mustEqual } from './invariant.mjs';
import { mutated, towering } from './mutators.mjs';
import { oracleFor } from './oracle.mjs';
import { wordsIn } from './words.mjs';

const EVERYDAY_WORDS = [
  'cannot open %s',
  '"denied"',
  '(',
  ')',
  '{',
  '}',
  ';',
  ',',
  '\\',
  '"',
  "'",
  '0',
  '\n',
  '...',
  '->',
];
const TOWERS = 0.04;
const MAX_OTHER_BYTES = 8192;

/** `extensions` with the dot, those that are tried; `language` as the program calls it. */
export function sourceTarget(language, extensions) {
  return {
    corpus: (path) => extensions.some((extension) => path.endsWith(extension)),
    prepare: async ({ program, corpus, scratch, step }) => {
      const known = program.languages.find(({ name }) => name === language);
      if (known.readBy === 'tree') await program.loadGrammars([known.tree.grammar]);
      const words = [...wordsIn(known), ...EVERYDAY_WORDS];
      const place = (name) => join(scratch, `${name}${extensions[0]}`);
      return { program, corpus, known, words, place, step, last: corpus[0] };
    },
    generate: (draw, { corpus, words }) =>
      draw.chance(TOWERS)
        ? mutated(towering(draw, words), draw, { words, others: corpus })
        : mutated(draw.pick(corpus), draw, { words, others: corpus }),
    check: (input, state) => {
      const one = read(state, 'one', input);
      read(state, 'other', state.last);
      mustEqual(read(state, 'one', input), one, 'facts depend on what was read before');
      if (input.length < MAX_OTHER_BYTES) state.last = input;
      if (one.facts) checkFacts(one.facts, input, state);
      else
        must(one.diagnostic?.text === undefined || isNoText(one.diagnostic), 'the reader threw', one.diagnostic?.text);
    },
  };
}

// What is wrong with the bytes is told; what is thrown is told as well, by the text of the error.
const isNoText = ({ text }) => !/cannot be read \((?!E[A-Z]+\)|it is UTF)/.test(text);

function read({ program, known, place, step }, name, input) {
  step();
  const absolute = place(name);
  writeFileSync(absolute, input);
  const file = { path: `${name}.x`, absolute, bytes: input.length, language: known.name, asked: true };
  return program.readOne(file, { noIgnore: true, silent: true, exceptions: true });
}

function checkFacts(facts, input, state) {
  const { program } = state;
  mustEqual(JSON.parse(JSON.stringify(facts)), facts, 'facts are no plain data');
  const isInside = insideOf(input);
  for (const text of facts.texts) must(isInside(text), 'a text lies outside of the file', () => JSON.stringify(text));
  const { messages } = program.link([structuredClone(facts)], program.languages);
  for (const { origin } of messages)
    must(isInside(origin), 'an origin lies outside of the file', () => JSON.stringify(origin));
  checkKeywords(messages, program);
}

/** Whether a place lies in the file, whatever ends a line. Columns count UTF-16 units: never more than bytes. */
function insideOf(input) {
  const text = input.toString('latin1');
  const ways = [/\n/, /\r\n|\r|\n/].map((end) => text.split(end).map(({ length }) => length));
  // Of UTF-16 these are no lines: a byte of any character may look like an end of one.
  const isWide = input[0] >= 0xfe && input[1] >= 0xfe;
  const fits = (lines, { line, column }) => line <= lines.length && (isWide || column <= lines[line - 1] + 1);
  return (place) => place.line >= 1 && place.column >= 1 && ways.some((lines) => fits(lines, place));
}

function checkKeywords(messages, program) {
  const options = program.defaultOptions('2025-01-31');
  const { ranked, ordinary } = program.rank(messages, { ...options, lowest: 0, ordinary: 40 });
  const { candidates } = program.select(ranked, ordinary, options);
  for (const { score, kind, parts, keywords } of candidates) {
    must(score >= 0 && score <= 100, 'a score is none', () => String(score));
    // What prints the name of a class prints that of its package too, or not: that is up to the log.
    if (kind === 'message') for (const value of keywords) checkKeyword(value, parts, program);
  }
  const chosen = candidates.filter(({ selected, keywords }) => selected && keywords.length > 0);
  if (chosen.length === 0) return;
  const rule = program.buildRule(chosen, program.samples.options, program.samples.source, 'C');
  const errors = program.findings(rule, program.ruleText(rule)).filter(({ severity }) => severity === 'error');
  mustEqual(errors, [], 'a rule would be refused');
}

/** What a statement prints holds its keyword, whatever its values are. */
function checkKeyword(value, parts, program) {
  const printed = parts.map((part) => ('literal' in part ? part.literal : 'x')).join('');
  const lines = printed.split(/[\r\n]+/);
  const contains = oracleFor(value, program);
  must(
    lines.some((line) => contains(program.decoded(Buffer.from(line)))),
    'a keyword is not in what its statement prints',
    () => JSON.stringify({ value, printed }),
  );
}
