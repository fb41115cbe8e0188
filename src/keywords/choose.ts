// Candidates with a sufficient score -> which are in the rule, and why the others are not (no keyword, share of the file, quota).

import type { BaselineHits, Candidate, Ranked, Unselected } from '../model/candidates.ts';
import { certain, itemAt } from '../text/items.ts';
import { type KeywordForm, notSpecific, withKeyword } from './keywords.ts';
import { type DistinctKeywords, distinctKeywords } from './near-duplicates.ts';
import type { AlsoIn } from './ordinary-messages.ts';
import { isOutOfMemory } from './out-of-memory.ts';

export interface Limits extends KeywordForm {
  /** null takes the built-in limit. */
  readonly max: number | null;
  /** Lowest score for the rule; null takes the built-in floor. */
  readonly minScore: number | null;
  /** Messages that are written only for debugging may be in the rule. */
  readonly debugMessages?: boolean;
  readonly counted?: Counted | null;
}

/** What ordinary logs say about the candidates. */
export interface Counted {
  /** The candidates that were counted, with the keywords that were. */
  readonly judged: ReadonlyMap<Ranked, Candidate>;
  /** null: nobody counted it. */
  readonly hitsOf: (keyword: string) => BaselineHits | null;
  /** A candidate with more hits does not come into the rule. */
  readonly most: number;
}

export interface Choice {
  /** null: it is in the rule. */
  readonly reasons: Map<Ranked, Unselected | null>;
  /** Those whose keyword was held against ordinary messages. */
  readonly judged: Map<Ranked, Candidate>;
}

const MAX_KEYWORDS = 50;
/** One fact: it is not told fifty times. */
const MAX_OUT_OF_MEMORY = 2;

export const limitOf = ({ max }: Limits): number => max ?? MAX_KEYWORDS;

/**
 * Takes what people want first, then what is worth most. `asked` are those with a keyword of the user: they come behind the others, so that
 * a keyword adds messages and changes nothing else.
 */
export function choose(
  found: readonly Ranked[],
  limits: Limits,
  alsoIn: AlsoIn,
  asked: readonly Ranked[] = [],
): Choice {
  const fit = [...found].sort((a, b) => worth(b) - worth(a));
  const limit = limitOf(limits);
  const rule = distinctKeywords();
  const fromFile = new Map<string | undefined, number>();
  // With those of messages that everyday logs hold too: the end of the rule does not move down for them.
  const expected: Expected = { count: 0, keep: 0, noise: 0 };
  let memory = 0;
  const reasons: Choice['reasons'] = new Map();
  const judged: Choice['judged'] = new Map();
  const late: Ranked[] = [];
  let [next, nextLate] = [0, 0];
  while (rule.size() < limit && (next < fit.length || nextLate < late.length)) {
    const isLate = isDue(late[nextLate], fit[next]);
    const one = isLate ? itemAt(late, nextLate++) : itemAt(fit, next++);
    reasons.set(one, consider(one, isLate));
  }
  for (const one of fit) if (!reasons.has(one)) reasons.set(one, 'beyond --max');
  for (const one of asked) if (reasons.get(one) !== null) reasons.set(one, considerAsked(one));
  return { reasons, judged };

  function consider(one: Ranked, isLate: boolean): Unselected | null {
    if (isForDebugging(one, limits)) return 'written for debugging only';
    const unlikely = whyUnlikely(one, expected, limits);
    if (unlikely !== null) return unlikely;
    if (isLate || !hasShare(one, fromFile, limit)) return take(one);
    late.push(one);
    return 'from a file that has its share';
  }

  function considerAsked(one: Ranked): Unselected | null {
    if (isForDebugging(one, limits)) return 'written for debugging only';
    return rule.size() < limit ? take(one) : 'beyond --max';
  }

  function take(one: Ranked): Unselected | null {
    const candidate = limits.counted?.judged.get(one) ?? withKeyword(one, limits, alsoIn);
    judged.set(one, candidate);
    const isMemory = !one.wanted && isOutOfMemory(one.parts);
    const isRepeated = isMemory && memory >= MAX_OUT_OF_MEMORY;
    const why = isRepeated
      ? 'like others'
      : (whyNot(candidate, rule) ?? whatLogsSay(candidate, limits.counted ?? null));
    if (!one.wanted && (why === null || why === 'seen in the baseline')) {
      expected.count++;
      expected.keep += one.predicted.keep;
      expected.noise += noiseOf(one);
    }
    if (why === null) {
      if (isMemory) memory++;
      rule.add(itemAt(candidate.keywords, 0));
      fromFile.set(fileOf(one), (fromFile.get(fileOf(one)) ?? 0) + 1);
    }
    return why;
  }
}

