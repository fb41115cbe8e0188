// A statement with `#if` in its middle is several statements. Read are the way through the first branches, the way through
// the last ones (nothing, where there is no `#else`), and one way for each text that these leave out.
import { Directive, Kind, type Tokens } from './tokens.ts';

/** Ways of one statement that are read: tables with hundreds of nested conditions exist. */
const most = 64;

/** Says whether a branch is taken: `opening` is the index of its `#if`, branches count from 0. */
type Pick = (opening: number, branch: number, isLast: boolean) => boolean;

/** Token indices of each way through the tokens between two indices, without the directives. Live code comes first. */
export function variants(tokens: Tokens, from: number, to: number): number[][] {
  const first = through(tokens, from, to, (opening, branch) => branch === firstLive(tokens, opening));
  if (first.length === to - from) return [first];
  const last = through(tokens, from, to, (_, __, isLast) => isLast);
  const ways = last.join() === first.join() ? [first] : [first, last];
  const seen = new Set([...first, ...last]);
  for (let i = from; i < to && ways.length < most; i++) {
    if (tokens.kinds[i] !== Kind.text || seen.has(i)) continue;
    const path = pathTo(tokens, from, i);
    const way = through(
      tokens,
      from,
      to,
      (opening, branch) => branch === (path.get(opening) ?? firstLive(tokens, opening)),
    );
    ways.push(way);
    for (const token of way) seen.add(token);
  }
  return ways;
}

const firstLive = (tokens: Tokens, opening: number): number => (tokens.codes[opening] === Directive.ifZero ? 1 : 0);

interface Open {
  readonly opening: number;
  branch: number;
}

/** Follows a directive; a stray `#else` or `#endif` belongs to an `#if` before the statement. */
function follow(open: Open[], tokens: Tokens, i: number): void {
  const value = tokens.codes[i]!;
  const inner = open.at(-1);
  if (value === Directive.if || value === Directive.ifZero) open.push({ opening: i, branch: 0 });
  else if (value === Directive.end) open.pop();
  else if (inner) inner.branch++;
}

function through(tokens: Tokens, from: number, to: number, pick: Pick): number[] {
  const order: number[] = [];
  const open: Open[] = [];
  let taken = true;
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] === Kind.directive) {
      follow(open, tokens, i);
      taken = open.every(({ opening, branch }) => pick(opening, branch, isLast(tokens, opening, branch, to)));
    } else if (taken) order.push(i);
  }
  return order;
}

/** The branch of each open `#if` in which the token stands. */
function pathTo(tokens: Tokens, from: number, token: number): Map<number, number> {
  const open: Open[] = [];
  for (let i = from; i < token; i++) if (tokens.kinds[i] === Kind.directive) follow(open, tokens, i);
  return new Map(open.map(({ opening, branch }) => [opening, branch]));
}

/** Is it the last branch of its `#if`? Where there is no `#else`, none is: the last way is to leave it out. */
function isLast(tokens: Tokens, opening: number, branch: number, to: number): boolean {
  let branches = 1;
  for (let k = opening + 1, depth = 0; k < to; k++) {
    if (tokens.kinds[k] !== Kind.directive) continue;
    const value = tokens.codes[k]!;
    if (value === Directive.if || value === Directive.ifZero) depth++;
    else if (value === Directive.end && depth-- === 0) break;
    else if (value === Directive.else && depth === 0) branches++;
  }
  return branches > 1 && branch === branches - 1;
}
