// An operand of a condition -> the debug switch that it asks for: a name, a bit, a call, a variable of the environment.
import {
  asksForDebug,
  asksForLevel,
  isDebugLevel,
  isEnvironment,
  isOrdinaryLevel,
  switchKind,
} from '../../data/debug-switches.ts';
import type { Switch } from '../../model/facts.ts';
import { opensGroup, partnerAt } from '../lexer/brackets.ts';
import { isAccessor } from '../lexer/token-reader.ts';
import { code, markAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';
import { isPath, type Range, split, withoutParentheses, wordAt } from './ranges.ts';

const round = code('(');
const square = code('[');

/** The switch that must be on where the operand is true. */
export const switchOf = (range: Range): Switch | null =>
  bitOf(range) ?? named(range) ?? asked(range) ?? ofEnvironment(range);

const unary = new Set(['*', '&', '$', '@']);
const MAX_PATH = 8;

/** The names of `conf->debug`, `*debug`, `log.getLevel()`, each as written; null for anything else. */
export function pathOf(range: Range): readonly string[] | null {
  const { tokens } = range;
  let { from, to } = withoutParentheses(range);
  while (from < to && unary.has(wordAt(range, from))) from++;
  if (to - 2 > from && markAt(tokens, to - 2) === round && partnerAt(range.brackets, to - 2) === to - 1) to -= 2;
  if (to - from > 2 * MAX_PATH || !isPath(tokens, from, to)) return null;
  return namesBetween(tokens, from, to);
}

function named(range: Range): Switch | null {
  const path = pathOf(range);
  if (!path || markAt(range.tokens, range.to - 1) === code(')')) return null;
  const kind = switchKind(path);
  return kind === null || kind === 'level' ? null : { name: path.join('.'), above: 0, off: kind === 'debug' };
}

/** `debug & DEBUG_AUTH` */
function bitOf(range: Range): Switch | null {
  const [left, ...others] = split(range, new Set(['&']));
  if (!left || others.length !== 1 || left.from === left.to) return null;
  const path = pathOf(left);
  const [bit] = others;
  if (!path || switchKind(path) !== 'debug' || !bit || isOrdinaryLevel(textOf(range.tokens, bit.to - 1))) return null;
  return { name: path.join('.'), above: 0, off: true };
}

/** `log.isDebugEnabled()`, `DEBUGLVL(5)`, `logger.isEnabledFor(logging.DEBUG)`, `glog.V(3)`. */
function asked(range: Range): Switch | null {
  const { tokens, brackets, from, to } = range;
  const open = partnerAt(brackets, to - 1);
  const end = markAt(tokens, open - 1) === code('!') ? open - 1 : open; // a macro of Rust
  if (open <= from || markAt(tokens, open) !== round || !isPath(tokens, from, end)) return null;
  const path = namesBetween(tokens, Math.max(from, end - 2 * MAX_PATH + 1), end);
  const name = path.join('.');
  const own = path.at(-1) ?? '';
  const level = levelBetween(tokens, open + 1, to - 1);
  if (typeof level === 'number') return askedFor(path, level);
  if (asksForDebug(path)) return { name, above: null, off: true };
  return level !== null && asksForLevel(own) ? { name: `${name}(${level})`, above: null, off: true } : null;
}

/** `DEBUGLVL(5)`, `glog.V(3)` */
function askedFor(path: readonly string[], level: number): Switch | null {
  const name = path.join('.');
  if (path.at(-1) === 'V') return level > 0 ? { name: `${name}(${level})`, above: null, off: true } : null;
  return asksForDebug(path) && level > 1 ? { name, above: level - 1, off: true } : null;
}

/** The only number, or the first name of a level for debugging. */
function levelBetween(tokens: Tokens, from: number, to: number): number | string | null {
  if (to - from === 1 && tokens.kinds[from] === TokenKind.number) {
    const level = Number.parseInt(textOf(tokens, from), 10);
    return Number.isNaN(level) ? null : level;
  }
  for (let i = from; i < to; i++)
    if (tokens.kinds[i] === TokenKind.identifier && !isAccessor(tokens, i + 1) && isDebugLevel(textOf(tokens, i)))
      return textOf(tokens, i);
  return null;
}

const namesBetween = (tokens: Tokens, from: number, to: number): readonly string[] => {
  const names: string[] = [];
  for (let i = from; i < to; i += 2) names.push(textOf(tokens, i));
  return names;
};

/** `getenv("DEBUG")`, `ENV["TRACE"]` */
function ofEnvironment({ tokens, brackets, from, to }: Range): Switch | null {
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.identifier || !isEnvironment(textOf(tokens, i))) continue;
    const open = markAt(tokens, i + 1) === round || markAt(tokens, i + 1) === square ? i + 1 : i + 3;
    if (!opensGroup(brackets, open) || tokens.kinds[open + 1] !== TokenKind.string) continue;
    const name = textOf(tokens, open + 1).replace(/^\W+|\W+$/g, '');
    return switchKind([name]) === 'debug' ? { name, above: null, off: true } : null;
  }
  return null;
}
