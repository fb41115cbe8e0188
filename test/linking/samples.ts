// Facts and whole files in short, and what link makes of them.

import { localExclusion } from '../../src/facts/exclusions/index.ts';
import { extract } from '../../src/facts/extract.ts';
import { c } from '../../src/languages/c/c.ts';
import { java } from '../../src/languages/java/java.ts';
import { link } from '../../src/linking/link.ts';
import type { CallFact, FactPart, FileFacts, Part, StringFact } from '../../src/model/facts.ts';
import type { Message } from '../../src/model/messages.ts';
import { parse } from '../../src/syntax/parse.ts';

type FactSetting = Partial<Omit<StringFact, 'call'>> & { readonly call?: Partial<CallFact> | null };

/** An assigned text of no call; everything else is neutral unless it is given. With `call` it is its only argument. */
export function fact(text: string | readonly FactPart[], { call = null, ...rest }: FactSetting = {}): StringFact {
  const given = {
    parts: typeof text === 'string' ? [{ literal: text }] : text,
    line: 1,
    column: 1,
    role: call ? ('argument' as const) : ('assigned' as const),
    call: call && { name: 'emit', index: 0, count: 1, line: 1, others: [], codes: [], ...call },
    outer: [],
    target: null,
    parameters: [],
    function: null,
    branches: [],
    next: [],
    disabled: false,
    debug: false,
    ...rest,
  } as const;
  return { ...given, localExclusion: localExclusion(given, c) };
}

export const file = (texts: readonly StringFact[], name = 'a.c'): FileFacts => ({
  file: name,
  language: 'c',
  bytes: 0,
  texts,
  definitions: [],
  indirectUses: [],
  syntaxErrors: false,
});

export const linkAll = (...files: readonly FileFacts[]): Message[] => link([...files], [c]).messages;

export const linkFact = (...given: Parameters<typeof fact>): Message => linkAll(file([fact(...given)]))[0]!;

/** All messages of C files, excluded ones too, in order. */
export const linkFiles = (...sources: readonly string[]): Message[] =>
  linkAll(...sources.map((source, i) => extract(parse(source, c), c, `${i}.c`, source.length)));

/** The messages of a function body. */
export const linkBody = (body: string, name = 'serve'): Message[] => linkFiles(`int ${name}(int x)\n{\n${body}\n}\n`);

/** All messages of Java files, given by name, excluded ones too. */
export const linkJava = (sources: Readonly<Record<string, string>>): Message[] =>
  link(
    Object.entries(sources).map(([name, source]) =>
      extract(parse(source, java), java, `a/${name}.java`, source.length),
    ),
    [c, java],
  ).messages;

/** The messages of the body of a Java method. */
export const linkMethod = (body: string, name = 'serve', inside = 'Example'): Message[] =>
  linkJava({ [inside]: `class ${inside} {\n  ${name === inside ? '' : 'void '}${name}() {\n${body}\n  }\n}\n` });

/** Literal parts as they are, placeholders in braces. */
export const textOf = ({ parts }: { readonly parts: readonly Part[] }): string =>
  parts.map((part) => ('literal' in part ? part.literal : `{${part.placeholder}}`)).join('');
