// Finds identifiers next to a string, as written: `errcode(ERRCODE_X)`, `id=17`, `"E042"`.

import type { Expr, ExprOf } from '../model/parsed-source.ts';
import { itemAt } from '../text/items.ts';
import { around, MAX_NEIGHBOURS } from './strings/neighbours.ts';

/** Codes next to the argument at `index`. In a list, `(errcode(X), errmsg("…"))`, calls next to the string count too. */
export function codesBeside({ args }: ExprOf<'call'>, index: number): string[] {
  const found: string[] = [];
  const [from, to] = around(args, index);
  for (let i = from; i < to; i++) {
    const argument = itemAt(args, i);
    if (i !== index) addCodes(argument, found);
    else if (argument.kind === 'list' && argument.bracket === '(')
      for (const item of argument.items) addCodes(item, found);
  }
  return found;
}

function addCodes(expr: Expr, found: string[]): void {
  if (found.length >= MAX_NEIGHBOURS) return;
  if (expr.kind === 'call') found.push(...callCodes(expr));
  else if (expr.kind === 'list' && expr.bracket === '(') for (const item of expr.items) addCodes(item, found);
  else if (expr.kind === 'text' || expr.kind === 'assign') {
    const value = plain(expr.kind === 'text' ? expr : expr.value);
    if (value !== null && expr.kind === 'text' && mayIdentify(value)) found.push(value);
    else if (value !== null && expr.kind === 'assign' && expr.target !== null) found.push(`${expr.target}=${value}`);
  }
}

/** `errcode(ERRCODE_X)`, or the inner call of `errcode(MAKE_SQLSTATE('2','8','0','0','0'))`. */
function callCodes({ name, args }: ExprOf<'call'>): string[] {
  if (args.length > MAX_CODE_ARGUMENTS) return [];
  const values = args.map(plain);
  if (values.length > 0 && values.every((value) => value !== null)) return [`${name}(${values.join(',')})`];
  return args.flatMap((argument) => (argument.kind === 'call' ? callCodes(argument) : []));
}

/** `MAKE_SQLSTATE('2','8','0','0','0')` has five. */
const MAX_CODE_ARGUMENTS = 16;
const longest = 40; // identifiers are short

/** Capitals and a number; linking decides which are identifiers. Plain words are dropped, to keep facts small. */
const mayIdentify = (raw: string): boolean => /^["'](?:[a-z_]+\.)?[A-Z][A-Z\d]*-?\d+["']$/.test(raw);

/** A name, number or short string as written; null for anything else. */
function plain(expr: Expr): string | null {
  if (expr.kind === 'name') return expr.name;
  if (expr.kind === 'number') return expr.text;
  const [piece, ...more] = expr.kind === 'text' ? expr.pieces : [];
  return piece && 'raw' in piece && more.length === 0 && piece.raw.length <= longest ? piece.raw : null;
}
