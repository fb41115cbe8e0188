// Lists of texts with a text between them: `" ".join(["seal", name])`, `["seal", name].join(" ")`, `String.join(" ", "seal", name)`.

import type { Expr, ExprOf } from '../../model/parsed-source.ts';
import { lastName } from '../../text/identifiers.ts';
import { holdsText } from './interpolation.ts';

export interface JoinedList {
  readonly items: readonly Expr[];
  /** The text between them. */
  readonly mark: ExprOf<'text'>;
}

/** null for any other call. */
export function joinedList({ name, receiver, args }: ExprOf<'call'>): JoinedList | null {
  if (!/^(?:join|implode)$/i.test(lastName(name))) return null;
  const [first, second] = receiver ? [receiver, args[0]] : args;
  const mark = [first, second].find((one) => one?.kind === 'text');
  if (!mark) return null;
  const lists = [receiver, ...args].flatMap((one) => (one ? (listOf(one) ?? []) : []));
  const items = lists.length > 0 || receiver || !/^string\./i.test(name) ? lists : args.slice(1);
  if (items.length < 2 || items.length > MAX_ITEMS || !items.some(holdsText)) return null;
  return { items, mark };
}

/** Longer lists are no messages. */
const MAX_ITEMS = 12;

/** `[a, b]`, `[]string{a, b}`; null for what may have more items than are written. */
function listOf(expr: Expr): readonly Expr[] | null {
  const last = expr.kind === 'run' ? expr.items.at(-1) : expr;
  if (last?.kind !== 'list' || last.items.some(({ kind }) => kind === 'run' || kind === 'pair')) return null;
  return last.items;
}
