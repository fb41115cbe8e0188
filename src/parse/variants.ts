// A statement with `#if` in its middle is several statements. Two ways through it are read: the first branches, and the
// last ones (nothing, where there is no `#else`). Together they hold every text but those of middle branches.
import { Directive, Kind, type Tokens } from './tokens.ts';

/** Token indices of each way through the tokens between two indices, without the directives. */
export function variants(tokens: Tokens, from: number, to: number): number[][] {
  const ways = [through(tokens, from, to, true)];
  if (ways[0]!.length < to - from) ways.push(through(tokens, from, to, false));
  const [first, last] = ways as [number[], number[] | undefined];
  return last && last.join() !== first.join() ? [first, last] : [first];
}

function through(tokens: Tokens, from: number, to: number, wantFirst: boolean): number[] {
  const order: number[] = [];
  const open: { first: boolean; last: boolean }[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== Kind.directive) {
      if (open.every((branch) => (wantFirst ? branch.first : branch.last))) order.push(i);
      continue;
    }
    const value = tokens.codes[i]!;
    const branch = open.at(-1);
    if (value === Directive.if || value === Directive.ifZero) open.push({ first: true, last: !hasMore(tokens, i, to) });
    else if (value === Directive.end) open.pop();
    else if (branch) open[open.length - 1] = { first: false, last: !hasMore(tokens, i, to) };
  }
  return order;
}

/** Does another branch follow the one that begins at `i`? Without `#else` the other way is to leave it out. */
function hasMore(tokens: Tokens, i: number, to: number): boolean {
  const isOpening = tokens.codes[i] !== Directive.else;
  for (let k = i + 1, depth = 0; k < to; k++) {
    if (tokens.kinds[k] !== Kind.directive) continue;
    const value = tokens.codes[k]!;
    if (value === Directive.if || value === Directive.ifZero) depth++;
    else if (value === Directive.end && depth-- === 0) return isOpening;
    else if (value === Directive.else && depth === 0) return true;
  }
  return false;
}
