// The calls around a value in an argument list, with brackets, preceding texts and siblings.
import { endOfGroup, partnerAt } from '../lexer/brackets.ts';
import type { TokenReader } from '../lexer/token-reader.ts';
import { code, codeAt, markAt, startAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';

/** A string before a value in the same call. */
export interface PrecedingString {
  /** Token index of the first string among the arguments; -1 for none. */
  readonly text: number;
  /** Number of arguments from the string to the value. */
  readonly behind: number;
}

/** A parenthesis around a name. */
export interface EnclosingCall extends PrecedingString {
  readonly open: number;
  /** Token index of the last name of the call; `values` for parentheses around values. */
  readonly name: number;
  /** Position of the argument that contains the name. */
  readonly argument: number;
}

const marks = { round: code('('), squareEnd: code(']'), comma: code(','), semicolon: code(';'), star: code('*') };
const closing = new Set([code(')'), code(']'), code('}')]);
export const values = -1;

/** The parentheses around token `i`, innermost first, up to the next index, list or block; none before `from`. */
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
    } else if (partner > at || mark === marks.semicolon) break; // an index, list or block
  }
  return frames;
}

/** No call has more tokens before a value. */
const MAX_REACH = 1000;

/** Token index of the string that ends at `at`, possibly translated: `_("%s: %s")`; -1 for none. */
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

/** The token before a value, skipping strings concatenated with it: `"%s: " format`. */
function beforeText({ tokens, language }: TokenReader, i: number): number {
  let before = i - 1;
  if (language.grammar.adjacent === 'values')
    while (tokens.kinds[before] === TokenKind.string && before > i - MAX_REACH) before--;
  return before;
}

/** Token index of the name of the call with arguments at `open`: `f(`, `table[i](`, `(*callback)(`. */
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

// Keywords of C and Java, and word operators of Python, that may precede parentheses.
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

/** Arguments that may be levels, facilities or streams: names in capitals, `stderr`, `stdout`. */
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

/** Whether the token is in the last argument of the call. */
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
