// What stands before a block: the name of a function, or the word that makes it a container of definitions.
import type { Grammar } from '../types.ts';
import type { Brackets } from './brackets.ts';
import { code, Kind, type Tokens, textOf } from './tokens.ts';

const round = code('(');
const attributes = new Set(['__attribute__', '__attribute', '__declspec', 'alignas', '_Alignas', 'throws']);

/** The function that the head between two indices defines: the name before its parameters. */
export function functionName(tokens: Tokens, brackets: Brackets, from: number, to: number): string | null {
  const names: string[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.codes[i] === code('=') && tokens.kinds[i] === Kind.mark) return null;
    const close = brackets.match[i]!;
    if (close <= i) continue;
    if (tokens.codes[i] === round && i > from && tokens.kinds[i - 1] === Kind.name) {
      const name = textOf(tokens, i - 1);
      if (!attributes.has(name)) names.push(name);
    }
    i = close;
  }
  // `NORETURN(2) void die(char *text)`: a macro in capitals stands before the name.
  return names.find((name) => /[a-z]/.test(name)) ?? names[0] ?? null;
}

/** `struct x {`, `extern "C" {`: what is inside are definitions, not statements. `struct x *find(int key) {` is a function. */
export function isContainer(tokens: Tokens, brackets: Brackets, grammar: Grammar, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (brackets.match[i]! > i) i = brackets.match[i]!;
    else if (tokens.kinds[i] === Kind.name && grammar.containers.has(textOf(tokens, i)))
      return functionName(tokens, brackets, i, to) === null;
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
