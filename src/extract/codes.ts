// What stands beside a text and may be its identifier -> as written: `errcode(ERRCODE_X)`, `id=17`, `"E042"`.
import type { Expr } from '../syntax.ts';

/** For the argument at `index`; in a list, `(errcode(X), errmsg("…"))`, the calls beside the text's count too. */
export function codesBeside({ args }: Expr & { kind: 'call' }, index: number): string[] {
  return args.flatMap((argument, i) => {
    if (i !== index) return codesOf(argument);
    return argument.kind === 'list' && argument.bracket === '(' ? argument.items.flatMap(codesOf) : [];
  });
}

function codesOf(expr: Expr): string[] {
  switch (expr.kind) {
    case 'call':
      return callCodes(expr);
    case 'assign': {
      const value = plain(expr.value);
      return expr.target !== null && value !== null ? [`${expr.target}=${value}`] : [];
    }
    case 'text': {
      const value = plain(expr);
      return value === null ? [] : [value];
    }
    case 'list':
      return expr.bracket === '(' ? expr.items.flatMap(codesOf) : [];
    default:
      return [];
  }
}

/** `errcode(ERRCODE_X)`, and the call inside of `errcode(MAKE_SQLSTATE('2','8','0','0','0'))`. */
function callCodes({ name, args }: Expr & { kind: 'call' }): string[] {
  const values = args.map(plain);
  if (values.length > 0 && values.every((value) => value !== null)) return [`${name}(${values.join(',')})`];
  return args.flatMap((argument) => (argument.kind === 'call' ? callCodes(argument) : []));
}

const longest = 40; // an identifier is short

/** A name, a number or one short text as written; null for everything else. */
function plain(expr: Expr): string | null {
  if (expr.kind === 'name') return expr.name;
  if (expr.kind === 'number') return expr.text;
  const [piece, ...more] = expr.kind === 'text' ? expr.pieces : [];
  return piece && 'raw' in piece && more.length === 0 && piece.raw.length <= longest ? piece.raw : null;
}
