// Excludes constants that no call emits, in languages where names belong to modules.
import { isModular } from '../constants/resolve-indirect-uses.ts';
import type { StringCandidate } from './string-candidate.ts';

/** Not if it has placeholders, or a name that suggests a message. */
export function isUnusedConstant({ text, parts, sink, language }: StringCandidate): boolean {
  if (text.role !== 'constant' || sink.kind !== 'constant' || !isModular(language)) return false;
  return parts.every((part) => 'literal' in part) && !messageNames.test(text.target ?? '');
}

const messageNames = /MSG|MESSAGE|ERR|WARN|FAIL|INVALID|REASON|DENIED|(?:^|_)(?:NOT?|TEXT|FORMAT|FMT)(?:_|$)/i;
