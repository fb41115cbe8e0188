// Functions used as values, so that others call them: `line_wrap(text, print_line)`, `ops->log = my_log`, `.log = my_log`. Only in
// languages with function pointers.
import type { ForwardingDefinition } from '../../model/parsed-source.ts';
import { type Brackets, partnerAt } from '../lexer/brackets.ts';
import { isAccessor, type TokenReader } from '../lexer/token-reader.ts';
import { code, codeAt, endAt, startAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';

const equals = code('=');
const address = code('&');
// By punctuator code: what may surround a name that is used as a value.
const before = new Uint8Array(1 << 16);
for (const mark of ['(', ',', '=', '&', '{', '?', ':']) before[code(mark)] = 1;
const behind = new Uint8Array(1 << 16);
for (const mark of [')', ',', ';', '}', ':']) behind[code(mark)] = 1;

/** Marks functions that are used as values, and adds the members that are aliases for them. */
export function withCallbacks(
  { tokens, brackets, language }: TokenReader,
  functions: readonly ForwardingDefinition[],
): ForwardingDefinition[] {
  if (!language.grammar.pointers) return [...functions];
  const names = new Set<string>();
  for (const { kind, name } of functions) if (kind === 'function') names.add(name);
  const handed = new Set<string>();
  const members = new Map<string, ForwardingDefinition>();
  for (const i of valuesNamed(tokens, names)) {
    const name = textOf(tokens, i);
    handed.add(name);
    const member = memberAssigned(tokens, i) ?? variableAssigned(tokens, brackets, i);
    const key = `${member} ${name}`;
    if (member !== null && !members.has(key)) members.set(key, aliasOf(member, name, startAt(tokens, i)));
  }
  return [...functions.map((one) => (handed.has(one.name) ? { ...one, usedAsValue: true } : one)), ...members.values()];
}

/** Tokens that are one of the names, used as a value. */
function valuesNamed(tokens: Tokens, names: ReadonlySet<string>): number[] {
  const found: number[] = [];
  if (names.size === 0) return found;
  const { source, count, kinds } = tokens;
  const sieve = sieveOf(names);
  for (let i = 1; i + 1 < count; i++) {
    if (kinds[i] !== TokenKind.identifier || !behind[codeAt(tokens, i + 1)] || !before[codeAt(tokens, i - 1)]) continue;
    if (sieve[shapeOf(source, startAt(tokens, i), endAt(tokens, i))] && names.has(textOf(tokens, i))) found.push(i);
  }
  return found;
}

/** A filter by length, first and last character, which rules out most other names. */
function sieveOf(names: Iterable<string>): Uint8Array {
  const sieve = new Uint8Array(1 << 10);
  for (const name of names) sieve[shapeOf(name, 0, name.length)] = 1;
  return sieve;
}

const shapeOf = (source: string, start: number, end: number): number =>
  ((end - start) ^ (source.charCodeAt(start) << 5) ^ (source.charCodeAt(end - 1) << 3)) & 1023;

/** The member that the function at `i` is assigned to: `.log = my_log`, `ops->log = &my_log`. */
function memberAssigned(tokens: Tokens, i: number): string | null {
  const sign = tokens.codes[i - 1] === address ? i - 2 : i - 1;
  const isMember =
    tokens.codes[sign] === equals && tokens.kinds[sign - 1] === TokenKind.identifier && isAccessor(tokens, sign - 2);
  return isMember ? textOf(tokens, sign - 1) : null;
}

/** The variable: `hook = my_log`, `static log_fn hook = my_log`, `void (*hook)(const char *, ...) = my_log`. */
function variableAssigned(tokens: Tokens, brackets: Brackets, i: number): string | null {
  const sign = tokens.codes[i - 1] === address ? i - 2 : i - 1;
  if (tokens.codes[sign] !== equals || !ends.has(codeAt(tokens, i + 1))) return null;
  if (tokens.kinds[sign - 1] === TokenKind.identifier) return textOf(tokens, sign - 1);
  const named = partnerAt(brackets, sign - 1) - 1;
  const isPointer =
    named > 2 && tokens.codes[named] === closing && tokens.codes[partnerAt(brackets, named) + 1] === star;
  return isPointer && tokens.kinds[named - 1] === TokenKind.identifier ? textOf(tokens, named - 1) : null;
}

const ends = new Set([',', ';'].map(code));
const closing = code(')');
const star = code('*');

const aliasOf = (name: string, call: string, at: number): ForwardingDefinition => ({
  at,
  name,
  kind: 'member',
  format: null,
  noReturn: false,
  internal: false,
  ends: null,
  forwards: [{ parameter: -1, call, index: -1, others: [], within: null }],
});
