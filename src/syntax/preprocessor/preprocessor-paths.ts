// Paths through the `#if`s inside a statement: the first branches, the last ones (or none without `#else`), and more until every string is
// on a path.
import { codeAt, Directive, TokenKind, type Tokens } from '../lexer/tokens.ts';

/** Maximum number of paths per statement, against absurd input. */
const most = 32;

/** Whether to take a branch of the `#if` at `opening`. Branches and nesting depth count from 0. */
type Pick = (opening: number, branch: number, depth: number) => boolean;

/** Token indices of each path through a range, without directives. Live code comes first. */
export function preprocessorPaths(tokens: Tokens, from: number, to: number): number[][] {
  const only = onlyWay(tokens, from, to);
  if (only) return [only];
  const live = (opening: number): number => (tokens.codes[opening] === Directive.ifZero ? 1 : 0);
  const first = through(tokens, from, to, (opening, branch) => branch === live(opening));
  const ends = lastBranches(tokens, from, to);
  const last = through(tokens, from, to, (opening, branch) => branch === ends.get(opening));
  const ways = last.join() === first.join() ? [first] : [first, last];
  const seen = new Set([...first, ...last]);
  for (let i = from; i < to && ways.length < most; i++) {
    if (tokens.kinds[i] !== TokenKind.string || seen.has(i)) continue;
    // The branches that lead to this string cover similar branches of other conditions too.
    const path = pathTo(tokens, from, i);
    const way = through(tokens, from, to, (opening, branch, depth) => branch === (path[depth] ?? live(opening)));
    ways.push(way);
    for (const token of way) seen.add(token);
  }
  return ways;
}

/** The only path of a statement without directives, as most are. */
function onlyWay({ kinds }: Tokens, from: number, to: number): number[] | null {
  const order: number[] = [];
  for (let i = from; i < to; i++) {
    if (kinds[i] === TokenKind.directive) return null;
    order.push(i);
  }
  return order;
}

interface Open {
  readonly opening: number;
  branch: number;
}

/** Updates the open `#if`s. A stray `#else` or `#endif` belongs to an `#if` before the statement. */
function follow(open: Open[], tokens: Tokens, i: number): void {
  const value = codeAt(tokens, i);
  const inner = open.at(-1);
  if (value === Directive.if || value === Directive.ifZero) open.push({ opening: i, branch: 0 });
  else if (value === Directive.end) open.pop();
  else if (inner) inner.branch++;
}

function through(tokens: Tokens, from: number, to: number, pick: Pick): number[] {
  const order: number[] = [];
  const open: Open[] = [];
  const taken: boolean[] = []; // per open `#if`, including all around it
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] === TokenKind.directive) {
      follow(open, tokens, i);
      taken.length = Math.max(0, open.length - 1);
      const inner = open.at(-1);
      if (inner) taken.push((taken.at(-1) ?? true) && pick(inner.opening, inner.branch, taken.length));
    } else if (taken.at(-1) ?? true) order.push(i);
  }
  return order;
}

/** The branches around a token, outermost first. */
function pathTo(tokens: Tokens, from: number, token: number): number[] {
  const open: Open[] = [];
  for (let i = from; i < token; i++) if (tokens.kinds[i] === TokenKind.directive) follow(open, tokens, i);
  return open.map(({ branch }) => branch);
}

/** The last branch of each `#if` with an `#else`. An `#if` without one is skipped on the last path. */
function lastBranches(tokens: Tokens, from: number, to: number): Map<number, number> {
  const open: Open[] = [];
  const found = new Map<number, number>();
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.directive) continue;
    follow(open, tokens, i);
    const inner = open.at(-1);
    if (inner && inner.branch > 0) found.set(inner.opening, inner.branch);
  }
  return found;
}
