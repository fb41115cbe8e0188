// Chooses the part of a value to search for: the longest run between wildcards with a single form, or one with few case forms.
import { itemAt } from '../../text/items.ts';
import type { Character, Element, Piece } from './values.ts';

export interface Stretch {
  /** Every line that contains the value contains one of these (bytes, ASCII in lower case). */
  readonly forms: readonly Uint8Array[];
  /** Length of the shortest form in bytes. */
  readonly shortest: number;
  /** The stretch is the whole value: wherever it is found, the value matches. */
  readonly whole: boolean;
}

/**
 * The stretches worth searching for, longest first; none when the value has no character. A short one is better if many values share the
 * long ones.
 */
export function stretchesOf(pieces: readonly Piece[]): readonly Stretch[] {
  const fixed = pieces.flatMap((piece) => runs(piece, isFixed)).flatMap(endsOf);
  const enoughAlone = fixed.filter((run) => bytesOf(run) >= enough);
  const chosen = enoughAlone.length > 0 ? enoughAlone.sort((a, b) => usefulBytes(b) - usefulBytes(a)) : best(pieces);
  return chosen.map((run) => ({
    forms: combined(run),
    shortest: bytesOf(run),
    whole: pieces.length === 1 && pieces[0]?.length === run.length,
  }));
}

type Run = readonly Character[];

/** Repeated characters make many candidate positions, each compared in full: use only the beginning or the end of a long run. */
const MAX_STRETCH = 64;

const endsOf = (run: Run): readonly Run[] =>
  run.length <= MAX_STRETCH ? [run] : [run.slice(0, MAX_STRETCH), run.slice(-MAX_STRETCH)];

/** A single-form run of this many bytes is used without considering runs with several forms. */
const enough = 5;
/** Limits on the forms of a stretch, and on bytes: no more than a group and its positions need (windows.ts). */
const mostForms = 64;
const useful = 11;

const isLiteral = (element: Element): element is Character => element !== null;
const isFixed = (element: Element): element is Character => element !== null && element.length === 1;

function runs(piece: Piece, belongs: (element: Element) => element is Character): readonly Run[] {
  const found: Run[] = [];
  let run: Character[] = [];
  for (const element of piece) {
    if (belongs(element)) run.push(element);
    else {
      if (run.length > 0) found.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...found, run] : found;
}

/** From each position of each run, takes the longest useful part; picks the one with the most bytes, then the fewest forms. */
function best(pieces: readonly Piece[]): readonly Run[] {
  const parts = pieces
    .flatMap((piece) => runs(piece, isLiteral))
    .flatMap((run) => run.map((_, at) => partFrom(run, at)));
  return parts.length > 0 ? [parts.reduce(better)] : [];
}

function partFrom(run: Run, start: number): Run {
  let end = start + 1;
  while (end < run.length && isOfUse(run.slice(start, end), itemAt(run, end))) end++;
  return run.slice(start, end);
}

const isOfUse = (part: Run, next: Character): boolean =>
  bytesOf(part) < useful && formsOf(part) * next.length <= mostForms;

function better(one: Run, other: Run): Run {
  const more = bytesOf(other) - bytesOf(one);
  return more > 0 || (more === 0 && formsOf(other) < formsOf(one)) ? other : one;
}

const usefulBytes = (run: Run): number => Math.min(bytesOf(run), useful);

/** Length of the shortest form in bytes. */
const bytesOf = (run: Run): number => run.reduce((sum, forms) => sum + shortest(forms), 0);
const shortest = (forms: Character): number =>
  forms.length === 1 ? itemAt(forms, 0).length : Math.min(...forms.map((form) => form.length));
const formsOf = (run: Run): number => run.reduce((product, forms) => product * forms.length, 1);

function combined(run: Run): readonly Uint8Array[] {
  if (formsOf(run) === 1) return [joined(run.map((forms) => itemAt(forms, 0)))];
  let all: Uint8Array[][] = [[]];
  for (const forms of run) all = all.flatMap((start) => forms.map((form) => [...start, form]));
  return all.map(joined);
}

function joined(characters: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(characters.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const character of characters) {
    for (const byte of character) bytes[at++] = byte;
  }
  return bytes;
}
