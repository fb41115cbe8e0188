// Tokens of a statement -> the variable that gets its text: by `name = "…"`, or by a call that fills its first argument.

import type { Language } from '../../model/language-contract.ts';
import { closesGroup, endOfGroup, partnerAt } from '../lexer/brackets.ts';
import { isStreamBracket } from '../lexer/stream-chains.ts';
import {
  code,
  codeAt,
  endAt,
  holdsText,
  isPunctuator,
  markAt,
  startAt,
  TokenKind,
  type Tokens,
  textOf,
} from '../lexer/tokens.ts';
import type { FileWalk } from '../statements/statement-builder.ts';

export interface AssignmentTarget {
  readonly name: string;
  /** Offset of the call that fills it; null for an assignment. */
  readonly filler: number | null;
}

const round = code('(');
const square = code('[');
const dot = code('.');
const colon = code(':');
const address = code('&');
const assigns = new Set(['=', '+=', ':='].map(code));
// May occur between a type and a name.
const inDeclaration = new Set(['*', '<', '>', ',', '?', ':'].map(code));
const behindFilled = new Set([',', ')', '+'].map(code));

/** null if the statement puts its text elsewhere: into a member, an element, or a call that keeps it. */
export function assignmentTarget(walk: FileWalk, start: number, end: number): AssignmentTarget | null {
  const assigned = variableOf(walk, start, end);
  return assigned && holdsWords(walk.tokens, start, end) ? assigned : null;
}

function variableOf(walk: FileWalk, start: number, end: number): AssignmentTarget | null {
  const { tokens, brackets } = walk;
  for (let i = start; i < end; i++) {
    const mark = markAt(tokens, i);
    if (assigns.has(mark)) return beforeEquals(walk, start, i, end);
    if (mark === square || mark === round) i = endOfGroup(brackets, i);
    else if (mark !== 0 && !inDeclaration.has(mark)) return null;
    else if (isPunctuator(tokens, i + 1, round) || isPunctuator(tokens, i + 1, dot)) return filledBy(walk, i);
  }
  return null;
}

/** Whether a text has several words; a single word is a plain value. */
function holdsWords(tokens: Tokens, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (tokens.kinds[i] !== TokenKind.string) continue;
    const last = endAt(tokens, i);
    for (let at = startAt(tokens, i); at < last; at++) if (inWords[tokens.source.charCodeAt(at) & 127]) return true;
  }
  return false;
}

const inWords = new Uint8Array(128);
for (const char of [' ', '/', '\\']) inWords[code(char)] = 1;

/** `name =`, `char name[] =`, but not `names[3] =`. A call on the right may fill a buffer instead. */
function beforeEquals(walk: FileWalk, start: number, equals: number, end: number): AssignmentTarget | null {
  const { brackets } = walk;
  const filled = filledBy(walk, equals + 1);
  if (filled) return filled;
  if (keepsText(walk, equals + 1, end)) return null;
  const isArray = closesGroup(brackets, equals - 1);
  const at = isArray ? partnerAt(brackets, equals - 1) - 1 : equals - 1;
  if (isArray && at <= start) return null;
  const named = typed(walk, start, at);
  return named === null ? null : { name: named, filler: null };
}

/** Whether all texts are arguments of a call that returns something else: `entry = find("some name")`. */
function keepsText({ tokens, brackets, language }: FileWalk, from: number, end: number): boolean {
  let open = from;
  while (tokens.kinds[open] === TokenKind.identifier && isPunctuator(tokens, open + 1, dot)) open += 2;
  if (tokens.kinds[open] !== TokenKind.identifier || !isPunctuator(tokens, open + 1, round)) return false;
  const name = tokens.source.slice(tokens.starts[from], tokens.ends[open]);
  const { passThroughCalls, stringBuilders } = language;
  if (passThroughCalls.has(name) || passThroughCalls.has(textOf(tokens, open)) || stringBuilders?.test(name))
    return false;
  return !holdsText(tokens, partnerAt(brackets, open + 1), end);
}

/** `message: str = "…"` has its type after its name. */
function typed({ tokens, grammar }: FileWalk, start: number, at: number): string | null {
  const name = grammar.namesFirst && tokens.codes[start + 1] === colon ? start : at;
  return tokens.kinds[name] === TokenKind.identifier ? textOf(tokens, name) : null;
}

/** `snprintf(buf, …)`, `asprintf(&buf, …)`, `buf.append(…)`, `out << …` at `i`. */
function filledBy({ tokens, language, grammar }: FileWalk, i: number): AssignmentTarget | null {
  if (tokens.kinds[i] !== TokenKind.identifier) return null;
  const filler = startAt(tokens, i);
  if (isStreamBracket(tokens, i + 1))
    return grammar.streamWords?.heads.test(textOf(tokens, i)) ? null : { name: textOf(tokens, i), filler };
  const method = isPunctuator(tokens, i + 1, dot) && isPunctuator(tokens, i + 3, round);
  if (method) {
    return fills(language, `.${textOf(tokens, i + 2)}`) ? { name: textOf(tokens, i), filler } : null;
  }
  const at = isPunctuator(tokens, i + 2, address) ? i + 3 : i + 2;
  const plain = tokens.kinds[at] === TokenKind.identifier && behindFilled.has(codeAt(tokens, at + 1));
  if (!plain || !isPunctuator(tokens, i + 1, round)) return null;
  return fills(language, textOf(tokens, i)) ? { name: textOf(tokens, at), filler } : null;
}

const fills = ({ bufferWriters }: Language, name: string): boolean => bufferWriters?.test(name) === true;
