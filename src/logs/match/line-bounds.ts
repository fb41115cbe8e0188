// The line around a position. Positions come mostly in order, so the last answer is cached.

export interface LineBounds {
  readonly start: number;
  /** Without the `\n` or `\r\n`. */
  readonly end: number;
  /** Where the next line begins, or the length of the chunk. */
  readonly next: number;
}

export const newline = 0x0a;
const carriageReturn = 0x0d;

/** The answers for one chunk. */
export function boundsIn(chunk: Uint8Array): (place: number) => LineBounds {
  let line: LineBounds = { start: 0, end: 0, next: 0 };
  return (place) => {
    if (place < line.start || place >= line.next) line = boundsAt(chunk, place);
    return line;
  };
}

function boundsAt(chunk: Uint8Array, place: number): LineBounds {
  let start = place;
  while (start > 0 && chunk[start - 1] !== newline) start--;
  const found = chunk.indexOf(newline, place);
  let end = found < 0 ? chunk.length : found;
  const next = found < 0 ? end : found + 1;
  if (end > start && chunk[end - 1] === carriageReturn) end--;
  return { start, end, next };
}
