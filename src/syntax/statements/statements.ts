// Tokens -> the statements that contain a string, with function, branches and neighbouring statements. Blocks are walked by their brackets;
// expression.ts reads statements only where strings are.

import type { Branch } from '../../model/facts.ts';
import type { StatementPlace, Use } from '../../model/parsed-source.ts';
import { assignmentTarget } from '../dataflow/assignment-target.ts';
import { firstUse } from '../dataflow/def-use.ts';
import { holdsCandidate } from '../dataflow/indirect-use-candidates.ts';
import { writesOwnFile } from '../dataflow/streams.ts';
import { endOfGroup, partnerAt } from '../lexer/brackets.ts';
import { isLineEnd } from '../lexer/line-ends.ts';
import { blockMark, code, markAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';
import { beginsBlock, functionName, opensContainer, parametersFollow } from './block-header.ts';
import { isBracedValue } from './braced-values.ts';
import { exceptionClass } from './exception-class.ts';
import { following } from './following.ts';
import { followingLines, isText, openIndented } from './indented.ts';
import { classScope, type Scope } from './members.ts';
import { buildStatement, type FileWalk, placeOf, says, withBranch } from './statement-builder.ts';
import { valueOfSwitch } from './statement-kind.ts';
import { labelOf, peel } from './statement-leads.ts';
import { braceOfSwitch } from './switch-values.ts';

const marks = {
  open: code('{'),
  close: code('}'),
  round: code('('),
  end: code(')'),
  semicolon: code(';'),
  colon: code(':'),
  arrow: code('->'),
  equals: code('='),
};
// A brace after one of these begins a list of values, not a block.
const beforeList = new Set(['=', ',', '(', '[', ']', ':=', '=>'].map(code));
const wordsBeforeList = new Set(['return', 'default']);

export function walkFile(walk: FileWalk): void {
  walkBlock(walk, 0, walk.tokens.count, { function: null, branches: [] });
}

/** State of reading a block. */
interface Block {
  readonly walk: FileWalk;
  readonly to: number;
  readonly scope: Scope;
  /** Start of the current statement. */
  start: number;
  /** Start of a label after its directives; cached so that directives are skipped once. */
  head: number;
  label: Branch | null;
  /** The label ends with `->`, so the value of the case follows. */
  arrow: boolean;
  /** Name of a K&R function whose parameter declarations are being read. */
  pending: string | null;
}

/** Reads the statements of a block, given as a range of tokens. */
export function walkBlock(walk: FileWalk, from: number, to: number, scope: Scope): void {
  const block: Block = { walk, to, scope, start: from, head: from, label: null, arrow: false, pending: null };
  for (let i = from; i < to; i++) i = step(block, i);
  readStatement(walk, block.start, to, to, labelled(block));
}

const labelled = ({ scope, label, arrow }: Block): Scope =>
  label ? { ...scope, branches: withBranch(label, scope), value: arrow ? scope.yields : undefined } : scope;

/** Reads the token at `i`; returns the index of the last token consumed. */
function step(block: Block, i: number): number {
  const { tokens, brackets } = block.walk;
  const value = markAt(tokens, i);
  const partner = partnerAt(brackets, i);
  if (partner > i) {
    if (opensBlock(block, value, i)) enter(block, i, partner);
    else if (opensDeclarations(block, i)) readDeclarations(block, i, partner);
    return partner;
  }
  if (value === marks.semicolon && isWithinHead(block, i)) return i;
  if (value === marks.semicolon || value === marks.close || value === marks.open) endStatement(block, i);
  else if (value === marks.colon || (value === marks.arrow && block.walk.grammar.caseArrow)) endLabel(block, i);
  return i;
}

/** In languages with indented blocks, braces always contain values. */
function opensBlock({ walk, start }: Block, value: number, i: number): boolean {
  if (walk.grammar.blocks === 'marks') return value === blockMark.open;
  return value === marks.open && !isList(walk, start, i) && (!walk.grammar.blocksByWord || beginsBlock(walk, start, i));
}

/** `var (`, `const (` */
const opensDeclarations = ({ walk, start }: Block, i: number): boolean =>
  i === start + 1 &&
  markAt(walk.tokens, i) === marks.round &&
  walk.grammar.declarationWords?.has(textOf(walk.tokens, start)) === true;

/** Each line between the parentheses is a declaration. */
function readDeclarations(block: Block, open: number, end: number): void {
  const { walk, start } = block;
  const { tokens, brackets, grammar } = walk;
  const word = textOf(tokens, start);
  block.start = end + 1;
  if (word === grammar.importWord) return;
  const lead = word === grammar.constant ? 'constant' : null;
  let from = open + 1;
  for (let i = from; i <= end; i++) {
    i = endOfGroup(brackets, i);
    if (i < end && markAt(tokens, i) !== marks.semicolon) continue;
    buildStatement(walk, from, i, placeOf(walk, labelled(block), []), lead);
    from = i + 1;
  }
}

/** Whether the semicolon at `i` is within a header: `for i := 0; i < n; i++ {`. */
function isWithinHead({ walk, start }: Block, i: number): boolean {
  const { tokens, grammar } = walk;
  if (!grammar.bareConditions || isLineEnd(tokens, i)) return false;
  const first = grammar.heads.has(textOf(tokens, start)) ? start + 1 : start;
  return tokens.kinds[first] === TokenKind.identifier && grammar.conditions.has(textOf(tokens, first));
}

function enter(block: Block, brace: number, end: number): void {
  const { walk, start, pending } = block;
  const outer = labelled(block);
  const speaks = says(walk, start, end);
  if (speaks || (outer.function === null && holdsCandidate(walk.candidates, start, end))) {
    const inner = openBlock(walk, start, brace, outer, pending);
    const opens = inner.function !== outer.function;
    if (opens) walk.bodies.push({ name: inner.function, from: brace, to: end });
    if (speaks || inner.function === null) walkBlock(walk, brace + 1, end, opens ? { ...inner, end } : inner);
  }
  block.pending = null;
  block.start = end + 1;
}

function endStatement(block: Block, i: number): void {
  const { walk, start, pending } = block;
  if (block.scope.function === null) {
    const kept = endsInParenthesis(walk.tokens, i) ? null : pending;
    block.pending = parametersFollow(walk.tokens, walk.brackets, start, i) ?? kept;
  }
  readStatement(walk, start, i, block.to, labelled(block));
  block.start = i + 1;
}

function endLabel(block: Block, colon: number): void {
  if (block.walk.grammar.blocks === 'marks') return;
  block.head = Math.max(block.head, block.start);
  while (block.head < colon && block.walk.tokens.kinds[block.head] === TokenKind.directive) block.head++;
  const label = labelOf(block.walk.tokens, block.head, colon);
  if (label === undefined) return;
  block.label = label;
  block.arrow = block.walk.tokens.codes[colon] === marks.arrow;
  block.start = colon + 1;
}

const endsInParenthesis = (tokens: Tokens, i: number): boolean => i > 0 && tokens.codes[i - 1] === marks.end;

/** Whether the brace at `i` begins a list of values. */
function isList(walk: FileWalk, start: number, i: number): boolean {
  const { tokens, brackets } = walk;
  if (i === start) return false;
  const before = i - 1;
  if (beginsList(tokens, before)) return true;
  if (walk.grammar.bracedValues && isBracedValue(walk, start, i)) return true;
  if (tokens.codes[before] !== marks.end) return false;
  if (braceOfSwitch(walk, partnerAt(brackets, before) - 1) === i) return true;
  const opening = partnerAt(brackets, before); // a compound literal: `x = (struct s) { … }`
  if (opening <= start || !beginsList(tokens, opening - 1)) return false;
  const { operatorWord } = walk.grammar; // `operator=(…) {`
  return operatorWord === undefined || textOf(tokens, opening - 2) !== operatorWord;
}

const beginsList = (tokens: Tokens, before: number): boolean =>
  tokens.kinds[before] === TokenKind.identifier
    ? wordsBeforeList.has(textOf(tokens, before))
    : beforeList.has(markAt(tokens, before));

/** Reads the header of a block (`if (…)`, `int main(…)`); returns the scope of its contents. */
function openBlock(walk: FileWalk, start: number, brace: number, scope: Scope, pending: string | null): Scope {
  const { grammar } = walk;
  if (grammar.layout) return openIndented(walk, grammar.layout, start, brace, scope);
  const { classes } = grammar;
  const inside = classes.size > 0 ? classScope(walk, start, brace, scope) : null;
  if (inside) {
    const isConstructor = grammar.constructorName !== undefined && inside.function === scope.members;
    const outside = isConstructor ? { ...scope, function: inside.function } : scope;
    buildStatement(walk, start, brace, placeOf(walk, outside, []));
    return inside.members ? { ...inside, exception: exceptionClass(walk, start, brace) } : inside;
  }
  const peeled = peel(walk, start, brace, scope);
  const mayDefine = grammar.functionsAnywhere || (classes.size === 0 && scope.function === null);
  const defined = mayDefine && peeled.scope === scope ? definedScope(walk, start, brace, scope, pending) : null;
  const isInitialised = defined !== null && grammar.initialiserLists === true;
  // A string in the header of a definition belongs to a preceding macro call without a semicolon.
  buildStatement(walk, peeled.at, brace, placeOf(walk, isInitialised ? defined : peeled.scope, []));
  if (defined !== null) return defined;
  const yields = valueOfSwitch(walk, start, brace);
  return yields ? { ...peeled.scope, yields } : peeled.scope;
}

/** What is inside of a function or a container whose header this is; null for any other block. */
function definedScope(
  walk: FileWalk,
  start: number,
  brace: number,
  scope: Scope,
  pending: string | null,
): Scope | null {
  if (opensContainer(walk, start, brace)) return scope;
  const name = functionName(walk, start, brace) ?? pending;
  return name === null ? null : { function: name, branches: [] };
}

/** Reads one statement; `blockEnd` limits the search for the statements after it. */
function readStatement(walk: FileWalk, start: number, end: number, blockEnd: number, scope: Scope): void {
  if (start >= end || !says(walk, start, end) || isImport(walk, start)) return;
  if (walk.grammar.blocks === 'marks') {
    const use = usedLater(walk, start, end, scope.end ?? blockEnd);
    const place = placeOf(walk, scope, followingLines(walk, end + 1, blockEnd), use);
    buildStatement(walk, start, end, inFile(walk, start, place), isText(walk.tokens, start, end) ? 'text' : null);
    return;
  }
  const peeled = peel(walk, start, end, scope);
  const followed = peeled.scope === scope ? following(walk, end + 1, blockEnd) : [];
  const use = scope.function === null ? null : usedLater(walk, peeled.at, end, scope.end ?? blockEnd);
  const place = inFile(walk, peeled.at, placeOf(walk, peeled.scope, followed, use));
  const isOrder = walk.grammar.textStatements && isText(walk.tokens, peeled.at, end);
  buildStatement(walk, peeled.at, end, place, isOrder ? 'text' : null);
}

const isImport = ({ tokens, grammar: { importWord } }: FileWalk, start: number): boolean =>
  importWord !== undefined && tokens.kinds[start] === TokenKind.identifier && textOf(tokens, start) === importWord;

const inFile = (walk: FileWalk, start: number, place: StatementPlace): StatementPlace =>
  place.function !== null && writesOwnFile(walk, start) ? { ...place, file: true } : place;

/** How the variable that the statement assigns a text to is used later. */
function usedLater(walk: FileWalk, start: number, end: number, bound: number): Use | null {
  const assigned = assignmentTarget(walk, start, end);
  return assigned && firstUse(walk, assigned, end, bound);
}
