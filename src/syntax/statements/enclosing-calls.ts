// The calls around a value in an argument list, with brackets, preceding texts and siblings.
import { endOfGroup, partnerAt } from '../lexer/brackets.ts';
import type { TokenReader } from '../lexer/token-reader.ts';
import { code, codeAt, markAt, startAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';

/** A text that stands before a value. */
export interface PrecedingString {
  /** The first one among the arguments, as a token; -1 for none. */
  readonly text: number;
  /** How many arguments the value stands behind it. */
  readonly behind: number;
}

/** A bracket around a name. */
export interface EnclosingCall extends PrecedingString {
  readonly open: number;
  /** Token of the last name of the call; `values` for parentheses around values. */
  readonly name: number;
  /** Which of the arguments the name stands in. */
  readonly argument: number;
}

const marks = { round: code('('), squareEnd: code(']'), comma: code(','), semicolon: code(';'), star: code('*') };
const closing = new Set([code(')'), code(']'), code('}')]);
export const values = -1;

/** The parentheses that the token at `i` stands in, from the inside out, as far as its value may leave them; none before `from`. */
export function enclosingCalls(reading: TokenReader, from: number, i: number): EnclosingCall[] {
  const { tokens, brackets } = reading;
  const frames: EnclosingCall[] = [];
  let argument = 0;
  let text = tokens.kinds[i] === TokenKind.string ? i : -1; // `f"{message}"`
  let behind = 0;
  const farthest = Math.max(from, i - MAX_REACH);
  for (let at = beforeText(reading, i); at >= farthest; at--) {
    const found = textAt(reading, at);
    if (found >= 0) {
      text = found;
      behind = argument;
    }
    if (tokens.kinds[at] !== TokenKind.punctuator) continue;
    const partner = partnerAt(brackets, at);
    const mark = codeAt(tokens, at);
    if (partner >= 0 && partner < at) at = partner;
    else if (mark === marks.comma) argument++;
    else if (partner > at && mark === marks.round) {
      frames.push({ open: at, name: calledAt(reading, at), argument, text, behind });
      argument = 0;
      text = -1;
    } else if (partner > at || mark === marks.semicolon) break; // an index, a list or a block
  }
  return frames;
}

/** Tokens of a call before a value: calls are shorter than that. */
const MAX_REACH = 1000;

/** The token of the text that stands or ends at `at`, as it is or translated: `_("%s: %s")`; -1 for none. */
function textAt({ tokens, brackets, language }: TokenReader, at: number): number {
  if (tokens.kinds[at] === TokenKind.string) return at;
  const open = tokens.kinds[at] === TokenKind.punctuator ? partnerAt(brackets, at) : -1;
  if (
    open < 1 ||
    open >= at ||
    tokens.kinds[open + 1] !== TokenKind.string ||
    tokens.kinds[open - 1] !== TokenKind.identifier
  )
    return -1;
  return language.passThroughCalls.has(textOf(tokens, open - 1)) ? open + 1 : -1;
}

/** `"%s: " format` is one text where texts side by side are. */
function beforeText({ tokens, language }: TokenReader, i: number): number {
  let before = i - 1;
  if (language.grammar.adjacent === 'values')
    while (tokens.kinds[before] === TokenKind.string && before > i - MAX_REACH) before--;
  return before;
}

/** The name of the call whose arguments open at `open`: `f(`, `table[i](`, `(*callback)(`. */
function calledAt({ tokens, brackets, language }: TokenReader, open: number): number {
  const before = open - 1;
  if (before < 0) return values;
  if (tokens.kinds[before] === TokenKind.identifier) {
    const { conditions, heads } = language.grammar;
    const word = textOf(tokens, before);
    return conditions.has(word) || heads.has(word) || notCalls.has(word) ? values : before;
  }
  const start = closing.has(markAt(tokens, before)) ? partnerAt(brackets, before) : -1;
  if (start < 1) return values;
  if (tokens.codes[before] === marks.squareEnd && tokens.kinds[start - 1] === TokenKind.identifier) return start - 1;
  const pointer = tokens.codes[start + 1] === marks.star && tokens.kinds[before - 1] === TokenKind.identifier;
  return pointer ? before - 1 : values;
}

// Words of C and Java, and operators of Python, before parentheses.
export const notCalls = new Set([
  'return',
  'sizeof',
  'throw',
  'case',
  'and',
  'or',
  'not',
  'in',
  'is',
  'else',
  'raise',
  'yield',
]);

/** The names in capitals among the arguments, and the standard streams: levels and facilities. */
export function otherArguments({ tokens, brackets }: TokenReader, { open }: EnclosingCall): string[] {
  const found: string[] = [];
  const close = partnerAt(brackets, open);
  for (let i = open + 1; i < close && found.length < MAX_OTHERS; i++) {
    if (tokens.kinds[i] !== TokenKind.identifier) continue;
    const first = tokens.source.charCodeAt(startAt(tokens, i));
    if (first > 90 && first !== small) continue; // most names
    const name = textOf(tokens, i);
    if (telling.test(name)) found.push(name);
  }
  return found;
}

const MAX_OTHERS = 64;
const small = 's'.charCodeAt(0);
const telling = /^(?:(?!NULL$)[A-Z][A-Z0-9_]+|stderr|stdout)$/;

/** No other argument of the call stands behind the token at `at`. */
export function isLast({ tokens, brackets }: TokenReader, at: number, { open }: EnclosingCall): boolean {
  for (let i = at + 1; i < partnerAt(brackets, open); i++) {
    if (tokens.kinds[i] !== TokenKind.punctuator) continue;
    if (tokens.codes[i] === marks.comma) return false;
    i = endOfGroup(brackets, i);
  }
  return true;
}

/** The last name of the first argument: `&line`, `state->buffer`. */
export function firstArgument(tokens: Tokens, close: number, open: number): string | null {
  let name: string | null = null;
  const end = Math.min(close, open + MAX_REACH);
  for (let i = open + 1; i < end && tokens.codes[i] !== marks.comma; i++) {
    if (tokens.kinds[i] === TokenKind.identifier) name = textOf(tokens, i);
    else if (tokens.kinds[i] === TokenKind.string || tokens.codes[i] === marks.round) return null;
  }
  return name;
}
