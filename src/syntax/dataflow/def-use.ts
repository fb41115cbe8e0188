// Uses of a variable after a statement assigned a text to it: `message = "…"`, then `throw Error(message)`, `return message` or
// `log.error("%s", message)`. Follows the function to its end, past branches that the text does not reach.

import { mayEmit } from '../../model/emission.ts';
import type { Use } from '../../model/parsed-source.ts';
import { endOfGroup, partnerAt } from '../lexer/brackets.ts';
import { blockMark, code, codeAt, Directive, isWord, kindAt, markAt, TokenKind, textOf } from '../lexer/tokens.ts';
import { type ArgumentContext, argumentContexts, siblingNames } from '../statements/argument-context.ts';
import {
  behindLabel,
  behindLoop,
  behindSiblings,
  endOfBlock,
  endOfCondition,
  isMark,
  opensBlock,
  wordAt,
} from '../statements/flow.ts';
import type { FileWalk } from '../statements/statement-builder.ts';
import type { AssignmentTarget } from './assignment-target.ts';
import { isMute, speaking } from './call-voice.ts';

const marks = {
  equals: code('='),
  comma: code(','),
  round: code('('),
  close: code(')'),
  semicolon: code(';'),
  dot: code('.'),
  arrow: code('->'),
};
// Functions of a hundred pages are generated; a search through the rest for each text would be quadratic.
const farthest = 2000;

/** A walk through the function from the assignment on. */
interface UsePath {
  readonly walk: FileWalk;
  readonly name: string;
  /** Where the search ends. */
  last: number;
  /** Ends of the blocks entered on the way: their contents may not be executed. */
  readonly nested: number[];
  /** Number of `#if`s entered. */
  conditions: number;
  /** A use in a debug call. */
  quiet: Use | null;
  /** A use in a call whose name does not suggest that it emits. */
  silent: Use | null;
  found: Use | null;
}

/** The first relevant use. `end` is the end of the statement, `bound` that of the function. */
export function firstUse(walk: FileWalk, { name, filler }: AssignmentTarget, end: number, bound: number): Use | null {
  const last = Math.min(bound, end + farthest, walk.tokens.count);
  const way: UsePath = { walk, name, last, nested: [], conditions: 0, quiet: null, silent: null, found: null };
  let i = behindSiblings(walk, end + 1, last);
  const { tokens } = walk;
  while (i < way.last && !way.found) {
    const kind = kindAt(tokens, i);
    const passes =
      kind === TokenKind.punctuator
        ? !braces[codeAt(tokens, i)]
        : kind !== TokenKind.identifier && kind !== TokenKind.directive;
    i = passes ? i + 1 : step(way, i);
  }
  const use = way.found ?? way.quiet ?? way.silent;
  return use && { ...use, variable: name, filler };
}

const braces = new Uint8Array(1 << 16);
for (const mark of [code('{'), code('}'), blockMark.open, blockMark.close]) braces[mark] = 1;

/** Processes the token at `i`; returns the index to continue with. */
function step(way: UsePath, i: number): number {
  const { walk, nested } = way;
  const { kinds } = walk.tokens;
  if (kinds[i] === TokenKind.identifier) return atName(way, i);
  if (kinds[i] === TokenKind.directive) return atDirective(way, i);
  const partner = partnerAt(walk.brackets, i);
  if (partner > i && opensBlock(walk, i)) nested.push(partner);
  else if (i === nested.at(-1)) nested.pop();
  else return behindSiblings(walk, i + 1, way.last);
  return i + 1;
}

function atDirective(way: UsePath, i: number): number {
  const value = codeAt(way.walk.tokens, i);
  if (value === Directive.if || value === Directive.ifZero) way.conditions++;
  else if (value === Directive.end) way.conditions = Math.max(0, way.conditions - 1);
  else if (way.conditions === 0) return endOfCondition(way.walk, i + 1, way.last);
  return i + 1;
}

function atName(way: UsePath, i: number): number {
  const { tokens } = way.walk;
  if (isWord(tokens, i, way.name)) return atVariable(way, i);
  return way.nested.length === 0 && beginsStatement(way.walk, i) ? atWord(way, i) : i + 1;
}

const beforeStatement = new Set([code(';'), code('{'), code('}'), code(':'), blockMark.open, blockMark.close]);

const beginsStatement = ({ tokens }: FileWalk, i: number): boolean =>
  tokens.kinds[i - 1] !== TokenKind.punctuator || beforeStatement.has(codeAt(tokens, i - 1));

/** A jump that is certain to be reached. */
function atWord(way: UsePath, i: number): number {
  const { walk, last } = way;
  const { tokens } = walk;
  if (tokens.kinds[i - 1] === TokenKind.identifier) return i + 1; // `else return`
  switch (textOf(tokens, i)) {
    case 'break':
      return behindLoop(walk, i, last);
    case 'goto':
      return behindLabel(walk, i + 2, wordAt(walk, i + 1), last);
    case 'continue':
    case 'return':
    case 'throw':
    case 'raise':
      way.last = endOfStatement(way, i);
      return i + 1;
    case 'case':
    case 'default':
      return walk.grammar.caseArrow ? pastCase(way, i) : i + 1;
    default:
      return i + 1;
  }
}

