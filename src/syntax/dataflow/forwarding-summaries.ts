// Tokens -> functions and macros with a text parameter, and the calls they pass it to: `void oops(char *text) { syslog(3, text); }`.
// Linking decides whether such a call emits it.

import type { ForwardingSummary } from '../../model/facts.ts';
import type { Grammar } from '../../model/grammar.ts';
import type { ForwardingDefinition } from '../../model/parsed-source.ts';
import { endOfGroup, opensGroup, partnerAt } from '../lexer/brackets.ts';
import { isAccessor, nameOfCall, type TokenReader } from '../lexer/token-reader.ts';
import { blockMark, code, codeAt, isPunctuator, startAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';
import { attributesAround } from '../statements/attributes.ts';
import { listsMembers } from '../statements/block-header.ts';
import { type ForwardedParameter, forwardsBetween } from './parameter-flow.ts';
import { oldStyleParameters, parametersBetween } from './parameter-names.ts';

const round = code('(');
const closing = code(')');
const curly = code('{');
const semicolon = code(';');
const star = code('*');
const endsStatement = new Set([semicolon, code('}'), code('{')]);

/** In source order: functions with a possible text parameter, and declarations with relevant attributes. */
export function forwardingFunctions(reading: TokenReader): ForwardingDefinition[] {
  const { tokens, brackets } = reading;
  const found: ForwardingDefinition[] = [];
  let start = 0; // of the current declaration
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] === TokenKind.directive) start = i + 1;
    if (tokens.kinds[i] !== TokenKind.punctuator) continue;
    if (endsStatement.has(codeAt(tokens, i))) start = i + 1;
    if (!opensParameters(reading, i)) continue;
    const body = Math.max(bodyBehind(reading, i), bodyBehindDeclarations(reading, i));
    const head = Math.max(start, i - MAX_HEAD);
    const known = body > 0 ? functionAt(reading, head, i, body) : declarationAt(reading, head, i);
    if (known) found.push(known);
    i = endOfGroup(brackets, body > 0 ? body : i);
    if (body > 0) start = i + 1;
  }
  return found;
}

/** Maximum number of tokens before the parameters of a declaration. */
const MAX_HEAD = 400;

const opensParameters = (reading: TokenReader, i: number): boolean =>
  isPunctuator(reading.tokens, i, round) &&
  opensGroup(reading.brackets, i) &&
  reading.tokens.kinds[i - 1] === TokenKind.identifier &&
  !isAnnotation(reading.tokens, i - 1) &&
  !isAttribute(reading, i);

/** `@Route("/door") void warn(String text) {`, `@route.Post("/door")`: what follows is a function. */
function isAnnotation(tokens: Tokens, name: number): boolean {
  let first = name;
  while (isAccessor(tokens, first - 1)) first -= 2;
  return tokens.source[startAt(tokens, first)] === '@';
}

/** `NORETURN(2) void die(char *text) {`, `PRINTFLIKE(1, 2) die(char *text) {`: capitals or `__`, and the real name follows. */
function isAttribute({ tokens, brackets, language: { grammar } }: TokenReader, open: number): boolean {
  if (!grammar.attributes || !/^__|^[A-Z0-9_]+$/.test(textOf(tokens, open - 1))) return false;
  const next = partnerAt(brackets, open) + 1;
  for (let i = next; i < next + 4; i++) {
    if (tokens.kinds[i] !== TokenKind.identifier && !isPunctuator(tokens, i, star)) return false;
    if (isPunctuator(tokens, i + 1, round)) return !/^__|^[A-Z0-9_]+$/.test(textOf(tokens, i));
  }
  return false;
}

/** Index of the brace that opens the function body after the parameters at `open`; -1 for a call or a declaration. */
function bodyBehind(reading: TokenReader, open: number): number {
  const { tokens, language } = reading;
  const { blocks, functionWords, classes } = language.grammar;
  if (functionWords && !isNamedBehind(reading, functionWords, open)) return -1;
  if (functionWords && blocks === 'braces') return bodyBehindResults(reading, open);
  const isClass = !functionWords && classes.has(textOf(tokens, open - 2));
  return isClass ? -1 : bodyBehindParameters(reading, open);
}

