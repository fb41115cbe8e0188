// The number in an escape -> the character.

const MAX_CODE_POINT = 0x10ffff;

/** The replacement character if there is no such code point. */
export const characterOf = (point: number): string =>
  point <= MAX_CODE_POINT ? String.fromCodePoint(point) : '\uFFFD';
