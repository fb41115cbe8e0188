// What the lines that follow do with a variable: `message = "…"`, then `raise Error(message)` or `log.error(message, x)`.
import type { Layout, Use, UsingCall } from '../syntax.ts';
import type { Walk } from './emit.ts';
import { code, Kind, type Tokens, textOf } from './tokens.ts';

const marks = { equals: code('='), round: code('('), comma: code(','), semicolon: code(';'), dot: code('.') };
// Most uses stand in the next line.
const farthest = 120;

/** The first use of the variable that the statement at `start` assigns; null when it assigns none or the use says nothing. */
export function useOf(walk: Walk, layout: Layout, start: number, end: number, blockEnd: number): Use | null {
  const { tokens, brackets } = walk;
  if (!isMark(tokens, start + 1, marks.equals)) return null;
  const name = textOf(tokens, start);
  const last = Math.min(blockEnd, end + farthest);
  let from = end + 1;
  for (let i = from; i <= last; i++) {
    if (i === last || isMark(tokens, i, marks.semicolon)) {
      const found = inLine(walk, layout, name, from, i);
      if (found !== undefined) return found;
      from = i + 1;
    } else if (brackets.match[i]! > i) i = brackets.match[i]!;
  }
  return null;
}

const isMark = (tokens: Tokens, i: number, mark: number): boolean =>
  tokens.kinds[i] === Kind.mark && tokens.codes[i] === mark;

/** null when the variable gets another value; undefined when the line does nothing with it that counts. */
function inLine(walk: Walk, layout: Layout, name: string, from: number, to: number): Use | null | undefined {
  const { tokens } = walk;
  const word = from < to && tokens.kinds[from] === Kind.name ? textOf(tokens, from) : '';
  if (word === name && isMark(tokens, from + 1, marks.equals)) return null;
  if (layout.openers.has(word)) return undefined;
  if (word === 'return') return to === from + 2 && textOf(tokens, from + 1) === name ? { kind: 'returned' } : undefined;
  const thrown = word === layout.throws;
  const call = callAt(walk, thrown || layout.operators.has(word) ? from + 1 : from, to, name);
  return call ? { kind: thrown ? 'thrown' : 'argument', ...call } : undefined;
}

/** The call at `from` when the variable is one of its arguments. */
function callAt({ tokens, brackets }: Walk, from: number, to: number, name: string): UsingCall | null {
  let open = from + 1;
  while (isMark(tokens, open, marks.dot) && tokens.kinds[open + 1] === Kind.name) open += 2;
  const close = brackets.match[open]!;
  if (open >= to || !isMark(tokens, open, marks.round) || close <= open || tokens.kinds[from] !== Kind.name)
    return null;
  let index = 0;
  for (let i = open + 1; i < close; i++) {
    if (isMark(tokens, i, marks.comma)) index++;
    else if (brackets.match[i]! > i) i = brackets.match[i]!;
    else if (tokens.kinds[i] === Kind.name && textOf(tokens, i) === name && isArgument(tokens, i)) {
      const called = tokens.source.slice(tokens.starts[from], tokens.ends[open - 1]).replace(/\s+/g, '');
      return { at: tokens.starts[from]!, name: called, index };
    }
  }
  return null;
}

/** Not `self.message`, `message.id` or `message(x)`; `message=message` and `message % x` are. */
function isArgument(tokens: Tokens, i: number): boolean {
  const before = tokens.codes[i - 1]!;
  const after = tokens.codes[i + 1]!;
  const formats = after === marks.dot && textOf(tokens, i + 2) === 'format';
  if (before !== marks.round && before !== marks.comma && before !== marks.equals) return false;
  return formats || behindArgument.has(after);
}

const behindArgument = new Set([',', ')', '%', '+'].map(code));
