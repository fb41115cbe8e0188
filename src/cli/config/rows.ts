// The type of a configuration row, one per key. Reader, JSON schema and commented template are generated from the rows.

export interface ConfigRow {
  readonly key: string;
  readonly type: ConfigType;
  /** One line: effect and default. */
  readonly help: string;
  /** Title of its group. */
  readonly group: string;
  /** Required in each record. */
  readonly required?: true;
  /** Paths, relative to the configuration. */
  readonly isPath?: true;
  /** Value in the commented file, if the type suggests no useful one. */
  readonly example?: string;
}

/** Parses a value; throws an InputError about `option`, which is the key. */
type Check = (value: string, option: string) => unknown;

export type ConfigType =
  | { readonly kind: 'text'; readonly names: readonly string[] | null; readonly check: Check | null }
  /** One string or a list of them. */
  | { readonly kind: 'texts'; readonly names: readonly string[] | null; readonly check: Check | null }
  | { readonly kind: 'flag' }
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly check: Check | null }
  /** Points by name. */
  | { readonly kind: 'points'; readonly names: readonly string[] }
  /** A list of maps with these keys. */
  | { readonly kind: 'records'; readonly fields: readonly ConfigRow[] };
