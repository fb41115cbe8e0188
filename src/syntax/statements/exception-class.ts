// Classes whose objects are thrown, by their name or that of a base.
import { TokenKind, textOf } from '../lexer/tokens.ts';
import type { FileWalk } from './statement-builder.ts';

type Walk = Pick<FileWalk, 'tokens' | 'language' | 'exceptions'>;

/** The class in the header of braces, if it is an exception: `class Refused extends GateError {`. */
export function exceptionClass(walk: Walk, start: number, brace: number): string | null {
  const { tokens, language } = walk;
  const { classes, throwing } = language.grammar;
  let at = start;
  while (at < brace && !classes.has(textOf(tokens, at))) at++;
  if (!throwing || at + 1 >= brace) return null;
  return isException(walk, at, endOfBases(walk, at, brace, throwing.extends)) ? textOf(tokens, at + 1) : null;
}

/** The name behind the word for a class, and what it extends; not what it implements, and no parameters of types. */
function endOfBases({ tokens }: Walk, at: number, brace: number, extending: string | null): number {
  if (extending === null || textOf(tokens, at + 2) !== extending) return at + 2;
  let end = at + 3;
  while (end < brace && (tokens.kinds[end] === TokenKind.identifier ? end === at + 3 : textOf(tokens, end) === '.'))
    end += textOf(tokens, end) === '.' ? 2 : 1;
  return Math.min(end, brace);
}

/** Whether the class at `at` or one of its bases is named like an exception: `class Refused(GateError):`. Remembers its name. */
export function isException({ tokens, language, exceptions }: Walk, at: number, open: number): boolean {
  for (let i = at + 1; i < open; i++) {
    if (tokens.kinds[i] !== TokenKind.identifier) continue;
    const word = textOf(tokens, i);
    if (!isThrown(word, language) && !exceptions.has(word)) continue;
    exceptions.add(textOf(tokens, at + 1));
    return true;
  }
  return false;
}

const isThrown = (word: string, { exceptions, standardExceptions }: FileWalk['language']): boolean =>
  exceptions?.test(word) === true || standardExceptions?.has(word) === true;
