// Matches a keyword with a value where the message has a placeholder: `syscall 12 out of bounds`, `syscall %d out of bounds`. `%s` prints
// anything, so most of the keyword must be literal text of the message.

import type { Part } from '../../model/facts.ts';
import { conversionOf } from '../../text/conversions.ts';
import { itemAt } from '../../text/items.ts';
import { wordsOf } from './words.ts';

/** True when the message can hold the keyword, and its fixed text proves most of it. */
export function canHold(parts: readonly Part[], keyword: string, isCommon: (word: string) => boolean): boolean {
  const wanted = symbolsOf(keyword, isCommon);
  const letters = wanted.filter(({ character }) => isTelling(character)).length;
  if (wordsOf(keyword).length < fewestWords) return false;
  const elements = elementsOf(parts);
  if (wanted.length * elements.length > MAX_TABLE) return false;
  return fixedLetters(wanted, elements) >= proof * letters;
}

// `fatal: bad string` is proven by `bad string`, not by `%s: %s`. `PAM not enabled` is no message of `%s not enabled` for all one knows,
// `Failed password for root` is one of `Failed password for %s`.
const [proof, fewestWords] = [0.75, 4];

/** Each character of the keyword is held against each of the message: longer texts than 2,000 characters each are not. */
const MAX_TABLE = 4_000_000;

/** Of a wildcard the character is empty. */
interface Symbol {
  readonly kind: 'is' | 'one' | 'many';
  readonly character: string;
  /** It may be part of a value: words that the program uses everywhere are none. */
  readonly free: boolean;
}

const symbolsOf = (keyword: string, isCommon: (word: string) => boolean): readonly Symbol[] =>
  Array.from(keyword.toLowerCase().matchAll(/[\p{L}\p{N}']+|\\[*?\\]|[\s\S]/gu), ([text]) => text).flatMap(
    (text): readonly Symbol[] => {
      if (text === '*' || text === '?') return [{ kind: text === '*' ? 'many' : 'one', character: '', free: true }];
      const free = !isCommon(text);
      return Array.from(text.replace(/^\\(?=.)/u, ''), (character) => ({ kind: 'is', character, free }));
    },
  );

/** A character, or what a value may consist of. */
type Element = string | { readonly takes: RegExp };

const elementsOf = (parts: readonly Part[]): readonly Element[] =>
  parts.flatMap((part): readonly Element[] =>
    'literal' in part ? Array.from(part.literal.toLowerCase()) : [{ takes: valuesOf(part.placeholder) }],
  );

function valuesOf(placeholder: string): RegExp {
  const kind = conversionOf(placeholder)?.kind;
  if (kind === 'whole') return /[-\d]/;
  if (kind === 'hex' || kind === 'pointer') return /[\da-fx]/;
  return /[^\n]/;
}

const isTelling = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

const never = -1e9;

/** Most letters of the keyword that can stand on fixed text, over all places where it can begin; negative when there is none. */
function fixedLetters(wanted: readonly Symbol[], elements: readonly Element[]): number {
  const width = elements.length;
  // One row for each symbol, from the last: the best from here on when element j comes next.
  let next = new Array<number>(width + 1).fill(0);
  for (let i = wanted.length - 1; i >= 0; i--) {
    const row = new Array<number>(width + 1).fill(never);
    for (let j = width; j >= 0; j--)
      row[j] = best(itemAt(wanted, i), elements[j], [itemAt(next, j), next[j + 1] ?? never, row[j + 1] ?? never]);
    next = row;
  }
  return next.reduce((a, b) => Math.max(a, b));
}

/** `stay`: the symbol is used up and the element stays; `both`: both are; `pass`: the element is. */
function best(
  symbol: Symbol,
  element: Element | undefined,
  [stay, both, pass]: readonly [number, number, number],
): number {
  if (symbol.kind === 'many') return Math.max(stay, pass);
  if (element === undefined) return never;
  if (typeof element !== 'string') {
    const taken = symbol.kind === 'one' || (symbol.free && element.takes.test(symbol.character)) ? stay : never;
    return Math.max(pass, taken);
  }
  if (symbol.kind === 'one') return both;
  return symbol.character === element ? both + (isTelling(element) ? 1 : 0) : never;
}
