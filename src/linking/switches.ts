// Debug switches of the whole program: which start off, by the values that the source gives them.
import type { FileFacts, Switch } from '../model/facts.ts';
import { lastName } from '../text/identifiers.ts';

/** What code behind `#ifdef DEBUG` needs. */
export const debugBuild = 'a debug build';

/** The name of the switch if it starts off; null if it starts on, or if nothing shows that it starts off and it has to be shown. */
export type SwitchedOff = (file: FileFacts['file'], requires: Switch | undefined) => string | null;

export function switchesOf(facts: readonly FileFacts[]): SwitchedOff {
  const own = new Map(facts.flatMap(({ file, starts }) => (starts ? [[file, starts] as const] : [])));
  const highest = new Map<string, number>();
  for (const starts of own.values())
    for (const [name, value] of Object.entries(starts)) highest.set(name, Math.max(highest.get(name) ?? 0, value));
  return (file, requires) => {
    if (!requires) return null;
    const name = lastName(requires.name);
    const start = own.get(file)?.[name] ?? highest.get(name);
    const isOff = requires.above === null || start === undefined ? requires.off : start <= requires.above;
    return isOff ? requires.name : null;
  };
}
