// Texts that functions return, for messages that contain them: `log("refused: " + reason_of(code))`.

import type { FactPart, FileFacts } from '../../model/facts.ts';
import { lastName } from '../../text/identifiers.ts';
import type { Constants } from './constants.ts';

type Texts = NonNullable<ReturnType<Constants['get']>>;

/** By name and unit, the texts of a function; `isModular` says that other units may use the name for something else. */
export interface ReturnedTexts {
  readonly of: (call: string, unit: string, isModular: boolean) => Texts | undefined;
}

/** A function that returns more is a table. */
const MAX_TEXTS = 6;

export function returnedTexts(facts: readonly FileFacts[], unitOf: (file: FileFacts) => string): ReturnedTexts {
  const called = calledNames(facts);
  const found = new Map<string, Map<string, { parameters: readonly []; parts: readonly FactPart[] }[]>>();
  for (const file of facts) {
    for (const { role, call, target, parts } of file.texts) {
      if (role !== 'returned' || call || target === null || !called.has(target)) continue;
      const units = found.get(target) ?? new Map();
      found.set(target, units);
      const own = units.get(unitOf(file)) ?? [];
      units.set(unitOf(file), own);
      own.push({ parameters: [], parts });
    }
  }
  return {
    of: (call, unit, isModular) => {
      const way = call.slice(0, -2).split('.');
      const units = found.get(way.pop() ?? '');
      if (isModular && !(way.length === 0 || selves.has(way.join('.')))) return undefined;
      const texts = units?.get(unit) ?? (units?.size === 1 && !isModular ? [...units.values()][0] : undefined);
      return texts && texts.length <= MAX_TEXTS ? texts : undefined;
    },
  };
}

const selves = new Set(['this', 'self', 'cls']);

/** Functions whose result stands in a text. */
function calledNames(facts: readonly FileFacts[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { texts } of facts)
    for (const { parts } of texts)
      for (const part of parts) {
        const called = calledIn(writtenIn(part));
        if (called !== null) found.add(lastName(called));
      }
  return found;
}

function writtenIn(part: FactPart): string {
  if ('literal' in part) return '';
  return 'reference' in part ? part.reference : part.placeholder;
}

/** Values that are calls may be known. */
export const withCalls = (parts: readonly FactPart[]): readonly FactPart[] =>
  parts.some((part) => calledBy(part) !== null)
    ? parts.map((part) => {
        const name = calledBy(part);
        return name === null
          ? part
          : { reference: `${name}()`, unknown: 'placeholder' in part ? part.placeholder : '' };
      })
    : parts;

const calledBy = (part: FactPart): string | null => ('placeholder' in part ? calledIn(part.placeholder) : null);

/** `reason_of` for `reason_of(code)`. */
const calledIn = (value: string): string | null =>
  value.endsWith(')') ? (/^([A-Za-z_][\w.]*)\([^()]*\)$/.exec(value)?.[1] ?? null) : null;