function endOfStatement({ walk, last }: UsePath, from: number): number {
  for (let i = from; i < last; i++) {
    if (isMark(walk, i, marks.semicolon)) return i;
    i = endOfGroup(walk.brackets, i);
  }
  return last;
}

/** After `case X ->` comes an alternative path; control falls through `case X:`. */
function pastCase({ walk, last }: UsePath, i: number): number {
  for (let j = i; j < i + 40 && j < last; j++) {
    if (isMark(walk, j, marks.arrow)) return endOfBlock(walk, i, last);
    if (isMark(walk, j, code(':'))) break;
  }
  return i + 1;
}

/** Handles an occurrence of the variable at `i`. */
function atVariable(way: UsePath, i: number): number {
  const { walk } = way;
  if (isMember(walk, i)) return i + 1;
  if (isMark(walk, i + 1, marks.equals)) return isNamedArgument(walk, i) ? i + 1 : assignedAgain(way, i);
  const calls = argumentContexts(walk, i);
  const inner = calls[0];
  if (inner?.index === 0 && !inner.name.includes('.') && walk.language.bufferWriters?.test(inner.name))
    return adds.test(inner.name) ? i + 1 : assignedAgain(way, i);
  if (isWhole(walk, i)) take(way, i, calls);
  return i + 1;
}

const adds = /cat|append|add|printfa/i; // appends, so the text remains

const isMember = (walk: FileWalk, i: number): boolean =>
  isMark(walk, i - 1, marks.dot) || (isMark(walk, i - 1, marks.arrow) && walk.grammar.arrow === 'member');

/** `log(message=…)` in languages with named arguments. */
const isNamedArgument = (walk: FileWalk, i: number): boolean =>
  walk.grammar.namedArguments === '=' && (isMark(walk, i - 1, marks.round) || isMark(walk, i - 1, marks.comma));

/** The variable is overwritten: until the end of the block, or for good if the assignment is certain to be executed. */
function assignedAgain(way: UsePath, i: number): number {
  const { walk, nested, last } = way;
  const end = endOfStatement(way, i);
  for (let j = i + 1; j < end; j++) if (wordAt(walk, j) === way.name && !isMember(walk, j)) return end; // `m = m + "…"`
  const inner = nested.at(-1);
  if (inner !== undefined) return inner;
  const depends = isMark(walk, i - 1, marks.close) || wordAt(walk, i - 1) === 'else';
  return depends ? end : last;
}

const beforeWhole = new Set(['(', ',', '=', '+', '?', ':'].map(code));
const behindWhole = new Set([')', ',', ';', '+', '?', ':', '%'].map(code));

/** Whether it is used as a whole, not in part or in a comparison. `m.format(…)` and `m.toString()` count as whole. */
function isWhole(walk: FileWalk, i: number): boolean {
  const { tokens, language, brackets } = walk;
  const returned = wordAt(walk, i - 1) === 'return';
  if (!returned && !beforeWhole.has(markAt(tokens, i - 1))) return false;
  let behind = i + 1;
  const method = isMark(walk, behind, marks.dot) ? wordAt(walk, i + 2) : '';
  if (method && isMark(walk, i + 3, marks.round)) {
    const { passThroughCalls, interpolation } = language;
    if (!passThroughCalls.has(method) && !passThroughCalls.has(`.${method}`) && !interpolation?.methods.has(method))
      return false;
    behind = partnerAt(brackets, i + 3) + 1;
  }
  return behindWhole.has(markAt(tokens, behind));
}

function take(way: UsePath, i: number, calls: readonly ArgumentContext[]): void {
  const { walk } = way;
  const outer = calls.at(-1);
  if (!outer) {
    const alone = wordAt(walk, i - 1) === 'return' && isMark(walk, i + 1, marks.semicolon);
    if (alone) way.found = { kind: 'returned', variable: way.name, filler: null };
    return;
  }
  const thrown = calls.every((call) => !isMute(walk, call)) && isThrown(walk, outer);
  const call = thrown ? outer : speaking(walk, calls);
  if (!call) return;
  const others = siblingNames(walk, call);
  const kind = thrown ? 'thrown' : 'argument';
  const { at, name, index } = call;
  const use: Use = { kind, at, name, index, others, variable: way.name, filler: null };
  if (!thrown && quiet.test(name)) way.quiet ??= use;
  else if (thrown || mayEmit(walk.language, name)) way.found = use;
  else way.silent ??= use;
}

const quiet = /debug|dbg|trace|verbose/i;

/** `throw new X(message)`. */
function isThrown(walk: FileWalk, { first }: ArgumentContext): boolean {
  const before = wordAt(walk, first - 1);
  const word = before === 'new' ? wordAt(walk, first - 2) : before;
  return word === (walk.grammar.throwing?.throws ?? 'throw');
}
