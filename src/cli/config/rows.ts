// The shape of a configuration: one row per key. Reader, JSON schema and commented template are generated from the rows.

export interface ConfigRow {
  readonly key: string;
  readonly type: ConfigType;
  /** One line: what it does, and its default. */
  readonly help: string;
  /** Title of the group in which people find it. */
  readonly group: string;
  /** Must be there in each record. */
  readonly required?: true;
  /** Names files: relative to the configuration. */
  readonly isPath?: true;
  /** Value in the commented file, where the type gives none that says something. */
  readonly example?: string;
}

/** Turns the text of a value into what the run needs. Throws an InputError about `option`, which is the key. */
type Check = (value: string, option: string) => unknown;

export type ConfigType =
  | { readonly kind: 'text'; readonly names: readonly string[] | null; readonly check: Check | null }
  /** One text or a list of them. */
  | { readonly kind: 'texts'; readonly names: readonly string[] | null; readonly check: Check | null }
  | { readonly kind: 'flag' }
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly check: Check | null }
  /** Points by name. */
  | { readonly kind: 'points'; readonly names: readonly string[] }
  /** A list of maps with these keys. */
  | { readonly kind: 'records'; readonly fields: readonly ConfigRow[] };
