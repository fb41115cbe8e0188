// Parts of a template as they are put together: neighbouring literals are one.
import type { FactPart } from '../model/facts.ts';

export function addLiteral(parts: FactPart[], literal: string): void {
  if (literal === '') return;
  const last = parts.at(-1);
  if (last && 'literal' in last) parts[parts.length - 1] = { literal: last.literal + literal };
  else parts.push({ literal });
}
