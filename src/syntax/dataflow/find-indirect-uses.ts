// Names that may stand for a text defined elsewhere: `error(MSG_DENIED)`, `log("%s: %s", file, text_of(code))`, `warn("%s", errors[i])`.
// One pass over the tokens.

import type { IndirectUseSite } from '../../model/parsed-source.ts';
import { textValue } from '../../text/conversions.ts';
import { type Brackets, closesGroup, partnerAt } from '../lexer/brackets.ts';
import { nameOfCall } from '../lexer/token-reader.ts';
import {
  code,
  codeAt,
  endAt,
  holdsText,
  isWord,
  markAt,
  startAt,
  TokenKind,
  type Tokens,
  textOf,
} from '../lexer/tokens.ts';
import { heardAt } from './call-voice.ts';
import { entryMarks, entryValue, isPartOfArgument } from './constants-in-values.ts';
import type { IndirectUseCandidate } from './indirect-use-candidates.ts';
import {
  beginsCapital,
  bracketAround,
  endOfName,
  type IndirectUseSource,
  isCapital,
  isNamedConstant,
  joints,
  marks,
} from './names-in-calls.ts';

const ends = new Set([',', ')'].map(code));

// By the code of the token after a name: whether the name ends or continues. This rules out most names.
const Follows = { end: 1, rest: 2, stop: 3, closing: 4 } as const;
const neighbours = new Uint8Array(1 << 16);
for (const mark of [',', ')']) neighbours[code(mark)] = Follows.end;
for (const mark of ['(', '[', '.', '->']) neighbours[code(mark)] = Follows.rest;
for (const mark of ['}', ']']) neighbours[code(mark)] = Follows.closing;
neighbours[marks.semicolon] = Follows.stop;

export function candidatesIn(source: IndirectUseSource): IndirectUseCandidate[] {
  const { tokens } = source;
  const found: IndirectUseCandidate[] = [];
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (tokens.kinds[i] !== TokenKind.identifier) continue;
    if (beginsCapital(source, i) && isPartOfArgument(source, i)) {
      found.push({ at: i, last: i, kind: 'constant', role: 'argument', open: -1, isPart: true });
      continue;
    }
    const follows = neighbours[codeAt(tokens, i + 1)] ?? 0;
    if (follows === Follows.stop) returnedConstant(source, i, found);
    else if (follows > 0) candidateAt(source, i, follows, found);
  }
  return found;
}

function candidateAt(source: IndirectUseSource, i: number, follows: number, found: IndirectUseCandidate[]): void {
  const { codes } = source.tokens;
  const before = codes[i - 1] ?? 0;
  if (entryMarks.has(before)) entryValue(source, i, found);
  if (follows === Follows.closing) return;
  if (before === marks.round || before === marks.comma || before === marks.plus) {
    if (follows === Follows.rest || beginsCapital(source, i) || isNamedConstant(source, i)) handed(source, i, found);
  } else if (before === marks.equals) assigned(source, i, found);
  else if (codes[i + 1] === marks.square) returned(source, i, i, i - 1, found);
}

/** Handles a name that may be an argument. */
function handed(source: IndirectUseSource, at: number, found: IndirectUseCandidate[]): void {
  const { tokens, language } = source;
  const around = bracketAround(source, at);
  if (language.collectionCalls && around > 0 && language.collectionCalls.has(nameOfCall(tokens, around - 1))) {
    entryValue(source, at, found);
    return;
  }
  const end = endOfName(tokens, at);
  const last = errorTextFrom(source, at, end);
  const kind = last < end ? 'constant' : kindOf(source, last, codeAt(tokens, last + 1));
  if (kind === null) return;
  let open = bracketAround(source, at);
  for (let heard = heardAt(source, open); heard !== 'silent'; heard = heardAt(source, open)) {
    const isHanded = heard !== 'through';
    if (isHanded && tells(source, open, at, last < end ? end + 2 : last, kind))
      found.push({ at, last, kind, role: 'argument', open });
    if (heard === 'speaks') return;
    if (heard === 'unknown') break;
    if (kind === 'table') returned(source, at, last, open - 2, found);
    open = bracketAround(source, open);
  }
  if (kind === 'table') returned(source, at, last, open - 1, found);
}

/** Of `ErrDenied.Error()` the text is that of `ErrDenied`. */
function errorTextFrom({ tokens, language }: IndirectUseSource, at: number, end: number): number {
  const isText =
    language.errorTexts?.has(textOf(tokens, end)) &&
    end > at &&
    codeAt(tokens, end + 1) === marks.round &&
    codeAt(tokens, end + 2) === marks.closing;
  return isText ? end - 2 : end;
}