function bodyBehindParameters(reading: TokenReader, open: number): number {
  const { tokens, brackets, language } = reading;
  const { blocks } = language.grammar;
  const brace = blocks === 'marks' ? blockMark.open : curly;
  let i = partnerAt(brackets, open) + 1;
  for (const last = Math.min(i + 40, tokens.count); i < last; i++) {
    if (isPunctuator(tokens, i, brace)) return opensGroup(brackets, i) ? i : -1;
    if (blocks === 'braces' && !mayStandBetween(reading, i)) return -1;
    i = endOfGroup(brackets, i);
  }
  return -1;
}

/** `warn(text) char *text; {`: the types of the parameters stand before the body. */
function bodyBehindDeclarations({ tokens, brackets, language }: TokenReader, open: number): number {
  if (!language.grammar.oldStyleParameters) return -1;
  const first = partnerAt(brackets, open) + 1;
  if (tokens.kinds[first] !== TokenKind.identifier || first === open + 2) return -1;
  for (let i = first; i < first + MAX_DECLARATIONS && i < tokens.count; i = endOfGroup(brackets, i) + 1) {
    if (!isPunctuator(tokens, i, curly)) continue;
    return isPunctuator(tokens, i - 1, semicolon) && opensGroup(brackets, i) ? i : -1;
  }
  return -1;
}

/** Tokens of the declarations of a function's parameters. */
const MAX_DECLARATIONS = 120;

/** `func name() (*Server, error) {`, `func name() struct{} {`: results may have brackets of any kind. */
function bodyBehindResults({ tokens, brackets, language }: TokenReader, open: number): number {
  const first = partnerAt(brackets, open) + 1;
  for (let i = first; i < first + 40; i = endOfGroup(brackets, i) + 1) {
    if (isPunctuator(tokens, i, semicolon)) return -1;
    if (isPunctuator(tokens, i, curly) && !listsMembers(tokens, language.grammar, i))
      return opensGroup(brackets, i) ? i : -1;
  }
  return -1;
}

/** `def name(`, `func name(`, `func (s *Server) name(`. */
function isNamedBehind({ tokens, brackets }: TokenReader, words: ReadonlySet<string>, open: number): boolean {
  const before = open - 2;
  const owner = isPunctuator(tokens, before, closing) ? partnerAt(brackets, before) : before + 1;
  return words.has(textOf(tokens, owner - 1));
}

/** `__attribute__((…))` and `throws X` may precede a body. A class keyword, as after `@Entity(name = "x")`, may not. */
function mayStandBetween({ tokens, language: { grammar } }: TokenReader, i: number): boolean {
  if (tokens.kinds[i] === TokenKind.identifier) return !isContaining(grammar, textOf(tokens, i));
  if (tokens.kinds[i] !== TokenKind.punctuator) return true;
  return isPunctuator(tokens, i, round)
    ? tokens.kinds[i - 1] === TokenKind.identifier
    : inThrows.has(codeAt(tokens, i));
}

const inThrows = new Set([code(','), code('.')]);

const isContaining = ({ containers, classes }: Grammar, word: string): boolean =>
  containers.has(word) || classes.has(word);

