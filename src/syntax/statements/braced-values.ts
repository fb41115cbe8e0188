// Braces that make a value and open no block: `int n{5};`, `return Point{1, 2};`, `Gate() : count{0} {`.
import type { Grammar } from '../../model/grammar.ts';
import { type Brackets, opensGroup, partnerAt } from '../lexer/brackets.ts';
import { code, markAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';
import { opensContainer } from './block-header.ts';

interface BraceSource {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly grammar: Grammar;
}

const round = code('(');
const colon = code(':');
const greater = code('>');
const parting = new Set([code(','), colon]);
const inName = new Set(['::', '.', '<', '>', '>>'].map(code));
// Behind these words a block opens.
const wordsBeforeBlock = new Set(
  'else do try const override final noexcept mutable volatile constexpr forever'.split(' '),
);

/** `start` is where the statement of the brace at `i` begins. */
export function isBracedValue(source: BraceSource, start: number, i: number): boolean {
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
function isInitialiser(tokens: Tokens, start: number, brace: number): boolean {
  let i = brace - 1;
  while (i > start && (tokens.kinds[i] === TokenKind.identifier || inName.has(markAt(tokens, i)))) i--;
  return parting.has(markAt(tokens, i));
}

/** `return Point{…}`, `throw Failure{…}`, but not `auto make() -> Point {`. */
const isMade = (tokens: Tokens, start: number, brace: number): boolean => {
  let i = brace - 1;
  while (i > start && (tokens.kinds[i] === TokenKind.identifier || inName.has(markAt(tokens, i)))) {
    if (making.has(textOf(tokens, i))) return true;
    i--;
  }
  return false;
};
const making = new Set(['return', 'throw', 'new', 'co_return']);
