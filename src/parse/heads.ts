// What stands before a block: the name of a function, or the word that makes it a container of definitions.
import type { Grammar } from '../syntax.ts';
import type { Brackets } from './brackets.ts';
import { code, Kind, type Tokens, textOf } from './tokens.ts';

const round = code('(');
const comma = code(',');
const close = code(')');
const less = code('<');
const equals = code('=');
const ends = new Set([comma, close]);
const inType = new Set(['.', ',', '?', '&', '[', ']', '<', '>', '>>'].map(code));
const angles = new Map([
  [code('<'), -1],
  [code('>'), 1],
  [code('>>'), 2],
]);
const attributes = new Set(['__attribute__', '__attribute', '__declspec', 'alignas', '_Alignas', 'throws']);

/** The function that the head between two indices defines: the name before its parameters. */
export function functionName(tokens: Tokens, brackets: Brackets, from: number, to: number): string | null {
  const named: number[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.codes[i] === code('=') && tokens.kinds[i] === Kind.mark) return null;
    const close = brackets.match[i]!;
    if (close <= i) continue;
    if (tokens.codes[i] === round && i > from && tokens.kinds[i - 1] === Kind.name) {
      const name = textOf(tokens, i - 1);
      if (!attributes.has(name)) named.push(i - 1);
    }
    i = close;
  }
  // `NORETURN(2) void die(char *text) PRINTF_LIKE(1, 2)`: macros in capitals stand around the name.
  const small = named.filter((i) => /[a-z]/.test(textOf(tokens, i)));
  const last = small.findLast((i) => !textOf(tokens, i).startsWith('__')) ?? small[0]; // `__printf(1, 2)` is an attribute
  if (last !== undefined) return textOf(tokens, last);
  return named.length > 0 ? nameInMacro(tokens, from, named[0]!) : null;
}

/** `RUN_TEST(parse_address) {` defines what its argument names; `int F(void) {` is just a short name. */
function nameInMacro(tokens: Tokens, from: number, i: number): string {
  let first = from;
  while (tokens.kinds[first] === Kind.directive) first++;
  const argument = i === first && tokens.kinds[i + 2] === Kind.name && ends.has(tokens.codes[i + 3]!) ? i + 2 : i;
  return textOf(tokens, argument);
}

/** `struct x {`, `extern "C" {`: what is inside are definitions, not statements. `struct x *find(int key) {` is a function. */
export function isContainer(tokens: Tokens, brackets: Brackets, grammar: Grammar, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (brackets.match[i]! > i) i = brackets.match[i]!;
    else if (tokens.kinds[i] === Kind.name) {
      const word = textOf(tokens, i);
      if (grammar.classes.has(word) && tokens.kinds[i + 1] === Kind.name) return true; // not `void record(int x) {`
      if (grammar.containers.has(word)) return functionName(tokens, brackets, i, to) === null;
    }
  }
  return false;
}

/** The name behind `class`, `enum`, `record`: that of the constructors too. */
export function className(tokens: Tokens, brackets: Brackets, grammar: Grammar, from: number, to: number): string {
  for (let i = from; i + 1 < to; i++) {
    if (brackets.match[i]! > i) i = brackets.match[i]!;
    else if (tokens.kinds[i] === Kind.name && grammar.classes.has(textOf(tokens, i))) return textOf(tokens, i + 1);
  }
  return '';
}

/**
 * The function of a member of a class; null for an initialiser, undefined for a constant of an enum with a body of its own.
 * Where nothing but annotations stands before a name it is a constructor (of a record also without parameters) or a constant.
 */
export function memberName(walk: Source, from: number, brace: number, inside: string): string | null | undefined {
  const { tokens, brackets } = walk;
  const first = behindConstants(walk, from, brace);
  const word = textOf(tokens, first);
  const isAlone = first === brace - 1 || brackets.match[first + 1] === brace - 1;
  if (isAlone && tokens.kinds[first] === Kind.name && word !== 'static') return word === inside ? word : undefined;
  const name = functionName(tokens, brackets, first, brace);
  return name ?? (textOf(tokens, brace - 1) === inside ? inside : null);
}

interface Source {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
}

/** Behind annotations, and behind the constants before this one: `ADD, SUBTRACT(2), DIVIDE {`. */
function behindConstants({ tokens, brackets }: Source, from: number, brace: number): number {
  let first = from;
  for (let i = from; i < brace; i++) {
    const isMark = tokens.kinds[i] === Kind.mark;
    if (isMark && (tokens.codes[i] === less || tokens.codes[i] === equals)) break; // types have commas too
    if (!isMark && textOf(tokens, i) === 'throws') break;
    const annotates = first === i && textOf(tokens, i).startsWith('@');
    if (brackets.match[i]! > i) i = brackets.match[i]!;
    else if (annotates && tokens.codes[i + 1] === round && brackets.match[i + 1]! > i) i = brackets.match[i + 1]!;
    else if (!annotates && !(isMark && tokens.codes[i] === comma)) continue;
    if (annotates || tokens.codes[i] === comma) first = i + 1;
  }
  return Math.min(first, brace - 1);
}

/** `new Runnable() {`: the body of a class without a name. `from` bounds the look backwards. */
export function isAnonymousClass({ tokens, brackets }: Source, from: number, brace: number): boolean {
  if (brace < 2 || tokens.codes[brace - 1] !== close || tokens.kinds[brace - 1] !== Kind.mark) return false;
  let depth = 0;
  for (let i = brackets.match[brace - 1]! - 1; i >= from; i--) {
    if (tokens.kinds[i] === Kind.name) {
      if (depth === 0 && textOf(tokens, i) === 'new') return true;
    } else if (tokens.kinds[i] !== Kind.mark || !inType.has(tokens.codes[i]!)) return false;
    else depth += angles.get(tokens.codes[i]!) ?? 0;
  }
  return false;
}

/** The function of a K&R head: `name(a, b) char *a;` has a declaration right behind the parameters. */
export function parametersFollow(tokens: Tokens, brackets: Brackets, from: number, to: number): string | null {
  for (let i = from + 1; i < to; i++) {
    const close = brackets.match[i]!;
    if (close <= i) continue;
    const declares =
      close + 1 < to && tokens.kinds[close + 1] === Kind.name && !attributes.has(textOf(tokens, close + 1));
    if (declares && tokens.codes[i] === round && tokens.kinds[i - 1] === Kind.name) return textOf(tokens, i - 1);
    return null;
  }
  return null;
}
