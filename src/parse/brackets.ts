// Pairs of brackets. Real sources open a bracket in both branches of an `#if` and close it once: each branch starts from
// the brackets that were open at the `#if`, and the first branch says which are open after it.
import { blockMark, code, Directive, Kind, type Tokens } from './tokens.ts';

const opening = 1;
// By the code of a mark: of a closing bracket the opening one; 1 for an opening one, 0 for everything else.
const partners = new Uint16Array(1 << 16);
for (const [open, close] of [
  [code('('), code(')')],
  [code('['), code(']')],
  [code('{'), code('}')],
  [blockMark.open, blockMark.close],
] as const) {
  partners[open] = opening;
  partners[close] = open;
}
const brace = code('{');
// Deeper pairs are left unmatched, so that no input makes a reader recurse without end.
const deepest = 400;

export interface Brackets {
  /** Index of the other bracket of a pair, -1 for everything else. */
  readonly match: Int32Array;
  /** Some bracket had no partner. */
  readonly unbalanced: boolean;
}

export function matchBrackets(tokens: Tokens): Brackets {
  const { count, kinds, codes } = tokens;
  const match = new Int32Array(count).fill(-1);
  const branches: Branch[] = [];
  let open: number[] = [];
  let unbalanced = false;
  for (let i = 0; i < count; i++) {
    const kind = kinds[i];
    const value = codes[i]!;
    if (kind === Kind.directive) open = follow(branches, value, open);
    else if (kind !== Kind.mark) continue;
    else if (partners[value] === opening) open.push(i);
    else if (partners[value] !== 0 && !close(tokens, match, open, i)) unbalanced = true;
  }
  return { match, unbalanced: unbalanced || open.length > 0 };
}

interface Branch {
  readonly before: readonly number[];
  /** Open brackets after the branch that counts, null while none was read. */
  after: number[] | null;
  /** The branch being read is compiled out. */
  ifZero: boolean;
}

/** The open brackets behind a conditional directive. */
function follow(branches: Branch[], directive: number, open: number[]): number[] {
  if (directive === Directive.if || directive === Directive.ifZero) {
    branches.push({ before: [...open], after: null, ifZero: directive === Directive.ifZero });
    return open;
  }
  const branch = branches.at(-1);
  if (!branch) return open;
  if (directive === Directive.else) {
    if (!branch.ifZero) branch.after ??= open;
    branch.ifZero = false;
    return [...branch.before];
  }
  branches.pop();
  return branch.after ?? (branch.ifZero ? [...branch.before] : open);
}

/** Pairs the closing bracket `i`; a brace also closes what was left open inside it. */
function close(tokens: Tokens, match: Int32Array, open: number[], i: number): boolean {
  const wanted = partners[tokens.codes[i]!]!;
  const lowest = Math.max(0, open.length - deepest); // a stray bracket must not search all that is open
  for (let k = open.length - 1; k >= lowest; k--) {
    const value = tokens.codes[open[k]!]!;
    if (value === wanted) {
      if (k < deepest) {
        match[open[k]!] = i;
        match[i] = open[k]!;
      }
      while (open.length > k) open.pop();
      return true;
    }
    if (value === blockMark.open || (value === brace && wanted !== blockMark.open)) return false;
  }
  return false;
}
