// Ranges of tokens within a condition.
import { type Brackets, endOfGroup, partnerAt } from '../lexer/brackets.ts';
import { isAccessor } from '../lexer/token-reader.ts';
import { code, markAt, operatorAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';

/** A range of tokens; behind the last one. */
export interface Range {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly from: number;
  readonly to: number;
}

const round = code('(');

export function withoutParentheses(range: Range): Range {
  let { from, to } = range;
  while (from < to && markAt(range.tokens, from) === round && partnerAt(range.brackets, from) === to - 1) {
    from++;
    to--;
  }
  return { ...range, from, to };
}

/** At the operators outside of brackets. */
export function split(range: Range, operators: ReadonlySet<string>): readonly Range[] {
  const parts: Range[] = [];
  let start = range.from;
  for (let i = range.from; i < range.to; i = endOfGroup(range.brackets, i) + 1) {
    if (!operators.has(wordAt(range, i))) continue;
    parts.push({ ...range, from: start, to: i });
    start = i + 1;
  }
  return [...parts, { ...range, from: start }];
}

export function wordAt({ tokens }: Range, i: number): string {
  const kind = tokens.kinds[i];
  return kind === TokenKind.punctuator ? operatorAt(tokens, i) : kind === TokenKind.identifier ? textOf(tokens, i) : '';
}

/** `a.b->c` */
export function isPath(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const isName = tokens.kinds[i] === TokenKind.identifier;
    if (isName !== ((i - from) % 2 === 0) || (!isName && !isAccessor(tokens, i))) return false;
  }
  return (to - from) % 2 === 1;
}
