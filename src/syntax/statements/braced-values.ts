// Braces that make a value and open no block: `int n{5};`, `return Point{1, 2};`, `Gate() : count{0} {`.

import { setOf } from '../../text/identifiers.ts';
import { opensGroup, partnerAt } from '../lexer/brackets.ts';
import { code, markAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';
import { type HeaderSource, opensContainer } from './block-header.ts';

const round = code('(');
const colon = code(':');
const greater = code('>');
const parting = new Set([code(','), colon]);
const inName = new Set(['::', '.', '<', '>', '>>'].map(code));
// Behind these words a block opens.
const wordsBeforeBlock = setOf('else do try const override final noexcept mutable volatile constexpr forever');

/** `start` is where the statement of the brace at `i` begins. */
export function isBracedValue(source: HeaderSource, start: number, i: number): boolean {
  const { tokens, brackets } = source;
  const isType = markAt(tokens, i - 1) === greater; // `std::vector<int>{1, 2}`
  if (!isType && tokens.kinds[i - 1] !== TokenKind.identifier) return false;
  if (!isType && wordsBeforeBlock.has(textOf(tokens, i - 1))) return false;
  if (i - 1 === start || opensContainer(source, start, i)) return false;
  let parameters = false;
  let list = false;
  for (let k = start; k < i; k++) {
    if (markAt(tokens, k) === round) parameters = true;
    else if (markAt(tokens, k) === colon && parameters) list = true;
    if (opensGroup(brackets, k)) k = partnerAt(brackets, k);
  }
  if (list) return isInitialiser(tokens, start, i);
  return !parameters || isMade(tokens, start, i);
}

/** What is set in the list behind the colon stands behind a comma: `count{0}, base<T>{1}`. */
const isInitialiser = (tokens: Tokens, start: number, brace: number): boolean =>
  parting.has(markAt(tokens, beforeName(tokens, start, brace)));

/** `return Point{…}`, `throw Failure{…}`, but not `auto make() -> Point {`. */
function isMade(tokens: Tokens, start: number, brace: number): boolean {
  const before = beforeName(tokens, start, brace);
  for (let i = before + 1; i < brace; i++) if (making.has(textOf(tokens, i))) return true;
  return false;
}

const making = new Set(['return', 'throw', 'new', 'co_return']);

/** The token before the names that stand directly before the brace, with what qualifies them; `start` where there is none. */
function beforeName(tokens: Tokens, start: number, brace: number): number {
  let i = brace - 1;
  while (i > start && (tokens.kinds[i] === TokenKind.identifier || inName.has(markAt(tokens, i)))) i--;
  return i;
}
