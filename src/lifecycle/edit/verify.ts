// Parses the edited text again with two libraries: keywords must be as planned, all other fields unchanged.

import { isDeepStrictEqual } from 'node:util';
import { FAILSAFE_SCHEMA, loadAll } from 'js-yaml';
import { isSeq, type ParsedNode } from 'yaml';
import { plainValue } from '../../files/bounded-yaml.ts';
import { certain } from '../../text/items.ts';
import { parseRules, type ReadRule, readRules } from '../rules/read-rules.ts';
import { cannot, isChange, type Planned } from './changes.ts';

/** Throws an InputError if anything else would be lost or changed. */
export function checkEdited(before: string, after: string, file: string, planned: readonly Planned[]): void {
  const found = attempt(() =>
    readRules(after, file).map(({ document, map }) => ({
      keywords: document.keywords.map(({ value }) => value),
      ...fieldsOf(map),
    })),
  );
  const isMeant = isDeepStrictEqual(found, planned.map(expected));
  if (!isMeant) throw cannot(file);
  const isSame = readers.every((read) => {
    const old = attempt(() => read(before));
    return old === null || isDeepStrictEqual(attempt(() => read(after))?.map(rest), old.map(rest));
  });
  if (!isSame) throw cannot(file);
}

function expected({ rule, plan, link }: Planned) {
  const keywords = rule.lists.flatMap((list) => [
    ...list.items
      .filter((item) => !plan.remove.has(item))
      .map((item) => plan.renew.get(item)?.value ?? item.keyword.value),
    ...(list === plan.list ? plan.add.map(({ value }) => value) : []),
  ]);
  const { level, references } = fieldsOf(rule.map);
  const isRenewed = (node: ParsedNode): boolean => link?.from === node.range[0];
  return {
    keywords,
    level: plan.level?.change?.text ?? level,
    references: references.map((value, at) => {
      const node = rule.map.get('references', true) as { readonly items?: readonly ParsedNode[] };
      return node.items?.[at] && isRenewed(node.items[at]) && isChange(plan) ? certain(link).text : value;
    }),
  };
}

/** The fields besides the detection that an update may change. */
function fieldsOf(map: ReadRule['map']): { readonly level: unknown; readonly references: readonly unknown[] } {
  const references = map.get('references', true);
  return { level: map.get('level'), references: isSeq(references) ? references.items.map(String) : [] };
}

const readers: readonly ((text: string) => readonly unknown[])[] = [
  byYaml,
  (text) => loadAll(text, undefined, { schema: FAILSAFE_SCHEMA }),
];

function byYaml(text: string): readonly unknown[] {
  const yaml = parseRules(text, '');
  return yaml.documents.map(({ contents }) => plainValue(contents, yaml));
}

/** The fields that an update never changes. */
function rest(rule: unknown): unknown {
  if (typeof rule !== 'object' || rule === null) return rule;
  const { modified, description, detection, level, references, ...others } = rule as Readonly<Record<string, unknown>>;
  return { ...others, names: typeof detection === 'object' && detection !== null ? Object.keys(detection) : null };
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
