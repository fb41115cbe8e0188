// A keyword -> the fragment of a log line that it stands for: its signs, and where in it a message may begin and end.
import { signsOf } from '../model/sigma.ts';
import { headerOf } from './header.ts';

/** A character code, or a wildcard. */
type FragmentSign = number | '*' | '?';

export interface Fragment {
  /** In lower case. */
  readonly signs: readonly FragmentSign[];
  /** One unit per sign: a wildcard is a NUL. */
  readonly text: string;
  /** What it costs that the sign is part of a value. */
  readonly costs: ArrayLike<number>;
  /** Behind a header, or what a cut left of one. */
  readonly starts: readonly number[];
  /** Before what a log adds to a message. */
  readonly ends: readonly number[];
}

/** Blanks at both ends do not count. `isKnown`: some message holds the word as fixed text. */
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

/** A letter that gets longer in lower case keeps its case. */
function lowered(unit: string): string {
  const low = unit.toLowerCase();
  return low.length === unit.length ? low : unit;
}

/** As patterns have it. */
const plain = (text: string): string => text.replace(/[\x00-\x1f\x7f-\x9f]/g, ' ');

/** A header that lacks its beginning: behind `gated[17]: `, `org.gate.Door: ` or `[main] `. */
function behindCutHeader(text: string): readonly number[] {
  const found = headerEnd.exec(text.slice(0, MAX_HEADER));
  if (found === null) return [];
  const { starts, tags } = headerOf(text, found.index + found[0].length);
  return [...starts, ...tags];
}

const MAX_HEADER = 160;
const headerEnd = /(?:\][:)]?|[\w$][.$][\w$]{1,60}:?)(?: - | )/;

/** Values are names more often than sentences, and seldom hold the words of other messages. */
function costsOf(text: string, isKnown: (word: string) => boolean): Float64Array {
  const costs = new Float64Array(text.length);
  for (const { index } of text.matchAll(/ /g)) costs[index] = COST_OF_BLANK;
  for (const { 0: word, index } of text.matchAll(plainWord))
    if (isKnown(word)) costs.fill(COST_OF_LETTER, index, index + word.length);
  return costs;
}

const [COST_OF_BLANK, COST_OF_LETTER] = [1, 0.4];

/** A word of a sentence, unlike `user=`, `example.com` and `ssh2`. */
const plainWord = /(?<![^\s\0])\p{L}{3,}(?=[,.;:!?)]?(?:[\s\0]|$))/gu;

/** Number of letters in words of sentences. */
export const plainLetters = ({ text }: Fragment): number =>
  Array.from(text.matchAll(plainWord)).reduce((sum, [word]) => sum + word.length, 0);
