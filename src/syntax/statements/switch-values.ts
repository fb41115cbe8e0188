// A `switch` that gives a value: `log("refused: " + switch (code) { case 1 -> "forged"; default -> "stale"; })`.

import type { Grammar } from '../../model/grammar.ts';
import type { Expr } from '../../model/parsed-source.ts';
import { type Brackets, endOfGroup, partnerAt } from '../lexer/brackets.ts';
import { code, isPunctuator, markAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';

interface TokenSource {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly grammar: Grammar;
}

/** How ranges of tokens are read. */
interface RangeReader {
  readonly value: (from: number, to: number) => Expr;
  readonly statements: (from: number, to: number) => void;
}

const marks = { round: code('('), curly: code('{'), arrow: code('->'), semicolon: code(';'), colon: code(':') };
const beforeValue = new Set(['=', '+', '(', ',', '?', ':'].map(code));

/** The brace of a `switch` at token `i` that stands where a value is expected; -1 if there is none. */
export function braceOfSwitch({ tokens, brackets, grammar }: TokenSource, i: number): number {
  if (!grammar.caseArrow || i < 1 || tokens.kinds[i] !== TokenKind.identifier || textOf(tokens, i) !== 'switch')
    return -1;
  if (!beforeValue.has(markAt(tokens, i - 1)) || markAt(tokens, i + 1) !== marks.round) return -1;
  const brace = partnerAt(brackets, i + 1) + 1;
  return brace > i && markAt(tokens, brace) === marks.curly && partnerAt(brackets, brace) > brace ? brace : -1;
}

/** The values of its cases. Other statements are read on their own. */
export function switchArms(source: TokenSource, brace: number, reader: RangeReader): Expr[] {
  const { tokens, brackets } = source;
  const end = partnerAt(brackets, brace);
  const arms: Expr[] = [];
  for (let i = brace + 1; i < end; i = endOfGroup(brackets, i) + 1) {
    const mark = markAt(tokens, i);
    if (mark === marks.colon) i = readYield(source, i + 1, end, reader, arms);
    if (mark !== marks.arrow) continue;
    if (markAt(tokens, i + 1) === marks.curly) {
      readYield(source, i + 2, partnerAt(brackets, i + 1), reader, arms);
      continue;
    }
    const behind = endOfStatement(source, i + 1, end);
    if (textOf(tokens, i + 1) === 'throw') reader.statements(i + 1, behind);
    else arms.push(reader.value(i + 1, behind));
    i = behind;
  }
  return arms;
}

/** `log.warn("…"); yield "forged";`: gives the index of the last token that is read. */
function readYield(source: TokenSource, from: number, to: number, reader: RangeReader, arms: Expr[]): number {
  const { tokens, brackets } = source;
  for (let i = from; i < to; i = endOfGroup(brackets, i) + 1) {
    const word = tokens.kinds[i] === TokenKind.identifier ? textOf(tokens, i) : '';
    if (word === 'case' || word === 'default') {
      reader.statements(from, i);
      return i - 1;
    }
    if (word !== 'yield') continue;
    const behind = endOfStatement(source, i + 1, to);
    reader.statements(from, i);
    arms.push(reader.value(i + 1, behind));
    return behind;
  }
  reader.statements(from, to);
  return to - 1;
}

function endOfStatement({ tokens, brackets }: TokenSource, from: number, to: number): number {
  let i = from;
  while (i < to && !isPunctuator(tokens, i, marks.semicolon)) i = endOfGroup(brackets, i) + 1;
  return Math.min(i, to);
}
