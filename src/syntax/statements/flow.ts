// Where control flow continues after a token: out of a block, past other branches, after a loop, at a label. Searches end at `last`.

import { closesGroup, endOfGroup, partnerAt } from '../lexer/brackets.ts';
import { isLineEnd } from '../lexer/line-ends.ts';
import { blockMark, code, codeAt, Directive, TokenKind, textOf } from '../lexer/tokens.ts';
import type { FileWalk } from './statement-builder.ts';

type Flow = Pick<FileWalk, 'tokens' | 'brackets' | 'grammar'>;

const round = code('(');
const brace = code('{');
const semicolon = code(';');
const colon = code(':');

export const isMark = ({ tokens }: Pick<Flow, 'tokens'>, i: number, mark: number): boolean =>
  i >= 0 && i < tokens.count && tokens.kinds[i] === TokenKind.punctuator && tokens.codes[i] === mark;

export const wordAt = ({ tokens }: Pick<Flow, 'tokens'>, i: number): string =>
  i >= 0 && i < tokens.count && tokens.kinds[i] === TokenKind.identifier ? textOf(tokens, i) : '';

export const opensBlock = (walk: Flow, i: number): boolean =>
  isMark(walk, i, walk.grammar.blocks === 'marks' ? blockMark.open : brace);

/** Index of the bracket that closes the block around `i`. */
export function endOfBlock(walk: Flow, i: number, last: number): number {
  const open = walk.grammar.blocks === 'marks' ? blockMark.open : brace;
  for (let j = i; j < last; j++) {
    const partner = partnerAt(walk.brackets, j);
    if (partner > j) j = partner;
    else if (partner >= 0 && isMark(walk, partner, open)) return j;
  }
  return last;
}

/** Index after the innermost loop or `switch` around `i`. */
export function behindLoop(walk: Flow, i: number, last: number): number {
  let end = endOfBlock(walk, i, last);
  while (end < last && !isLoop(walk, partnerAt(walk.brackets, end))) end = endOfBlock(walk, end + 1, last);
  return Math.min(last, end + 1);
}

function isLoop(walk: Flow, open: number): boolean {
  if (walk.grammar.blocks === 'marks' || walk.grammar.bareConditions)
    return walk.grammar.conditions.get(headOfBlock(walk, open)) === 'loop';
  if (wordAt(walk, open - 1) !== '') return wordAt(walk, open - 1) === 'do';
  const before = partnerAt(walk.brackets, open - 1);
  if (before < 0 || !isMark(walk, before, round)) return false;
  return (walk.grammar.conditions.get(wordAt(walk, before - 1)) ?? 'loop') === 'loop'; // macros can be loops too
}

/** The first word of the statement whose block opens at `open`. */
function headOfBlock(walk: Flow, open: number): string {
  let i = open - 1;
  while (i > 0 && !endsStatement(walk, i) && !opensBlock(walk, i)) {
    if (closesGroup(walk.brackets, i)) i = partnerAt(walk.brackets, i);
    i--;
  }
  return wordAt(walk, i + 1);
}

/** The header of a loop may contain semicolons: `for i := 0; i < n; i++ {`. */
const endsStatement = (walk: Flow, i: number): boolean =>
  walk.grammar.blocks === 'marks' ? isMark(walk, i, semicolon) : isLineEnd(walk.tokens, i);

/** Index after the `else` branches that begin at `i`, which are alternatives. */
export function behindSiblings(walk: Flow, from: number, last: number): number {
  return walk.grammar.blocks === 'marks' ? behindLines(walk, from, last) : behindElse(walk, from, last);
}

function behindElse(walk: Flow, from: number, last: number): number {
  let i = from;
  while (i < last && wordAt(walk, i) === 'else') {
    i++;
    if (walk.grammar.conditions.has(wordAt(walk, i))) i = behindCondition(walk, i, last);
    i = behindStatement(walk, i, last);
  }
  return Math.max(i, from);
}

/** `i` is the index of the keyword before the condition. */
function behindCondition(walk: Flow, i: number, last: number): number {
  if (!walk.grammar.bareConditions) return endOfGroup(walk.brackets, i + 1) + 1;
  let open = i + 1;
  while (open < last && !opensBlock(walk, open)) open = endOfGroup(walk.brackets, open) + 1;
  return open;
}

/** Index after a block, or after the semicolon of a statement. */
function behindStatement(walk: Flow, from: number, last: number): number {
  for (let i = from; i < last; i++) {
    if (isMark(walk, i, semicolon)) return i + 1;
    const end = endOfGroup(walk.brackets, i);
    if (end > i && opensBlock(walk, i)) return end + 1;
    i = end;
  }
  return last;
}

const siblings = new Set(['else', 'elif', 'case']);

function behindLines(walk: Flow, from: number, last: number): number {
  let i = from;
  while (i + 1 < last && isMark(walk, i, semicolon) && siblings.has(wordAt(walk, i + 1))) {
    let open = i + 1;
    while (open < last && !opensBlock(walk, open)) open = endOfGroup(walk.brackets, open) + 1;
    i = open < last ? endOfGroup(walk.brackets, open) + 1 : last;
  }
  return Math.max(i, from);
}

/** Index after `name:`; `last` if no such label follows. */
export function behindLabel(walk: Flow, from: number, name: string, last: number): number {
  for (let i = from; i < last; i++) if (isMark(walk, i + 1, colon) && wordAt(walk, i) === name) return i + 2;
  return last;
}

/** Index of the `#endif` of the `#else` before `from`: that branch excludes the code before it. */
export function endOfCondition({ tokens }: Pick<Flow, 'tokens'>, from: number, last: number): number {
  let depth = 0;
  for (let i = from; i < last; i++) {
    if (tokens.kinds[i] !== TokenKind.directive) continue;
    const value = codeAt(tokens, i);
    if (value === Directive.end && depth-- === 0) return i;
    if (value === Directive.if || value === Directive.ifZero) depth++;
  }
  return last;
}