/** The kind of a name, by what follows it: nothing, arguments or an index. */
function kindOf(source: IndirectUseSource, last: number, next: number): IndirectUseSite['kind'] | null {
  const { tokens, brackets } = source;
  if (ends.has(next)) {
    if (isCapital(tokens, last) || isNamedConstant(source, last)) return 'constant';
    return isExplaining(tokens, last) ? 'member' : null;
  }
  if (next !== marks.round && next !== marks.square) return null;
  let behind = partnerAt(brackets, last + 1) + 1;
  if (next === marks.square)
    while (joints.has(codeAt(tokens, behind)) && tokens.kinds[behind + 1] === TokenKind.identifier) behind += 2;
  if (tokens.codes[behind] !== marks.closing) return null; // only the last argument: see `tells`
  return next === marks.round ? 'function' : 'table';
}

/** `job->why`, `self.reason`: a member whose name suggests a message. */
const isExplaining = (tokens: Tokens, last: number): boolean =>
  joints.has(codeAt(tokens, last - 1)) && explained.test(textOf(tokens, last));

const explained = /(?:why|reason|msg|message|text|reply|error|err_?str|diag|explanation|details?|descr|description)$/i;

const endsInValue = new RegExp(String.raw`${textValue}[^\w%{}]*(?:\\n)*["']+$`);

/**
 * Whether the value may be a message: it is the text of the call, or the last value of a string that ends with it (`"%s: %s"`).
 * Values in the middle of a string are more often names, states or numbers.
 */
function tells(source: IndirectUseSource, open: number, at: number, last: number, kind: string): boolean {
  const { tokens, brackets } = source;
  const close = partnerAt(brackets, open);
  if (kind === 'constant' && isNamedConstant(source, at) && isMessage(source, open, at)) return true;
  const end = kind === 'constant' || kind === 'member' ? last : partnerAt(brackets, last + 1);
  const isLast = followedByEnd(tokens, brackets, end, close);
  if (tokens.codes[at - 1] === marks.plus) return isLast && kind === 'function';
  if (!holdsText(tokens, open, close)) return kind === 'constant' || isLast;
  const text = isLast ? textBefore(tokens, open, at) : -1;
  return endsInValue.test(
    tokens.source.slice(Math.max(startAt(tokens, text), endAt(tokens, text) - 24), endAt(tokens, text)),
  );
}

/** No text stands before the name, or one that says that a message follows: `"err", ErrDenied`, `"refused: %v", ErrDenied`. */
function isMessage({ tokens, language }: IndirectUseSource, open: number, at: number): boolean {
  if (!holdsText(tokens, open, at)) return true;
  const before = tokens.kinds[at - 2] === TokenKind.string ? textOf(tokens, at - 2).slice(1, -1) : '';
  return language.messageKeywordArguments?.has(before) === true || endsInError.test(before);
}

const endsInError = /%[+#]?[svwq](?:\\n)?$/;

/** Whether only brackets follow the value up to the end of the call. */
function followedByEnd(tokens: Tokens, brackets: Brackets, end: number, close: number): boolean {
  let i = end + 1;
  while (joints.has(codeAt(tokens, i)) || tokens.kinds[i] === TokenKind.identifier) i++; // `.text`
  while (i < close && closesGroup(brackets, i)) i++;
  return i === close;
}

/** Index of the last string between two tokens; -1 for none. */
function textBefore({ kinds }: Tokens, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (kinds[i] === TokenKind.string) return i;
  return -1;
}

/** `return MSG_DENIED;` */
function returnedConstant(source: IndirectUseSource, at: number, found: IndirectUseCandidate[]): void {
  const { tokens } = source;
  if (isWord(tokens, at - 1, 'return') && isCapital(tokens, at))
    found.push({ at, last: at, kind: 'constant', role: 'returned', open: -1 });
}

/** `return errors[i]`, `return _(errors[i])`; `word` is the index of the preceding token. */
function returned(
  { tokens, brackets }: IndirectUseSource,
  at: number,
  last: number,
  word: number,
  found: IndirectUseCandidate[],
): void {
  if (!isWord(tokens, word, 'return') || partnerAt(brackets, last + 1) < last) return;
  found.push({ at, last, kind: 'table', role: 'returned', open: -1 });
}

// Names of calls whose result, if assigned, may be a message.
const explaining = /str_?err|err\w*(?:str|msg|text)|(?:str|msg|text)\w*err|reason|message/i;

/** `text = error_text(code);` */
function assigned({ tokens, brackets }: IndirectUseSource, at: number, found: IndirectUseCandidate[]): void {
  if (tokens.codes[at + 1] !== marks.round || tokens.kinds[at - 2] !== TokenKind.identifier) return;
  const close = partnerAt(brackets, at + 1);
  if (tokens.codes[close + 1] !== marks.semicolon) return;
  if (joints.has(markAt(tokens, at - 3))) return;
  const explains = explaining.test(tokens.source.slice(tokens.starts[at], tokens.ends[at]));
  if (explains) found.push({ at, last: at, kind: 'function', role: 'assigned', open: close });
}
