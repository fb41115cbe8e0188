// Words of a call's name that suggest that it emits nothing, because it creates, labels, sets or runs something.
import callees from '../../data/words/callees.json' with { type: 'json' };
import { lastName, words } from '../../text/identifiers.ts';
import { namesMessage } from './message-names.ts';
import type { StringCandidate } from './string-candidate.ts';

/** `callee` are the words of the call's name. */
export type CalleeTest = (callee: readonly string[], candidate: StringCandidate) => boolean;

/** The words of the callee; null if the text is not an argument of a call that is otherwise unknown. */
export function calleeWords({ text, sink, language }: StringCandidate): readonly string[] | null {
  if (text.call === null || sink.kind !== 'call' || !isArgument(text, language)) return null;
  return words(calleeOf(text.call.name, text.function));
}

/** `super("…")` calls a constructor that resembles that of the enclosing class. */
export function calleeOf(name: string, inside: string | null): string {
  const short = lastName(name);
  return (short === 'super' || short === 'this' || short === 'base') && inside !== null ? inside : short;
}

/** Not for named arguments whose name suggests a message (`message="…"`). */
const isArgument = ({ role, target }: StringCandidate['text'], language: StringCandidate['language']): boolean =>
  role === 'argument' || role === 'table' || (role === 'assigned' && !namesMessage(target, language));

// `createError`, `register_failure`, `alloc_reply`: their texts are messages.
const reporting: ReadonlySet<string> = new Set(callees.reporting);

export const reports = (callee: readonly string[]): boolean => callee.some((word) => reporting.has(word));

export const isClass = (name: string): boolean => /^_?[A-Z]\w*[a-z]/.test(lastName(name));
