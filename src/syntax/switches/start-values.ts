// Tokens -> the values that debug switches start with: `static int verbose = 0;`, `debug: bool = False`, `int trace;` outside of functions.
import { switchKind } from '../../data/debug-switches.ts';
import type { Grammar } from '../../model/grammar.ts';
import { type Brackets, closesGroup, opensGroup } from '../lexer/brackets.ts';
import { code, markAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';

interface Source {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly grammar: Grammar;
}

const assigns = new Set(['=', ':', ':='].map(code));
const endsDeclaration = new Set([';', ','].map(code));
const maySwitch = /debug|dbg|trac|verbos|level/i;

/** By last name, or null. The first value counts; what a function sets while it runs does not. */
export function startValues(source: Source): Readonly<Record<string, number>> | null {
  const { tokens, brackets } = source;
  const found = new Map<string, number>();
  let depth = 0;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.kinds[i] !== TokenKind.punctuator) continue;
    if (opensGroup(brackets, i)) depth++;
    else if (closesGroup(brackets, i)) depth--;
    else if (tokens.kinds[i - 1] === TokenKind.identifier) {
      const mark = markAt(tokens, i);
      if (assigns.has(mark)) noteAssigned(source, i, depth, found);
      else if (depth === 0 && endsDeclaration.has(mark)) noteDeclared(source, i - 1, found);
    }
  }
  return found.size > 0 ? Object.fromEntries(found) : null;
}

const truths: Readonly<Record<string, number>> = {
  ...{ true: 1, True: 1, TRUE: 1, on: 1 },
  ...{ false: 0, False: 0, FALSE: 0, nil: 0, null: 0, None: 0, NULL: 0, off: 0 },
};

function noteAssigned({ tokens }: Source, i: number, depth: number, found: Map<string, number>): void {
  const value = literalAt(tokens, i + 1);
  if (value === null) return;
  const name = textOf(tokens, i - 1);
  if (!maySwitch.test(name) || found.has(name) || switchKind([name]) === null) return;
  const isDeclared = depth === 0 || tokens.kinds[i - 2] === TokenKind.identifier;
  if (value === 0 || isDeclared) found.set(name, value);
}

function literalAt(tokens: Tokens, i: number): number | null {
  if (tokens.kinds[i] === TokenKind.identifier) return truths[textOf(tokens, i)] ?? null;
  if (tokens.kinds[i] !== TokenKind.number) return null;
  const value = Number.parseInt(textOf(tokens, i), 10);
  return Number.isNaN(value) ? null : value;
}

/** A variable of C outside of functions starts with 0. */
function noteDeclared({ tokens, grammar }: Source, i: number, found: Map<string, number>): void {
  if (!grammar.attributes) return;
  const name = textOf(tokens, i);
  if (!maySwitch.test(name) || found.has(name) || switchKind([name]) === null) return;
  let first = i;
  while (i - first < MAX_HEAD && first > 0 && isOfHead(tokens, first - 1)) first--;
  const word = textOf(tokens, first);
  if (first < i && word !== 'extern' && word !== 'typedef') found.set(name, 0);
}

const MAX_HEAD = 8;
const inHead = new Set(['*', ','].map(code));
const isOfHead = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === TokenKind.identifier || inHead.has(markAt(tokens, i));
