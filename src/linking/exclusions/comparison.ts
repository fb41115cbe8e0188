// Excludes operands of comparisons: the program receives such texts.
import callees from '../../data/words/callees.json' with { type: 'json' };
import { emits } from '../../model/emission.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import { lastName, mayHave, setOf, words } from '../../text/identifiers.ts';
import type { StringCandidate } from './string-candidate.ts';

const comparingWords: ReadonlySet<string> = new Set(callees.comparing);
const mayCompare = mayHave(comparingWords);

// `assert_equal` compares, `set_log_prefix` prepares.
const notTelling = setOf('assert set');

/** `match_error` that is a log call tells about a match, it makes none. */
export function isComparison({ text, sink, language }: StringCandidate): boolean {
  const name = text.call && lastName(text.call.name);
  if (name === null || !mayCompare(name) || isMade(name, language)) return false; // `new MatchNothing("…")`, `MATCHES_NOTHING("…")` of an enum
  const all = words(name);
  if (!comparingWords.has(all[0]!) && !comparingWords.has(all.at(-1)!)) return false; // not `newMatchNoneQuery`
  return !emits(sink) || all.some((word) => notTelling.has(word));
}

const isMade = (name: string, language: Vocabulary): boolean =>
  language.constructors === true && /^(?:new|create)?[A-Z]/.test(name);
