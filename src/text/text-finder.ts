// Searches a text for many strings in one pass (Aho and Corasick, 1975).

import { valueAt } from './items.ts';

/** Calls `found` once for each of the strings that `text` contains, in no particular order. Case-sensitive. */
export type TextFinder = (text: string, found: (index: number) => void) => void;

export function textFinder(texts: readonly string[]): TextFinder {
  if (texts.length <= few)
    return (text, found) => texts.forEach((one, index) => void (text.includes(one) && found(index)));
  return scanner(automaton(texts));
}

// For fewer strings, separate searches are faster.
const few = 8;

/** States are nodes of the trie of all strings; 0 is its root. */
interface Automaton {
  readonly next: (state: number, code: number) => number;
  /** For each state, the state of its longest proper suffix in the trie. */
  readonly fallback: Int32Array;
  /** The nearest state along the fallbacks, including itself, where a string ends; 0 if there is none. */
  readonly ending: Int32Array;
  readonly endsOf: ReadonlyMap<number, readonly number[]>;
  /** Empty strings, which every text contains. */
  readonly empty: readonly number[];
}

function scanner({ next, fallback, ending, endsOf, empty }: Automaton): TextFinder {
  const seen = new Int32Array(fallback.length);
  let run = 0;
  return (text, found) => {
    run++;
    empty.forEach(found);
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let to = next(state, code);
      while (to === 0 && state !== 0) {
        state = fallback[state] ?? 0;
        to = next(state, code);
      }
      state = to;
      for (let end = ending[state] ?? 0; end !== 0 && seen[end] !== run; end = ending[fallback[end] ?? 0] ?? 0) {
        seen[end] = run;
        for (const index of valueAt(endsOf, end)) found(index);
      }
    }
  };
}

function automaton(texts: readonly string[]): Automaton {
  const tree = newTree(texts.reduce((sum, { length }) => sum + length, 1));
  const endsOf = new Map<number, number[]>();
  for (const [index, text] of texts.entries()) {
    const state = tree.add(text);
    const ends = endsOf.get(state);
    if (ends) ends.push(index);
    else endsOf.set(state, [index]);
  }
  const order = tree.byDepth();
  const fallback = fallbacks(tree, order);
  const ending = new Int32Array(tree.size());
  for (const state of order) ending[state] = endsOf.has(state) ? state : (ending[fallback[state] ?? 0] ?? 0);
  return { next: tree.next, fallback, ending, endsOf, empty: endsOf.get(0) ?? [] };
}

function fallbacks({ next, size, above, codes }: Tree, order: Int32Array): Int32Array {
  const fallback = new Int32Array(size());
  for (const state of order) {
    const parent = above[state] ?? 0;
    if (parent === 0) continue;
    const code = codes[state] ?? 0;
    let end = fallback[parent] ?? 0;
    while (end !== 0 && next(end, code) === 0) end = fallback[end] ?? 0;
    fallback[state] = next(end, code);
  }
  return fallback;
}

interface Tree {
  /** The state after a code unit, 0 if there is none. */
  readonly next: (state: number, code: number) => number;
  readonly add: (text: string) => number;
  readonly size: () => number;
  /** All states except the root, in ascending depth. */
  readonly byDepth: () => Int32Array;
  readonly above: Int32Array;
  readonly codes: Uint16Array;
}

/**
 * `most`: maximum number of states. All transitions share one table with open addressing: a map for each state would take ten times the
 * memory.
 */
function newTree(most: number): Tree {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(most * 2 + 2)));
  const mask = slots.length - 1;
  const above = new Int32Array(most + 1);
  const codes = new Uint16Array(most + 1);
  const depths = new Int32Array(most + 1);
  let count = 1;

  /** The slot of the transition, or a free slot for it. */
  function slotOf(state: number, code: number): number {
    let slot = (Math.imul(Math.imul(state, 0x9e3779b1) ^ code, 0x85ebca77) >>> 7) & mask;
    for (;;) {
      const to = slots[slot] ?? 0;
      if (to === 0 || (above[to] === state && codes[to] === code)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function step(state: number, code: number): number {
    const slot = slotOf(state, code);
    const known = slots[slot] ?? 0;
    if (known !== 0) return known;
    above[count] = state;
    codes[count] = code;
    depths[count] = (depths[state] ?? 0) + 1;
    slots[slot] = count;
    return count++;
  }

  return {
    next: (state, code) => slots[slotOf(state, code)] ?? 0,
    add: (text) => {
      let state = 0;
      for (let i = 0; i < text.length; i++) state = step(state, text.charCodeAt(i));
      return state;
    },
    size: () => count,
    byDepth: () => sortedBy(depths.subarray(0, count)),
    above,
    codes,
  };
}

/** Counting sort of all states except the root: sorting millions by comparison takes seconds. */
function sortedBy(depths: Int32Array): Int32Array {
  const starts = new Int32Array(depths.reduce((most, depth) => Math.max(most, depth), 0) + 2);
  for (const depth of depths) starts[depth + 1] = (starts[depth + 1] ?? 0) + 1;
  for (let depth = 1; depth < starts.length; depth++) starts[depth] = (starts[depth] ?? 0) + (starts[depth - 1] ?? 0);
  const order = new Int32Array(depths.length);
  for (const [state, depth] of depths.entries()) {
    const place = starts[depth] ?? 0;
    order[place] = state;
    starts[depth] = place + 1;
  }
  return order.subarray(1);
}
