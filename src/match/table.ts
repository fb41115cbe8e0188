// Groups of bytes to look for, in a table with open addressing, behind a filter of one byte for each hash: what is no group mostly is
// known after one look. Groups are two 32-bit words with bit 5 of every byte set, which makes letters lower case and blurs some marks.

/** `forms[i]` is to be compared at `offsets[i]` bytes before a place where the words stand; several may have the same words. */
export interface Group {
  readonly first: number;
  readonly second: number;
  readonly form: number;
  readonly offset: number;
}

export interface Table {
  /** 1 where some group has the hash. */
  readonly filter: Uint8Array;
  /** hash >>> shift is the place in the filter. */
  readonly shift: number;
  /** Index of the first group with these words, -1 when there is none. */
  readonly find: (first: number, second: number) => number;
  /** Index of the next group with the same words, -1 behind the last. */
  readonly next: Int32Array;
  readonly forms: Int32Array;
  readonly offsets: Int32Array;
}

export const blur = 0x20202020;
export const firstFactor = 0x9e3779b1;
export const secondFactor = 0x85ebca77;
/** Its upper bits count. */
export const hash = (first: number, second: number): number =>
  Math.imul(first, firstFactor) + Math.imul(second, secondFactor);

// A filter that is full to a sixteenth fits into the caches of a core for some thousand values, and one in sixteen wrong guesses
// costs less than the misses of a larger one.
const spareBits = 4;
const [fewestBits, mostBits] = [12, 22];

export function buildTable(groups: readonly Group[]): Table {
  const bits = Math.min(mostBits, Math.max(fewestBits, Math.ceil(Math.log2(groups.length + 1)) + spareBits));
  const shift = 32 - bits;
  const filter = new Uint8Array(1 << bits);
  const slots = slotsFor(groups);
  const next = new Int32Array(groups.length).fill(-1);
  groups.forEach(({ first, second }, index) => {
    filter[hash(first, second) >>> shift] = 1;
    const slot = slots.slotOf(first, second);
    next[index] = slots.heads[slot]!;
    slots.put(slot, index);
  });
  const find = (first: number, second: number): number => slots.heads[slots.slotOf(first, second)]!;
  const column = (of: (group: Group) => number): Int32Array => Int32Array.from(groups, of);
  return { filter, shift, find, next, forms: column(({ form }) => form), offsets: column(({ offset }) => offset) };
}

interface Slots {
  readonly heads: Int32Array;
  /** The slot that holds these words, or the free one where they belong. */
  readonly slotOf: (first: number, second: number) => number;
  readonly put: (slot: number, index: number) => void;
}

function slotsFor(groups: readonly Group[]): Slots {
  const bits = Math.ceil(Math.log2(groups.length + 1)) + 1;
  const heads = new Int32Array(1 << bits).fill(-1);
  const firsts = new Int32Array(1 << bits);
  const seconds = new Int32Array(1 << bits);
  const last = heads.length - 1;
  const slotOf = (first: number, second: number): number => {
    let slot = hash(first, second) >>> (32 - bits);
    while (heads[slot]! >= 0 && (firsts[slot] !== first || seconds[slot] !== second)) slot = (slot + 1) & last;
    return slot;
  };
  const put = (slot: number, index: number): void => {
    heads[slot] = index;
    firsts[slot] = groups[index]!.first;
    seconds[slot] = groups[index]!.second;
  };
  return { heads, slotOf, put };
}
