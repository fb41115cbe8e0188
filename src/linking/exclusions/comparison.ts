// Excludes operands of comparisons: the program receives such texts.

import callees from '../../data/words/callees.json' with { type: 'json' };
import { emits } from '../../model/emission.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import { lastName, mayHave, setOf, words } from '../../text/identifiers.ts';
import type { StringCandidate } from './string-candidate.ts';

const comparingWords: ReadonlySet<string> = new Set(callees.comparing);
const mayCompare = mayHave(comparingWords);

// `assert_equal` compares, `set_log_prefix` configures.
const notTelling = setOf('assert set');

/** A log call named `match_error` reports a match; it does not compare. */
export function isComparison({ text, sink, language }: StringCandidate): boolean {
  const name = text.call && lastName(text.call.name);
  if (name !== null && language.predicates?.test(name)) return true;
  if (name === null || !mayCompare(name) || isMade(name, language)) return false; // `new MatchNothing("…")`, the enum constant `MATCHES_NOTHING("…")`
  const all = words(name);
  if (!comparingWords.has(all[0] ?? '') && !comparingWords.has(all.at(-1) ?? '')) return false; // not `newMatchNoneQuery`
  return !emits(sink) || (all.some((word) => notTelling.has(word)) && !isBehindOperands(text, language));
}

/** `assert_eq!(left, right, "…")`: the row of the sink says where the message stands. */
const isBehindOperands = ({ call }: StringCandidate['text'], { sinks }: Vocabulary): boolean =>
  sinks.some(({ name, text, kind }) => text === 2 && kind === 'log' && name === call?.name && call.index >= text);

const isMade = (name: string, language: Vocabulary): boolean =>
  language.constructors === true && /^(?:new|create)?[A-Z]/.test(name);
