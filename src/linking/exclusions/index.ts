// Exclusions that the whole program shows; facts/exclusions sees one file. Each row is a test in a file of its own, and the first match
// gives the reason. model/exclusions.ts describes the reasons.

import type { Excluded, ExclusionReason } from '../../model/exclusions.ts';
import { withBlanks } from '../../text/template-text.ts';
import { type CalleeTest, calleeWords, reports } from './callee.ts';
import { isArguments, isCommand, isOptions } from './commands.ts';
import { isComparison } from './comparison.ts';
import { isDataFormat, isDataText, isSettingsFile } from './data-format.ts';
import { describesDeclared, describesModule, describesThing } from './descriptions.ts';
import { isDocstring } from './docstrings.ts';
import { isFileName } from './file-names.ts';
import { isFormatFragment } from './format-fragments.ts';
import { isLabel } from './labels.ts';
import { isNamedValue, reasonOfName } from './named-arguments.ts';
import { isCreatedName, isReturnedName } from './names.ts';
import { hasWords } from './no-words.ts';
import { isTextOfObject } from './object-text.ts';
import { isRegularExpression } from './regular-expressions.ts';
import { isSetting } from './settings.ts';
import { isEmittedAlone, isSingleWord } from './single-word.ts';
import { isSourceCode } from './source-code.ts';
import { isPartOfQuery } from './sql.ts';
import type { StringCandidate, Test } from './string-candidate.ts';
import { isStyleSheet } from './style-sheets.ts';
import { isTestData } from './test-data.ts';
import { isUnusedConstant, isUnusedEntry } from './unused-constants.ts';
import { isUsage } from './usage.ts';

const exclusions: readonly (readonly [ExclusionReason, Test])[] = [
  ['comparison', isComparison],
  ['value', isNamedValue],
  ['constant', isUnusedConstant],
  ['constant', isUnusedEntry],
  ['no words', (_, literal) => !hasWords(literal)],
  ['usage', isUsage],
  ['text of an object', isTextOfObject],
  ['file name', isFileName],
  ['source code', isSourceCode],
  ['docstring', isDocstring],
  ['data format', (_, literal) => isDataFormat(literal)],
  ['data format', isSettingsFile],
  ['data format', isDataText],
  ['command', isArguments],
  ['SQL', isPartOfQuery],
  ['style sheet', isStyleSheet],
  ['command', isOptions],
  ['test data', isTestData],
  ['regular expression', isRegularExpression],
  ['format fragment', isFormatFragment],
  ['name', isReturnedName],
  ['single word', isSingleWord],
];

/** For arguments of calls about which only the name is known. */
const calleeExclusions: readonly (readonly [ExclusionReason, CalleeTest])[] = [
  ['description', describesThing],
  ['command', isCommand],
  ['SQL', (callee) => callee.at(-1) === 'sql'],
  ['label', isLabel],
  ['name', isCreatedName],
  ['setting', isSetting],
  ['description', describesDeclared],
  ['description', describesModule],
];

/** null if it is a message. */
export function exclusionOf(candidate: StringCandidate): Excluded | null {
  const known = localReason(candidate) ?? reasonOfName(candidate);
  if (known) return { reason: known };
  const literal = withBlanks(candidate.parts);
  const reason = exclusions.find(([, holds]) => holds(candidate, literal))?.[0] ?? reasonOfCallee(candidate);
  return reason === undefined ? null : { reason };
}

/** The reason found in the file itself, which does not know inferred sinks. A sink that takes almost only single words keeps them as names. */
const localReason = (candidate: StringCandidate): ExclusionReason | null =>
  lastingReason(candidate.text) ??
  (isEmittedAlone(candidate) && candidate.sink.pieces !== true ? null : candidate.text.localExclusion);

/** Local exclusions that hold whatever the sink is. */
export const lastingReason = ({ localExclusion, role }: StringCandidate['text']): ExclusionReason | null =>
  localExclusion === 'single word' && role === 'argument' ? null : localExclusion;

function reasonOfCallee(candidate: StringCandidate): ExclusionReason | undefined {
  const callee = calleeWords(candidate);
  if (callee === null) return undefined;
  return calleeExclusions.find(([, holds]) => holds(callee, candidate))?.[0] ?? reasonOfWords(callee, candidate);
}

/** What the language says of a word in the name of the call. */
function reasonOfWords(
  callee: readonly string[],
  { language: { nonMessageWords } }: StringCandidate,
): ExclusionReason | undefined {
  const last = nonMessageWords?.get(callee.at(-1) ?? '');
  if (last || reports(callee)) return last;
  const found = callee.findLast((word) => nonMessageWords?.has(word));
  return found === undefined ? undefined : nonMessageWords?.get(found);
}
