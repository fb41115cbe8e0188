// An exception handler -> the classes it catches and the calls it passes the exception to.

import type { HandlerFact } from '../../model/exception-facts.ts';
import type { Grammar } from '../../model/grammar.ts';
import { type Brackets, partnerAt } from '../lexer/brackets.ts';
import { blockMark, code, markAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';

interface HandlerSource {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly grammar: Grammar;
}

const round = code('(');
const dot = code('.');
const joints = new Set([dot, code('::')]);

/** `i` is the keyword: `catch (A | b.B e) {`, `except (A, b.B) as e:`. null if the exception is not passed on. */
export function handlerAt(source: HandlerSource, i: number): HandlerFact | null {
  const { tokens, brackets, grammar } = source;
  const brace = grammar.blocks === 'marks' ? blockMark.open : code('{');
  let body = i + 1;
  const last = Math.min(tokens.count, i + farthest);
  while (body < last && !(tokens.kinds[body] === TokenKind.punctuator && tokens.codes[body] === brace)) body++;
  if (body >= last || partnerAt(brackets, body) < body) return null;
  const caught = namesBetween(tokens, i + 1, body).filter((name) => !notClasses.has(name));
  const variable = caught.pop();
  if (variable === undefined) return null;
  // `except A:` has no variable: only calls that fetch the current exception log it.
  const isVariable = caught.length > 0 && /^[a-z_]\w*$/.test(variable);
  const calls = callsWith(source, body + 1, partnerAt(brackets, body), isVariable ? variable : null);
  return calls.length > 0 ? { names: isVariable ? caught : [...caught, variable], calls } : null;
}

const farthest = 80;
const notClasses = new Set(['as', 'final', 'const']);

/** Dotted names, in order. */
function namesBetween(tokens: Tokens, from: number, to: number): string[] {
  const names: string[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.identifier) continue;
    if (i > from && joints.has(markAt(tokens, i - 1))) names.push(`${names.pop() ?? ''}.${textOf(tokens, i)}`);
    else names.push(textOf(tokens, i));
  }
  return names;
}

/** Calls that take the variable, and calls that log the current exception by themselves. */
function callsWith({ tokens, brackets }: HandlerSource, from: number, to: number, variable: string | null): string[] {
  const calls: string[] = [];
  const last = Math.min(to, from + MAX_BODY);
  for (let i = from; i + 1 < last && calls.length < enough; i++) {
    if (tokens.kinds[i] !== TokenKind.identifier || tokens.codes[i + 1] !== round || partnerAt(brackets, i + 1) < i)
      continue;
    const inside = namesBetween(tokens, i + 2, Math.min(partnerAt(brackets, i + 1), i + MAX_CALL));
    const takes = inside.some((name) => name === variable || name.startsWith(`${variable}.`) || name === 'exc_info');
    if (takes || textOf(tokens, i) === 'exception') calls.push(calledAt(tokens, i));
  }
  return calls;
}

const enough = 4;
/** Maximum number of tokens examined in a handler and in a call: exceptions are logged early. */
const MAX_BODY = 2000;
const MAX_CALL = 400;

function calledAt(tokens: Tokens, i: number): string {
  const receiver =
    i > 1 && tokens.codes[i - 1] === dot && tokens.kinds[i - 2] === TokenKind.identifier ? textOf(tokens, i - 2) : '';
  return receiver === '' ? textOf(tokens, i) : `${receiver}.${textOf(tokens, i)}`;
}