/** null for a function without a text parameter that may return. */
function functionAt(reading: TokenReader, start: number, open: number, body: number): ForwardingDefinition | null {
  const { tokens, brackets } = reading;
  const close = partnerAt(brackets, open);
  const isOldStyle = isPunctuator(tokens, body - 1, semicolon);
  const parameters = isOldStyle
    ? oldStyleParameters(reading, open + 1, close, body)
    : parametersBetween(reading, open + 1, close);
  const end = partnerAt(brackets, body);
  const { format, noReturn, internal } = attributesAround(reading, start, open, body);
  const ends = lastCall(reading, end);
  const matters = parameters.some((name) => name !== null) || noReturn || ending.test(ends ?? '');
  if (!matters) return null;
  const relayed = forwardsBetween(reading, body + 1, end, parameters);
  return {
    at: startAt(tokens, open - 1),
    name: textOf(tokens, open - 1),
    kind: 'function',
    format: format ?? relayed.format,
    noReturn,
    internal,
    ends,
    forwards: relayed.relays,
    ...consumedOf(relayed),
  };
}

/** Parameters that go nowhere else. */
function consumedOf({ consumed, relays }: ForwardedParameter): Pick<ForwardingDefinition, 'consumed'> {
  const only = [...consumed].filter(([at]) => relays.every(({ parameter }) => parameter !== at));
  return only.length > 0 ? { consumed: only } : {};
}

// Names of calls that may never return.
const ending = /exit|abort|die|halt|fatal|panic|term|quit|fail|bail|kill|jmp|disconnect/i;

/** null for a declaration without relevant attributes. */
function declarationAt(reading: TokenReader, start: number, open: number): ForwardingDefinition | null {
  const { tokens, brackets, language } = reading;
  if (!language.grammar.attributes) return null;
  const close = partnerAt(brackets, open);
  if (!isDeclaration(tokens, start, open)) return null;
  let end = close + 1;
  while (end < tokens.count && end < close + 40 && !isPunctuator(tokens, end, semicolon)) end++;
  const { format, noReturn, internal } = attributesAround(reading, start, open, end);
  if (format === null && !noReturn) return null;
  const name = textOf(tokens, open - 1);
  const at = startAt(tokens, open - 1);
  return { at, name, kind: 'declaration', format, noReturn, internal, ends: null, forwards: [] };
}

/** Whether something precedes the name, and the name is not an attribute. */
const isDeclaration = (tokens: Tokens, start: number, open: number): boolean =>
  open - 1 > start && !/^__|^[A-Z_0-9]+$/.test(textOf(tokens, open - 1));

/** Name of the last call of a body; null after `if (…)`. */
function lastCall({ tokens, brackets, language }: TokenReader, end: number): string | null {
  let last = end - 1;
  while (tokens.kinds[last] === TokenKind.directive || isPunctuator(tokens, last, semicolon)) last--;
  const open = partnerAt(brackets, last);
  if (!isPunctuator(tokens, open, round) || tokens.kinds[open - 1] !== TokenKind.identifier) return null;
  const name = nameOfCall(tokens, open - 1);
  if (name === 'return' || language.grammar.blocks === 'marks') return name === 'return' ? null : name;
  const before = open - 2 * name.split('.').length;
  const isStatement = tokens.kinds[before] === TokenKind.directive || endsStatement.has(codeAt(tokens, before));
  return isStatement ? name : null;
}

// ── macros ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A macro that passes its parameters on, or an alias of a call that may emit. */
export function forwardingMacro(
  reading: TokenReader,
  name: string,
  parameters: readonly string[],
  at: number,
): ForwardingDefinition | null {
  const { tokens } = reading;
  const known = { at, name, kind: 'macro', format: null, noReturn: false, internal: true, ends: null } as const;
  if (parameters.length === 0) {
    const alias = tokens.count === 1 && tokens.kinds[0] === TokenKind.identifier ? textOf(tokens, 0) : '';
    return /[a-z]/.test(alias) ? { ...known, forwards: [aliasOf(alias)] } : null;
  }
  const names = parameters.map((parameter) => (parameter === '...' ? '__VA_ARGS__' : parameter));
  const { relays } = forwardsBetween(reading, 0, tokens.count, names, true);
  return relays.length > 0 ? { ...known, forwards: relays } : null;
}

const aliasOf = (call: string): ForwardingSummary => ({ parameter: -1, call, index: -1, others: [], within: null });
