// Excludes texts by the name of their argument: `add_argument(help="…")`.

import { emits } from '../../model/emission.ts';
import type { ExclusionReason } from '../../model/exclusions.ts';
import type { StringFact } from '../../model/facts.ts';
import { wordsIn } from '../../text/identifiers.ts';
import { withStars } from '../../text/template-text.ts';
import { reports } from './callee.ts';
import { namesMessage } from './message-names.ts';
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
  if (isHeader.test(target)) return 'data format';
  const said = nonMessageNames?.get(target);
  if (!nonMessageWords) return said;
  if (said && (!isMade || mayBeNamed(said, candidate))) return said;
  if (!isNotEmitted(candidate)) return undefined;
  return reasonOfWords(wordsIn(target), candidate);
}

/** `User-Agent`, `Content-Type` */
const isHeader = /^(?:[A-Z][a-z]+-)+[A-Z][a-z]+$/;

/** Of `listCommandHelp` the last word is `Help`, of `gateToolTip` the last two are `ToolTip`; `errorFormat` is how an error reads. */
function reasonOfWords(all: readonly string[], candidate: StringCandidate): ExclusionReason | undefined {
  const { nonMessageNames, nonMessageWords } = candidate.language;
  const small = all.map((word) => word.toLowerCase());
  const last = nonMessageNames?.get(all.at(-1) ?? '') ?? nonMessageNames?.get(all.slice(-2).join(''));
  const said = last ?? (reports(small) ? undefined : nonMessageNames?.get(small.at(-1) ?? ''));
  if (said && mayBeNamed(said, candidate)) return said;
  const telling = wordy.has(candidate.text.role) ? small : small.slice(-1);
  return telling.flatMap((word) => nonMessageWords?.get(word) ?? [])[0];
}

/** A key, a format or a file has no name of three words: `'date_format' => 'The date is not valid.'`. */
const mayBeNamed = (reason: ExclusionReason, { parts }: StringCandidate): boolean =>
  !short.has(reason) || withStars(parts).trim().split(/\s+/).length < 3;

const short: ReadonlySet<ExclusionReason> = new Set(['key', 'data format', 'file name']);

/** Roles whose names say by any of their words what they are. */
const wordy = new Set(['table', 'returned']);

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

const isNamedArgument = (text: StringFact): boolean =>
  text.role === 'assigned' && text.call !== null && text.target !== null;
