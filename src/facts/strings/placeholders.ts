// Which value a placeholder of a format takes, and what stands there if the value is known: `log("%s: %s", "refused", reason)`.

import type { FactPart } from '../../model/facts.ts';
import type { Formatting } from '../../model/language-contract.ts';
import type { Expr } from '../../model/parsed-source.ts';
import { itemAt } from '../../text/items.ts';
import type { Alternative } from './alternatives.ts';

/** The values of a format, by position and by name. */
export interface FormatValues {
  readonly listed: readonly Expr[];
  readonly named: ReadonlyMap<string, Expr>;
  /** The list or map that holds them; null if they are arguments. */
  readonly holder: Expr | null;
}

/** Arguments, of which some may be named, or a single map: `("…", user, why="…")`, `"…" % {"why": "…"}`. */
export function formatValues(values: readonly Expr[]): FormatValues {
  const only = values.length === 1 ? itemAt(values, 0) : null;
  const isHeld = only?.kind === 'list' && (only.bracket === '{' || (only.bracket === '(' && only.items.length > 1));
  const inside = isHeld ? only.items : values;
  const listed: Expr[] = [];
  const named = new Map<string, Expr>();
  for (const value of inside) {
    const name = nameOf(value);
    if (name === null) listed.push(value);
    else named.set(name.name, name.value);
  }
  return { listed, named, holder: isHeld ? only : null };
}

function nameOf(value: Expr): { readonly name: string; readonly value: Expr } | null {
  if (value.kind === 'assign') return value.target === null ? null : { name: value.target, value: value.value };
  if (value.kind !== 'pair' || value.key.kind !== 'text') return null;
  const [piece] = value.key.pieces;
  return piece && 'raw' in piece ? { name: piece.raw.replace(/^\w*["'`]+|["'`]+$/g, ''), value: value.value } : null;
}

/**
 * For each part of a template the ways to fill it; `ways` gives those of a value, null if nothing is known of it. With `inOrder`, names
 * stand for the values in their order.
 */
export function filledParts(
  parts: readonly FactPart[],
  { listed, named, inOrder, formatting }: GivenValues,
  ways: (value: Expr, unknown: string) => readonly Alternative[] | null,
): (readonly Alternative[])[] {
  let next = 0;
  return parts.map((part): readonly Alternative[] => {
    if (!('placeholder' in part)) return [[part]];
    const { placeholder } = part;
    const slot = takesValues(placeholder, formatting) ? slotOf(placeholder) : null;
    if (!slot) return [[part]];
    next += slot.before;
    const { choice } = slot;
    if (typeof choice === 'string' && !inOrder) {
      const value = named.get(choice);
      return (value && takesText(placeholder) && ways(value, placeholder)) || [[part]];
    }
    const chosen = listed[typeof choice === 'number' ? choice : next++];
    return (chosen && takesText(placeholder) && ways(chosen, placeholder)) || [[part]];
  });
}

interface GivenValues extends Pick<FormatValues, 'listed' | 'named'> {
  readonly inOrder: boolean;
  readonly formatting: Formatting | null;
}

/** `"%s {}".format(x)` fills the braces only, `"%s {}" % x` the conversion only. */
const takesValues = (placeholder: string, formatting: Formatting | null): boolean =>
  formatting === null || (formatting === 'operator') === placeholder.startsWith('%');

interface Slot {
  /** Values that say how wide it is: `%*d`. */
  readonly before: number;
  /** A position or a name; null for the next value. */
  readonly choice: number | string | null;
}

/** null for a placeholder that stands for no value of the format. */
function slotOf(placeholder: string): Slot | null {
  if (placeholder.startsWith('%')) return ofConversion(placeholder);
  const field = /^\{(\d*|[A-Za-z_]\w*)(?:[!:,][^{}]*)?\}$/.exec(placeholder)?.[1];
  if (field === undefined) return null;
  return { before: 0, choice: field === '' ? null : /^\d/.test(field) ? Number(field) : field };
}

function ofConversion(placeholder: string): Slot | null {
  if (/^%\W*m$/.test(placeholder)) return null; // the text of `errno`
  const [, position, name] = /^%(?:(\d+)\$|\(([^()]*)\))?/.exec(placeholder) ?? [];
  if (position !== undefined) return { before: 0, choice: Number(position) - 1 };
  return { before: placeholder.split('*').length - 1, choice: name ?? null };
}

/** Whether it prints a text as it is, neither quoted nor cut nor padded. */
const takesText = (placeholder: string): boolean => plainly.test(placeholder);
const plainly = /^(?:%(?:\d+\$|\([^()]*\))?(?:l?[sSw]|\+?v|@)|\{\w*(?:!s)?\})$/;
