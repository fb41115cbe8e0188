// Finds functions that never return, by their attributes or by the last call of their body.

import type { DefinitionFact, FileFacts } from '../../model/facts.ts';
import { groupBy } from '../../text/group-by.ts';
import { lastName } from '../../text/identifiers.ts';
import { certain, valueAt } from '../../text/items.ts';

// Calls that end the process: exit(3), abort(3), os._exit of Python, java.lang.System.exit and Runtime.halt.
const ends: readonly string[] = ['exit', '_exit', '_Exit', 'abort', 'quick_exit', 'halt'];

/** Includes library functions and `known` names. A name with several definitions never returns if none of them does. */
export function neverReturning(facts: readonly FileFacts[], known: readonly string[]): ReadonlySet<string> {
  const names = new Set([...ends, ...known]);
  const returning = new Map<string, number>(); // per name, the number of definitions that may return
  const ending: DefinitionFact[] = [];
  for (const definition of definitionsIn(facts)) {
    const { name, kind, noReturn } = definition;
    if (noReturn) names.add(name);
    if (kind !== 'function') continue;
    returning.set(name, (returning.get(name) ?? 0) + 1);
    if (definition.ends !== null) ending.push(definition);
  }
  const callers = groupBy(ending, ({ ends: last }) => [lastName(certain(last))]);
  for (const name of names) {
    for (const { name: caller } of callers.get(name) ?? []) {
      const left = valueAt(returning, caller) - 1;
      returning.set(caller, left);
      if (left === 0) names.add(caller); // the outer loop visits it too
    }
  }
  return names;
}

function* definitionsIn(facts: readonly FileFacts[]): Iterable<DefinitionFact> {
  for (const { definitions } of facts) yield* definitions;
}
