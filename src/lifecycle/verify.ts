// Reads a changed file again: the keywords must be those that were planned, and all other fields what they were. Two libraries read it.
import { isDeepStrictEqual } from 'node:util';
import { FAILSAFE_SCHEMA, loadAll } from 'js-yaml';
import { LineCounter } from 'yaml';
import { cannot, type Planned } from './changes.ts';
import { parsed, readRules } from './read-rules.ts';

/** Throws an InputError when anything else would be lost or changed. */
export function checkEdited(before: string, after: string, file: string, planned: readonly Planned[]): void {
  const keywords = attempt(() =>
    readRules(after, file).map(({ document }) => document.keywords.map(({ value }) => value)),
  );
  const meant = planned.map(expected);
  const isMeant = isDeepStrictEqual(keywords, meant);
  const isSame = readers.every((read) => {
    const old = attempt(() => read(before));
    return old === null || isDeepStrictEqual(attempt(() => read(after))?.map(rest), old.map(rest));
  });
  if (!isMeant || !isSame) throw cannot(file);
}

function expected({ rule, plan }: Planned): readonly string[] {
  return rule.lists.flatMap((list) => [
    ...list.items
      .filter((item) => !plan.remove.has(item))
      .map((item) => plan.renew.get(item)?.value ?? item.keyword.value),
    ...(list === plan.list ? plan.add.map(({ value }) => value) : []),
  ]);
}

const readers: readonly ((text: string) => readonly unknown[])[] = [
  (text) => parsed(text, new LineCounter()).map((document) => document.toJS() as unknown),
  (text) => loadAll(text, undefined, { schema: FAILSAFE_SCHEMA }),
];

/** What an update leaves alone. */
function rest(rule: unknown): unknown {
  if (typeof rule !== 'object' || rule === null) return rule;
  const { modified, description, detection, ...others } = rule as Readonly<Record<string, unknown>>;
  return { ...others, names: typeof detection === 'object' && detection !== null ? Object.keys(detection) : null };
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
