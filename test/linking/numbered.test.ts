// Numbers that annotations give to messages, as JBoss Logging writes them.
import { expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { java } from '../../src/languages/java/java.ts';
import { link } from '../../src/linking/link.ts';
import { textOf } from './samples.ts';

const messages = (source: string) => link([factsOf(source, 'java', 'Gate.java', 0)], [java]).messages;
const inLogger = (elements: string, message: string) =>
  messages(`@MessageLogger(${elements})\ninterface Gate {\n  @Message(${message})\n  void f();\n}\n`).find(
    ({ parts }) => textOf({ parts }).includes('refused'),
  )!;

test.each([
  ['projectCode = "GATE", length = 4', 'id = 12, value = "refused"', 'GATE0012: refused', ['GATE0012']],
  ['projectCode = "GATE"', 'id = 12, value = "refused"', 'GATE000012: refused', ['GATE000012']],
  ['projectCode = "GATE"', 'value = "refused", id = 1234567', 'GATE1234567: refused', ['GATE1234567']],
  ['projectCode = "GATE"', 'id = Message.NONE, value = "refused"', 'refused', []],
  ['projectCode = "GATE"', 'value = "refused"', 'refused', []],
  ['name = "GATE"', 'id = 12, value = "refused"', 'refused', []],
])('%s, %s', (elements, message, text, ids) => {
  const found = inLogger(elements, message);
  expect(textOf(found)).toBe(text);
  expect(found.messageIds).toEqual(ids);
});

test('each interface has its own code', () => {
  const of = (code: string) =>
    `@MessageLogger(projectCode = "${code}", length = 3)\ninterface ${code} {\n  @Message(id = 1, value = "refused")\n  void f();\n}\n`;
  expect(messages(of('GATE') + of('DOOR')).flatMap(({ messageIds }) => messageIds)).toEqual(['GATE001', 'DOOR001']);
});
