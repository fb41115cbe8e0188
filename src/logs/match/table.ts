// A hash table of byte groups behind a bit filter that rejects most positions. Groups are two 32-bit words with bit 5 of every byte set,
// which lowers the case of letters.

/** The bytes of form `form` begin `offset` bytes before a position with these words; several groups may have the same words. */
export interface Group {
  readonly first: number;
  readonly second: number;
  readonly form: number;
  readonly offset: number;
}

export interface Table {
  /** Bit `hash & 31` of the word at `hash >>> shift` is set where some group has the hash. */
  readonly filter: Int32Array;
  readonly shift: number;
  /** Index of the first group with these words, -1 if there is none. */
  readonly find: (first: number, second: number) => number;
  /** Index of the next group with the same words, -1 after the last. */
  readonly next: Int32Array;
  readonly forms: Int32Array;
  readonly offsets: Int32Array;
}

export const blur = 0x20202020;
export const firstFactor = 0x9e3779b1 | 0;
export const secondFactor = 0x85ebca77 | 0;
/** The upper bits are the best mixed. */
export const hash = (first: number, second: number): number =>
  Math.imul(first, firstFactor) + Math.imul(second, secondFactor);

// One bit in 128 is set, so that few positions pass by chance; for a few thousand values the filter still fits in a core's caches.
const spareBits = 7;
const [fewestBits, mostBits] = [16, 25];

export function buildTable(groups: readonly Group[]): Table {
  const bits = Math.min(mostBits, Math.max(fewestBits, Math.ceil(Math.log2(groups.length + 1)) + spareBits));
  const shift = 32 - (bits - 5);
  const filter = new Int32Array(1 << (bits - 5));
  const slots = slotsFor(groups.length);
  const next = new Int32Array(groups.length).fill(-1);
  groups.forEach(({ first, second }, index) => {
    const code = hash(first, second);
    filter[code >>> shift] = (filter[code >>> shift] ?? 0) | (1 << code);
    next[index] = slots.put(first, second, index);
  });
  // Ask the filter first: the table may be larger than any cache.
  const find = (first: number, second: number): number => {
    const code = hash(first, second);
    return (((filter[code >>> shift] ?? 0) >>> code) & 1) === 1 ? slots.find(first, second) : -1;
  };
  const column = (of: (group: Group) => number): Int32Array => Int32Array.from(groups, of);
  return {
    filter,
    shift,
    find,
    next,
    forms: column(({ form }) => form),
    offsets: column(({ offset }) => offset),
  };
}

interface Slots {
  readonly find: (first: number, second: number) => number;
  /** Returns the previous index, -1 if there was none. */
  readonly put: (first: number, second: number, index: number) => number;
}

function slotsFor(groups: number): Slots {
  const bits = Math.ceil(Math.log2(groups + 1)) + 1;
  // A slot is first word, second word, index and one unused number, so that it fits in one cache line.
  const slots = new Int32Array(4 << bits).fill(-1);
  const last = slots.length - 1;
  const slotOf = (first: number, second: number): number => {
    let slot = (hash(first, second) >>> (32 - bits)) * 4;
    while ((slots[slot + 2] ?? -1) >= 0 && (slots[slot] !== first || slots[slot + 1] !== second))
      slot = (slot + 4) & last;
    return slot;
  };
  return {
    find: (first, second) => slots[slotOf(first, second) + 2] ?? -1,
    put: (first, second, index) => {
      const slot = slotOf(first, second);
      const before = slots[slot + 2] ?? -1;
      slots[slot] = first;
      slots[slot + 1] = second;
      slots[slot + 2] = index;
      return before;
    },
  };
}
