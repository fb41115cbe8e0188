// Whoever states the facts of a language gets one that works: Go's statements, in a row that CONTRIBUTING.md leads to.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/facts/extract.ts';
import { link } from '../../src/linking/link.ts';
import { listSinks } from '../../src/linking/sinks/list-sinks.ts';
import type { Message } from '../../src/model/messages.ts';
import { parse } from '../../src/syntax/parse.ts';
import { small } from './small-language/language.ts';

const root = join(import.meta.dirname, 'small-language');
const cases = readdirSync(root).filter((name) => name.startsWith('finds-'));

const linked = (source: string, language = small) =>
  link([extract(parse(source, language), language, 'input.go', source.length)], [language]);

/** What matters of a message, in short. */
const rowOf = ({ parts, origin, branches, next, severity, fatal, excluded }: Message) => ({
  text: parts.map((part) => ('literal' in part ? part.literal : '{}')).join(''),
  line: origin.line,
  function: origin.function,
  branches,
  next,
  sink: origin.sink,
  kind: origin.sinkKind,
  severity,
  fatal,
  excluded: excluded?.reason ?? null,
});

test.each(cases)('%s', (name) => {
  const expected = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8'));
  const { messages } = linked(readFileSync(join(root, name, 'input.go'), 'utf8'));
  expect(messages.map(rowOf)).toEqual(expected);
});

const inFunction = (body: string): string => `package gate\n\nfunc serve() {\n${body}\n}\n`;
const first = (body: string, language = small) => rowOf(linked(inFunction(body), language).messages[0]!);

describe('a newline ends a statement', () => {
  test('what follows is another one', () =>
    expect(first('log.Print("gate shut")\nreturn')).toMatchObject({ next: ['return'] }));

  test('behind an operator or a comma it goes on', () =>
    expect(first('log.Printf("%s shut at " +\n"night",\nname)')).toMatchObject({ text: '{} shut at night' }));

  test('marks that a language names go on from the line before', () => {
    const newlineEnds = { inParentheses: false, continuedBy: new Set(['.']) };
    const chained = { ...small, grammar: { ...small.grammar, newlineEnds } };
    const source = 'gate = open()\n.fail("it is shut")';
    const receiverOf = (language: typeof small) => parse(inFunction(source), language).statements[0]!.expr.kind;
    expect(receiverOf(chained)).toBe('assign');
    expect(receiverOf(small)).not.toBe('assign');
  });
});

describe('a condition without parentheses', () => {
  test.each([
    ['if', 'if gate.shut {\nlog.Print("gate shut")\n}', ['if']],
    ['with a statement before it', 'if x := f(); x > 0 {\nlog.Print("gate shut")\n}', ['if']],
    ['of a loop', 'for i := 0; i < 3; i++ {\nlog.Print("gate shut")\n}', ['loop']],
    ['none at all', 'for {\nlog.Print("gate shut")\n}', ['loop']],
    ['over a list', 'for _, x := range []net.IP{a, b} {\nlog.Print("gate shut")\n}', ['loop']],
    ['else if', 'if a {\nf()\n} else if b {\nlog.Print("gate shut")\n}', ['if', 'else']],
  ])('%s', (_, body, branches) => expect(first(body)).toMatchObject({ text: 'gate shut', branches }));

  test('its text is no part of the block', () =>
    expect(first('if err := fail("gate shut"); err != nil {\nreturn\n}')).toMatchObject({ branches: [] }));

  test('a value of the block before is not that of its else', () => {
    const body = 'why := "gate is shut"\nif a {\nlog.Print(why)\n} else if b := f(); b {\nslog.Error(why)\n}';
    expect(first(body)).toMatchObject({ sink: 'log.Print' });
  });
});

test('a method with a receiver that hands its text on is a sink', () => {
  const source = 'func (s *Server) note(code int, text string) {\nlog.Print(text)\n}\n';
  const { messages, sinks } = linked(`${source}${inFunction('s.note(7, "gate shut")')}`);
  expect(listSinks(messages, sinks, [small])).toMatchObject([
    { name: 'note', text: 1, why: 'passes its text to Print' },
  ]);
});
