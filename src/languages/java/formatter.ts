// Conversions of java.util.Formatter, and what they insert.
import type { FactPart } from '../../model/facts.ts';
import { conversionPattern, isPlainPercent } from '../../text/conversions.ts';

/** `selector` is what may choose an argument. */
export const formatterConversion = (selector: string): string =>
  conversionPattern({
    selector,
    flags: '-#+ 0,(',
    width: String.raw`(?:[1-9]\d*)?`,
    precision: String.raw`(?:\.\d+)?`,
    length: '',
    letter: '(?:[tT][A-Za-z]|[bBhHsScCdoxXeEfgGaA])',
  });

/** null for a percent sign that is text. */
export function insertedBy(text: string, found: RegExpExecArray): FactPart[] | null {
  if (isPlainPercent(text, found)) return null;
  if (found[0] === '%n') return [{ literal: '\n' }];
  const value = { placeholder: found[0] };
  return found[0] === '%%' ? [{ literal: '%' }, value] : [value]; // at least one of the two is printed
}
