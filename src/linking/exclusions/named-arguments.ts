// Excludes texts by the name of their argument: `add_argument(help="…")`.

import { emits } from '../../model/emission.ts';
import type { ExclusionReason } from '../../model/exclusions.ts';
import type { StringFact } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import { words, wordsIn } from '../../text/identifiers.ts';
import { isNotEmitted, type StringCandidate } from './string-candidate.ts';

const nameable = new Set(['assigned', 'table', 'constant']);

/** The language's reason for this variable or named argument. */
export function reasonOfName(candidate: StringCandidate): ExclusionReason | undefined {
  const { role, target } = candidate.text;
  const { nonMessageNames, nonMessageWords } = candidate.language;
  const isMade = nonMessageWords !== undefined && role === 'argument' && candidate.sink.kind === 'call'; // `Short: either(x, "…")`
  const isReturned = candidate.language.namesReturned === true && role === 'returned';
  const named = (nameable.has(role) || isMade || isReturned) && target !== null && !isMessageByName(candidate);
  if (!named) return undefined;
  const said = nonMessageNames?.get(target);
  if (said || !nonMessageWords || !isNotEmitted(candidate)) return said;
  const all = wordsIn(target); // of `listCommandHelp` the last one is `Help`, of `gateToolTip` the last two are `ToolTip`
  const telling = role === 'table' ? all : all.slice(-1);
  const byWord = telling.flatMap((word) => nonMessageWords.get(word.toLowerCase()) ?? [])[0];
  return nonMessageNames?.get(all.at(-1) ?? '') ?? nonMessageNames?.get(all.slice(-2).join('')) ?? byWord;
}

/** `log.error("event", user="…")`: named arguments of a log call are values, unless their name suggests a message. */
export function isNamedValue(candidate: StringCandidate): boolean {
  const { text, sink, language } = candidate;
  return (
    language.messageKeywordArguments !== undefined &&
    isNamedArgument(text) &&
    emits(sink) &&
    !isMessageByName(candidate)
  );
}

/** `log.msg(format="…")` */
const isMessageByName = ({ text, sink, language }: StringCandidate): boolean =>
  isNamedArgument(text) && emits(sink) && namesMessage(text.target, language);

/** `message`, and `errorMessage`, whose last word is one. */
export const namesMessage = (target: string | null, { messageKeywordArguments: names }: Vocabulary): boolean =>
  target !== null && names !== undefined && (names.has(target) || names.has(words(target).at(-1) ?? ''));

const isNamedArgument = (text: StringFact): boolean =>
  text.role === 'assigned' && text.call !== null && text.target !== null;
