// Searches a long text for thousands of pieces, with an index of every fourth position.

/** The first place of a piece that fits, -1 where there is none. */
export type Places = (piece: string, fits: (place: number) => boolean) => number;

export function windowsOf(text: string): Places {
  const tables = new Map<number, Table>();
  return (piece, fits) => {
    if (piece === '') return -1;
    const window = sizes.find((size) => piece.length >= size + step - 1);
    if (window === undefined) return firstBySearch(text, piece, fits);
    const table = tables.get(window) ?? tableOf(text, window);
    tables.set(window, table);
    return firstIn(table, text, piece, fits);
  };
}

const step = 4;
// One of four windows of a piece begins at a fourth place.
const sizes = [8, 4];

function firstBySearch(text: string, piece: string, fits: (place: number) => boolean): number {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) if (fits(at)) return at;
  return -1;
}

/** Windows with one hash are a list that goes from the end of the text to its beginning. */
interface Table {
  readonly window: number;
  readonly bits: number;
  readonly last: Int32Array;
  readonly before: Int32Array;
  readonly counts: Int32Array;
}

function tableOf(text: string, window: number): Table {
  const places = Math.max(1, Math.ceil(text.length / step));
  const bits = Math.max(8, Math.ceil(Math.log2(places)));
  const last = new Int32Array(1 << bits).fill(-1);
  const counts = new Int32Array(1 << bits);
  const before = new Int32Array(places);
  for (let at = 0; at + window <= text.length; at += step) {
    const hash = hashAt(text, at, window, bits);
    before[at / step] = last[hash] ?? -1;
    last[hash] = at / step;
    counts[hash] = (counts[hash] ?? 0) + 1;
  }
  return { window, bits, last, before, counts };
}

function hashAt(text: string, from: number, window: number, bits: number): number {
  let number = 0;
  for (let at = from; at < from + window; at++) number = Math.imul(number, 31) + text.charCodeAt(at);
  return Math.imul(number, 0x9e3779b1) >>> (32 - bits);
}

function firstIn(table: Table, text: string, piece: string, fits: (place: number) => boolean): number {
  const hashes = Array.from({ length: piece.length - table.window + 1 }, (_, at) =>
    hashAt(piece, at, table.window, table.bits),
  );
  const from = rarest(hashes, table.counts);
  let first = -1;
  for (let offset = from; offset < from + step; offset++) {
    for (let at = table.last[hashes[offset] ?? 0] ?? -1; at >= 0; at = table.before[at] ?? -1) {
      const place = at * step - offset;
      if (place < 0 || (first >= 0 && place >= first)) continue;
      if (text.startsWith(piece, place) && fits(place)) first = place;
    }
  }
  return first;
}

/** Of all windows, four in a row that the text has least often. */
function rarest(hashes: readonly number[], counts: Int32Array): number {
  let [best, fewest] = [0, Number.POSITIVE_INFINITY];
  for (let from = 0; from + step <= hashes.length; from++) {
    let count = 0;
    for (let at = from; at < from + step; at++) count += counts[hashes[at] ?? 0] ?? 0;
    if (count < fewest) [best, fewest] = [from, count];
  }
  return best;
}
