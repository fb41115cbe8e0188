// Tokens -> the code that runs only while a debug switch is on: the branch of its condition, and what follows `if (!debug) return;`.
import { maySwitch } from '../../data/debug-switches.ts';
import type { Grammar } from '../../model/grammar.ts';
import { type Brackets, closesGroup, endOfGroup, opensGroup, partnerAt } from '../lexer/brackets.ts';
import {
  blockMark,
  code,
  endAt,
  isPunctuator,
  lengthAt,
  markAt,
  operatorAt,
  startAt,
  TokenKind,
  type Tokens,
  textOf,
} from '../lexer/tokens.ts';
import { behindSiblings, endOfBlock, opensBlock, wordAt } from '../statements/flow.ts';
import { type Polarity, polarityOf, swapped } from './condition.ts';
import type { Range, SwitchedCode } from './switch-ranges.ts';

interface Source {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly grammar: Grammar;
}

const round = code('(');
const semicolon = code(';');
const and = code('&&');

export function switchedCode(source: Source): SwitchedCode {
  const { tokens } = source;
  const found: Range[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] === TokenKind.identifier) {
      if (mayBeIf(tokens, i)) readIf(source, i, found);
    } else if (tokens.codes[i] === and && tokens.kinds[i] === TokenKind.punctuator) readAnd(source, i, found);
  }
  return outermost(found);
}

function outermost(found: Range[]): SwitchedCode {
  let behind = 0;
  return found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ to }) => {
      if (to <= behind) return false;
      behind = to;
      return true;
    });
}

// ── if ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const asking = new Set(['if', 'elif', 'elsif', 'elseif', 'unless']);
const firstLetters = new Set(['i', 'e', 'u'].map((letter) => letter.charCodeAt(0)));

/** Most names are longer or begin otherwise. */
function mayBeIf(tokens: Tokens, i: number): boolean {
  const length = lengthAt(tokens, i);
  return length > 1 && length < 7 && firstLetters.has(tokens.source.charCodeAt(startAt(tokens, i)));
}

function readIf(source: Source, i: number, found: Range[]): void {
  const { tokens, grammar } = source;
  const word = textOf(tokens, i);
  if (!asking.has(word) || grammar.conditions.get(word) !== 'if') return;
  const body = bodyOf(source, i);
  const asked = polarityIn(source, i + 1, body);
  if (!asked) return;
  const { on, off } = word === 'unless' ? swapped(asked) : asked;
  const end = behindBody(source, body);
  if (on) found.push({ from: body, to: end, requires: on });
  const other = behindSiblings(source, end, tokens.count);
  if (off && other > end) found.push({ from: end, to: other, requires: off });
  else if (off && leaves(source, body, end)) found.push({ from: end, to: endOfRest(source, end), requires: off });
}

function polarityIn({ tokens, brackets }: Source, from: number, to: number): Polarity | null {
  if (from >= to || to - from > MAX_CONDITION) return null;
  if (!maySwitch.test(tokens.source.slice(startAt(tokens, from), endAt(tokens, to - 1)))) return null;
  let first = from; // `if err := f(); debug {`
  for (let i = from; i < to; i = endOfGroup(brackets, i) + 1) if (isPunctuator(tokens, i, semicolon)) first = i + 1;
  const found = polarityOf({ tokens, brackets, from: first, to });
  return found.on || found.off ? found : null;
}

/** Tokens of a condition. Longer ones are about something else. */
const MAX_CONDITION = 80;

/** Index of the first token behind the condition of the keyword at `i`. */
function bodyOf(source: Source, i: number): number {
  const { tokens, brackets, grammar } = source;
  if (!grammar.bareConditions && grammar.blocks === 'braces' && isPunctuator(tokens, i + 1, round))
    return endOfGroup(brackets, i + 1) + 1;
  let open = i + 1;
  while (open < tokens.count && open - i < MAX_CONDITION && !opensBlock(source, open))
    open = endOfGroup(brackets, open) + 1;
  return open;
}

/** Index after a block, or after the semicolon of a statement. */
function behindBody(source: Source, from: number): number {
  const { tokens, brackets } = source;
  for (let i = from; i < tokens.count; i = endOfGroup(brackets, i) + 1) {
    if (isPunctuator(tokens, i, semicolon)) return i + 1;
    if (closesGroup(brackets, i)) return i;
    if (opensGroup(brackets, i) && opensBlock(source, i)) return endOfGroup(brackets, i) + 1;
  }
  return tokens.count;
}

const jumps = new Set(['return', 'continue', 'break', 'throw', 'raise', 'next', 'exit']);

/** Whether the last statement of a branch leaves the block around it. */
function leaves(source: Source, body: number, end: number): boolean {
  const { tokens, brackets } = source;
  const first = opensBlock(source, body) ? body + 1 : body;
  let start = first;
  let word = '';
  for (let i = first; i < end; i = endOfGroup(brackets, i) + 1) {
    if (i === start && tokens.kinds[i] !== TokenKind.punctuator) word = wordAt(source, i);
    if (tokens.kinds[i] === TokenKind.punctuator && ends.has(markAt(tokens, i))) start = i + 1;
  }
  return jumps.has(word);
}

const ends = new Set([semicolon, blockMark.open, blockMark.close]);

/** What follows in the block, up to a label that other code may jump to. */
function endOfRest(source: Source, from: number): number {
  const { tokens, brackets } = source;
  const last = endOfBlock(source, from, tokens.count);
  for (let i = from; i < last; i = endOfGroup(brackets, i) + 1) {
    const word = wordAt(source, i);
    if (word === 'case' || word === 'default' || (word !== '' && isLabel(tokens, i))) return i;
  }
  return last;
}

const colon = code(':');
const isLabel = (tokens: Tokens, i: number): boolean =>
  isPunctuator(tokens, i + 1, colon) && ends.has(markAt(tokens, i - 1));

// ── debug && log("…") ───────────────────────────────────────────────────────────────────────────────────────────────

const MAX_OPERAND = 16;
const edges = new Set([semicolon, code('{'), code('}'), blockMark.open, blockMark.close]);
const withinOperand = new Set(['.', '->', '::', '!', '$', '@', '>', '>=']);

function readAnd(source: Source, i: number, found: Range[]): void {
  const { tokens, brackets } = source;
  let from = i;
  while (i - from < MAX_OPERAND && from > 0 && isOfOperand(source, from - 1)) {
    from = closesGroup(brackets, from - 1) ? partnerAt(brackets, from - 1) : from - 1;
  }
  if (
    from === i ||
    (from > 0 && !(tokens.kinds[from - 1] === TokenKind.punctuator && edges.has(markAt(tokens, from - 1))))
  )
    return;
  const on = polarityIn(source, from, i)?.on;
  if (on) found.push({ from, to: behindBody(source, i + 1), requires: on });
}

function isOfOperand({ tokens, brackets }: Source, i: number): boolean {
  if (tokens.kinds[i] !== TokenKind.punctuator) return tokens.kinds[i] !== TokenKind.directive;
  return closesGroup(brackets, i)
    ? markAt(tokens, partnerAt(brackets, i)) === round
    : withinOperand.has(operatorAt(tokens, i));
}
