// A condition -> the debug switch that must be on where it holds, and where it does not: `if (conf.debug && n > 2)`, `if (!trace)`.
import { isDebugLevel, isOrdinaryLevel, switchKind } from '../../data/debug-switches.ts';
import type { Switch } from '../../model/facts.ts';
import { endOfGroup } from '../lexer/brackets.ts';
import { TokenKind, textOf } from '../lexer/tokens.ts';
import { pathOf, switchOf } from './operand.ts';
import { isPath, type Range, split, withoutParentheses, wordAt } from './ranges.ts';

/** The switch that is on where the condition holds, and where it does not. */
export interface Polarity {
  readonly on: Switch | null;
  readonly off: Switch | null;
}

const neither: Polarity = { on: null, off: null };
const MAX_DEPTH = 16;

export function polarityOf(range: Range, depth = 0): Polarity {
  const inner = withoutParentheses(range);
  if (depth > MAX_DEPTH || inner.from >= inner.to) return neither;
  const either = split(inner, orWords);
  if (either.length > 1) return joined(either, depth, 'off');
  const both = split(inner, andWords);
  if (both.length > 1) return joined(both, depth, 'on');
  if (notWords.has(wordAt(inner, inner.from)))
    return swapped(polarityOf({ ...inner, from: inner.from + 1 }, depth + 1));
  return compared(inner) ?? { on: switchOf(inner), off: null };
}

const orWords = new Set(['||', 'or']);
const andWords = new Set(['&&', 'and']);
const notWords = new Set(['!', 'not']);

export const swapped = ({ on, off }: Polarity): Polarity => ({ on: off, off: on });

/** One operand of `&&` is enough to be on, all of `||` have to be; and the other way round for where it does not hold. */
function joined(parts: readonly Range[], depth: number, any: keyof Polarity): Polarity {
  const found = parts.map((part) => polarityOf(part, depth + 1));
  const all = any === 'on' ? 'off' : 'on';
  const some = found.find((one) => one[any] !== null)?.[any] ?? null;
  const whole = found.every((one) => one[all] !== null) ? (found[0]?.[all] ?? null) : null;
  return any === 'on' ? { on: some, off: whole } : { on: whole, off: some };
}

// ── comparisons ─────────────────────────────────────────────────────────────────────────────────────────────────────

const mirrored: Readonly<Record<string, string>> = { '>': '<', '<': '>', '>=': '<=', '<=': '>=' };
const spelled: Readonly<Record<string, string>> = { '===': '==', '!==': '!=', '<>': '!=', is: '==' };
const comparing = new Set(['>', '<', '>=', '<=', '==', '!=', ...Object.keys(spelled)]);

/** `debug > 2`, `level >= LOG_DEBUG`, `0 != trace`; null where nothing is compared. */
function compared(range: Range): Polarity | null {
  for (let i = range.from; i < range.to; i = endOfGroup(range.brackets, i) + 1) {
    const written = wordAt(range, i);
    if (!comparing.has(written)) continue;
    const operator = spelled[written] ?? written;
    const left = { ...range, to: i };
    const right = withoutParentheses({ ...range, from: behindEquals(range, i + 1) });
    return constantOf(right) === null
      ? against(right, mirrored[operator] ?? operator, left)
      : against(left, operator, right);
  }
  return null;
}

/** `===` may be two tokens. */
const behindEquals = (range: Range, i: number): number => (wordAt(range, i) === '=' ? i + 1 : i);

function against(asked: Range, operator: string, range: Range): Polarity {
  const path = pathOf(asked);
  const kind = path && switchKind(path);
  const constant = constantOf(range);
  if (!path || !kind || constant === null) return neither;
  const name = path.join('.');
  if (typeof constant === 'number') return atNumber({ name, kind }, operator, constant);
  if (isDebugLevel(constant)) {
    const on: Switch = { name, above: null, off: true };
    return ordered.has(operator) ? { on, off: null } : { on: null, off: on };
  }
  if (kind !== 'debug' || isOrdinaryLevel(constant) || !/^[A-Z]/.test(constant)) return neither;
  const on: Switch = { name, above: null, off: true };
  return operator.startsWith('>') ? { on, off: null } : operator.startsWith('<') ? { on: null, off: on } : neither;
}

// Levels rise to debugging or fall to it, as libraries like.
const ordered = new Set(['>=', '<=', '==']);

// Of levels from 0 on, three are commonly written: errors, warnings and notices.
const MAX_WRITTEN = 3;

function atNumber(asked: { readonly name: string; readonly kind: string }, operator: string, value: number): Polarity {
  const { name, kind } = asked;
  const at = (above: number): Switch | null =>
    above < (kind === 'level' ? MAX_WRITTEN : 0) ? null : { name, above, off: kind !== 'verbose' };
  const rules: Readonly<Record<string, () => Polarity>> = {
    '>': () => ({ on: at(value), off: null }),
    '>=': () => ({ on: at(value - 1), off: null }),
    '<': () => ({ on: null, off: at(value - 1) }),
    '<=': () => ({ on: null, off: at(value) }),
    '==': () => (value === 0 ? { on: null, off: at(0) } : { on: at(value - 1), off: null }),
    '!=': () => (value === 0 ? { on: at(0), off: null } : neither),
  };
  return rules[operator]?.() ?? neither;
}

const truths: Readonly<Record<string, number>> = { true: 1, True: 1, TRUE: 1, false: 0, False: 0, FALSE: 0 };

/** A number, or the name of one; null for anything else. */
function constantOf({ tokens, from, to }: Range): number | string | null {
  if (to - from === 1 && tokens.kinds[from] === TokenKind.number) {
    const value = Number.parseInt(textOf(tokens, from), 10);
    return Number.isNaN(value) ? null : value;
  }
  const last = textOf(tokens, to - 1);
  if (tokens.kinds[to - 1] !== TokenKind.identifier || !isPath(tokens, from, to)) return null;
  if (to - from === 1 && truths[last] !== undefined) return truths[last];
  return /^[A-Z]/.test(last) ? last : null;
}
