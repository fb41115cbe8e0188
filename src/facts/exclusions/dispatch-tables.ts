// Excludes the strings of records that contain a function: `{ "stop", stop_it, "halts the server" }`, `COMMAND("stop", stop_it, 0, "halts
// the server")`. They are its name, usage or description.
import type { Language } from '../../model/language-contract.ts';
import type { Expr, StatementPlace } from '../../model/parsed-source.ts';

/** Whether a record in a table outside of functions contains a lower-case name: a function or variable, rarely an enumerator. */
export const isDispatchRecord = (items: readonly Expr[], place: StatementPlace, { grammar }: Language): boolean =>
  grammar.pointers && place.function === null && place.macro === null && items.some(isCode) && items.some(isText);

/** `PARAMETER(workspace, 64, "Size of it.\\nIt should …")` outside of functions: several sentences document what the macro declares. */
export const isDocumented = (items: readonly Expr[], place: StatementPlace, { grammar }: Language): boolean =>
  grammar.pointers && place.function === null && place.macro === null && items.some(isDocumentation);

const isDocumentation = (item: Expr): boolean =>
  item.kind === 'text' &&
  /\.(?:\\n|[\s"])+[A-Z]/.test(item.pieces.map((piece) => ('raw' in piece ? piece.raw : ' ')).join(''));

function isCode(item: Expr): boolean {
  if (item.kind === 'assign') return isCode(item.value);
  return item.kind === 'name' && /^[a-z][A-Z\d]*[a-z_]\w*$/.test(item.name) && !plain.has(item.name);
}

function isText(item: Expr): boolean {
  if (item.kind === 'assign') return isText(item.value);
  return item.kind === 'text' || (item.kind === 'call' && item.args.some(isText)); // `N_("…")`
}

const plain = new Set(['true', 'false', 'nullptr', 'null']);
