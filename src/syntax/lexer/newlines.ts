import { endAt, startAt, type Tokens } from './tokens.ts';

/** Offset of the first newline between token `i` and the one before it, -1 when they share a line. */
export function newlines(tokens: Tokens): (i: number) => number {
  const { source } = tokens;
  let next = -1;
  return (i) => {
    const from = i === 0 ? 0 : endAt(tokens, i - 1);
    if (next < from) next = source.indexOf('\n', from);
    if (next < 0) next = source.length;
    return next < startAt(tokens, i) ? next : -1;
  };
}
