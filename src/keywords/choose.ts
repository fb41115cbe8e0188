// Candidates with a sufficient score -> which are in the rule, and why the others are not (no keyword, share of the file, quota).

import type { BaselineHits, Candidate, Ranked, Unselected, Wildcards } from '../model/candidates.ts';
import { certain, itemAt } from '../text/items.ts';
import { notSpecific, withKeyword } from './keywords.ts';
import { type DistinctKeywords, distinctKeywords } from './near-duplicates.ts';
import type { AlsoIn } from './ordinary-messages.ts';
import { isOutOfMemory } from './out-of-memory.ts';

export interface Limits {
  /** null takes the built-in limit, and fewer where they get worse. */
  readonly max: number | null;
  /** Lowest score for the rule; null takes the built-in floor. */
  readonly minScore: number | null;
  readonly wildcards: Wildcards;
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

/** Expects what people ask for first, and everything else sorted by score. */
export function choose(fit: readonly Ranked[], limits: Limits, alsoIn: AlsoIn): Choice {
  const limit = limits.max ?? MAX_KEYWORDS;
  const rule = distinctKeywords();
  const fromFile = new Map<string | undefined, number>();
  // Those of messages that everyday logs hold too: the end of the rule does not move down for them.
  const scores = { count: 0, likely: 0 };
  const reasons: Choice['reasons'] = new Map();
  const judged: Choice['judged'] = new Map();
  const late: Ranked[] = [];
  let memory = 0;
  let [next, nextLate] = [0, 0];
  while (rule.size() < limit && (next < fit.length || nextLate < late.length)) {
    const isLate = isDue(late[nextLate], fit[next]);
    const one = isLate ? itemAt(late, nextLate++) : itemAt(fit, next++);
    if (isForDebugging(one, limits)) reasons.set(one, 'written for debugging only');
    else if (isUnlikely(one, scores, limits)) reasons.set(one, 'not likely enough');
    else if (isLate || !hasShare(one, fromFile, limit)) reasons.set(one, take(one));
    else {
      late.push(one);
      reasons.set(one, 'from a file that has its share');
    }
  }
  for (const one of fit) if (!reasons.has(one)) reasons.set(one, 'beyond --max');
  return { reasons, judged };

  function take(one: Ranked): Unselected | null {
    const candidate = limits.counted?.judged.get(one) ?? withKeyword(one, limits.wildcards, alsoIn);
    judged.set(one, candidate);
    const isMemory = !one.wanted && isOutOfMemory(one.parts);
    const isRepeated = isMemory && memory >= MAX_OUT_OF_MEMORY;
    const why = isRepeated
      ? 'like others'
      : (whyNot(candidate, rule) ?? whatLogsSay(candidate, limits.counted ?? null));
    if (!one.wanted && (why === null || why === 'seen in the baseline')) {
      scores.count++;
      scores.likely += likely(one.score);
    }
    if (why === null) {
      if (isMemory) memory++;
      rule.add(itemAt(candidate.keywords, 0));
      fromFile.set(fileOf(one), (fromFile.get(fileOf(one)) ?? 0) + 1);
    }
    return why;
  }
}

function whyNot({ keywords: [keyword], keywordGap }: Candidate, rule: DistinctKeywords): Unselected | null {
  if (keyword === undefined) return keywordGap === notSpecific ? 'not specific enough' : 'also in ordinary messages';
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

// ── size ────────────────────────────────────────────────────────────────────────────────────────────────────────────

// So many of the keywords should be such that an expert keeps them; of fewer than five a share says little.
const MIN_KEPT_SHARE = 0.84;
const MIN_KEYWORDS = 5;

// How likely one keeps a candidate, who is in doubt does not: of 6,600 that were judged and scored with weights of other applications, 41 % of
// those at 40 to 50, 66 % at 55 to 60, 79 % at 65 to 75, 90 % from 80 on (bench/weights.mjs prints them).
const likely = (score: number): number => 1 / (1 + Math.exp((49 - score) / 15));

/** How many scores count, and the sum of how likely each is kept. */
interface Scores {
  count: number;
  likely: number;
}

const isUnlikely = ({ score, wanted }: Ranked, scores: Scores, { max, minScore }: Limits): boolean => {
  if (wanted || max !== null || minScore !== null || scores.count < MIN_KEYWORDS) return false;
  return (scores.likely + likely(score)) / (scores.count + 1) < MIN_KEPT_SHARE;
};

// ── fair shares ─────────────────────────────────────────────────────────────────────────────────────────────────────

// A table or a function that returns texts stands in one file: the share of the file is its limit too.
const share = (limit: number): number => Math.max(5, Math.floor(limit / 4));
// What is beyond the share of its file waits for others that score hardly less.
const handicap = 5;

const fileOf = ({ origins }: Ranked): string | undefined => origins[0]?.file;

const hasShare = (one: Ranked, fromFile: ReadonlyMap<string | undefined, number>, limit: number): boolean =>
  !one.wanted && fileOf(one) !== undefined && (fromFile.get(fileOf(one)) ?? 0) >= share(limit);

const isDue = (late: Ranked | undefined, next: Ranked | undefined): boolean =>
  late !== undefined && (next === undefined || late.score - handicap >= next.score);
