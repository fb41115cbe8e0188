// Keys and values among the arguments of a call: `slog.Warn("replay", "user", name)`, `logger.Log("msg", "replay", "user", name)`.

import { isOfPackage } from '../../model/emission.ts';
import type { Language } from '../../model/language-contract.ts';
import type { Expr, ExprOf } from '../../model/parsed-source.ts';
import { lastName } from '../../text/identifiers.ts';
import { itemAt } from '../../text/items.ts';
import { holdsText, textOf } from './interpolation.ts';

type PairRole = 'key' | 'value';

/** What the argument at an index is; null for the message of the call. */
export function pairRoles(call: ExprOf<'call'>, language: Language): (index: number) => PairRole | null {
  const how = language.pairCalls?.get(lastName(call.name));
  if (!how || isOfPackage(language, call.name)) return () => null;
  const text = call.args.findIndex(holdsText);
  const isKey = (how === 'all' && text === 0) || isFirstKey(call, text);
  const roles = rolesFrom(call, isKey ? text : text + 1, language);
  return (index) => roles[index] ?? null;
}

/** In `slog.Warn(message, "user", name)` what follows the first text is no number of pairs: the text is a key itself. */
const isFirstKey = ({ args }: ExprOf<'call'>, text: number): boolean =>
  text > 0 && (args.length - text) % 2 === 0 && !args.slice(text).some(({ kind }) => kind === 'call');

function rolesFrom({ args }: ExprOf<'call'>, first: number, language: Language): (PairRole | null)[] {
  const roles: (PairRole | null)[] = args.slice(0, first).map(() => null);
  for (let i = first; i < args.length; i++) {
    const key = itemAt(args, i);
    if (key.kind === 'call')
      roles.push(null); // a pair of its own: `slog.String("user", name)`
    else roles.push('key', isMessageKey(key, language) ? null : 'value') && i++;
  }
  return roles;
}

/** `"msg", "replay of a ticket"` */
function isMessageKey(key: Expr, language: Language): boolean {
  const text = textOf(key, language);
  const [part] = text ? language.template(text.pieces, null) : [];
  return part !== undefined && 'literal' in part && language.messageKeywordArguments?.has(part.literal) === true;
}
