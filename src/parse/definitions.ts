// Text of a file -> the functions and macros of given names: their parameters, and the calls in their bodies. Reads tokens only, so
// that asking for a few definitions of a large program stays cheap.
import type { Definition, DefinitionCall, Grammar, Language } from '../syntax.ts';
import { type Brackets, matchBrackets } from './brackets.ts';
import { layOut } from './layout.ts';
import { lex } from './lex.ts';
import { blockMark, code, Kind, release, type Tokens, textOf } from './tokens.ts';

/** In the order in which they stand. */
export function definitionsOf(source: string, language: Language, wanted: ReadonlySet<string>): Definition[] {
  const { lexis, grammar } = language;
  const flat = lex(source, lexis);
  const tokens = grammar.layout ? layOut(flat, grammar.layout) : flat;
  const reading = { tokens, brackets: matchBrackets(tokens), grammar };
  const found: (Definition & { readonly at: number })[] = [];
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (tokens.kinds[i] !== Kind.name || !isMark(tokens, i + 1, round) || !wanted.has(textOf(tokens, i))) continue;
    const body = bodyBehind(reading, i + 1);
    if (body > 0) found.push({ at: tokens.starts[i]!, ...functionAt(reading, i, body) });
  }
  for (const { name, parameters, from, to } of tokens.defines) {
    if (!wanted.has(name)) continue;
    const inside = lex(source, lexis, from, to);
    const calls = callsBetween({ tokens: inside, brackets: matchBrackets(inside), grammar }, 0, inside.count);
    found.push({ at: from, kind: 'macro', name, parameters, calls });
  }
  release(flat);
  if (tokens !== flat) release(tokens);
  return found.sort((a, b) => a.at - b.at).map(({ at: _, ...definition }) => definition);
}

interface Reading {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly grammar: Grammar;
}

const round = code('(');
const comma = code(',');
const square = code('[');
const endsHead = new Set([code(';'), code(','), code('='), code(')'), code('(')]);

const isMark = (tokens: Tokens, i: number, mark: number): boolean =>
  tokens.kinds[i] === Kind.mark && tokens.codes[i] === mark;

/** Index of the brace that opens the body of the function whose parameters open at `open`; -1 for a call or a declaration. */
function bodyBehind({ tokens, brackets, grammar }: Reading, open: number): number {
  const brace = grammar.layout ? blockMark.open : code('{');
  const close = brackets.match[open]!;
  if (close < open) return -1;
  for (let i = close + 1; i < tokens.count && i < close + 40; i++) {
    if (isMark(tokens, i, brace)) return brackets.match[i]! > i ? i : -1;
    // `__attribute__((…))`, `throws X` and `-> str` stand between.
    if (isMark(tokens, i, round) && tokens.kinds[i - 1] === Kind.name) i = Math.max(i, brackets.match[i]!);
    else if (tokens.kinds[i] === Kind.mark && endsHead.has(tokens.codes[i]!)) return -1;
  }
  return -1;
}

function functionAt(reading: Reading, name: number, brace: number): Definition {
  const { tokens, brackets, grammar } = reading;
  const close = brackets.match[name + 1]!;
  const parameters = parted(reading, name + 2, close).map(([from, to]) => parameterName(reading, from, to));
  return {
    kind: 'function',
    name: textOf(tokens, name),
    parameters: parameters.filter((parameter) => parameter !== '' && !grammar.types.has(parameter)),
    calls: callsBetween(reading, brace + 1, brackets.match[brace]!),
  };
}

/** `const char *format` is `format`, `message: str = None` is `message`, `...` stays. */
function parameterName({ tokens, grammar }: Reading, from: number, to: number): string {
  const names: string[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] === Kind.name) names.push(textOf(tokens, i));
    else if (isMark(tokens, i, square) || isMark(tokens, i, code('=')) || isMark(tokens, i, code(':'))) break;
  }
  if (names.length === 0) return tokens.source.slice(tokens.starts[from], tokens.ends[to - 1]) === '...' ? '...' : '';
  return (grammar.layout ? names[0] : names.at(-1))!;
}

/** The calls between two token indices, those inside of others too. */
function callsBetween(reading: Reading, from: number, to: number): DefinitionCall[] {
  const { tokens, brackets, grammar } = reading;
  const calls: DefinitionCall[] = [];
  for (let i = from; i + 1 < to; i++) {
    if (tokens.kinds[i] !== Kind.name || !isMark(tokens, i + 1, round) || brackets.match[i + 1]! < i) continue;
    const name = textOf(tokens, i);
    if (grammar.conditions.has(name) || grammar.heads.has(name) || grammar.types.has(name)) continue;
    const args = parted(reading, i + 2, brackets.match[i + 1]!);
    calls.push({ name, args: args.map(([a, b]) => namesBetween(tokens, a, b)) });
  }
  return calls;
}

/** What commas part between two token indices, as pairs of indices. */
function parted({ tokens, brackets }: Reading, from: number, to: number): [from: number, to: number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (isMark(tokens, i, comma)) {
      parts.push([start, i]);
      start = i + 1;
    } else if (brackets.match[i]! > i) i = brackets.match[i]!;
  }
  if (start < to) parts.push([start, to]);
  return parts;
}

function namesBetween(tokens: Tokens, from: number, to: number): string[] {
  const names: string[] = [];
  for (let i = from; i < to; i++) if (tokens.kinds[i] === Kind.name) names.push(textOf(tokens, i));
  return names;
}
