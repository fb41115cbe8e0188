// A keyword -> the fragment of a log line that it describes: its characters, and where in it a message may begin and end.
import { signsOf } from '../model/sigma.ts';
import { headerOf } from './header.ts';

/** A character code, or a wildcard. */
type FragmentSign = number | '*' | '?';

export interface Fragment {
  /** In lower case. */
  readonly signs: readonly FragmentSign[];
  /** One code unit per element of `signs`; a wildcard is a NUL. */
  readonly text: string;
  /** The cost of matching each character with a value. */
  readonly costs: ArrayLike<number>;
  /** Positions after a header, or after the rest of a truncated one. */
  readonly starts: readonly number[];
  /** Positions before a suffix that a log adds to a message. */
  readonly ends: readonly number[];
}

/** Ignores blanks at both ends. `isKnown`: whether some message contains the word as fixed text. */
export function fragmentOf(keyword: string, isKnown: (word: string) => boolean): Fragment {
  const signs = signsOf(keyword.trim()).flatMap((sign): readonly Written[] =>
    'literal' in sign ? plain(sign.literal).split('') : [sign],
  );
  const written = signs.map((sign) => (typeof sign === 'string' ? sign : '\0')).join('');
  const text = Array.from(written.split(''), lowered).join('');
  const { starts, tags, ends } = headerOf(written);
  const open = [...starts, ...tags, ...behindCutHeader(written)];
  const isWithin = (at: number): boolean => at > 0 && at < text.length;
  return {
    signs: signs.map((sign, at) => (typeof sign === 'string' ? text.charCodeAt(at) : sign.wildcard)),
    text,
    costs: costsOf(text, isKnown),
    starts: [...new Set(open)].filter(isWithin),
    ends: ends.filter(isWithin),
  };
}

/** A code unit or a wildcard. */
type Written = string | { readonly wildcard: '*' | '?' };

/** A letter whose lower case is longer stays as it is. */
function lowered(unit: string): string {
  const low = unit.toLowerCase();
  return low.length === unit.length ? low : unit;
}

/** Control characters become blanks, as in patterns. */
const plain = (text: string): string => text.replace(/[\x00-\x1f\x7f-\x9f]/g, ' ');

/** Positions after a truncated header: `gated[17]: `, `org.gate.Door: ` or `[main] `. */
function behindCutHeader(text: string): readonly number[] {
  const found = headerEnd.exec(text.slice(0, MAX_HEADER));
  if (found === null) return [];
  const { starts, tags } = headerOf(text, found.index + found[0].length);
  return [...starts, ...tags];
}

const MAX_HEADER = 160;
const headerEnd = /(?:\][:)]?|[\w$][.$][\w$]{1,60}:?)(?: - | )/;

/** Values are more often names than sentences, and seldom contain words of other messages. */
function costsOf(text: string, isKnown: (word: string) => boolean): Float64Array {
  const costs = new Float64Array(text.length);
  for (const { index } of text.matchAll(/ /g)) costs[index] = COST_OF_BLANK;
  for (const { 0: word, index } of text.matchAll(plainWord))
    if (isKnown(word)) costs.fill(COST_OF_LETTER, index, index + word.length);
  return costs;
}

const [COST_OF_BLANK, COST_OF_LETTER] = [1, 0.4];

/** A word in running text, unlike `user=`, `example.com` and `ssh2`. */
const plainWord = /(?<![^\s\0])\p{L}{3,}(?=[,.;:!?)]?(?:[\s\0]|$))/gu;

/** Number of letters in words of running text. */
export const plainLetters = ({ text }: Fragment): number =>
  Array.from(text.matchAll(plainWord)).reduce((sum, [word]) => sum + word.length, 0);
