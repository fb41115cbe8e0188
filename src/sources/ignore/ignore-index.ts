// Indexes the patterns that apply in a folder by fixed parts, so that a name is compared with few of them.
import { itemAt, valueAt } from '../../text/items.ts';
import type { IgnorePattern, NameKey } from './ignore-patterns.ts';

export interface Rule extends IgnorePattern {
  /** Of two matching rules, the one with the higher strength wins. */
  readonly strength: number;
  /** Offset in the path from which it is matched. */
  readonly base: number;
  /** Depth of the folder in which it applies. */
  readonly depth: number;
}

/** The entry that is looked up. */
interface Place {
  readonly name: string;
  /** Name of its folder. */
  readonly folder: string;
  readonly path: string;
  readonly isFolder: boolean;
  /** Depth of its folder. */
  readonly depth: number;
}

export interface IgnoreIndex {
  readonly add: (rule: Rule) => void;
  readonly remove: (rule: Rule) => void;
  readonly strongest: (place: Place) => Rule | null;
}

export function newIgnoreIndex(): IgnoreIndex {
  const tables = new Map<NameKey['kind'], Table>();
  return {
    add: (rule) => {
      const table = tables.get(rule.key.kind) ?? newTable();
      tables.set(rule.key.kind, table);
      table.add(rule);
    },
    remove: (rule) => valueAt(tables, rule.key.kind).remove(rule),
    strongest: (place) => {
      let best: Rule | null = null;
      for (const [kind, table] of tables) {
        eachKey[kind](place, table.lengths, (key) => {
          best = strongestOf(table.rules.get(key), place, best);
        });
      }
      return best;
    },
  };
}

type EachKey = (place: Place, lengths: Iterable<number>, look: (key: string) => void) => void;

/** Enumerates the keys of each kind that a name has. */
const eachKey: Readonly<Record<NameKey['kind'], EachKey>> = {
  any: (_, __, look) => look(''),
  exact: ({ name }, _, look) => look(name),
  pair: ({ folder, name }, _, look) => look(`${folder}/${name}`),
  prefix: ({ name }, lengths, look) => {
    for (const length of lengths) if (length <= name.length) look(name.slice(0, length));
  },
  suffix: ({ name }, lengths, look) => {
    for (const length of lengths) if (length <= name.length) look(name.slice(name.length - length));
  },
  part: ({ name }, lengths, look) => {
    for (const length of lengths) for (let at = 0; at + length <= name.length; at++) look(name.slice(at, at + length));
  },
};

function strongestOf(rules: readonly Rule[] | undefined, place: Place, best: Rule | null): Rule | null {
  if (rules === undefined) return best;
  for (let at = rules.length - 1; at >= 0; at--) {
    const rule = itemAt(rules, at);
    if (best !== null && rule.strength < best.strength) return best;
    if (counts(rule, place)) return rule;
  }
  return best;
}

function counts({ foldersOnly, direct, depth, matches, base }: Rule, place: Place): boolean {
  if ((foldersOnly && !place.isFolder) || (direct && depth !== place.depth)) return false;
  return matches === null || matches.test(matches.of === 'name' ? place.name : place.path.slice(base));
}

interface Table {
  /** By key, in ascending strength. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** Lengths of the existing keys. */
  readonly lengths: Iterable<number>;
  readonly add: (rule: Rule) => void;
  readonly remove: (rule: Rule) => void;
}

function newTable(): Table {
  const rules = new Map<string, Rule[]>();
  const lengths = new Map<number, number>();
  return {
    rules,
    lengths: { [Symbol.iterator]: () => lengths.keys() },
    add: (rule) => {
      const { text } = rule.key;
      const list = rules.get(text) ?? [];
      rules.set(text, list);
      let at = list.length;
      while (at > 0 && itemAt(list, at - 1).strength > rule.strength) at--;
      list.splice(at, 0, rule);
      lengths.set(text.length, (lengths.get(text.length) ?? 0) + 1);
    },
    remove: (rule) => {
      const { text } = rule.key;
      const list = valueAt(rules, text);
      list.splice(list.lastIndexOf(rule), 1);
      if (list.length === 0) rules.delete(text);
      const left = valueAt(lengths, text.length) - 1;
      if (left === 0) lengths.delete(text.length);
      else lengths.set(text.length, left);
    },
  };
}
