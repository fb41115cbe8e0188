// Exception classes and throws of one file -> facts, with lines instead of offsets.

import type { ExceptionFacts } from '../model/exception-facts.ts';
import type { ParsedExceptions, ParsedSource } from '../model/parsed-source.ts';

export function exceptionFacts(thrown: ParsedExceptions, position: ParsedSource['position']): ExceptionFacts {
  const placed = <T extends { readonly at: number }>({ at, ...rest }: T) => ({ ...rest, ...position(at) });
  return { ...thrown, classes: thrown.classes.map(placed), raises: thrown.raises.map(placed) };
}
