// A text -> hashes of its runs of letters and of digits. A collision only costs a comparison.
import { isLetter, isWordCode } from './letters.ts';

export type Token = number;

/** Calls `each` with the hash of every run in `text[0, to)`, its position, and whether it consists of digits. */
export function eachToken(
  text: string,
  to: number,
  each: (token: Token, from: number, to: number, isNumber: boolean) => void,
): void {
  for (let from = 0; from < to; ) {
    const code = text.charCodeAt(from);
    if (!isWordCode(code)) {
      from++;
      continue;
    }
    const letters = isLetter(code);
    let hash = 0;
    let end = from;
    for (let next = code; end < to && isWordCode(next) && isLetter(next) === letters; next = text.charCodeAt(++end))
      hash = (Math.imul(hash, 31) + next) | 0;
    each(hash, from, end, !letters);
    from = end;
  }
}
