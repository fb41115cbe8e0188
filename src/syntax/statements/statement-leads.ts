// What stands before a statement: `if (…)`, `else`, `extern "C"`, and the labels `case X:`, `default:`.

import type { Branch } from '../../model/facts.ts';
import { partnerAt } from '../lexer/brackets.ts';
import { code, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';
import type { Scope } from './members.ts';
import { buildStatement, type FileWalk, inBranch, placeOf } from './statement-builder.ts';

const colonMark = code(':');

/** Strips leading `if (…)`, `else`, `for (…)`; strings in their conditions become statements of their own. */
export function peel(walk: FileWalk, start: number, end: number, outer: Scope): { at: number; scope: Scope } {
  const { tokens, brackets, grammar } = walk;
  let at = start;
  let scope = outer;
  while (at < end) {
    if (tokens.kinds[at] === TokenKind.directive) {
      at++;
      continue;
    }
    if (tokens.kinds[at] !== TokenKind.identifier) break;
    const word = textOf(tokens, at);
    const head = grammar.heads.get(word);
    const condition = grammar.conditions.get(word);
    if (head !== undefined) {
      scope = inBranch(scope, head);
      at++;
    } else if (grammar.containers.has(word) && tokens.kinds[at + 1] === TokenKind.string) {
      at += 2; // `extern "C" int run(void);`
    } else if (condition !== undefined && grammar.bareConditions) {
      buildStatement(walk, at + 1, end, placeOf(walk, scope, []));
      return { at: end, scope: inBranch(scope, condition) };
    } else if (condition !== undefined && partnerAt(brackets, at + 1) > at) {
      const close = partnerAt(brackets, at + 1);
      buildStatement(walk, at + 1, close + 1, placeOf(walk, scope, []));
      scope = inBranch(scope, condition);
      at = close + 1;
    } else break;
  }
  return { at, scope };
}

/** The branch of `case X:` or `default:`; null for a plain label, undefined for any other colon. */
export function labelOf(tokens: Tokens, start: number, colon: number): Branch | null | undefined {
  const word = tokens.kinds[start] === TokenKind.identifier ? textOf(tokens, start) : '';
  if (word === 'case') return 'case';
  if (word === 'default') return 'default';
  return word !== '' && colon === start + 1 && tokens.codes[colon] === colonMark ? null : undefined;
}
