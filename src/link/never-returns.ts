// The functions of a program that never return: attributes say so, or their bodies end with a call of one that does not.
import type { DefinitionFact } from '../types.ts';
import { shortName } from './sinks.ts';

// Calls that end the process: exit(3), abort(3), os._exit of Python, java.lang.System.exit and Runtime.halt.
const ends: readonly string[] = ['exit', '_exit', '_Exit', 'abort', 'quick_exit', 'halt'];

/** Names, with those of the libraries. A name with several bodies never returns when none of them does. */
export function neverReturning(definitions: readonly DefinitionFact[]): ReadonlySet<string> {
  const names = new Set(ends);
  const bodies = new Map<string, (string | null)[]>(); // by name, what each body ends with
  const callers = new Map<string, string[]>();
  for (const { name, kind, noReturn, ends: last } of definitions) {
    if (noReturn) names.add(name);
    if (kind !== 'function') continue;
    add(bodies, name, last && shortName(last));
    if (last !== null) add(callers, shortName(last), name);
  }
  for (const name of names) {
    for (const caller of callers.get(name) ?? []) {
      const all = bodies.get(caller)!;
      if (all.every((last) => last !== null && names.has(last))) names.add(caller); // the loop comes to it too
    }
  }
  return names;
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
