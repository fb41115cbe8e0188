// What is a text but no message, as far as the whole program tells: extract/silence.ts knows what one file tells. Each reason is one
// row; the first that holds is given.

import type { CallFact, StringFact } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import { isModular } from '../constants/resolve-indirect-uses.ts';
import { mayHave, setOf, words } from '../identifier-words.ts';
import { lastName, type Sink } from '../sinks/sinks.ts';
import { calleeReason, isName } from './exclude-by-callee.ts';
import type { StringCandidate } from './string-candidate.ts';
import {
  hasWords,
  isCodeLine,
  isDataFormat,
  isFileName,
  isSettings,
  isSqlFragment,
  isStatement,
} from './string-classifiers.ts';

interface Exclusion {
  readonly reason: string;
  readonly holds: (suspect: StringCandidate, literal: string) => boolean;
}

export function exclusionOf(suspect: StringCandidate): { readonly reason: string } | null {
  const { text, parts } = suspect;
  const silent = text.localExclusion ?? silentReason(suspect);
  if (silent) return { reason: silent };
  const [only] = parts;
  const literal =
    parts.length === 1 && only && 'literal' in only
      ? only.literal
      : parts.map((part) => ('literal' in part ? part.literal : ' ')).join('');
  const reason = exclusions.find((row) => row.holds(suspect, literal))?.reason ?? calleeReason(suspect);
  return reason === null ? null : { reason };
}

/** `add_argument(help="…")`: the name of an argument tells before the name of the call. */
function silentReason(suspect: StringCandidate): string | undefined {
  const { role, target } = suspect.text;
  const { nonMessageNames } = suspect.language;
  const named = nameable.has(role) && target !== null && !isToldByName(suspect);
  return named ? nonMessageNames?.get(target) : undefined;
}

/** Why what is handed to a call is no message. */
export function nonMessageCall({ name, index }: CallFact, { nonMessageCalls }: Vocabulary): string | null {
  const short = lastName(name);
  return nonMessageCalls.get(name) ?? nonMessageCalls.get(short) ?? nonMessageCalls.get(`${short}:${index}`) ?? null;
}

/** `log.msg(format="…")`: an argument that tells, by its name. */
const isToldByName = ({ text, sink, language }: StringCandidate): boolean =>
  isNamedArgument(text) && emits(sink) && language.messageKeywordArguments?.has(text.target!) === true;

const isNamedArgument = (text: StringFact): boolean =>
  text.role === 'assigned' && text.call !== null && text.target !== null;

const nameable = new Set(['assigned', 'table', 'constant']);

const comparingWords = setOf(
  'cmp eq equal equals strcmp strcasecmp strncmp strncasecmp stricmp strnicmp memcmp streq compare match matches prefix suffix',
);
const mayCompare = mayHave(comparingWords);

/** `__str__` of an exception is its message. */
const showing = setOf('toString __repr__');

const exclusions: readonly Exclusion[] = [
  { reason: 'comparison', holds: isComparison },
  { reason: 'value', holds: isNamedValue },
  { reason: 'constant', holds: isUntoldConstant },
  { reason: 'no words', holds: (_, literal) => !hasWords(literal) },
  { reason: 'usage', holds: isUsage },
  {
    reason: 'text of an object',
    holds: ({ text, sink }) => showing.has(text.function ?? '') && !emits(sink) && sink.kind !== 'throw',
  },
  { reason: 'file name', holds: ({ parts }) => isFileName(parts) },
  { reason: 'source code', holds: isCode },
  {
    reason: 'docstring',
    holds: ({ text }) => text.role !== 'argument' && /_doc(?:__|string)?$/i.test(text.target ?? ''),
  },
  { reason: 'data format', holds: (_, literal) => isDataFormat(literal) },
  { reason: 'data format', holds: (suspect, literal) => isUntold(suspect) && isSettings(literal) },
  { reason: 'SQL', holds: (suspect, literal) => isUntold(suspect) && isSqlFragment(literal) },
  { reason: 'test data', holds: isTestData },
  { reason: 'format fragment', holds: isFragment },
  { reason: 'name', holds: isReturnedName },
  { reason: 'single word', holds: isLoneWord },
];

/** Its sink is no log, and nobody throws or sends it. */
const isUntold = ({ sink }: StringCandidate): boolean =>
  !emits(sink) && sink.kind !== 'throw' && sink.kind !== 'terminal';

/** Its name says that it emits: `match_error` tells about a match, it makes none. */
const emits = ({ kind }: Sink): boolean => kind === 'log' || kind === 'reply';

