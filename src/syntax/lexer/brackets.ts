// Pairs brackets. Real sources open a bracket in both branches of an `#if` and close it once, so each branch starts with the brackets open
// at the `#if`, and the first branch decides which are open after it.
import { blockMark, code, codeAt, Directive, TokenKind, type Tokens } from './tokens.ts';

const opening = 1;
// By punctuator code: the opening bracket for a closing one, 1 for an opening one, 0 for everything else.
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
// Deeper pairs stay unmatched, so that no input causes unbounded recursion.
const deepest = 400;

export interface Brackets {
  /** Index of the matching bracket, -1 for all other tokens. */
  readonly match: Int32Array;
  /** Some bracket has no match. */
  readonly unbalanced: boolean;
}

export function matchBrackets(tokens: Tokens): Brackets {
  const { count, kinds } = tokens;
  const match = new Int32Array(count).fill(-1);
  const stack: Stack = { below: new Int32Array(count), depths: new Int32Array(count) };
  const branches: Branch[] = [];
  let top = none;
  let unbalanced = false;
  for (let i = 0; i < count; i++) {
    const kind = kinds[i];
    const value = codeAt(tokens, i);
    if (kind === TokenKind.directive) top = follow(branches, value, top);
    else if (kind !== TokenKind.punctuator) continue;
    else if (partners[value] === opening) top = push(stack, top, i);
    else if (partners[value] !== 0) {
      const closed = closedBy(tokens, stack, top, i);
      if (closed === none) unbalanced = true;
      else {
        pair(match, stack, closed, i);
        top = stack.below[closed] ?? none;
      }
    }
  }
  return { match, unbalanced: unbalanced || top !== none };
}

/** Index of the matching bracket, -1 for all other tokens. */
export const partnerAt = ({ match }: Brackets, i: number): number => match[i] ?? -1;

/** Whether `i` is the opening bracket of a pair. */
export const opensGroup = (brackets: Brackets, i: number): boolean => partnerAt(brackets, i) > i;

/** Whether `i` is the closing bracket of a pair. */
export function closesGroup(brackets: Brackets, i: number): boolean {
  const partner = partnerAt(brackets, i);
  return partner >= 0 && partner < i;
}

/** Index of the matching bracket if `i` opens a pair, else `i` itself. */
export const endOfGroup = (brackets: Brackets, i: number): number => Math.max(i, partnerAt(brackets, i));

/**
 * The open brackets as a linked list, each with the one below it. A branch restarts from an earlier top: what is below never changes,
 * so nothing is copied, however many are open.
 */
interface Stack {
  readonly below: Int32Array;
  readonly depths: Int32Array;
}

const none = -1;

function push({ below, depths }: Stack, top: number, i: number): number {
  below[i] = top;
  depths[i] = top === none ? 0 : (depths[top] ?? 0) + 1;
  return i;
}

function pair(match: Int32Array, { depths }: Stack, open: number, close: number): void {
  if ((depths[open] ?? 0) >= deepest) return;
  match[open] = close;
  match[close] = open;
}

interface Branch {
  /** Top of the stack before the `#if`. */
  readonly before: number;
  /** Top of the stack after the first live branch, null until one was read. */
  after: number | null;
  /** The current branch is compiled out. */
  ifZero: boolean;
}

/** Top of the stack after a conditional directive. */
function follow(branches: Branch[], directive: number, top: number): number {
  if (directive === Directive.if || directive === Directive.ifZero) {
    branches.push({ before: top, after: null, ifZero: directive === Directive.ifZero });
    return top;
  }
  const branch = branches.at(-1);
  if (!branch) return top;
  if (directive === Directive.else) {
    if (!branch.ifZero) branch.after ??= top;
    branch.ifZero = false;
    return branch.before;
  }
  branches.pop();
  return branch.after ?? (branch.ifZero ? branch.before : top);
}

/** The opening bracket that matches `i`; a brace also closes brackets left open inside it. */
function closedBy(tokens: Tokens, { below }: Stack, top: number, i: number): number {
  const wanted = partners[codeAt(tokens, i)];
  // Bounded, so that stray brackets do not each search the whole stack.
  for (let open = top, seen = 0; open !== none && seen < deepest; open = below[open] ?? none, seen++) {
    const value = codeAt(tokens, open);
    if (value === wanted) return open;
    if (value === blockMark.open || (value === brace && wanted !== blockMark.open)) return none;
  }
  return none;
}
