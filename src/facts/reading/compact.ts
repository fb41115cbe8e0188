// Shares repeated values in facts parsed from JSON. A large tree has a million strings; each empty list and repeated function name would be
// a separate copy.
import type {
  CallFact,
  DefinitionFact,
  FileFacts,
  ForwardingSummary,
  IndirectUse,
  StringFact,
} from '../../model/facts.ts';
import type { ReadFile } from './read-one.ts';

/** Parses the JSON that readers send. */
export const readBack = (json: string, compact: Compact): readonly ReadFile[] =>
  JSON.parse(json).map((one: ReadFile) => (one.facts ? { ...one, facts: compact(one.facts) } : one));

export type Compact = (facts: FileFacts) => FileFacts;

/** One per program, so that its files share values. */
export function compactor(): Compact {
  const names = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const shared = <T extends string | null>(name: T): T => (name === null ? name : (kept(names, name, name) as T));
  const listed = <T extends string>(list: readonly T[]): readonly T[] =>
    list.length === 0 ? none : (kept(lists, list.join('\0'), list) as readonly T[]);
  const ofCall = (call: CallFact): CallFact => ({
    ...call,
    name: shared(call.name),
    others: listed(call.others),
    codes: listed(call.codes),
  });
  const ofText = (text: StringFact): StringFact => ({
    ...text,
    call: text.call && ofCall(text.call),
    outer: text.outer.length === 0 ? none : text.outer.map(ofCall),
    parameters: listed(text.parameters),
    function: shared(text.function),
    target: shared(text.target),
    branches: listed(text.branches),
    next: listed(text.next),
  });
  const ofRelay = (relay: ForwardingSummary): ForwardingSummary => ({
    ...relay,
    call: shared(relay.call),
    others: listed(relay.others),
  });
  const ofDefinition = (one: DefinitionFact): DefinitionFact => ({
    ...one,
    ends: shared(one.ends),
    forwards: one.forwards.length === 0 ? none : one.forwards.map(ofRelay),
  });
  const ofMention = (one: IndirectUse): IndirectUse => ({
    ...one,
    name: shared(one.name),
    function: shared(one.function),
    call: one.call && ofCall(one.call),
  });
  return (facts) => ({
    ...facts,
    texts: facts.texts.map(ofText),
    definitions: facts.definitions.map(ofDefinition),
    indirectUses: facts.indirectUses.map(ofMention),
  });
}

const none: readonly never[] = [];

function kept<T>(known: Map<string, T>, key: string, value: T): T {
  const found = known.get(key);
  if (found === undefined) known.set(key, value);
  return found ?? value;
}
