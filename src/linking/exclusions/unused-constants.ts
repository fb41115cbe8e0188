// Excludes constants that no call emits, in languages where names belong to modules.
import { isModular } from '../constants/resolve-indirect-uses.ts';
import type { StringCandidate } from './string-candidate.ts';

/** Not if it has placeholders, or a name that suggests a message. */
export function isUnusedConstant({ text, parts, sink, language }: StringCandidate): boolean {
  if (text.role !== 'constant' || sink.kind !== 'constant' || !isModular(language)) return false;
  return parts.every((part) => 'literal' in part) && !messageNames.test(text.target ?? '');
}

/** An entry of a table outside of functions, in languages whose entries have names: `products = [{ slogan: "…" }]`. */
export function isUnusedEntry({ text, parts, sink }: StringCandidate): boolean {
  const { holder, target, role } = text;
  if (role !== 'table' || sink.kind !== 'table' || holder === undefined || text.function !== null) return false;
  const names = `${holder}.${target}`;
  return parts.every((part) => 'literal' in part) && !messageNames.test(names) && !answerNames.test(names);
}

const messageNames =
  /MSG|MESSAGE|ERR|WARN|FAIL|INVALID|REASON|DENIED|NOTICE|ALERT|DEPRECAT|MISSING|EXPIRED|UNABLE|CANNOT|(?:^|[._])(?:NOT?|TEXTS?|FORMATS?|FMT)(?:[._]|$)/i;
const answerNames = /REPL(?:Y|IES)|RESPONSE|RESULT|REFUSE|REJECT|FORBID|UNAUTHORI|PROBLEM|VIOLATION|HINT|STATUS/i;
