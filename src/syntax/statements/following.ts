// The next statements of a block: the name of a call, or `return`, `goto`, `break`.

import { endOfGroup } from '../lexer/brackets.ts';
import { code, isPunctuator, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';
import type { FileWalk } from './statement-builder.ts';

const round = code('(');
const semicolon = code(';');
const enough = 4;

/** A cached result, valid for any start between `from` and the first verb. */
interface Following {
  readonly from: number;
  /** Index of the first verb, or where the search ended without one. */
  readonly first: number;
  readonly blockEnd: number;
  readonly verbs: readonly string[];
}

const last = new WeakMap<Tokens, Following>();

/** Caches the last result, because thousands of statements without a call may follow each other. */
export function following(walk: FileWalk, from: number, blockEnd: number): readonly string[] {
  const known = last.get(walk.tokens);
  if (known && known.blockEnd === blockEnd && from > known.from && from <= known.first)
    return answerAt(walk, from, known);
  const found = lookFrom(walk, from, blockEnd);
  last.set(walk.tokens, found);
  return found.verbs;
}

/** The cached search skipped tokens that no semicolon precedes; as a start, such a token may be a verb. */
function answerAt(walk: FileWalk, at: number, { verbs }: Following): readonly string[] {
  const { tokens } = walk;
  if (isPunctuator(tokens, at - 1, semicolon) || tokens.kinds[at] !== TokenKind.identifier) return verbs;
  const word = textOf(tokens, at);
  if (isUncertain(walk, word)) return [];
  if (jumps.has(word)) return [word];
  return isVerb(tokens, at, word) ? [word, ...verbs].slice(0, enough) : verbs;
}

function lookFrom(walk: FileWalk, from: number, blockEnd: number): Following {
  const { tokens, brackets } = walk;
  const verbs: string[] = [];
  let first = -1;
  let i = from;
  for (; i < blockEnd && verbs.length < enough; i++) {
    const word = beginsStatement(tokens, i, from) ? textOf(tokens, i) : '';
    if (isUncertain(walk, word)) break;
    if (isVerb(tokens, i, word) && verbs.push(word) === 1) first = i;
    if (jumps.has(word)) break;
    i = endOfGroup(brackets, i);
  }
  return { from, first: first < 0 ? i : first, blockEnd, verbs };
}

const beginsStatement = (tokens: Tokens, i: number, from: number): boolean =>
  tokens.kinds[i] === TokenKind.identifier && (i === from || isPunctuator(tokens, i - 1, semicolon));

/** Conditional code may not be executed, and definitions are not. */
const isUncertain = ({ grammar }: FileWalk, word: string): boolean =>
  grammar.conditions.has(word) ||
  grammar.heads.has(word) ||
  grammar.functionWords?.has(word) === true ||
  grammar.declarationWords?.has(word) === true;

const isVerb = (tokens: Tokens, i: number, word: string): boolean =>
  jumps.has(word) || (word !== '' && tokens.codes[i + 1] === round);

const jumps = new Set(['return', 'goto', 'break', 'continue', 'throw', 'raise']);
