// Candidates that score high enough -> which of them are in the rule, and why the others are not: no keyword of their own, something that
// speaks against them, more than the share of their file, far below the best.
import { subjects } from '../subjects.ts';
import type { BaselineHits, Candidate, Category, Ranked, Unselected, Wildcards } from '../types.ts';
import { isAlike, type Known, known } from './alike.ts';
import { notSpecific, withKeyword } from './keywords.ts';
import type { AlsoIn } from './ordinary.ts';

export interface Limits {
  /** null takes the built-in limit, and fewer where the scores fall off. */
  readonly max: number | null;
  /** Lowest score for the rule; null takes the built-in floor. */
  readonly minScore: number | null;
  readonly wildcards: Wildcards;
  /** Those that people name. */
  readonly categories?: readonly Category[];
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

interface Chosen extends Known {
  readonly file: string | undefined;
}

const most = 50;

/** Expects what people ask for first, and everything else sorted by score. */
export function choose(fit: readonly Ranked[], limits: Limits, alsoIn: AlsoIn): Choice {
  const limit = limitOf(limits, fit);
  const rule: Chosen[] = [];
  // Those of messages that everyday logs hold too: the end of the rule does not move down for them.
  const scores: number[] = [];
  const reasons: Choice['reasons'] = new Map();
  const judged: Choice['judged'] = new Map();
  const late: Ranked[] = [];
  let next = 0;
  while (rule.length < limit && (next < fit.length || late.length > 0)) {
    const isLate = isDue(late[0], fit[next]);
    const one = isLate ? late.shift()! : fit[next++]!;
    const doubt = doubtOf(one, limits);
    if (doubt !== null) reasons.set(one, doubt);
    else if (isFarBelow(one, scores, limits)) reasons.set(one, 'far below the best');
    else if (isLate || !hasShare(one, rule, limit)) reasons.set(one, take(one));
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
    const why = whyNot(candidate, rule) ?? whatLogsSay(candidate, limits.counted ?? null);
    if (!one.wanted && (why === null || why === 'seen in the baseline')) scores.push(one.score);
    if (why === null) rule.push({ ...known(candidate.keywords[0]!), file: fileOf(one) });
    return why;
  }
}

function whyNot({ keywords: [keyword], keywordGap }: Candidate, rule: readonly Known[]): Unselected | null {
  if (keyword === undefined) return keywordGap === notSpecific ? 'not specific enough' : 'also in ordinary messages';
  const one = known(keyword);
  return rule.some((other) => isAlike(one, other)) ? 'like others' : null;
}

function whatLogsSay({ keywords: [keyword] }: Candidate, counted: Counted | null): Unselected | null {
  if (counted === null) return null;
  const found = counted.hitsOf(keyword!);
  if (found === null) return 'not counted in the baseline';
  return found.hits > counted.most ? 'seen in the baseline' : null;
}

/** Why a message stays out whatever its score is: production does not write it, or it is no alarm. Who names a score takes it all the same. */
function doubtOf(one: Ranked, { max, minScore, categories = [] }: Limits): Unselected | null {
  if (one.wanted || minScore !== null) return null;
  if (one.severity === 'debug') return 'written for debugging only';
  if (max !== null || one.kind !== 'message' || one.reasons.some(({ signal }) => signal === 'asked for')) return null;
  if (one.reasons.some(({ points, detail }) => points <= strong && detail !== 'main'))
    return 'something speaks against it';
  return isMereFault(one, categories) ? 'a fault and nothing more' : null;
}

// Of ten rules read by hand, 28 % of the keywords with such a reason were to keep (a tool, code that sets up or reads the configuration, a
// phrase of every log), 64 % of the others: points for the words of a message don't make up for its place.
// In a small program everything may stand in `main`.
const strong = -5;

// What a message is about, and two signals of src/rank that say as much.
const telling = new Set([...subjects, 'error-string function', 'security facility']);

/** Of meanings only that something failed: `could not read` says nothing of an attack. */
const isMereFault = ({ reasons }: Ranked, own: readonly Category[]): boolean =>
  !reasons.some(({ signal, points }) => points > 0 && (telling.has(signal) || own.some(({ name }) => name === signal)));

// ── size ────────────────────────────────────────────────────────────────────────────────────────────────────────────

// Scores of 24 real trees fall steeply over the first ten and then evenly: there is no gap to cut at. Of ten rules read by hand 82 % of what
// scores 80 and more was to keep, half of what scores below 60: what is this far below the fifth best ends the rule.
const [fewest, measure, far] = [8, 5, 15];

const isFarBelow = ({ score, wanted }: Ranked, scores: readonly number[], { max, minScore }: Limits): boolean =>
  !wanted && max === null && minScore === null && scores.length >= fewest && score < scores[measure - 1]! - far;

// Where there is much to choose from, the first thirty keywords are better than the next twenty (of those ten rules, 74 % were to keep and
// 60 %); where there is little, as in vsftpd, that was not so.
const [much, best] = [100, 30];

const limitOf = ({ max }: Limits, fit: readonly Ranked[]): number => max ?? (fit.length > much ? best : most);

// ── fair shares ─────────────────────────────────────────────────────────────────────────────────────────────────────

// A table or a function that returns texts stands in one file: the share of the file is its limit too.
const share = (limit: number): number => Math.max(5, Math.floor(limit / 4));
// What is beyond the share of its file waits for others that score hardly less.
const handicap = 5;

const fileOf = ({ origins }: Ranked): string | undefined => origins[0]?.file;

const hasShare = (one: Ranked, rule: readonly Chosen[], limit: number): boolean =>
  !one.wanted && fileOf(one) !== undefined && rule.filter(({ file }) => file === fileOf(one)).length >= share(limit);

const isDue = (late: Ranked | undefined, next: Ranked | undefined): boolean =>
  late !== undefined && (next === undefined || late.score - handicap >= next.score);
