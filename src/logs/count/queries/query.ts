// The shape of a query language. Types only.

export interface CountQuery {
  readonly id: string;
  /** As it stands in a rule. */
  readonly value: string;
}

export interface Dialect {
  readonly name: string;
  /** `service` names the log source where the language wants a name. Ends with a newline. */
  readonly render: (keywords: readonly CountQuery[], service: string) => string;
}

/** Log stores limit what one query may ask. */
export function inBatches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
