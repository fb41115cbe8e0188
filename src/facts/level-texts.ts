// The level of a log call that is a text: `log("error", "…")`, `log({ level: "warn", message: "…" })`.
import { severityOfLevel } from '../data/severity-words.ts';
import type { Language } from '../model/language-contract.ts';
import type { Expr, ExprOf } from '../model/parsed-source.ts';
import { lastName } from '../text/identifiers.ts';

type Call = ExprOf<'call'>;

/** Position of the argument that is only the level; -1 if there is none, or nothing behind it. */
export function levelText({ name, args }: Call, { levelTextCalls }: Language): number {
  if (args.length < 2 || !levelTextCalls?.has(lastName(name))) return -1;
  return args.slice(0, -1).findIndex((argument) => levelIn(argument) !== null);
}

/** The level as the constant of that name, as if the call had that: `ERROR`. */
export function levelConstant(call: Call, language: Language): string | null {
  if (!language.levelTextCalls?.has(lastName(call.name))) return null;
  const at = levelText(call, language);
  const found = at >= 0 ? call.args[at] : call.args.flatMap(valuesNamedLevel)[0];
  return (found && levelIn(found))?.toUpperCase() ?? null;
}

function levelIn(expr: Expr): string | null {
  const [piece, ...more] = expr.kind === 'text' ? expr.pieces : [];
  if (!piece || more.length > 0 || !('raw' in piece)) return null;
  const word = piece.raw.replace(/^\W+|\W+$/g, '').toLowerCase();
  return severityOfLevel(word) === null ? null : word;
}

/** Objects as arguments may stand in parentheses. */
function valuesNamedLevel(expr: Expr): readonly Expr[] {
  if (expr.kind !== 'list') return [];
  return expr.items.flatMap((item) => {
    if (item.kind === 'list' && expr.bracket === '(') return valuesNamedLevel(item);
    return item.kind === 'assign' && named.has(item.target ?? '') ? item.value : [];
  });
}

const named: ReadonlySet<string> = new Set(['level', 'severity']);
