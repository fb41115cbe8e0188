// Patterns for whole messages, in any case: `*` matches any text, `?` one character, `\` escapes them.
import { type Sign, signsOf } from '../../model/sigma.ts';

export interface Pattern {
  /** As written. */
  readonly text: string;
  /** The longest literal between wildcards, in lower case: every matching message contains it. */
  readonly piece: string;
  readonly matches: (message: string) => boolean;
}

export function patternOf(text: string): Pattern {
  const signs = signsOf(text.trim().toLowerCase());
  return { text, piece: pieceOf(signs), matches: (message) => fits(signs, [...message.trim().toLowerCase()]) };
}

const pieceOf = (signs: readonly Sign[]): string =>
  signs
    .map((sign) => ('literal' in sign ? sign.literal : '\n'))
    .join('')
    .split('\n')
    .reduce((one, other) => (other.length > one.length ? other : one), '');

const isAny = (sign: Sign | undefined): boolean => sign !== undefined && 'wildcard' in sign && sign.wildcard === '*';

/** Backtracks to the last `*` only, so that time is bounded by the product of both lengths. */
function fits(signs: readonly Sign[], characters: readonly string[]): boolean {
  let [sign, at] = [0, 0];
  let [star, resume] = [-1, 0];
  while (at < characters.length) {
    const one = signs[sign];
    if (isAny(one)) [star, resume] = [sign++, at];
    else if (one && ('wildcard' in one || one.literal === characters[at])) [sign, at] = [sign + 1, at + 1];
    else if (star >= 0) [sign, at] = [star + 1, ++resume];
    else return false;
  }
  return signs.slice(sign).every(isAny);
}
