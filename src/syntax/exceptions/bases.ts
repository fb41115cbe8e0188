// The bases of a class, as written between its name and its body.
import type { Throwing } from '../../model/grammar.ts';
import { type Brackets, endOfGroup, partnerAt } from '../lexer/brackets.ts';
import { isAccessor } from '../lexer/token-reader.ts';
import { code, codeAt, isPunctuator, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';

interface ClassHeader {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly throwing: Throwing;
}

const round = code('(');
const comma = code(',');
const colon = code(':');
const square = code('[');
const depths = new Map([
  [code('<'), 1],
  [code('>'), -1],
  [code('>>'), -2],
]);

/** `from` is the token after the name of the class, `to` the bracket that opens its body. */
export function basesOf(source: ClassHeader, from: number, to: number): string[] {
  const { tokens, brackets, throwing } = source;
  if (throwing.extends === ':') return behindColon(source, from, to);
  if (throwing.extends !== null) return extended(source, throwing.extends, from, to);
  // Type parameters may come first: `class A[T](B):`.
  const open = isPunctuator(tokens, from, square) ? endOfGroup(brackets, from) + 1 : from;
  return isPunctuator(tokens, open, round) ? listed(source, open + 1, Math.min(partnerAt(brackets, open), to)) : [];
}

/** `class A<T extends X> extends b.B<T> implements C`: `extends` within type parameters does not count. */
function extended({ tokens }: ClassHeader, word: string, from: number, to: number): string[] {
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (depth === 0 && textOf(tokens, i) === word) return [nameAt(tokens, i + 1, to).name];
    if (tokens.kinds[i] === TokenKind.punctuator) depth += depths.get(codeAt(tokens, i)) ?? 0;
  }
  return [];
}

/** `(A, b.C, Generic[T], metaclass=M)`: the plain names among them. */
function listed({ tokens, brackets }: ClassHeader, from: number, to: number): string[] {
  const bases: string[] = [];
  let start = from;
  while (start < to) {
    const { name, end } = nameAt(tokens, start, to);
    if (name !== '' && (end >= to || isPunctuator(tokens, end, comma) || isPunctuator(tokens, end, square)))
      bases.push(name);
    start = end;
    while (start < to && !isPunctuator(tokens, start, comma)) start = endOfGroup(brackets, start) + 1;
    start++;
  }
  return bases;
}

/** `class A final : public b::B<T>, private C`: the words before a base are no names of its own. */
function behindColon({ tokens, brackets }: ClassHeader, from: number, to: number): string[] {
  let start = from;
  while (start < to && !isPunctuator(tokens, start, colon)) start = endOfGroup(brackets, start) + 1;
  const bases: string[] = [];
  for (let i = start + 1; i < to; i++) {
    while (i < to && accessWords.has(textOf(tokens, i))) i++;
    const { name, end } = nameAt(tokens, i, to);
    if (name !== '') bases.push(name);
    let depth = 0;
    for (i = end; i < to && (depth > 0 || !isPunctuator(tokens, i, comma)); i = endOfGroup(brackets, i) + 1)
      if (tokens.kinds[i] === TokenKind.punctuator) depth += depths.get(codeAt(tokens, i)) ?? 0;
  }
  return bases;
}

const accessWords = new Set(['public', 'protected', 'private', 'virtual']);

function nameAt(tokens: Tokens, from: number, to: number): { readonly name: string; readonly end: number } {
  if (from >= to || tokens.kinds[from] !== TokenKind.identifier) return { name: '', end: from };
  let name = textOf(tokens, from);
  let end = from + 1;
  for (; end + 1 < to && isAccessor(tokens, end) && tokens.kinds[end + 1] === TokenKind.identifier; end += 2)
    name += `.${textOf(tokens, end + 1)}`;
  return { name, end };
}