/** null where its keyword is fit. */
export function whyNot({ keywords: [keyword], keywordGap }: Candidate, rule: DistinctKeywords): Unselected | null {
  if (keyword === undefined)
    return keywordGap?.startsWith(notSpecific) ? 'not specific enough' : 'also in ordinary messages';
  return rule.hasAlike(keyword) ? 'like others' : null;
}

function whatLogsSay({ keywords: [keyword] }: Candidate, counted: Counted | null): Unselected | null {
  if (counted === null) return null;
  const found = counted.hitsOf(certain(keyword));
  if (found === null) return 'not counted in the baseline';
  return found.hits > counted.most ? 'seen in the baseline' : null;
}

/** Production does not write it. Who names a score takes it all the same. */
const isForDebugging = ({ wanted, severity }: Ranked, { minScore, debugMessages }: Limits): boolean =>
  !wanted && minScore === null && debugMessages !== true && severity === 'debug';

// ── order ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** How likely one keeps it; what never rings is worth something too, what rings costs, and where little is known the score decides. */
const worth = (one: Ranked): number =>
  (one.wanted ? 3 : one.predicted.keep) +
  HARMLESS_WORTH * one.predicted.harmless -
  NOISE_COST * noiseOf(one) +
  (one.unaskedScore ?? one.score) / SCORE_SCALE;
const [HARMLESS_WORTH, NOISE_COST, SCORE_SCALE] = [0.5, 0.25, 100];

// ── size ────────────────────────────────────────────────────────────────────────────────────────────────────────────

// Of the keywords so many at most ring in ordinary life or are wrong, and so many at least one wants: of fewer than five a share says little.
const MAX_NOISE = 0.18;
const MIN_KEPT = 0.45;
const MIN_KEYWORDS = 5;
// One that rings more often than that is not made up for by others.
const MAX_OWN_NOISE = 0.4;

/** Sums of what is predicted for the keywords so far. */
interface Expected {
  count: number;
  keep: number;
  noise: number;
}

const noiseOf = ({ predicted: { everyday, wrong } }: Ranked): number => everyday + wrong;

/** Who asks for a message or names a score takes it all the same. */
function whyUnlikely(one: Ranked, expected: Expected, { minScore }: Limits): Unselected | null {
  if (one.wanted || minScore !== null) return null;
  const noise = noiseOf(one);
  if (noise > MAX_OWN_NOISE) return one.predicted.everyday > one.predicted.wrong ? 'everyday' : 'not likely enough';
  if (expected.count < MIN_KEYWORDS) return null;
  const count = expected.count + 1;
  const isTooMuch = expected.noise + noise > MAX_NOISE * count || expected.keep + one.predicted.keep < MIN_KEPT * count;
  return isTooMuch ? 'not likely enough' : null;
}

// ── fair shares ─────────────────────────────────────────────────────────────────────────────────────────────────────

// A table or a function that returns texts stands in one file: the share of the file is its limit too.
const share = (limit: number): number => Math.max(5, Math.floor(limit / 4));
// What is beyond the share of its file waits for others that score hardly less.
const handicap = 0.05;

const fileOf = ({ origins }: Ranked): string | undefined => origins[0]?.file;

const hasShare = (one: Ranked, fromFile: ReadonlyMap<string | undefined, number>, limit: number): boolean =>
  !one.wanted && fileOf(one) !== undefined && (fromFile.get(fileOf(one)) ?? 0) >= share(limit);

const isDue = (late: Ranked | undefined, next: Ranked | undefined): boolean =>
  late !== undefined && (next === undefined || worth(late) - handicap >= worth(next));
