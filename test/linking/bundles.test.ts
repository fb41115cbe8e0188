// Resource bundles: found by the keys that the code looks up, messages of their own, and what is none of theirs.
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languages } from '../../src/languages/index.ts';
import { link } from '../../src/linking/link.ts';
import type { Message } from '../../src/model/messages.ts';
import { textOf } from './samples.ts';

const linked = (files: Readonly<Record<string, string>>): Message[] =>
  link(
    Object.entries(files).map(([name, text]) =>
      factsOf(text, name.endsWith('.java') ? 'java' : 'properties', name, text.length),
    ),
    languages,
  ).messages;
const code = (statement: string) => `class Gate {\n  void admit(String who) {\n    ${statement}\n  }\n}\n`;
const inCode = (files: Readonly<Record<string, string>>): Message =>
  linked(files).find(({ origin }) => origin.file.endsWith('.java'))!;
const bundle = 'gate.refused=The gate refused {0}\ngate.open=The gate is open\n';

describe('a key that the code looks up', () => {
  test.each([
    ['log.error(texts.get("gate.refused", who));', 'log', 'error', 'error'],
    ['log.warn(sm.getString("gate.refused", who), e);', 'log', 'warning', 'warn'],
    ['throw new SecurityException(messages.getString("gate.refused"));', 'throw', 'unknown', 'SecurityException'],
    ['String text = bundle.getString("gate.refused");', 'variable', 'unknown', 'text'],
  ])('%s', (statement, sinkKind, severity, sink) => {
    const message = inCode({ 'a/Gate.java': code(statement), 'a/texts.properties': bundle });
    expect(textOf(message)).toBe('The gate refused {{0}}');
    expect(message).toMatchObject({ severity, excluded: null, origin: { sinkKind, sink, line: 3 } });
  });

  test.each([
    ['not in a bundle', 'log.error(texts.get("gate.closed"));'],
    ['part of a text', 'log.error("gate.refused it is");'],
  ])('%s: stays as it is', (_, statement) =>
    expect(textOf(inCode({ 'Gate.java': code(statement), 'texts.properties': bundle }))).toMatch(/^gate\./),
  );

  test('a single word is no key', () =>
    expect(
      textOf(inCode({ 'Gate.java': code('log.error("refused");'), 'texts.properties': 'refused=A visitor it was' })),
    ).toBe('refused'));
});

describe('several bundles with the key', () => {
  const other = 'gate.refused=The other gate refused\n';
  const java = code('log.error(texts.get("gate.refused", who));');
  test.each([
    ['beside the code', { 'a/Gate.java': java, 'a/t.properties': bundle, 'b/t.properties': other }],
    [
      'in the folder of resources for the same package',
      {
        'src/main/java/org/a/Gate.java': java,
        'src/main/resources/org/a/t.properties': bundle,
        'src/main/resources/org/b/t.properties': other,
      },
    ],
    ['with the same text', { 'Gate.java': java, 'a/t.properties': bundle, 'b/t.properties': bundle }],
    ['its translation', { 'Gate.java': java, 't.properties': bundle, 't_de.properties': 'gate.refused=Nein' }],
  ])('%s', (_, files) => expect(textOf(inCode(files))).toBe('The gate refused {{0}}'));

  test('equally near: nobody knows', () =>
    expect(textOf(inCode({ 'Gate.java': java, 'a/t.properties': bundle, 'b/t.properties': other }))).toBe(
      'gate.refused',
    ));
});

describe('a bundle by itself', () => {
  const reasons = (files: Readonly<Record<string, string>>) =>
    linked(files).map(({ origin, excluded }) => `${origin.file}: ${excluded?.reason ?? 'message'}`);

  test('is a source of messages', () =>
    expect(reasons({ 'texts.properties': bundle })).toEqual([
      'texts.properties: message',
      'texts.properties: message',
    ]));

  test.each([
    [{ 't.properties': bundle, 't_de.properties': 'x.y=Die Pforte ist zu' }, 't_de.properties: translation'],
    [{ 't.properties': bundle, 't_pt_BR.properties': 'x.y=O porto foi fechado' }, 't_pt_BR.properties: translation'],
    [{ 't_de.properties': 'x.y=Die Pforte ist zu', 't_en.properties': bundle }, 't_de.properties: translation'],
    [{ 't_de.properties': 'x.y=Die Pforte ist zu' }, 't_de.properties: message'],
    [{ 'log.properties': 'root=INFO, CONSOLE\nappender.file=gate.log\n' }, 'log.properties: configuration'],
  ])('%j', (files, expected) => expect(reasons(files as Record<string, string>)).toContain(expected));
});
