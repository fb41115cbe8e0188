// Messages -> a function that finds those that may contain a fragment of a log line, given the right values. Pure.

import type { Message } from '../model/messages.ts';
import { signsOf } from '../model/sigma.ts';
import { fragmentOf, plainLetters } from './fragment.ts';
import { elementsOf, scoreOfFragment } from './fragment-score.ts';
import { type FragmentIndex, indexFragments, likelyPatterns } from './index-fragments.ts';
import { type Locator, locator } from './locate.ts';
import { type Pattern, patternsOf } from './pattern.ts';

/** The messages that best fit a keyword; none if their literals prove too little of it. */
interface Containing {
  readonly messages: readonly Message[];
  /** Literals account for most of its words. */
  readonly isProven: boolean;
}

type FragmentFinder = (keyword: string) => Containing;

/** `keywords`: expected number of queries. */
export function fragmentFinder(messages: readonly Message[], keywords: number): FragmentFinder {
  const told = messages.filter(({ exception, excluded }) => !exception && excluded === null);
  const placed = wholeLineFinder(told);
  let known: FragmentIndex | null = null;
  return (keyword) => {
    known ??= indexFragments(patternsOf(told));
    const { byWord } = known;
    const fragment = fragmentOf(keyword, (word) => byWord.has(word));
    const least = Math.max(MIN_PROVEN, plainLetters(fragment) * MIN_SHARE);
    let best: readonly Pattern[] = [];
    let most = least;
    for (const pattern of likelyPatterns(known, fragment, least, keywords)) {
      const score = scoreOfFragment(elementsOf(pattern), fragment);
      if (score === null || score < most) continue;
      best = score > most ? [pattern] : [...best, pattern];
      most = score;
    }
    if (best.length === 0) return placed(keyword);
    const isProven = most >= plainLetters(fragment) * MIN_SHARE_OF_PROOF;
    return { messages: [...new Set(best.flatMap((pattern) => pattern.messages))], isProven };
  };
}

/** Locates the keyword as if it were a whole line. */
function wholeLineFinder(messages: readonly Message[]): FragmentFinder {
  let locate: Locator | null = null;
  return (keyword) => {
    const signs = signsOf(keyword);
    if (signs.some((sign) => 'wildcard' in sign)) return none;
    locate ??= locator(messages);
    const match = locate(signs.map((sign) => ('literal' in sign ? sign.literal : '')).join(''));
    return match === null ? none : { messages: [match.message, ...match.alternatives], isProven: match.strict };
  };
}

const none: Containing = { messages: [], isProven: false };

/** Minimum number of letters that literals must prove, and their minimum share of the letters in words. */
const MIN_PROVEN = 4;
const MIN_SHARE = 0.2;
const MIN_SHARE_OF_PROOF = 0.6;
