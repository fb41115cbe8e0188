// Classes and their members: the function of a block in a class, and the begin of anonymous classes.

import type { Branch } from '../../model/facts.ts';
import type { Grammar } from '../../model/grammar.ts';
import type { StatementKind, StatementPlace } from '../../model/parsed-source.ts';
import { type Brackets, endOfGroup, opensGroup, partnerAt } from '../lexer/brackets.ts';
import { code, codeAt, markAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';
import { functionName, opensContainer } from './block-header.ts';

interface ClassSource {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly grammar: Grammar;
}

export interface Scope {
  readonly function: string | null;
  readonly branches: readonly Branch[];
  /** Index of the token that ends the function body. */
  readonly end?: number;
  /** Name of the class if this is a class body ('' if anonymous); undefined among statements. */
  readonly members?: string;
  /** Name of the exception class if this is its body. */
  readonly exception?: string | null;
  /** The keyword that the values of an enclosing `switch` belong to: `return`. */
  readonly yields?: StatementKind;
  /** The same for a statement after `case X ->`. */
  readonly value?: StatementKind | undefined;
}

const round = code('(');
const close = code(')');
const comma = code(',');
const dot = code('.');
const less = code('<');
const equals = code('=');
const inType = new Set(['.', ',', '?', '&', '[', ']', '<', '>', '>>'].map(code));
const angles = new Map([
  [code('<'), -1],
  [code('>'), 1],
  [code('>>'), 2],
]);

/** The scope inside a class, an anonymous class or a member of a class; null among statements. */
export function classScope(source: ClassSource, start: number, brace: number, scope: Scope): Scope | null {
  const { function: outer, branches } = scope;
  if (opensContainer(source, start, brace))
    return { function: outer, branches, members: className(source, start, brace) };
  if (isAnonymousClass(source, start, brace)) return { function: outer, branches, members: '' };
  if (scope.members === undefined) return null;
  const name = start === brace ? null : memberName(source, start, brace, scope.members);
  if (name === undefined) return { function: outer, branches, members: '' };
  return name === null ? { function: outer, branches } : { function: name, branches: [] };
}

/** The scope of a block inside an expression that begins at `from`: a lambda or an anonymous class. */
export function scopeInside(source: ClassSource, place: StatementPlace, first: number, from: number): Scope {
  const scope: Scope = { function: place.function, branches: place.branches };
  const isClass = source.grammar.classes.size > 0 && isAnonymousClass(source, from, first - 1);
  return isClass ? { ...scope, members: '' } : scope;
}

/** The name after `class`, `enum` or `record`, which is also the name of its constructors. */
function className({ tokens, brackets, grammar }: ClassSource, from: number, to: number): string {
  for (let i = from; i + 1 < to; i++) {
    if (opensGroup(brackets, i)) i = partnerAt(brackets, i);
    else if (tokens.kinds[i] === TokenKind.identifier && grammar.classes.has(textOf(tokens, i)))
      return textOf(tokens, i + 1);
  }
  return '';
}

/**
 * The function of a class member; null for an initialiser, undefined for an enum constant with a body. A name that only annotations
 * precede is a constructor (in a record possibly without parameters) or a constant.
 */
function memberName(walk: ClassSource, from: number, brace: number, inside: string): string | null | undefined {
  const { tokens, brackets } = walk;
  const first = behindConstants(walk, from, brace);
  const word = textOf(tokens, first);
  const isAlone = first === brace - 1 || brackets.match[first + 1] === brace - 1;
  const { constructorName, namesFirst } = walk.grammar;
  if (isAlone && !namesFirst && tokens.kinds[first] === TokenKind.identifier && word !== 'static')
    return word === inside ? word : undefined;
  const name = functionName(walk, first, brace);
  if (constructorName !== undefined && name === constructorName) return inside;
  return name ?? (textOf(tokens, brace - 1) === inside ? inside : null);
}

/** Index after annotations and preceding constants: `ADD, SUBTRACT(2), DIVIDE {`. */
function behindConstants(source: ClassSource, from: number, brace: number): number {
  const { tokens, brackets } = source;
  let first = from;
  for (let i = from; i < brace; i++) {
    const value = markAt(tokens, i);
    if (value === less || value === equals || textOf(tokens, i) === 'throws') break; // types contain commas too
    if (first === i && textOf(tokens, i).startsWith('@')) {
      i = endOfAnnotation(source, i);
      first = i + 1;
    } else if (value === comma) first = i + 1;
    else i = endOfGroup(brackets, i);
  }
  return Math.min(first, brace - 1);
}

function endOfAnnotation({ tokens, brackets }: ClassSource, name: number): number {
  let last = name;
  while (tokens.codes[last + 1] === dot && tokens.kinds[last + 1] === TokenKind.punctuator) last += 2;
  return tokens.codes[last + 1] === round ? Math.max(last, partnerAt(brackets, last + 1)) : last;
}

/** Whether the brace opens an anonymous class: `new Runnable() {`. The backward search stops at `from`. */
function isAnonymousClass({ tokens, brackets }: ClassSource, from: number, brace: number): boolean {
  if (brace < 2 || tokens.codes[brace - 1] !== close || tokens.kinds[brace - 1] !== TokenKind.punctuator) return false;
  let depth = 0;
  for (let i = partnerAt(brackets, brace - 1) - 1; i >= from; i--) {
    if (tokens.kinds[i] === TokenKind.identifier) {
      if (depth === 0 && textOf(tokens, i) === 'new') return true;
    } else if (!inType.has(markAt(tokens, i))) return false;
    else depth += angles.get(codeAt(tokens, i)) ?? 0;
  }
  return false;
}
