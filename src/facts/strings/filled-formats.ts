// Formats with those of their values that are known: `log("%s refused: %s", user, bad ? "forged" : "stale")`.

import type { Formatting } from '../../model/language-contract.ts';
import type { Expr } from '../../model/parsed-source.ts';
import type { Alternative } from './alternatives.ts';
import { alternativesOf } from './alternatives.ts';
import { holdsText } from './interpolation.ts';
import type { Joined, TextReading } from './joined.ts';
import { type FormatValues, filledParts, formatValues } from './placeholders.ts';
import { asUnknown, referenceOf } from './value-parts.ts';

/** A format with its values, where some of them are known. */
export interface Filled extends Joined {
  /** The values that went into the text. */
  readonly used: ReadonlySet<Expr>;
}

interface Filling {
  /** Fields with names take the values in their order. */
  readonly inOrder: boolean;
  readonly formatting: Formatting | null;
  /** What is known of a value. */
  readonly joined: (value: Expr) => Joined;
}

/** null if no value of the format is known. */
export function fillFormat(format: Joined, values: readonly Expr[], filling: Filling): Filled | null {
  const given = formatValues(values);
  const known = new KnownValues(filling, isBare(format));
  const filled = format.ways.map(
    (way) =>
      alternativesOf(filledParts(way, { ...given, ...filling }, (value, unknown) => known.ways(value, unknown))).ways,
  );
  if (known.used.size === 0 && !known.hasNames) return null;
  return {
    ...joinedWith(format, given, known),
    ways: filled.flat().slice(0, MAX_WAYS),
    used: usedOf(values, given, known),
  };
}

/** In `log("%s", why)`, what the variable holds is the message already. */
const isBare = ({ ways }: Joined): boolean =>
  ways.every((way) => !way.some((part) => 'literal' in part && /\p{L}|: /u.test(part.literal)));

/** The values of one format, each read once. */
class KnownValues {
  readonly used = new Map<Expr, Joined>();
  /** Some are names, whose texts other files may show. */
  hasNames = false;
  private readonly filling: Filling;
  private readonly isBare: boolean;

  constructor(filling: Filling, isBare: boolean) {
    this.filling = filling;
    this.isBare = isBare;
  }

  /** null if nothing is known. */
  ways(value: Expr, unknown: string): readonly Alternative[] | null {
    const reference = referenceOf(value);
    if (reference !== null) {
      this.hasNames = true;
      return [[{ reference, unknown }]];
    }
    if (value.kind === 'name' && this.isBare) return null;
    const joined = this.used.get(value) ?? this.filling.joined(value);
    const holds = joined.ways.some((way) => way.some((part) => 'literal' in part));
    if (!holds || joined.ways.length > MAX_WAYS) return null;
    this.used.set(value, joined);
    return joined.ways.map((way) => way.map((part) => asUnknown(part, unknown)));
  }

  has(value: Expr): boolean {
    return this.used.has(value) || (value.kind === 'assign' && this.used.has(value.value));
  }
}

/** Formats with many arms have no values to fill. */
const MAX_WAYS = 8;

function joinedWith(format: Joined, { holder, listed, named }: FormatValues, known: KnownValues): Omit<Joined, 'ways'> {
  const inside = [...known.used.values()];
  const unused = holder && inside.length > 0 ? [...listed, ...named.values()].filter((one) => !known.has(one)) : [];
  return {
    texts: [...format.texts, ...inside.flatMap(({ texts }) => texts)],
    inner: [...format.inner, ...inside.flatMap(({ inner }) => inner), ...unused],
    conditions: [...format.conditions, ...inside.flatMap(({ conditions }) => conditions)],
  };
}

const usedOf = (values: readonly Expr[], { holder }: FormatValues, known: KnownValues): ReadonlySet<Expr> =>
  new Set(holder && known.used.size > 0 ? values : values.filter((value) => known.has(value)));

/** Whether anything may be known of a value; most are plain variables. */
export function mayBeKnown(value: Expr, { variables }: TextReading): boolean {
  const given = value.kind === 'assign' ? value.value : value;
  if (given.kind === 'number') return false;
  return (given.kind === 'name' && variables.has(given.name)) || referenceOf(given) !== null || holdsText(given);
}
