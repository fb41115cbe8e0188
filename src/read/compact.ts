// Facts as they come out of JSON -> the same with one copy of what comes again and again. A large tree has a million texts:
// each empty list and each repeated name of a function would be a copy of its own.
import type { CallFact, FileFacts, TextFact } from '../types.ts';

export type Compact = (facts: FileFacts) => FileFacts;

/** For the facts of one program. */
export function compactor(): Compact {
  const names = new Map<string, string>();
  const shared = <T extends string | null>(name: T): T => {
    if (name === null) return name;
    const known = names.get(name);
    if (known === undefined) names.set(name, name);
    return (known ?? name) as T;
  };
  const ofCall = (call: CallFact): CallFact => ({
    ...call,
    name: shared(call.name),
    others: listed(call.others),
    codes: listed(call.codes),
  });
  const ofText = (text: TextFact): TextFact => ({
    ...text,
    call: text.call && ofCall(text.call),
    outer: listed(text.outer),
    parameters: listed(text.parameters),
    function: shared(text.function),
    branches: listed(text.branches),
    next: listed(text.next),
  });
  return (facts) => ({ ...facts, texts: facts.texts.map(ofText) });
}

const none: readonly never[] = [];
const listed = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? none : list);
