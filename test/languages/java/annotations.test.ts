// What an annotation says beside its text is kept with the call: the number of a message, and its level.
import { expect, test } from 'vitest';
import { extract } from '../../../src/facts/extract.ts';
import { java } from '../../../src/languages/java/java.ts';
import { parse } from '../../../src/syntax/parse.ts';

const factsOf = (member: string) =>
  extract(parse(`interface A { ${member} }`, java), java, 'A.java', 0).texts.map(({ call, outer }) => ({
    others: call?.others,
    outer: outer.map(({ name, others }) => [name, ...others]),
  }));

test.each([
  ['@LogMessage(level = ERROR) @Message(id = 12, value = "x") void a();', ['12'], [['@LogMessage', 'ERROR']]],
  ['@Message(value = "x", id = 12) @LogMessage(level = Level.WARN) void a();', ['12'], [['@LogMessage', 'Level.WARN']]],
  ['@Message(id = Message.NONE, value = "x") String a();', ['Message.NONE'], []],
  ['@Message("x") String a();', [], []],
])('%s', (member, others, outer) => expect(factsOf(member)).toEqual([{ others, outer }]));
