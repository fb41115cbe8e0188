// Headers and lines of indented blocks: `if x:`, `def f(a, b="…"):`.

import type { Layout } from '../../model/grammar.ts';
import { endOfGroup, partnerAt } from '../lexer/brackets.ts';
import { blockMark, code, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';
import { isException } from './exception-class.ts';
import type { Scope } from './members.ts';
import { buildStatement, type FileWalk, inBranch, placeOf } from './statement-builder.ts';

const round = code('(');
const dot = code('.');
const semicolon = code(';');

/** Reads the header between `start` and `open`; returns the scope of its block. */
export function openIndented(walk: FileWalk, layout: Layout, start: number, open: number, scope: Scope): Scope {
  const { tokens, grammar } = walk;
  const at = layout.modifiers.has(textOf(tokens, start)) ? start + 1 : start;
  const word = textOf(tokens, at);
  const place = placeOf(walk, scope, []);
  if (grammar.functionWords?.has(word) || grammar.containers.has(word)) {
    readParameters(walk, at, open, scope);
    const name = textOf(tokens, at + 1);
    if (grammar.functionWords?.has(word)) return { function: name, branches: [] };
    return { ...scope, exception: isException(walk, at, open) ? name : null };
  }
  const head = grammar.heads.get(word);
  if (head !== undefined) return inBranch(scope, head);
  const kind = grammar.conditions.get(word) ?? null;
  const from = word === 'for' ? behindIn(tokens, at + 1, open) : at + 1;
  buildStatement(walk, from, open, place, kind === 'if' || kind === 'case' || word === 'while' ? 'condition' : null);
  return inBranch(scope, kind);
}

/** Reads default values of parameters, and arguments of a class. Its name is not a call. */
function readParameters(walk: FileWalk, from: number, open: number, scope: Scope): void {
  const { brackets } = walk;
  const place = placeOf(walk, scope, []);
  let at = from;
  while (at < open && partnerAt(brackets, at) <= at) at++;
  if (at >= open) return;
  const end = Math.min(partnerAt(brackets, at), open - 1);
  buildStatement(walk, at + 1, end, place);
  buildStatement(walk, end + 1, open, place, 'type'); // the return type
}

/** `for x in …`: the `in` is not a comparison. */
function behindIn(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (tokens.kinds[i] === TokenKind.identifier && textOf(tokens, i) === 'in') return i + 1;
  return from;
}

/** Whether the range contains only strings. */
export function isText(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kinds[i] !== TokenKind.string) return false;
  return true;
}

/** What the next statements of the block do: the last name of a call (`exit` of `sys.exit`), or `return`, `raise`, `break`. */
export function followingLines({ tokens, brackets, grammar }: FileWalk, from: number, blockEnd: number): string[] {
  const verbs: string[] = [];
  let first = true;
  const last = Math.min(blockEnd, from + farthest);
  for (let i = from; i < last && verbs.length < 4; i++) {
    if (first && tokens.kinds[i] === TokenKind.identifier) {
      const word = textOf(tokens, i);
      if (grammar.layout?.openers.has(word)) break; // the rest may not be executed
      if (jumps.has(word)) return [...verbs, word];
      const called = calledAt(tokens, i);
      if (called !== null) verbs.push(called);
    }
    first =
      tokens.kinds[i] === TokenKind.punctuator &&
      (tokens.codes[i] === semicolon || tokens.codes[i] === blockMark.close);
    i = endOfGroup(brackets, i);
  }
  return verbs;
}

// Modules have thousands of lines without a call, so an unbounded search would be quadratic.
const farthest = 200;

const jumps = new Set(['return', 'raise', 'break', 'continue']);

/** `exit` of `sys.exit(1)`. */
function calledAt(tokens: Tokens, from: number): string | null {
  let i = from;
  while (tokens.codes[i + 1] === dot && tokens.kinds[i + 2] === TokenKind.identifier) i += 2;
  return tokens.codes[i + 1] === round && tokens.kinds[i + 1] === TokenKind.punctuator ? textOf(tokens, i) : null;
}
