// The interface of a query language, and batching.

export interface CountQuery {
  readonly id: string;
  /** The keyword as written in a rule. */
  readonly value: string;
}

export interface Dialect {
  readonly name: string;
  /** `service` names the log source in languages that need one. The result ends with a newline. */
  readonly render: (keywords: readonly CountQuery[], service: string) => string;
}

/** Splits keywords into batches, because log stores limit the size of a query. */
export function inBatches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
