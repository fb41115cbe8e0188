// The type of an option: one row with flags, help and the type of its value. Commands get values by the keys of the rows.
import type { ValueReader } from './readers.ts';

export interface OptionRow<T = unknown> {
  readonly flags: string;
  readonly help: string;
  /** Parses one value; throws an InputError. Options without a reader are strings or flags. */
  readonly read?: ValueReader<unknown>;
  /** May be given several times. */
  readonly repeat?: true;
  /** Its value if not given. */
  readonly fallback: T;
}

/** Keys are the long option names in camelCase. */
export type OptionRows = Readonly<Record<string, OptionRow>>;

export interface OptionGroup<R extends OptionRows = OptionRows> {
  readonly title: string;
  readonly rows: R;
}

export const group = <R extends OptionRows>(title: string, rows: R): OptionGroup<R> => ({ title, rows });

/** `keywords-file` -> `keywordsFile` */
export const camelCase = (key: string): string => key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

// ── kinds of rows ───────────────────────────────────────────────────────────────────────────────────────────────────

export const flag = (flags: string, help: string): OptionRow<boolean> => ({ flags, help, fallback: false });

export const text = (flags: string, help: string): OptionRow<string | null> => ({ flags, help, fallback: null });

export const texts = (flags: string, help: string): OptionRow<readonly string[]> => ({
  flags,
  help,
  repeat: true,
  fallback: [],
});

export const value = <T>(flags: string, help: string, read: ValueReader<T>): OptionRow<T | null> => ({
  flags,
  help,
  read,
  fallback: null,
});

export const values = <T>(flags: string, help: string, read: ValueReader<T>): OptionRow<readonly T[]> => ({
  flags,
  help,
  read,
  repeat: true,
  fallback: [],
});

export const valueOr = <T>(flags: string, help: string, read: ValueReader<T>, fallback: T): OptionRow<T> => ({
  flags,
  help,
  read,
  fallback,
});

// ── values ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export type ValuesOf<R extends OptionRows> = { readonly [K in keyof R]: R[K]['fallback'] };

type Intersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;
type ValuesOfOne<G> = G extends OptionGroup<infer R> ? ValuesOf<R> : never;
export type GroupValues<G extends readonly OptionGroup[]> = Intersection<ValuesOfOne<G[number]>>;

/** The values given, by the keys of the rows. Only readers of these rows produce them, or the configuration using the same rows. */
export type GivenValues = Readonly<Record<string, unknown>>;

/** The only place that casts parsed values to the types of their rows. */
export const valuesOf = <G extends readonly OptionGroup[]>(groups: G, given: GivenValues): GroupValues<G> =>
  Object.fromEntries(
    groups.flatMap(({ rows }) => Object.entries(rows).map(([key, { fallback }]) => [key, given[key] ?? fallback])),
  ) as GroupValues<G>;
