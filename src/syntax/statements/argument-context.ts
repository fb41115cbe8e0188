// The calls around an argument, read backwards from a token, and the names beside it.

import { endOfGroup, opensGroup, partnerAt } from '../lexer/brackets.ts';
import { blockMark, code, codeAt, startAt, TokenKind, type Tokens } from '../lexer/tokens.ts';
import { isMark, wordAt } from './flow.ts';
import type { FileWalk } from './statement-builder.ts';

export interface ArgumentContext {
  /** As written, separated by `.`. */
  readonly name: string;
  /** Index of the first token of its name. */
  readonly first: number;
  /** Offset of its name. */
  readonly at: number;
  /** Index of its opening bracket. */
  readonly open: number;
  /** Position of the argument. */
  readonly index: number;
  /** It is the only argument. */
  readonly alone: boolean;
}

const round = code('(');
const comma = code(',');
const curly = code('}');
const bounds = new Set([code(';'), code('{'), code('['), blockMark.open, blockMark.close]);
const joints = new Set([code('.'), code('->')]);
const behindValue = new Set([',', ')', ']', '.', '+'].map(code));
// No call has more tokens before an argument.
const farthest = 400;

/** The calls around token `i`, innermost first. */
export function argumentContexts(walk: FileWalk, i: number): ArgumentContext[] {
  const { tokens, brackets } = walk;
  const calls: ArgumentContext[] = [];
  let index = 0;
  for (let j = i - 1; j >= 0 && j > i - farthest; j--) {
    if (tokens.kinds[j] !== TokenKind.punctuator) continue;
    const value = codeAt(tokens, j);
    const partner = partnerAt(brackets, j);
    if (bounds.has(value) || (value === curly && !behindValue.has(codeAt(tokens, j + 1)))) break;
    if (partner >= 0 && partner < j) j = partner;
    else if (value === comma) index++;
    else if (value === round) {
      const call = callAt(walk, j, index);
      if (call) calls.push(call);
      index = 0;
    }
  }
  return calls;
}

/** The call whose bracket is `open`; null for conditions and plain parentheses. */
export function callAt(walk: FileWalk, open: number, index: number): ArgumentContext | null {
  const { tokens, brackets, grammar } = walk;
  const word = wordAt(walk, open - 1);
  if (word === '' || word === 'return' || grammar.conditions.has(word) || grammar.wordOperators?.has(word)) return null;
  let first = open - 1;
  while (first > 1 && tokens.kinds[first - 1] === TokenKind.punctuator && joints.has(codeAt(tokens, first - 1))) {
    if (tokens.kinds[first - 2] !== TokenKind.identifier) break;
    first -= 2;
  }
  return {
    name: nameBetween(tokens, first, open),
    first,
    at: startAt(tokens, first),
    open,
    index,
    alone: index === 0 && countArguments(walk, open, partnerAt(brackets, open)) === 1,
  };
}

export function nameBetween(tokens: Tokens, from: number, to: number): string {
  const written = tokens.source.slice(tokens.starts[from], tokens.ends[to - 1]);
  return to === from + 1 ? written : written.replace(/\s+/g, '').replace(/->|::/g, '.');
}

function countArguments(walk: FileWalk, open: number, close: number): number {
  let count = 1;
  for (let i = open + 1; i < close; i++) {
    if (isMark(walk, i, comma)) count++;
    else i = endOfGroup(walk.brackets, i);
  }
  return count;
}

/** Maximum number kept per call: one with more names is a list. */
const MAX_NAMES = 64;

/** Plain names and numbers of the other arguments: `LOG_ERR | LOG_AUTH`, `530`. */
export function siblingNames(walk: FileWalk, { open, index }: ArgumentContext): string[] {
  const { tokens, brackets } = walk;
  const close = partnerAt(brackets, open);
  const found: string[] = [];
  let at = 0;
  for (let i = open + 1; i < close && found.length < MAX_NAMES; i++) {
    const kind = tokens.kinds[i];
    if (isMark(walk, i, comma)) at++;
    else if (opensGroup(brackets, i)) i = partnerAt(brackets, i);
    else if (at === index || (kind !== TokenKind.identifier && kind !== TokenKind.number)) continue;
    else {
      let last = i;
      while (
        last + 2 < close &&
        joints.has(codeAt(tokens, last + 1)) &&
        tokens.kinds[last + 2] === TokenKind.identifier
      )
        last += 2;
      if (!isMark(walk, last + 1, round)) found.push(nameBetween(tokens, i, last + 1));
      i = last;
    }
  }
  return found;
}
