// A range of tokens -> a statement with its location, or nothing without a string.

import type { Branch } from '../../model/facts.ts';
import type { Grammar } from '../../model/grammar.ts';
import type { Language } from '../../model/language-contract.ts';
import type { Statement, StatementKind, StatementPlace, Use } from '../../model/parsed-source.ts';
import { type Body, holdsPart, type IndirectUseCandidate } from '../dataflow/indirect-use-candidates.ts';
import type { Brackets } from '../lexer/brackets.ts';
import { Built, holdsText, type Tokens } from '../lexer/tokens.ts';
import { preprocessorPaths } from '../preprocessor/preprocessor-paths.ts';
import { type SwitchedCode, switchAt } from '../switches/switch-ranges.ts';
import { readExpression } from './expression.ts';
import { withoutGenerics } from './generics.ts';
import { type Scope, scopeInside } from './members.ts';
import { asCommandCall, statementParts } from './statement-kind.ts';

export interface FileWalk {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly grammar: Grammar;
  readonly language: Language;
  readonly macro: StatementPlace['macro'];
  /** The whole file or macro is compiled out. */
  readonly disabled: boolean;
  /** The whole file or macro is for debugging only. */
  readonly debug: boolean;
  /** Code that runs only while a debug switch is on. */
  readonly switched: SwitchedCode;
  readonly out: Statement[];
  /** Names that may stand for a text. `bodies` are the functions found so far. */
  readonly candidates: readonly IndirectUseCandidate[];
  readonly bodies: Body[];
  /** Exception classes of the file found so far. */
  readonly exceptions: Set<string>;
  /** Reads the statements between two token indices: a block inside an expression. */
  readonly block: (walk: FileWalk, from: number, to: number, scope: Scope) => void;
}

export const inBranch = (scope: Scope, branch: Branch | null): Scope => ({
  ...scope,
  value: undefined,
  branches: withBranch(branch, scope),
});

/** Each text keeps its enclosing branches, so deeper ones are dropped. */
const MAX_BRANCHES = 64;

export const withBranch = (branch: Branch | null, { branches }: Scope): readonly Branch[] =>
  branch ? [branch, ...branches.slice(0, MAX_BRANCHES - 1)] : branches;

/** Whether code is compiled out is added later, per path: see `placeOfWay`. */
export function placeOf(walk: FileWalk, scope: Scope, next: readonly string[], use: Use | null = null): StatementPlace {
  const { function: inside, branches, yields = null, value = null, exception = null } = scope;
  return {
    function: inside,
    macro: walk.macro,
    branches,
    next,
    disabled: walk.disabled,
    debug: walk.debug,
    use,
    yields,
    value,
    exception,
  };
}

/** Reads the tokens of a range as expressions, once per path through its conditional directives. */
export function buildStatement(
  walk: FileWalk,
  from: number,
  to: number,
  place: StatementPlace,
  lead: StatementKind | null = null,
): void {
  const { tokens, brackets, grammar } = walk;
  if (!says(walk, from, to)) return;
  const block = (a: number, b: number): void => walk.block(walk, a, b, scopeInside(walk, place, a, from));
  for (const way of preprocessorPaths(tokens, from, to)) {
    const order = grammar.generics ? withoutGenerics(tokens, way, grammar.templates === true) : way;
    const here = placeOfWay(walk, order, from, place);
    const parts = lead ? [{ lead, order, command: null }] : statementParts(walk, order, place);
    for (const part of parts) {
      const expr = readExpression({ tokens, brackets, grammar, order: part.order, block });
      const read = grammar.commandWords ? asCommandCall(expr, part) : expr;
      walk.out.push({ kind: part.lead, expr: read, place: here });
    }
  }
}

/** Whether there is a string, or a text made of constants alone. */
export const says = ({ tokens, candidates }: FileWalk, from: number, to: number): boolean =>
  holdsText(tokens, from, to) || holdsPart(candidates, from, to);

/** Adds which builds contain the path; most paths share the place. */
function placeOfWay(
  { tokens, switched }: FileWalk,
  order: readonly number[],
  from: number,
  place: StatementPlace,
): StatementPlace {
  const disabled = place.disabled || isCompiledOut(tokens, order);
  const debug = place.debug || tokens.disabled[order[0] ?? from] === Built.debug;
  const requires = switchAt(switched, order[0] ?? from);
  const isSame = disabled === place.disabled && debug === place.debug && requires === null;
  return isSame ? place : { ...place, disabled, debug, requires };
}

function isCompiledOut({ disabled }: Tokens, order: readonly number[]): boolean {
  for (const i of order) if (disabled[i] === Built.never) return true;
  return false;
}
