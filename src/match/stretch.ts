// Which part of a value to look for: the longest run of characters between wildcards that has one form only, else one whose forms by
// case are few enough to look for each of them.
import type { Element, Piece } from './values.ts';

export interface Stretch {
  /** Some of these bytes (ASCII in lower case) stand in every line that contains the value. */
  readonly forms: readonly Uint8Array[];
  /** The bytes are all there is to the value: where they stand, it matches. */
  readonly whole: boolean;
}

/** Null when the value has no character to look for. */
export function chooseStretch(pieces: readonly Piece[]): Stretch | null {
  const fixed = longest(pieces.flatMap((piece) => runs(piece, isFixed)));
  if (fixed.length >= enough) return { forms: combined(fixed), whole: isWhole(pieces, fixed) };
  const open = pieces.flatMap((piece) => runs(piece, isLiteral)).flatMap(parts);
  const chosen = open.reduce(better, fixed);
  return chosen.length === 0 ? null : { forms: combined(chosen), whole: isWhole(pieces, chosen) };
}

type Literal = NonNullable<Element>;
type Run = readonly Literal[];

/** So many characters of one form are looked for without a thought on others. */
const enough = 4;
/** No more forms of a stretch than that, and no more bytes of one than the search can make use of. */
const mostForms = 64;
const usefulBytes = 11;

const isLiteral = (element: Element): element is Literal => element !== null;
const isFixed = (element: Element): element is Literal => element !== null && element.length === 1;

function runs(piece: Piece, belongs: (element: Element) => element is Literal): readonly Run[] {
  const found: Literal[][] = [[]];
  for (const element of piece) {
    if (belongs(element)) found.at(-1)!.push(element);
    else if (found.at(-1)!.length > 0) found.push([]);
  }
  return found;
}

const longest = (all: readonly Run[]): Run =>
  all.reduce((best, run) => (bytesOf(run) > bytesOf(best) ? run : best), []);

/** From each character on as far as it is of use. */
function parts(run: Run): readonly Run[] {
  return run.map((_, start) => {
    let end = start + 1;
    while (end < run.length && isUseful(run.slice(start, end), run[end]!)) end++;
    return run.slice(start, end);
  });
}

const isUseful = (part: Run, next: Literal): boolean =>
  bytesOf(part) < usefulBytes && formsOf(part) * next.length <= mostForms;

function better(one: Run, other: Run): Run {
  const more = bytesOf(other) - bytesOf(one);
  return more > 0 || (more === 0 && formsOf(other) < formsOf(one)) ? other : one;
}

/** Bytes of the shortest form. */
const bytesOf = (run: Run): number =>
  run.reduce((sum, forms) => sum + Math.min(...forms.map((form) => form.length)), 0);
const formsOf = (run: Run): number => run.reduce((product, forms) => product * forms.length, 1);

const isWhole = (pieces: readonly Piece[], run: Run): boolean =>
  pieces.length === 1 && pieces[0]!.length === run.length;

function combined(run: Run): readonly Uint8Array[] {
  let all: number[][] = [[]];
  for (const forms of run) all = all.flatMap((start) => forms.map((form) => [...start, ...form]));
  return all.map((bytes) => Uint8Array.from(bytes));
}
