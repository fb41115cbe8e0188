// The names of the parameters of a function that may be a text.

import { endOfGroup } from '../lexer/brackets.ts';
import type { TokenReader } from '../lexer/token-reader.ts';
import { code, isPunctuator, markAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';

const comma = code(',');
const semicolon = code(';');
const star = code('*');
const stars = code('**');
// Several characters are a text, one is none.
const manyBy = new Set(['*', '**', '['].map(code));

/** By position, the names of parameters that may be a text; null for the others. */
export function parametersBetween(reading: TokenReader, from: number, to: number): (string | null)[] {
  const { tokens, brackets, language } = reading;
  const names: (string | null)[] = [];
  const alone: (string | null)[] = []; // names that wait for the type behind the last of them
  let first = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !isPunctuator(tokens, i, comma)) {
      i = endOfGroup(brackets, i);
      continue;
    }
    if (language.grammar.sharedTypes && i === first + 1) alone.push(textOf(tokens, first));
    else if (i > first) {
      const name = parameterName(reading, first, i);
      names.push(...alone.splice(0).map((one) => (name === null ? null : one)), name);
    }
    first = i + 1;
  }
  names.push(...alone.map(() => null));
  const [self] = names;
  return self && language.grammar.selfParameters?.has(self) ? names.slice(1) : names;
}

/** `const char *format` is `format`, `message: str = None` is `message`. */
function parameterName({ tokens, brackets, language }: TokenReader, from: number, to: number): string | null {
  const { namesFirst, textParameters } = language.grammar;
  if (namesFirst) return nameBeforeType(tokens, textParameters, from, to);
  let name = '';
  let mayBeText = false;
  let isChar = false;
  let isMany = false;
  for (let i = from; i < to; i++) {
    isMany ||= manyBy.has(markAt(tokens, i));
    i = endOfGroup(brackets, i); // `char line[MAX_TEXT]`
    if (tokens.kinds[i] !== TokenKind.identifier) continue;
    name = textOf(tokens, i);
    mayBeText ||= textParameters.test(name);
    isChar ||= name === 'char';
  }
  const isSingle = isChar && !isMany; // `char separator`
  return mayBeText && !isSingle ? name : null;
}

/** The names between `from` and `to`, whose declarations end before `body`: `warn(text, n) char *text; int n; {`. */
export function oldStyleParameters(reading: TokenReader, from: number, to: number, body: number): (string | null)[] {
  const { tokens, brackets } = reading;
  const texts = new Set<string>();
  let first = to + 1;
  for (let i = first; i < body; i = endOfGroup(brackets, i) + 1) {
    if (isPunctuator(tokens, i, semicolon)) {
      for (const name of declaredTexts(reading, first, i)) texts.add(name);
      first = i + 1;
    }
  }
  const names: (string | null)[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.identifier) continue;
    const name = textOf(tokens, i);
    names.push(texts.has(name) ? name : null);
  }
  return names;
}

/** Of `char *text, *name` both. */
function declaredTexts(reading: TokenReader, from: number, to: number): string[] {
  const { tokens, brackets, language } = reading;
  const found: string[] = [];
  let first = from;
  let isText = false;
  for (let i = from; i <= to; i++) {
    if (i < to && !isPunctuator(tokens, i, comma)) {
      i = endOfGroup(brackets, i);
      continue;
    }
    const name = parameterName(reading, first, i) ?? (isText ? nameIn(reading, first, i) : null);
    if (name !== null) found.push(name);
    if (first === from) isText = language.grammar.textParameters.test(wordsBetween(reading, from, i));
    first = i + 1;
  }
  return found;
}

const wordsBetween = ({ tokens }: TokenReader, from: number, to: number): string =>
  tokens.source.slice(tokens.starts[from], tokens.starts[to - 1]);

/** `*name` behind a type that is a text. */
function nameIn({ tokens }: TokenReader, from: number, to: number): string | null {
  if (!isPunctuator(tokens, from, star) && !isPunctuator(tokens, from, stars)) return null;
  for (let i = from; i < to; i++) if (tokens.kinds[i] === TokenKind.identifier) return textOf(tokens, i);
  return null;
}

function nameBeforeType(tokens: Tokens, textParameters: RegExp, from: number, to: number): string | null {
  if (tokens.kinds[from] !== TokenKind.identifier) return null;
  for (let i = from; i < to; i++)
    if (tokens.kinds[i] === TokenKind.identifier && textParameters.test(textOf(tokens, i))) return textOf(tokens, from);
  return null;
}