// `assert_equal` compares, `set_log_prefix` prepares.
const notTelling = setOf('assert set');

function isComparison({ text, sink, language }: StringCandidate): boolean {
  const name = text.call && lastName(text.call.name);
  if (name === null || !mayCompare(name) || isMade(name, language)) return false; // `new MatchNothing("…")`, `MATCHES_NOTHING("…")` of an enum
  const all = words(name);
  if (!comparingWords.has(all[0]!) && !comparingWords.has(all.at(-1)!)) return false; // not `newMatchNoneQuery`
  return !emits(sink) || all.some((word) => notTelling.has(word));
}

const isMade = (name: string, language: Vocabulary): boolean =>
  language.exceptions !== undefined && /^(?:new|create)?[A-Z]/.test(name);

/**
 * Where names belong to modules, the call is seen that tells a constant: what nothing tells is a key, a label or a description, unless
 * values go into it or its name says that it is a message.
 */
function isUntoldConstant({ text, parts, sink, language }: StringCandidate): boolean {
  if (text.role !== 'constant' || sink.kind !== 'constant' || !isModular(language)) return false;
  return parts.every((part) => 'literal' in part) && !messageNames.test(text.target ?? '');
}

const messageNames = /MSG|MESSAGE|ERR|WARN|FAIL|INVALID|REASON|DENIED|(?:^|_)(?:NOT?|TEXT|FORMAT|FMT)(?:_|$)/i;

/** `log.error("event", user="…")`: named arguments of a log call are values, unless their name says that they tell. */
function isNamedValue(suspect: StringCandidate): boolean {
  const { text, sink, language } = suspect;
  return (
    language.messageKeywordArguments !== undefined && isNamedArgument(text) && emits(sink) && !isToldByName(suspect)
  );
}

/** `test_cases`: what a test expects is not said. */
function isTestData({ text }: StringCandidate): boolean {
  return text.role === 'table' && words(text.target ?? '').some((word) => /^test(?:s|cases?)?$/.test(word));
}

const usageWords = setOf('usage help synopsis');
const displayWords = setOf('usage help synopsis copyright license');
const mayExplain = mayHave(displayWords);
// `check_key_usage`, `disk_usage`, `addUsage`: the use of a thing, not of the program.
const usedThings = setOf(
  'key keys check cert memory mem disk cpu space quota resource system total bandwidth storage buffer get add remove update record track',
);

function isUsage({ text, sink }: StringCandidate): boolean {
  if (sink.kind === 'throw') return false; // `ApiUsageException`, or thrown where a usage is counted
  if (sink.kind === 'log' && text.call?.name.includes('.')) return false; // `LOG.error`: no help goes to a logger
  if (text.function && (explains(text.function, usageWords) || displayWords.has(text.function))) return true;
  if (text.target && explains(text.target, displayWords)) return true;
  return text.call !== null && !emits(sink) && explains(lastName(text.call.name), displayWords);
}

function explains(name: string, wanted: ReadonlySet<string>): boolean {
  if (!mayExplain(name)) return false;
  const all = words(name);
  return all.some((word, i) => wanted.has(word) && !usedThings.has(all[i - 1] ?? ''));
}

/** What a program that generates others writes. */
function isCode({ sink, text }: StringCandidate, literal: string): boolean {
  if (emits(sink) || sink.kind === 'throw') return false;
  return text.role === 'returned' ? isStatement(literal) : isCodeLine(literal);
}

/** No word of three letters beside the placeholders: `%s: %s`. */
function isFragment({ parts }: StringCandidate, literal: string): boolean {
  return parts.some((part) => 'placeholder' in part) && !/\p{L}{3}/u.test(literal);
}

/** A word alone is a name or a key, unless it is what something that prints is handed to print: a value of it is none. */
function isLoneWord({ text, parts, sink }: StringCandidate, literal: string): boolean {
  if (text.role === 'argument' && emits(sink) && sink.value !== true) return false;
  if (parts.length === 1) return !/\S\s+\S/.test(literal);
  return literal.trim().split(/\s+/).filter(isWord).length <= 1;
}

/** `get_default_name` returns a name, `set_key` what became of it. */
function isReturnedName({ text: { role, function: inside }, parts }: StringCandidate): boolean {
  const all = role === 'returned' && inside !== null ? words(inside) : [];
  return (all[0] === 'get' || all.length === 1) && named.has(all.at(-1)!) && isName(parts);
}
const named = setOf('name path url uri filename dir directory key id version');

const isWord = (token: string): boolean => /\p{L}\P{L}*\p{L}/u.test(token);
