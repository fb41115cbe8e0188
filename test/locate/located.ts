// A source of one file -> what its locator says of lines, in a form that rows of tests can hold.

import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languages } from '../../src/languages/index.ts';
import { link } from '../../src/linking/link.ts';
import { type Locator, locator } from '../../src/locate/locate.ts';
import type { Message } from '../../src/model/messages.ts';

const files: Readonly<Record<string, string>> = { c: 'gate.c', java: 'Gate.java', python: 'gate.py' };

export const messagesOf = (source: string, language: string): readonly Message[] =>
  link([factsOf(source, language, files[language]!, source.length)], languages).messages;

export const locatorFor = (source: string, language: string): Locator => locator(messagesOf(source, language));

/** Statements in C, one a line from line 2 on. */
export const inC = (statements: readonly string[]): string => `void f(void) {\n${statements.join('\n')}\n}\n`;

/** `3: ash, 17` for the statement of line 3 and its values; `?` for none; `~` before it when something stays unexplained. */
export function told(find: Locator, text: string, begin = 0): string {
  const match = find(text, begin);
  if (match === null) return '?';
  return `${match.strict ? '' : '~'}${match.message.origin.line}: ${match.arguments.join(', ')}`.trimEnd();
}
