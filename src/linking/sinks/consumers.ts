// Functions of the project that only pass a text to calls of a library that never emit it: `run = (line) => exec(line)`.
import type { ExclusionReason } from '../../model/exclusions.ts';
import type { CallFact, DefinitionFact, FileFacts } from '../../model/facts.ts';
import { lastName } from '../../text/identifiers.ts';
import { valueAt } from '../../text/items.ts';

/** Why the argument of a call in `file` is not a message; null if it may be one. */
export type Consumes = (call: Pick<CallFact, 'name' | 'index'>, file: string) => ExclusionReason | null;

type Defined = Pick<FileFacts, 'file'> & { readonly fact: DefinitionFact };

export function consumersOf(facts: readonly FileFacts[], language: string): Consumes {
  const files = facts.filter((file) => file.language === language);
  const consuming = new Set(
    files.flatMap(({ definitions }) => definitions.filter(({ consumed }) => consumed).map(({ name }) => name)),
  );
  const byName = new Map<string, Defined[]>([...consuming].map((name) => [name, []]));
  for (const { file, definitions } of files)
    for (const fact of definitions) byName.get(fact.name)?.push({ file, fact });
  return ({ name, index }, file) => {
    const short = lastName(name);
    if (!consuming.has(short)) return null;
    const all = valueAt(byName, short);
    const own = all.filter((one) => one.file === file);
    return agreed(own.length > 0 ? own : all, index);
  };
}

/** The reason of all definitions. */
function agreed(alike: readonly Defined[], index: number): ExclusionReason | null {
  const reasons = alike.map(({ fact }) => fact.consumed?.find(([at]) => at === index)?.[1] ?? null);
  const first = reasons[0] ?? null;
  return first !== null && lasting.has(first) && reasons.every((reason) => reason !== null) ? first : null;
}

/** What is compared or measured may be a message, too. */
const lasting: ReadonlySet<ExclusionReason> = new Set<ExclusionReason>([
  'command',
  'SQL',
  'regular expression',
  'style sheet',
  'source code',
  'file name',
  'key',
]);
