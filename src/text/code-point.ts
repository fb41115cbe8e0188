// The character that an escape names by its number.

const MAX_CODE_POINT = 0x10ffff;

/** The replacement character where there is none of that number. */
export const characterOf = (point: number): string =>
  point <= MAX_CODE_POINT ? String.fromCodePoint(point) : '\uFFFD';
