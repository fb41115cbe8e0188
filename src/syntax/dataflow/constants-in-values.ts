// Constants that are a part of what a call takes: operands, or values of entries.

import { nameOfCall } from '../lexer/token-reader.ts';
import { code, codeAt, markAt, TokenKind } from '../lexer/tokens.ts';
import { heardAt } from './call-voice.ts';
import type { IndirectUseCandidate } from './indirect-use-candidates.ts';
import {
  bracketAround,
  enclosingBracket,
  endOfName,
  type IndirectUseSource,
  isCapital,
  isNamedConstant,
  marks,
} from './names-in-calls.ts';

const scopes = new Set([marks.dot, marks.arrow, code('::')]);

/** `log(DENIED + user)`, `log(WHO WHAT)`, `log(DENIED(user))`: the name is a constant that something stands beside. */
export function isPartOfArgument(source: IndirectUseSource, i: number): boolean {
  const { tokens, grammar, language } = source;
  if (!isCapital(tokens, i)) return false;
  const next = markAt(tokens, i + 1);
  const joined =
    grammar.adjacent === 'values'
      ? next === marks.round || (tokens.kinds[i + 1] === TokenKind.identifier && isCapital(tokens, i + 1))
      : language.concatenates?.operator === '+' && (next === marks.plus || isBehindPlus(source, i));
  if (!joined) return false;
  let first = i;
  while (scopes.has(markAt(tokens, first - 1)) && tokens.kinds[first - 2] === TokenKind.identifier) first -= 2;
  if (grammar.adjacent === 'values' && !beforeArgument.has(markAt(tokens, first - 1))) return false;
  let open = bracketAround(source, first);
  let heard = heardAt(source, open);
  while (heard === 'through') {
    open = bracketAround(source, open);
    heard = heardAt(source, open);
  }
  return heard === 'speaks';
}

const beforeArgument = new Set([marks.round, marks.comma]);

function isBehindPlus({ tokens }: IndirectUseSource, i: number): boolean {
  let first = i;
  while (scopes.has(markAt(tokens, first - 1)) && tokens.kinds[first - 2] === TokenKind.identifier) first -= 2;
  return markAt(tokens, first - 1) === marks.plus && tokens.kinds[first - 2] !== TokenKind.string;
}

export const entryMarks = new Set([':', '=', '=>'].map(code));
const entryEnds = new Set([',', ')', '}', ']'].map(code));

/** `reply({ error: REFUSED })`, `reply(mapOf("error" to REFUSED))`: the value of an entry of what a call takes. */
export function entryValue(source: IndirectUseSource, at: number, found: IndirectUseCandidate[]): void {
  const { tokens } = source;
  const last = endOfName(tokens, at);
  if (!entryEnds.has(codeAt(tokens, last + 1)) || !(isCapital(tokens, last) || isNamedConstant(source, last))) return;
  const open = callAround(source, at);
  if (open >= 0 && heardAt(source, open) === 'speaks')
    found.push({ at, last, kind: 'constant', role: 'argument', open });
}

/** The bracket of the call that takes the record or list around a token; -1 for none. A block with assignments is none. */
function callAround(source: IndirectUseSource, at: number): number {
  const { tokens, language } = source;
  let open = enclosingBracket(source, at);
  if (isBlock(source, open) && tokens.codes[at - 1] === marks.equals) return -1;
  for (let depth = 0; open > 0 && depth < MAX_DEPTH; depth++) {
    const isCall = tokens.codes[open] === marks.round && tokens.kinds[open - 1] === TokenKind.identifier;
    if (isCall && !language.collectionCalls?.has(nameOfCall(tokens, open - 1)) && heardAt(source, open) !== 'through')
      return open;
    open = enclosingBracket(source, open);
  }
  return -1;
}

/** `() => { text = REFUSED }`, not `({ text: REFUSED })`, which grammars write with the same tokens. */
const isBlock = ({ tokens, grammar }: IndirectUseSource, open: number): boolean =>
  tokens.codes[open] === marks.curly && !(grammar.namedInBraces && beforeRecord.has(markAt(tokens, open - 1)));

const beforeRecord = new Set(['(', ',', '=', ':', '[', '=>'].map(code));

// No reply nests its text deeper.
const MAX_DEPTH = 8;
